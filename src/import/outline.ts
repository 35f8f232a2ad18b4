import { isCapitals, looksLikeHeading, readNumbering, withoutMarkup, type Numbering } from './numbering.ts';
import { joinParagraphs, type RawParagraph } from './paragraphs.ts';
import { isTableLine } from './table-lines.ts';

/** A paragraph of the body with its part in the outline: headings have a depth, from 1. */
export interface OutlinedParagraph {
  readonly paragraph: RawParagraph;
  readonly depth?: number;
}

interface Entry {
  readonly paragraph: RawParagraph;
  readonly numbering: Numbering;
  heading: boolean;
}

const NOT_NUMBERED = readNumbering('');

/** Deeper headings than Markdown has below `#`. */
const MAX_DEPTH = 5;

/**
 * Tells headings from paragraphs and gives them their depth by the numbering that the document uses: `Phần I` over
 * `I.` over `1.` over `1.1.` or `a)`, leaving out what it does not use. Sentences, list items and members of a run
 * of numbered paragraphs are not headings, nor is anything in the document's foot.
 */
export function outlineOf(
  paragraphs: readonly RawParagraph[],
  foot: ReadonlySet<RawParagraph> = new Set(),
): OutlinedParagraph[] {
  const entries = withPartTitles(paragraphs.map((paragraph) => entryOf(paragraph, foot)));
  demoteItems(entries);
  demoteRuns(entries);
  const rank = ranksOf(entries);
  const open: number[] = [];
  return entries.map(({ paragraph, heading, numbering }) => {
    if (!heading) return { paragraph };
    const own = rank(numbering, paragraph);
    while (open.length > 0 && (open.at(-1) ?? 0) >= own) open.pop();
    open.push(own);
    return { paragraph, depth: Math.min(open.length, MAX_DEPTH) };
  });
}

function entryOf(paragraph: RawParagraph, foot: ReadonlySet<RawParagraph>): Entry {
  // A row in capitals (`| A | B | 1 |`) is still a row; as a heading it would split its table.
  if (isTableLine(paragraph.text)) return { paragraph, numbering: NOT_NUMBERED, heading: false };
  const numbering = readNumbering(withoutMarkup(paragraph.text.slice(0, 400)));
  return { paragraph, numbering, heading: !foot.has(paragraph) && looksLikeHeading(paragraph.text) };
}

/** `Phần I` and the title on the line below it are one heading. */
function withPartTitles(entries: readonly Entry[]): Entry[] {
  const merged: Entry[] = [];
  for (const entry of entries) {
    const last = merged.at(-1);
    const opens = last?.heading && last.numbering.scheme === 'part' && last.numbering.rest === '';
    if (last && opens && entry.numbering.scheme === 'bare' && isTitleLine(entry.paragraph.text)) {
      const paragraph = joinParagraphs(withoutMarks(last.paragraph), withoutMarks(entry.paragraph));
      const { rest } = entry.numbering;
      merged[merged.length - 1] = { ...last, paragraph, numbering: { ...last.numbering, rest } };
    } else merged.push(entry);
  }
  return merged;
}

const isTitleLine = (text: string): boolean =>
  !isTableLine(text) &&
  text.length <= 250 &&
  !/[.;,!?]\**$/u.test(text) &&
  (isCapitals(withoutMarkup(text)) || looksLikeHeading(text) || text.length < 120);

/** Heading and emphasis marks of the parts must not end up inside the joined heading. */
function withoutMarks(paragraph: RawParagraph): RawParagraph {
  return { ...paragraph, text: withoutMarkup(paragraph.text) };
}

const isStrong = ({ numbering, paragraph }: Entry): boolean =>
  ['part', 'roman', 'bare'].includes(numbering.scheme) ||
  isCapitals(numbering.rest) ||
  /^#|^\*\*.*\*\*$/u.test(paragraph.text);

const isSibling = (a: Entry, b: Entry): boolean =>
  a.numbering.scheme === b.numbering.scheme &&
  a.numbering.levels === b.numbering.levels &&
  b.numbering.ordinal === a.numbering.ordinal + 1;

/** A heading has something under it: numbered lines that follow each other directly are items. */
function demoteItems(entries: readonly Entry[]): void {
  let within = false;
  entries.forEach((entry, index) => {
    const next = entries[index + 1];
    const before = entries[index - 1];
    const leads = next !== undefined && isSibling(entry, next) && !isStrong(entry);
    const follows = within && before !== undefined && isSibling(before, entry);
    if (entry.heading && !isStrong(entry) && (leads || follows)) {
      entry.heading = false;
      within = true;
    } else within = false;
  });
}

/** Where number 4 is a paragraph, number 5 after it is one too, however short. */
function demoteRuns(entries: readonly Entry[]): void {
  const last = new Map<string, Entry>();
  for (const entry of entries) {
    const { scheme, levels } = entry.numbering;
    if (scheme === 'bare') {
      if (entry.heading) last.clear();
      continue;
    }
    const key = `${scheme} ${levels}`;
    const before = last.get(key);
    if (entry.heading && before && !before.heading && isSibling(before, entry) && !isStrong(entry))
      entry.heading = false;
    if (entry.heading && ['part', 'roman', 'letter'].includes(scheme)) last.clear();
    last.set(key, entry);
  }
}

/** Ranks of the schemes, outermost lowest. Letters and Roman numerals rank as they first appear. */
function ranksOf(entries: readonly Entry[]): (numbering: Numbering, paragraph: RawParagraph) => number {
  const first = (scheme: string): number => {
    const index = entries.findIndex(({ heading, numbering }) => heading && numbering.scheme === scheme);
    return index < 0 ? Infinity : index;
  };
  const letterAbove = first('letter') < first('roman');
  return (numbering, paragraph) => {
    switch (numbering.scheme) {
      case 'part':
        return 0;
      case 'letter':
        return letterAbove ? 1 : 3;
      case 'roman':
        return 2;
      case 'arabic':
        return 4;
      case 'decimal':
        return 4 + numbering.levels / 10;
      case 'small-letter':
        return 5;
      case 'bare':
        return isCapitals(withoutMarkup(paragraph.text))
          ? 2
          : 6 + (/^#*/u.exec(paragraph.text)?.[0].length ?? 0) / 10;
    }
  };
}
