import { createHash } from 'node:crypto';

/** What a decision does to one file of the archive: a stretch of it replaced, or the file made. */
export interface FileChange {
  /** From the archive's folder, with `/`. */
  readonly path: string;
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
  /** Digests of the whole file before and afterwards; absent where there is none. */
  readonly before?: string;
  readonly after?: string;
}

/** Texts of files by path; `undefined` is a file that is not there. */
export type FileTexts = ReadonlyMap<string, string | undefined>;

export const digestOfFile = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What changed between two states of a file, as the one stretch in which they differ; none where they are the same. */
export function changeOf(path: string, before: string | undefined, after: string | undefined): FileChange[] {
  if (before === after) return [];
  const [a, b] = [before ?? '', after ?? ''];
  let at = 0;
  while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - at;
  while (end < most && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end += 1;
  return [
    {
      path,
      at,
      removed: a.slice(at, a.length - end),
      inserted: b.slice(at, b.length - end),
      ...(before === undefined ? {} : { before: digestOfFile(before) }),
      ...(after === undefined ? {} : { after: digestOfFile(after) }),
    },
  ];
}

/**
 * The files as they were before changes, byte for byte.
 *
 * @returns the path of a file that is not what the changes left, where there is one: then nothing is taken back
 */
export function undone(
  changes: readonly FileChange[],
  now: FileTexts,
): ReadonlyMap<string, string | undefined> | { readonly changed: string } {
  const texts = new Map<string, string | undefined>();
  for (const { path, at, removed, inserted, before, after } of changes) {
    const text = now.get(path);
    if ((text === undefined ? undefined : digestOfFile(text)) !== after) return { changed: path };
    const old = text ?? '';
    texts.set(
      path,
      before === undefined ? undefined : old.slice(0, at) + removed + old.slice(at + inserted.length),
    );
  }
  return texts;
}
