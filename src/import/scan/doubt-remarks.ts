import type { DoubtReason, RecordedWord, ScanDoubt, ScanRecord } from '../../domain/scan-record.ts';
import { passagesOf, type DraftDocument, type Passage, type Remark } from '../draft-document.ts';
import { sourceLines } from '../source-lines.ts';
import type { SourceText } from '../source-text.ts';

/** A text with digits as it stands in a draft. */
interface PlacedNumber {
  readonly passage: Passage;
  readonly at: number;
  readonly text: string;
  readonly before: string;
  readonly behind: string;
}

/**
 * Remarks on the numbers of a scan that are not sure, each at its place in the draft. A number whose place is not found
 * again is told of the document.
 */
export function doubtRemarks(
  { pages, doubts }: ScanRecord,
  document: DraftDocument,
  source: Pick<SourceText, 'lines'>,
): Remark[] {
  const placed = numbersByPage(document, source);
  return pages.flatMap(({ page, words }) => {
    const there = placed.get(page) ?? [];
    const taken = new Set<PlacedNumber>();
    return doubts
      .filter((doubt) => doubt.page === page)
      .map((doubt): Remark => {
        const place = placeOf(doubt, words, there, taken);
        if (place) taken.add(place);
        return remarkOn(doubt, place);
      });
  });
}

/** Words with digits of the draft's passages, by the page that they stand on in the source. */
function numbersByPage(
  document: DraftDocument,
  source: Pick<SourceText, 'lines'>,
): Map<number, PlacedNumber[]> {
  const lineOf = sourceLines(source);
  const pageOf = new Map(source.lines.map(({ number, page }) => [number, page]));
  const pages = new Set(pageOf.values());
  const pageOfCell = pagesOfCells(document, source);
  const numbers = new Map<number, PlacedNumber[]>();
  for (const passage of passagesOf(document)) {
    for (const { 0: text, index: at } of passage.text.matchAll(/\S*\d\S*/gu)) {
      const line = lineOf(passage, at);
      const inText = line === undefined ? undefined : pageOf.get(line);
      const page = pageOfCell.has(passage) ? pageOfCell.get(passage) : inText;
      const found: PlacedNumber = {
        ...{ passage, at, text },
        before: passage.text.slice(0, at).trimEnd(),
        behind: passage.text.slice(at + text.length).trimStart(),
      };
      // Where the page is not known, any may be it.
      for (const own of page === undefined ? pages : [page])
        numbers.set(own, [...(numbers.get(own) ?? []), found]);
    }
  }
  return numbers;
}

/** The page of each table cell, by its row: a cell's own text stands in many places. */
function pagesOfCells(
  { blocks }: DraftDocument,
  { lines }: Pick<SourceText, 'lines'>,
): Map<Passage, number | undefined> {
  const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const rows = lines
    .filter(({ text }) => text.startsWith('|'))
    .map(({ text, page }) => ({ text: plain(text), page }));
  const pages = new Map<Passage, number | undefined>();
  let next = 0;
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    for (const cells of [block.header, ...block.rows]) {
      const own = plain(cells.map(({ text }) => text).join(' '));
      const at = rows.findIndex(({ text }, index) => index >= next && text === own);
      if (at >= 0) next = at + 1;
      for (const cell of cells) pages.set(cell, rows[at]?.page);
    }
  }
  return pages;
}

/** The place that a doubt is about: its text, with the words that stand beside it on the page. */
function placeOf(
  { text, word }: ScanDoubt,
  words: readonly RecordedWord[],
  numbers: readonly PlacedNumber[],
  taken: ReadonlySet<PlacedNumber>,
): PlacedNumber | undefined {
  const beside = (index: number): string => words[index]?.[0] ?? '';
  const score = ({ before, behind }: PlacedNumber): number =>
    (endsIn(before, beside(word - 1)) ? 2 : 0) +
    (endsIn(before, `${beside(word - 2)} ${beside(word - 1)}`) ? 1 : 0) +
    (beginsWith(behind, beside(word + 1)) ? 2 : 0);
  return numbers
    .filter((number) => !taken.has(number) && (number.text === text || holds(number.text, text)))
    .map((number) => ({ number, score: score(number) + (number.text === text ? 1 : 0) }))
    .reduce<{ number: PlacedNumber; score: number } | undefined>(
      (best, next) => (!best || next.score > best.score ? next : best),
      undefined,
    )?.number;
}

/** Whether a word is another with signs around it, and no longer number. */
function holds(word: string, number: string): boolean {
  const at = word.indexOf(number);
  return at >= 0 && !/[\d.,]$/u.test(word.slice(0, at)) && !/^[.,]?\d/u.test(word.slice(at + number.length));
}

const endsIn = (text: string, word: string): boolean => word.trim() !== '' && text.endsWith(word);
const beginsWith = (text: string, word: string): boolean => word !== '' && text.startsWith(word);

const REASONS: Readonly<Record<DoubtReason, string>> = {
  'readings-differ': 'Hai lần đọc không giống nhau',
  'ink-differs': 'Hai lần đọc giống nhau nhưng vết mực trông như số khác (chữ số, dấu chấm hoặc dấu phẩy)',
  'odd-number': 'Số không đúng cách viết số',
  unsure: 'Cả hai lần đọc đều không chắc',
};

function remarkOn({ page, text, other, why, picture }: ScanDoubt, place: PlacedNumber | undefined): Remark {
  const otherwise = other === undefined || other === '' ? '' : `, cách đọc kia là “${other}”`;
  return {
    ...(place ? { place: place.passage, at: place.at } : { place: 'head' }),
    severity: 'must',
    what: `${/\d/u.test(text) ? 'Số' : 'Chỗ'} “${text}” ở trang ${page} của bản quét đọc chưa chắc`,
    why: `${REASONS[why]}${otherwise}.`,
    suggestion: `So với ảnh ${picture} (thư mục cùng tên báo cáo, đuôi .scan) hoặc bản quét; sửa trong bản nháp nếu sai.`,
    picture,
  };
}
