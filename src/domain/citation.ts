/** What a citation of a report says; `place` and `address` are of the report or of a place in it. */
export interface CitedWork {
  /** Slug of the report: the key in bibliographies. */
  readonly key: string;
  readonly title: string;
  readonly issuer: string;
  /** As exact as the document says: `2024`, `2024-03` or `2024-03-15`. */
  readonly date: string;
  readonly number?: string;
  readonly isDigest: boolean;
  /** The archive that the text was read in. */
  readonly archive: string;
  /** The place in words: `mục 1.6. Thu, chi ngân sách`, `chú thích 24`. */
  readonly place?: string;
  /** The address on the web, down to the place; absent where the site's own is not known. */
  readonly address?: string;
  /** ISO date on which it was read. */
  readonly accessed?: string;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A number as printed that is only its ending (`/BC-UBND`) names no document. */
const isWhole = (number: string | undefined): number is string => number !== undefined && /^\d/.test(number);

/**
 * As Vietnamese theses and papers cite a report:
 * `UBND tỉnh Lạng Sơn (2024), Tình hình …, Báo cáo số 12/BC-UBND, tháng 3/2024, mục 1.6, Kho Báo Cáo, <địa chỉ>, truy cập ngày 2/5/2024.`
 */
export function vietnameseCitation(work: CitedWork): string {
  const { title, issuer, date, number, isDigest, archive, place, address, accessed } = work;
  const [year] = date.split('-');
  return `${[
    `${oneLine(issuer)} (${year}), ${oneLine(title)}`,
    `Báo cáo${isWhole(number) ? ` số ${oneLine(number)}` : ''}`,
    date.includes('-') ? dayWords(date) : undefined,
    place && oneLine(place),
    `${isDigest ? 'bản tóm lược trong ' : ''}${oneLine(archive)}`,
    address,
    accessed && `truy cập ${dayWords(accessed)}`,
  ]
    .filter(Boolean)
    .join(', ')}.`;
}

function dayWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return day ? `ngày ${day}/${month}/${year}` : `tháng ${month}/${year}`;
}

/** A BibTeX entry (`@techreport`), with what has a meaning in TeX escaped. */
export function bibtex(work: CitedWork): string {
  const [year, month] = work.date.split('-');
  const fields: [string, string | undefined][] = [
    ['author', `{${tex(work.issuer)}}`],
    ['title', `{${tex(work.title)}}`],
    ['institution', `{${tex(work.issuer)}}`],
    ['type', 'Báo cáo'],
    ['number', isWhole(work.number) ? tex(work.number) : undefined],
    ['year', year],
    ['month', month && String(Number(month))],
    ['language', 'vietnamese'],
    ['note', tex(noteOf(work)) || undefined],
    // BibLaTeX and hyperref take addresses as they are, but for what would end the field.
    ['url', work.address?.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', work.accessed],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@techreport{${work.key},\n${lines.join(',\n')}\n}\n`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces, escaped ones too: one alone would end the field.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** The first of two signs that TeX draws as one other: `--` as a dash, two apostrophes as a quotation mark. */
const JOINED = /([-'`<>,])(?=\1)|[?!](?=`)/g;

function tex(text: string): string {
  return oneLine(text)
    .replace(/[\\{}~^%&#$_]/g, (char) => TEX[char] ?? `\\${char}`)
    .replace(JOINED, '$&{}');
}

/** A RIS record (`RPRT`), as EndNote, Zotero and Mendeley read it. */
export function ris(work: CitedWork): string {
  const [year, month = '', day = ''] = work.date.split('-');
  const fields: [string, string | undefined][] = [
    ['TY', 'RPRT'],
    ['ID', work.key],
    ['AU', work.issuer],
    ['TI', work.title],
    ['PY', year],
    ['DA', `${year}/${month}/${day}/`],
    ['M1', isWhole(work.number) ? work.number : undefined],
    ['PB', work.issuer],
    ['DP', work.archive],
    ['LA', 'vi'],
    ['N1', noteOf(work) || undefined],
    ['UR', work.address],
    ['Y2', work.accessed && `${work.accessed.replaceAll('-', '/')}/`],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}

/** An item of CSL-JSON (version 1.0). */
function cslItem(work: CitedWork): Record<string, unknown> {
  const parts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });
  return {
    id: work.key,
    type: 'report',
    title: oneLine(work.title),
    author: [{ literal: oneLine(work.issuer) }],
    issued: parts(work.date),
    genre: 'Báo cáo',
    ...(isWhole(work.number) ? { number: oneLine(work.number) } : {}),
    publisher: oneLine(work.issuer),
    archive: oneLine(work.archive),
    language: 'vi-VN',
    ...(work.address ? { URL: work.address } : {}),
    ...(work.accessed ? { accessed: parts(work.accessed) } : {}),
    ...(noteOf(work) ? { note: noteOf(work) } : {}),
  };
}

/** CSL-JSON as a file holds it: a list of one item. */
export function cslJson(work: CitedWork): string {
  return `${JSON.stringify([cslItem(work)], null, 2)}\n`;
}

function noteOf({ place, isDigest, archive }: CitedWork): string {
  const note = [place, isDigest ? `bản tóm lược trong ${archive}` : undefined].filter(Boolean).join('; ');
  return oneLine(note);
}
