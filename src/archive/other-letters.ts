import { codeOf, withLatinLetters, type PutRight } from '../domain/letters.ts';
import type { Fault } from './model.ts';

/** The first letter of a file that is not the one it looks like, and how many there are. */
export interface OtherLetters extends PutRight {
  readonly line: number;
  readonly count: number;
}

/** A file's text with letters that are the ones they look like; what was put right, if anything was. */
export function latinText(raw: string): { readonly text: string; readonly letters?: OtherLetters } {
  const { text, changes } = withLatinLetters(raw);
  const [first] = changes;
  if (!first) return { text: raw };
  const line = raw.slice(0, first.offset).split(/\r\n?|\n/).length;
  return { text, letters: { ...first, line, count: changes.length } };
}

/**
 * One fault for each file: the site uses the right letters, and the file keeps the wrong ones until the keeper
 * replaces them.
 */
export function faultOfLetters(file: string, letters: OtherLetters | undefined): Fault[] {
  if (!letters) return [];
  const { letter, word, line, count } = letters;
  return [
    {
      file,
      line,
      rule: 'other-letters',
      severity: 'warning',
      message: `${count} chữ viết bằng ký tự trông giống chữ Việt nhưng khác, như “${letter}” (${codeOf(letter)}); kho đọc như chữ Việt.`,
      hint: 'Thay bằng chữ gõ từ bàn phím tiếng Việt (tìm và thay trong cả tệp) để tệp và trang giống nhau.',
      source: word,
    },
  ];
}
