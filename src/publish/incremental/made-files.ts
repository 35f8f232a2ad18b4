import type { Archive } from '../../archive/model.ts';
import { readsOfParts, storedResults, withReads, type Reads } from '../../archive/reads.ts';
import type { BuildState } from './build-state.ts';
import type { MadeFrom, Places, WrittenFile } from './made-from.ts';
import { PartDigests, type Changes } from './part-digests.ts';
import type { SiteFiles } from './site-files.ts';

/** Which files of a site are made anew, and which are kept since no part of the archive they were made from is another. */
export class MadeFiles {
  readonly #files: SiteFiles;
  readonly #earlier: MadeFrom | undefined;
  readonly #digests: PartDigests;
  readonly #changes: Changes | undefined;
  /** Of files that are kept, the places of parts in the earlier list; of new ones, their names. */
  readonly #reads = new Map<string, Places | readonly string[]>();
  readonly #written = new Map<string, WrittenFile>();
  /** Thousands of files are made from one part: its name is held once. */
  readonly #names = new Map<string, string>();

  private constructor(
    files: SiteFiles,
    earlier: MadeFrom | undefined,
    digests: PartDigests,
    changes: Changes | undefined,
  ) {
    this.#files = files;
    this.#earlier = earlier;
    this.#digests = digests;
    this.#changes = changes;
  }

  /** @param earlier what the files of the earlier site were made from; none where all are to be made anew */
  static of(archive: Archive, files: SiteFiles, earlier: MadeFrom | undefined): MadeFiles {
    const digests = new PartDigests(archive);
    return new MadeFiles(files, earlier, digests, earlier && digests.changed(earlier));
  }

  /** Keeps a file of the earlier site where making it again would give the same. */
  keeps(file: string): boolean {
    const reads = this.#earlier?.files.get(file);
    if (!reads || reads.some((place) => this.#changes?.isChanged(place)) || !this.#files.keep(file)) {
      return false;
    }
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
    const place = this.#changes?.placeOf(part);
    return place !== undefined && this.#changes?.isChanged(place) === false;
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
    const names: string[] = [];
    const digests: string[] = [];
    const places = new Map<string, number>();
    const placeOf = (name: string): number => {
      const known = places.get(name);
      if (known !== undefined) return known;
      places.set(name, names.length);
      // To be told by its digest, a part may have to be computed.
      digests.push(this.#digests.of(name));
      return names.push(name) - 1;
    };
    const before = this.#earlier?.names ?? [];
    const moved = new Int32Array(before.length).fill(-1);
    const placeNow = (place: number): number => {
      if (moved[place] === -1) moved[place] = placeOf(before[place] ?? '');
      return moved[place] ?? 0;
    };
    const now = (reads: Places | Iterable<string>): Places =>
      reads instanceof Uint32Array ? reads.map(placeNow) : Uint32Array.from(reads, placeOf);
    const ofFiles = new Map<string, Places>();
    for (const [file, reads] of this.#reads) if (file in files) ofFiles.set(file, now(reads));
    const results = Object.fromEntries(storedResults(this.#digests.archive));
    for (const part of Object.keys(results)) placeOf(part);
    const made: (Places | undefined)[] = [];
    // The list grows by what its parts were made from.
    for (let place = 0; place < names.length; place += 1) {
      const inner = this.#madeFrom(names[place] ?? '');
      made[place] = inner && now(inner);
    }
    return {
      names,
      digests,
      made,
      files: ofFiles,
      results,
      written: Object.fromEntries(this.#written),
    };
  }

  /** What a part was made from: as noted in this build, or, where it was not computed in it, as before. */
  #madeFrom(part: string): Reads | Places | undefined {
    const noted = readsOfParts.get(part);
    if (noted) return noted;
    const place = this.#changes?.placeOf(part);
    return place === undefined || this.#changes?.isChanged(place) ? undefined : this.#earlier?.made[place];
  }
}
