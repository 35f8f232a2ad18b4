import { asRead } from '../../archive/content-files.ts';
import { latinText } from '../../archive/other-letters.ts';

/** A report's file as it lies on the disk, and as everything that reads it takes it. */
export interface DraftText {
  /** With its own line ends and its byte order mark, if it has one. */
  readonly raw: string;
  /** With line feeds, without the mark, with the letters that look-alikes stand for. */
  readonly text: string;
  /** Where in `raw` an offset of `text` stands. */
  toRaw(offset: number): number;
}

export function draftText(raw: string): DraftText {
  const { text } = latinText(asRead(raw));
  const isSame = !raw.includes('\r') && !raw.startsWith('\uFEFF');
  return { raw, text, toRaw: isSame ? (offset) => offset : offsetsOf(raw) };
}

/** A stretch of what is read, by offsets, end excluded. */
export interface TextStretch {
  readonly start: number;
  readonly end: number;
}

/** A text put in the place of a stretch of what is read. */
export interface Splice extends TextStretch {
  readonly insert: string;
}

/** The file with stretches replaced, all else byte for byte as it was. They must not overlap. */
export function spliced(draft: DraftText, splices: readonly Splice[]): string {
  const lineEnd = draft.raw.includes('\r\n') ? '\r\n' : '\n';
  return [...splices]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (raw, { start, end, insert }) =>
        raw.slice(0, draft.toRaw(start)) + insert.replaceAll('\n', lineEnd) + raw.slice(draft.toRaw(end)),
      draft.raw,
    );
}

/** Where an offset stands after stretches were replaced; `undefined` within one of them. */
export function movedOffset(offset: number, splices: readonly Splice[]): number | undefined {
  let moved = offset;
  for (const { start, end, insert } of splices) {
    if (offset > start && offset < end) return undefined;
    if (offset >= end) moved += insert.length - (end - start);
  }
  return moved;
}

function offsetsOf(raw: string): (offset: number) => number {
  const offsets: number[] = [];
  let at = raw.startsWith('\uFEFF') ? 1 : 0;
  while (at < raw.length) {
    offsets.push(at);
    at += raw.startsWith('\r\n', at) ? 2 : 1;
  }
  offsets.push(raw.length);
  return (offset) => offsets[offset] ?? raw.length;
}
