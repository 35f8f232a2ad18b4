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
  /** The parts that new files are made from, by their places in the list of names. */
  readonly #reads = new Map<string, Places>();
  /** Those of files that are kept, by their places in the earlier list. */
  readonly #kept = new Map<string, Places>();
  readonly #written = new Map<string, WrittenFile>();
  readonly #names: string[] = [];
  readonly #places = new Map<string, number>();

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
    this.#kept.set(file, reads);
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
    this.#reads.set(file, this.#placesOf(reads));
    if (written) this.#written.set(file, written);
  }

  /** What the next build needs to know of the files of this one. */
  madeFrom(files: BuildState['files']): MadeFrom {
    const before = this.#earlier?.names ?? [];
    const moved = new Int32Array(before.length).fill(-1);
    const placeNow = (place: number): number => {
      if (moved[place] === -1) moved[place] = this.#placeOf(before[place] ?? '');
      return moved[place] ?? 0;
    };
    const ofFiles = new Map<string, Places>();
    for (const [file, reads] of this.#kept) if (file in files) ofFiles.set(file, reads.map(placeNow));
    for (const [file, reads] of this.#reads) if (file in files) ofFiles.set(file, reads);
    const results = Object.fromEntries(storedResults(this.#digests.archive));
    for (const part of Object.keys(results)) this.#placeOf(part);
    const digests: string[] = [];
    const made: (Places | undefined)[] = [];
    // The list grows by what its parts were made from.
    for (let place = 0; place < this.#names.length; place += 1) {
      const part = this.#names[place] ?? '';
      // To be told by its digest, a part may have to be computed.
      digests.push(this.#digests.of(part));
      const noted = readsOfParts.get(part);
      made.push(noted ? this.#placesOf(noted) : this.#madeFromBefore(part)?.map(placeNow));
    }
    const written = Object.fromEntries(this.#written);
    return { names: this.#names, digests, made, files: ofFiles, results, written };
  }

  /** What a part that was not computed in this build was made from. */
  #madeFromBefore(part: string): Places | undefined {
    const place = this.#changes?.placeOf(part);
    return place === undefined || this.#changes?.isChanged(place) ? undefined : this.#earlier?.made[place];
  }

  #placesOf(parts: Reads): Places {
    const places = new Uint32Array(parts.size);
    let at = 0;
    for (const part of parts) {
      places[at] = this.#placeOf(part);
      at += 1;
    }
    return places;
  }

  #placeOf(part: string): number {
    const known = this.#places.get(part);
    if (known !== undefined) return known;
    this.#places.set(part, this.#names.length);
    return this.#names.push(part) - 1;
  }
}
