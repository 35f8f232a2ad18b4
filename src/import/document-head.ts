import { matchForm, withoutAccents } from '../domain/orthography.ts';
import { looksLikeHeading, readNumbering, withoutMarkup } from './numbering.ts';
import type { HeadDate } from '../domain/periods/title-period.ts';
import type { SourceLine } from './source-text.ts';

/** The lines before the body: letterhead, number, date, title. */
export interface DocumentHead {
  readonly lines: readonly SourceLine[];
  /** Title lines joined by spaces, without Markdown. */
  readonly title?: string;
  readonly number?: string;
  readonly date?: HeadDate;
  /** Where it was signed: what stands before `, ngày … tháng …`. */
  readonly place?: string;
}

/** How far down a document its head may reach, in written lines. */
const HEAD_LINES = 60;

const LETTERHEAD =
  /^(?:s[oố6]\s*:|.{0,40},? ?ng[aà]y\s*(?:\d{1,2}|\.*)\s*th[aá]ng|c[oộ]ng h[oò]a|c[oộ]ng ho[aà]|đ[oộ]c l[aậ]p|[uủ]y ban nh[aâ]n d[aâ]n|u[yỷ] ban nh[aâ]n d[aâ]n|ubnd|h[oộ]i đ[oồ]ng nh[aâ]n d[aâ]n)/iu;
const TITLE_START = /^(?:tinh hinh|ket qua|danh gia|ve viec|so ket|tong ket|kiem diem|cong tac chi dao)/u;

/** Splits a document's lines into its head and the rest. */
export function splitHead(lines: readonly SourceLine[]): { head: DocumentHead; rest: readonly SourceLine[] } {
  const end = headEnd(lines);
  const titleLines = end.title.map((index) => lines[index]?.text ?? '');
  const head = lines.slice(0, end.after).filter(({ text }) => text !== '');
  const before = head.map(({ text }) => plain(text));
  const title = titleLines
    .map(plain)
    .join(' ')
    .replace(/^báo cáo\s+(?=\S)/iu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return {
    head: { lines: head, ...(title ? { title } : {}), ...readLetterhead(before) },
    rest: lines.slice(end.after),
  };
}

const plain = (text: string): string =>
  withoutMarkup(text)
    .replace(/^\*+|\*+$/gu, '')
    .trim();

function headEnd(lines: readonly SourceLine[]): { title: number[]; after: number } {
  const report = reportLine(lines);
  if (report !== undefined) {
    const inline = /^báo cáo\s+\S/iu.test(plain(lines[report]?.text ?? '')) ? [report] : [];
    const title = titleAfter(lines, report + 1, inline);
    return { title, after: afterAsides(lines, (title.at(-1) ?? report) + 1) };
  }
  let after = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const text = plain(lines[index]?.text ?? '');
    if (text === '') continue;
    if (TITLE_START.test(withoutAccents(text).toLowerCase()) && text.length < 300) {
      const title = titleAfter(lines, index + 1, [index]);
      return { title, after: (title.at(-1) ?? index) + 1 };
    }
    if (!LETTERHEAD.test(text) || text.length > 200) break;
    after = index + 1;
  }
  return { title: [], after };
}

/** The line `BÁO CÁO`, before anything that belongs to the body. */
function reportLine(lines: readonly SourceLine[]): number | undefined {
  let written = 0;
  for (let index = 0; index < lines.length && written < HEAD_LINES; index += 1) {
    const text = plain(lines[index]?.text ?? '');
    if (text === '') continue;
    written += 1;
    if (/^b[áa]o c[áa]o(?:\s+(?:tình hình|kết quả|đánh giá|sơ kết|tổng kết|v[ềe]|công tác).*)?$/iu.test(text))
      return index;
    const numbered = ['roman', 'part', 'arabic'].includes(readNumbering(text).scheme);
    if (text.length > 250 || (numbered && looksLikeHeading(text))) return undefined;
  }
  return undefined;
}

/** The indices of the title's lines, which follow `from`; `begun` has those already known. */
function titleAfter(lines: readonly SourceLine[], from: number, begun: readonly number[]): number[] {
  const title = [...begun];
  const soFar = (): string => title.map((index) => plain(lines[index]?.text ?? '')).join(' ');
  for (let index = from; index < lines.length && title.length < 8; index += 1) {
    const text = plain(lines[index]?.text ?? '');
    if (text === '') {
      if (title.length > 0 && !/[,;:–-]$/u.test(soFar()) && !goesOn(lines, index)) break;
      continue;
    }
    const numbered = readNumbering(text).scheme !== 'bare' && looksLikeHeading(text);
    const complete = title.length > 0 && /năm \d{4}$/iu.test(soFar()) && /^["“(]?\p{Lu}/u.test(text);
    if (numbered || complete || text.length > 300 || /^\(|^kính gửi|^[-+•]/iu.test(text)) break;
    title.push(index);
  }
  return title;
}

/** Whether the next written line goes on in small letters. */
function goesOn(lines: readonly SourceLine[], from: number): boolean {
  const next = lines.slice(from).find(({ text }) => text !== '');
  return (
    next !== undefined &&
    next.text.length < 200 &&
    /^\**\p{Ll}/u.test(next.text) &&
    !/^[a-zđ]\)/u.test(next.text)
  );
}

/** Past `(Kèm theo …)` and `Kính gửi: …`, which belong to the head but not to the title. */
function afterAsides(lines: readonly SourceLine[], from: number): number {
  let after = from;
  for (let index = from; index < lines.length && index < from + 8; index += 1) {
    const text = plain(lines[index]?.text ?? '');
    if (/^\(.*\)$|^kính gửi/iu.test(text) && text.length < 300) after = index + 1;
    else if (text !== '') break;
  }
  return after;
}

const NUMBER = /(?:^|\s)s[ốo6]\s*:?\s*(\d{0,5}\s*\/\s*(?:\d{4}\s*\/\s*)?BC\s*-\s*[\p{Lu}\d]+)/iu;
const DATE = /(?:([\p{L} .]{2,40}?),\s*)?ngày\s*(\d{0,2})[\s.…]*tháng\s*(\d{0,2})[\s.…]*năm\s*(\d{4})/iu;

function readLetterhead(lines: readonly string[]): Pick<DocumentHead, 'number' | 'date' | 'place'> {
  const number = lines
    .map((line) => NUMBER.exec(line)?.[1])
    .find(Boolean)
    ?.replace(/\s+/gu, '');
  // In a narrow column the year stands on a line of its own.
  const joined = lines.map((line, index) => `${line} ${lines[index + 1] ?? ''}`);
  const match = [...lines, ...joined].map((line) => DATE.exec(line)).find(Boolean);
  if (!match) return number ? { number } : {};
  const [, place, day, month, year] = match;
  const date = {
    year: Number(year),
    ...(inRange(month, 12) ? { month: Number(month) } : {}),
    ...(inRange(month, 12) && inRange(day, 31) ? { day: Number(day) } : {}),
  };
  return { ...(number ? { number } : {}), date, ...(place ? { place: place.trim() } : {}) };
}

const inRange = (digits: string | undefined, max: number): boolean =>
  Number(digits) >= 1 && Number(digits) <= max;

/** `2024-03`, `2024-03-05` or `2024`. */
export function formatHeadDate({ year, month, day }: HeadDate): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  if (month === undefined) return String(year);
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

/** The head's own words in the form in which names compare. */
export function headText(head: DocumentHead): string {
  return matchForm(head.lines.map(({ text }) => plain(text)).join('\n'));
}
