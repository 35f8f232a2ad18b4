import type { Archive } from '../../archive/model.ts';
import { readsOfParts, storedResults, withReads, type Reads } from '../../archive/reads.ts';
import type { BuildState, MadeFrom, WrittenFile } from './build-state.ts';
import { PartDigests } from './part-digests.ts';
import type { SiteFiles } from './site-files.ts';

/** Which files of a site are made anew, and which are kept since no part of the archive they were made from is another. */
export class MadeFiles {
  readonly #files: SiteFiles;
  readonly #earlier: MadeFrom | undefined;
  readonly #digests: PartDigests;
  readonly #changed: ReadonlySet<string>;
  readonly #reads = new Map<string, readonly string[]>();
  readonly #written = new Map<string, WrittenFile>();
  /** Thousands of files are made from one part: its name is held once. */
  readonly #names = new Map<string, string>();

  private constructor(
    files: SiteFiles,
    earlier: MadeFrom | undefined,
    digests: PartDigests,
    changed: ReadonlySet<string>,
  ) {
    this.#files = files;
    this.#earlier = earlier;
    this.#digests = digests;
    this.#changed = changed;
  }

  /** @param earlier what the files of the earlier site were made from; none where all are to be made anew */
  static of(archive: Archive, files: SiteFiles, earlier: MadeFrom | undefined): MadeFiles {
    const digests = new PartDigests(archive);
    const changed = earlier ? digests.changed(earlier) : new Set<string>();
    return new MadeFiles(files, earlier, digests, changed);
  }

  /** Keeps a file of the earlier site where making it again would give the same. */
  keeps(file: string): boolean {
    const reads = this.#earlier?.files[file];
    if (!reads || reads.some((part) => this.#changed.has(part)) || !this.#files.keep(file)) return false;
    this.#reads.set(file, reads);
    const written = this.writtenOf(file);
    if (written) this.#written.set(file, written);
    return true;
  }

  /** Writes a file, or keeps the earlier site's, and notes what it is made from. */
  make(file: string, content: () => Uint8Array): void {
    if (this.keeps(file)) return;
    const reads: Reads = new Set();
    this.#files.write(file, withReads(reads, content));
    this.note(file, reads);
  }

  /** Whether a part of the archive is as it was when the earlier site was made. */
  isSame(part: string): boolean {
    return this.#earlier !== undefined && part in this.#earlier.parts && !this.#changed.has(part);
  }

  /** What was told of a data file of the earlier site. */
  writtenOf(file: string): WrittenFile | undefined {
    return this.#earlier?.written[file];
  }

  /** Notes what a new file was made from, and what is told of it besides. */
  note(file: string, reads: Reads, written?: WrittenFile): void {
    this.#reads.set(
      file,
      Array.from(reads, (part) => {
        const name = this.#names.get(part) ?? part;
        this.#names.set(name, name);
        return name;
      }),
    );
    if (written) this.#written.set(file, written);
  }

  /** What the next build needs to know of the files of this one. */
  madeFrom(files: BuildState['files']): MadeFrom {
    const listed = [...this.#reads].filter(([file]) => file in files);
    const parts: Record<string, string> = {};
    const made: Record<string, readonly string[]> = {};
    const results = Object.fromEntries(storedResults(this.#digests.archive));
    const open = [...new Set([...listed.flatMap(([, reads]) => reads), ...Object.keys(results)])];
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      if (part in parts) continue;
      parts[part] = this.#digests.of(part);
      const inner = readsOfParts.get(part);
      if (!inner) continue;
      made[part] = [...inner];
      open.push(...inner);
    }
    return {
      parts,
      made,
      results,
      files: Object.fromEntries(listed),
      written: Object.fromEntries(this.#written),
    };
  }
}
