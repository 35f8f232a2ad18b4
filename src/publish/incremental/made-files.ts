import type { Archive } from '../../archive/model.ts';
import { nameOf, NotedReads, Reads, readsOfParts, storedResults, withReads } from '../../archive/reads.ts';
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
  /** The parts that files are made from, by their places in the list of names. */
  readonly #reads = new Map<string, Places>();
  readonly #written = new Map<string, WrittenFile>();
  /** Those of the earlier build, then those that are new. */
  readonly #names: string[];
  readonly #places: Map<string, number>;
  /** The same by the numbers under which this process notes them. */
  readonly #placesByNumber: number[] = [];

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
    this.#names = [...(earlier?.names ?? [])];
    this.#places = new Map(changes?.places);
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
    const reads = new Reads();
    this.#files.write(file, withReads(reads, content));
    this.note(file, reads);
  }

  /** Whether a part of the archive is as it was when the earlier site was made. */
  isSame(part: string): boolean {
    const place = this.#changes?.places.get(part);
    return place !== undefined && this.#changes?.isChanged(place) === false;
  }

  /** What was told of a data file of the earlier site. */
  writtenOf(file: string): WrittenFile | undefined {
    return this.#earlier?.written[file];
  }

  /** Whether a data file is known to be another than the earlier site's: the largest need not be read to be compared. */
  isOther(file: string): boolean {
    const [before, now] = [this.writtenOf(file), this.#written.get(file)];
    return before !== undefined && now !== undefined && before.hash !== now.hash;
  }

  /** Notes what a new file was made from, and what is told of it besides. */
  note(file: string, reads: Reads, written?: WrittenFile): void {
    this.#reads.set(file, this.#placesOf(new NotedReads(reads)));
    if (written) this.#written.set(file, written);
  }

  /** What the next build needs to know of the files of this one. */
  madeFrom(files: BuildState['files']): MadeFrom {
    const listed = [...this.#reads].filter(([file]) => file in files);
    const results = Object.fromEntries(storedResults(this.#digests.archive));
    const digests: (string | undefined)[] = [];
    const made: (Places | undefined)[] = [];
    const open: number[] = [];
    const take = (place: number): void => {
      if (digests[place] !== undefined) return;
      const part = this.#names[place] ?? '';
      // To be told by its digest, a part may have to be computed.
      digests[place] = this.#digests.of(part);
      const noted = readsOfParts.get(part);
      made[place] = noted ? this.#placesOf(noted) : this.#madeFromBefore(place);
      if (made[place]) open.push(place);
    };
    for (const [, reads] of listed) reads.forEach(take);
    for (const part of Object.keys(results)) take(this.#placeOf(part));
    for (let place = open.pop(); place !== undefined; place = open.pop()) made[place]?.forEach(take);
    // Parts that nothing is made from any more are left out.
    const now = new Uint32Array(this.#names.length);
    let count = 0;
    for (const place of now.keys()) if (digests[place] !== undefined) now[place] = count++;
    const placed = (reads: Places): Places => reads.map((place) => now[place] ?? 0);
    const isTaken = (_of: unknown, place: number): boolean => digests[place] !== undefined;
    return {
      names: this.#names.filter(isTaken),
      digests: digests.filter((digest) => digest !== undefined),
      made: Array.from(this.#names, (_name, place) => made[place] && placed(made[place])).filter(isTaken),
      files: new Map(listed.map(([file, reads]) => [file, placed(reads)])),
      results,
      written: Object.fromEntries(this.#written),
    };
  }

  /** What a part that was not computed in this build was made from. */
  #madeFromBefore(place: number): Places | undefined {
    return this.#changes?.isChanged(place) ? undefined : this.#earlier?.made[place];
  }

  #placesOf({ numbers }: NotedReads): Places {
    return numbers.map((number) => (this.#placesByNumber[number] ??= this.#placeOf(nameOf(number))));
  }

  #placeOf(part: string): number {
    const known = this.#places.get(part);
    if (known !== undefined) return known;
    this.#places.set(part, this.#names.length);
    return this.#names.push(part) - 1;
  }
}
