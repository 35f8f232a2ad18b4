import { cpSync, readFileSync, rmSync } from 'node:fs';

/**
 * The demonstration with the four digests of whole reports alone: what browser tests state of its pages stays as
 * it is while the demonstration is given further periods.
 */
export function writeFourDigests(dir: string): void {
  rmSync(dir, { recursive: true, force: true });
  cpSync('content', dir, { recursive: true, filter: (path) => !isOfFurtherPeriods(path) });
}

/** Digests of whole reports name the file they were written from; those of further periods name a page. */
const isOfFurtherPeriods = (path: string): boolean =>
  /reports[\\/][^\\/]+\.md$/u.test(path) && !/^ {2}file: /mu.test(readFileSync(path, 'utf8'));
