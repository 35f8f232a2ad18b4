import {
  closeSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../output-folder/site-manifest.ts';
import { isIntact, markOf, type BuildState, type FileMark } from './build-state.ts';

/** A site that a build left, with what it told of it. */
export interface EarlierSite {
  readonly dir: string;
  readonly state: Pick<BuildState, 'files'>;
}

/**
 * The files of a site on its way: written to a folder, or kept as the earlier site has them, where they stay. A file
 * that is written the same again is kept too, with its time: whoever copies the site elsewhere by size and time copies
 * only what has changed.
 */
export class SiteFiles {
  /** The folder that new files are written to. */
  readonly outDir: string;
  readonly #earlier: EarlierSite | undefined;
  readonly #kept = new Map<string, FileMark>();
  /** Those that were made: thousands of files lie in one. */
  readonly #folders = new Set<string>();

  constructor(outDir: string, earlier: EarlierSite | undefined) {
    this.outDir = outDir;
    this.#earlier = earlier;
  }

  /** Keeps a file of the earlier site, if it is there as its build left it. */
  keep(file: string): boolean {
    if (this.#kept.has(file)) return true;
    const mark = this.#earlier?.state.files[file];
    if (!this.#earlier || !mark || !isIntact(this.#earlier.dir, file, this.#earlier.state)) return false;
    this.#kept.set(file, mark);
    return true;
  }

  /** Keeps all files of a folder of the earlier site that one name stands for; none where one of them is amiss. */
  keepFolder(folder: string): boolean {
    const inside = Object.keys(this.#earlier?.state.files ?? {}).filter((file) =>
      file.startsWith(`${folder}/`),
    );
    const isWhole =
      inside.length > 0 &&
      inside.every((file) => this.#earlier && isIntact(this.#earlier.dir, file, this.#earlier.state));
    return isWhole && inside.every((file) => this.keep(file));
  }

  write(file: string, bytes: Uint8Array): void {
    writeFileSync(this.#newPath(file), bytes);
  }

  /** Writes a file piece by piece. */
  writer(file: string): { add(bytes: Uint8Array): void; end(): void } {
    const opened = openSync(this.#newPath(file), 'w');
    return {
      add: (bytes) => void writeSync(opened, bytes),
      end: () => {
        closeSync(opened);
      },
    };
  }

  /** What the earlier site has at a path, if it is there as its build left it. */
  earlierBytes(file: string): Buffer | undefined {
    if (!this.#earlier || !isIntact(this.#earlier.dir, file, this.#earlier.state)) return undefined;
    return readFileSync(join(this.#earlier.dir, file));
  }

  #newPath(file: string): string {
    const path = join(this.outDir, file);
    const folder = dirname(path);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    return path;
  }

  /** Paths of all files of the site so far. */
  paths(): string[] {
    return [...new Set([...filesBelow(this.outDir), ...this.#kept.keys()])];
  }

  /** Puts the files that are kept into the new site's folder too, for those who read it as a whole. */
  gather(): void {
    for (const file of this.#kept.keys()) {
      if (this.#earlier) linkOrCopy(join(this.#earlier.dir, file), join(this.outDir, file));
    }
  }

  /**
   * Takes out of the folder what is the same in the earlier site: it is kept.
   *
   * @param isOther tells of a file, without reading it, that it is another than the earlier site's
   * @returns the marks of all files of the site
   */
  settle(isOther: (file: string) => boolean = () => false): BuildState['files'] {
    const files: Record<string, FileMark> = {};
    for (const file of filesBelow(this.outDir)) {
      const path = join(this.outDir, file);
      if (!isOther(file) && this.#isSame(file)) {
        rmSync(path);
        continue;
      }
      this.#kept.delete(file);
      const mark = markOf(path);
      if (mark) files[file] = mark;
    }
    return { ...files, ...Object.fromEntries(this.#kept) };
  }

  /** Whether the earlier site has a file byte for byte; then it is kept. */
  #isSame(file: string): boolean {
    if (!this.#earlier || this.#earlier.state.files[file] === undefined) return false;
    const [path, before] = [join(this.outDir, file), join(this.#earlier.dir, file)];
    const [own, other] = [statSync(path), statSync(before, { throwIfNoEntry: false })];
    if (!other?.isFile() || other.size !== own.size) return false;
    const isOne = other.ino === own.ino && other.dev === own.dev;
    if (!isOne && !readFileSync(path).equals(readFileSync(before))) return false;
    // Somebody may have touched it: what it holds is right, so that its time is too.
    this.#kept.set(file, [other.size, Math.trunc(other.mtimeMs)]);
    return true;
  }
}

function linkOrCopy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    // Some file systems have no hard links.
    copyFileSync(from, to);
  }
}
