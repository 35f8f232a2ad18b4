import { withLatinLetters, type PutRight } from '../domain/letters.ts';
import { legacyLines } from './legacy-encoding.ts';
import type { SourceText } from './source-text.ts';

export interface LatinSource {
  readonly source: SourceText;
  /** The letters that were put right, in order of place. */
  readonly changes: readonly PutRight[];
}

/**
 * A source whose letters are the ones they look like (`Ð` as `Đ`, a Cyrillic `К` in `ĐẮК` as `K`): names, figures
 * and queries would miss them. Lines in an encoding from before Unicode, which such letters are the sign of, stay for
 * the keeper to convert.
 */
export function withLatinSource(source: SourceText): LatinSource {
  const changes: PutRight[] = [];
  const lines = latinLines(source.lines, changes);
  if (changes.length === 0) return { source, changes };
  const { fileText, notices } = source;
  return {
    source: {
      ...source,
      lines,
      ...(fileText === undefined ? {} : { fileText: latinFile(fileText) }),
      ...(notices ? { notices: notices.map(atLatinPlace) } : {}),
    },
    changes,
  };
}

function latinLines<L extends { readonly text: string }>(lines: readonly L[], changes: PutRight[]): L[] {
  const legacy = new Set(legacyLines(lines));
  return lines.map((line) => {
    if (legacy.has(line)) return line;
    const right = withLatinLetters(line.text);
    changes.push(...right.changes);
    return { ...line, text: right.text };
  });
}

const latinFile = (fileText: string): string =>
  latinLines(
    fileText.split('\n').map((text) => ({ text })),
    [],
  )
    .map(({ text }) => text)
    .join('\n');

const atLatinPlace = <N extends { readonly near?: string }>(notice: N): N =>
  notice.near === undefined ? notice : { ...notice, near: withLatinLetters(notice.near).text };
