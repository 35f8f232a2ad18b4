import { separateColumns, type PrintedLine } from './columns.ts';
import type { Remark } from './draft-document.ts';
import { ImportError } from './import-error.ts';
import { partNumbers } from './number-gaps.ts';
import type { ScanReading } from '../domain/scan-record.ts';

/** A line of the source, cleaned: NFC, single spaces, trimmed. */
export interface SourceLine {
  readonly text: string;
  /** As counted in the source, from 1. */
  readonly number: number;
  /** Printed page, from 1; all lines are on page 1 where the source does not show its pages. */
  readonly page: number;
  /** Whether it goes on from the page before or begins anew, where its place on the page tells. */
  readonly seam?: 'goes-on' | 'likely' | 'anew';
}

/** A line of the source that is no part of the report's text. */
export interface DroppedLine {
  readonly line: number;
  readonly text: string;
  /** Vietnamese, for the keeper. */
  readonly why: string;
}

export interface SourceText {
  readonly lines: readonly SourceLine[];
  /** Whether page breaks are known. */
  readonly paged: boolean;
  /** Its pages are the file's own, so a number on a line by itself within a page is text, not a page number. */
  readonly placed?: boolean;
  /** Every line is a paragraph of the document's own: nothing to join, and no page's furniture to take out. */
  readonly whole?: boolean;
  /** A program read its words from pictures of pages; nobody has compared them. */
  readonly recognised?: boolean;
  /** What is known of the pages that were read from pictures by this program itself. */
  readonly scan?: ScanReading;
  /** What a reader of another format left out already. */
  readonly dropped?: readonly DroppedLine[];
  /**
   * All text of the file but what a notice tells to be left out, counted from the file itself: what the reader
   * missed is in it too. Its order means nothing.
   */
  readonly fileText?: string;
  /** What the keeper should know of the file itself. */
  readonly notices?: readonly FileNotice[];
}

export interface FileNotice extends Remark {
  /** What stands at its place: a table's first row, its cells joined by ` | `. */
  readonly near?: string;
}

/** Six times the largest report seen; a larger file is no single report. */
const MOST_CHARACTERS = 600_000;

const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
// eslint-disable-next-line no-control-regex -- control characters are what this removes
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F]/gu;

/**
 * Brings a source to one form: NFC, line feeds, plain spaces, without what readers don't see. Form feeds
 * stay; a tab is as wide as a gap between columns. A word that a soft hyphen parts at a line's end is put together.
 */
export function cleanCharacters(raw: string): string {
  return (
    raw
      .normalize('NFC')
      .replace(/\r\n?|[\u0085\u2028\u2029\v]/gu, '\n')
      // Some fonts draw their hyphen as a soft one: before a number it is a minus or parts a range.
      .replace(/(?<!\p{L})\u00AD(?=\d)|(?<=\d)\u00AD\n[ ]*(?=\d)/gu, '-')
      .replace(/\u00AD(?:\n[ ]*)?/gu, '')
      .replace(INVISIBLE, '')
      .replace(/\t/gu, '    ')
      .replace(SPACES, ' ')
      .replace(CONTROLS, '')
  );
}

/**
 * Reads a source into lines with their pages.
 *
 * @throws ImportError `not-text` for binary data, `empty` where no word is in it, `too-large`
 */
export function readSourceText(raw: string): SourceText {
  if (raw.length > MOST_CHARACTERS) {
    throw new ImportError(
      'too-large',
      `Tệp có ${raw.length.toLocaleString('vi-VN')} ký tự, lớn hơn mọi báo cáo thường gặp. Hãy tách thành từng báo cáo rồi nhập lại.`,
    );
  }
  if (isBinary(raw)) {
    throw new ImportError(
      'not-text',
      'Tệp không phải văn bản. Hãy lưu báo cáo thành tệp .txt hoặc .md mã hóa UTF-8 rồi nhập lại.',
    );
  }
  const text = cleanCharacters(raw);
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new ImportError(
      'empty',
      'Tệp không có chữ nào. Hãy kiểm tra lại tệp, hoặc nhận dạng chữ (OCR) rồi nhập lại.',
    );
  }
  const pages = text.split('\f').map((page) => page.split('\n'));
  const printed = pages.length > 1 ? pages : splitAtIndentedLines(pages[0] ?? []);
  let number = 0;
  const lines = printed.flatMap((page, index) =>
    page.map((raw, at) => {
      // A form feed within a line parts it in two that carry one number.
      if (!(at === 0 && index > 0 && pages.length > 1)) number += 1;
      return { raw, number, page: index + 1 };
    }),
  );
  return { lines: separateColumns(lines).map(readLine), paged: printed.length > 1 };
}

function readLine({ raw, number, page }: PrintedLine): SourceLine {
  return { text: partNumbers(raw).replace(/ {2,}/gu, ' ').trim(), number, page };
}

/**
 * Some dumps turn the form feed into a space, so that a page's first line alone begins with one: few lines
 * do, and they stand a page's length apart.
 */
function splitAtIndentedLines(lines: readonly string[]): string[][] {
  const starts = lines.flatMap((line, index) => (/^ \S/u.test(line) ? [index] : []));
  const deeper = lines.filter((line) => /^ {2,}\S/u.test(line)).length;
  const inner = starts.filter((index) => index > 0);
  const gaps = inner.map((start, index) => start - (inner[index - 1] ?? 0)).sort((a, b) => a - b);
  const median = gaps[Math.floor(gaps.length / 2)] ?? 0;
  const regular = inner.length >= 2 && inner.length * 15 < lines.length && median >= 20;
  if (!regular || deeper > inner.length) return [[...lines]];
  return [0, ...inner].map((start, index) => lines.slice(start, inner[index]));
}

/** NUL, or so many control and replacement characters that it was never text. */
function isBinary(raw: string): boolean {
  const sample = raw.slice(0, 200_000);
  if (sample.includes('\u0000')) return true;
  const odd = sample.match(CONTROLS)?.length ?? 0;
  const lost = sample.match(/\uFFFD/gu)?.length ?? 0;
  return odd > sample.length * 0.02 || lost > sample.length * 0.02;
}
