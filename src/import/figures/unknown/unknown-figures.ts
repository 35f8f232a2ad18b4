import type { Fact } from '../../../domain/fact.ts';
import type { IndicatorKind } from '../../../domain/indicator.ts';
import { matchForm } from '../../../domain/orthography.ts';
import { scanFacts } from '../../../domain/scan-facts.ts';
import type { TextRange } from '../../../domain/sentences.ts';
import type { UnitReader } from '../../../domain/unit.ts';
import type { UnknownFigure } from '../../draft-document.ts';
import type { PassageReading } from '../recognise-passage.ts';

/** A phrase ends where another one may begin. */
const BORDER = /[,;:.()–]|(?<!\p{L})(?:trong đó|gồm|và|với|riêng)(?!\p{L})/gu;
/** Where the words behind a number stop naming what it counts. */
const BEHIND_END =
  /[,;:.()–]|(?<!\p{L})(?:và|với|trong|tăng|giảm|đạt|bằng|chiếm|gấp|so|tương đương|có|là|do|tại|ở|trên|của|đã|được)(?!\p{L})|\d/u;
/** Words that lead to a number and name nothing. */
const LEADING_TO_NUMBER =
  /(?: ?(?<!\p{L})(?:ước|tính|khoảng|trên|gần|hơn|được|đạt|là|có|bằng|chỉ|còn|thực hiện|tăng|giảm|trưởng|lên|đến|tới|cho|tại|thêm|đã|hiện|nay|hiện nay|tổng số|số|cả|hết|ngày|tháng|quý|năm|\d[\d./]*|mức|chiếm|vượt))+ *$/u;
/** Words that begin a clause and name nothing. */
const OPENING =
  /^(?:(?:đã|trong|tháng|quý|năm|kỳ|có|còn|cụ thể|kết quả|ước|tính|\d[\d./]*|lũy kế|toàn tỉnh|đến|nay) )+/u;
/** `2,5 triệu | cây giống`: how many are meant, not what is counted. */
const MULTIPLIER = /^(?:(?:trăm|nghìn|ngàn|vạn|triệu|tỷ)(?!\p{L})(?! (?:đồng|usd|đô la)(?!\p{L})) *)+/u;
/** A number that is no date. */
const COUNTED = /(?<![\d.,/]|(?:năm|tháng|quý|ngày|kỳ) )\d/u;
/** `nhà ở | với 35 tỷ đồng`: joins the number, and names nothing. */
const JOINING = /(?:^| )(?:với|và|gồm)$/u;
const MOST_WORDS = 12;

/**
 * Statements of a passage that look like figures but are no known indicator's: a value, a rate or a change
 * that no proposed figure took, with the words before it that may name it. What has no words of its own
 * (a second number of a list, the end of a range) is left out.
 */
export function unknownFigures(text: string, { facts, figures }: PassageReading): UnknownFigure[] {
  const folded = matchForm(text);
  return facts.flatMap((fact, index): UnknownFigure[] => {
    const kind = kindOf(fact);
    if (!kind || fact.range || figures.some((figure) => overlaps(figure, fact))) return [];
    const before = facts[index - 1];
    const phrase = phraseBehind(folded, fact) ?? phraseBefore(folded, before?.end ?? 0, fact.start);
    // Of `5/6 cuộc` the stroke and what stands behind it are no unit.
    if (!phrase || !/^\p{L}/u.test(phrase) || unitOf(fact, folded).startsWith('/')) return [];
    if (kind === 'growth' && !isOfItsOwn(folded, before, fact)) return [];
    if (kind === 'share' && !phrase.startsWith('tỷ lệ')) return [];
    return [{ phrase, unit: unitOf(fact, folded), kind, quote: text.slice(fact.start, fact.end) }];
  });
}

/**
 * The words of a sentence that may name what one of its numbers states: what a keeper teaches the catalogue. Empty where
 * none can be told.
 *
 * @param at where the number's passage begins in the text
 */
export function phraseNaming(text: string, at: number, units: UnitReader): string {
  const folded = matchForm(text);
  const facts = scanFacts(text, { units });
  const index = facts.findIndex(({ end }) => end > at);
  const fact = facts[index];
  if (!fact) return '';
  return phraseBehind(folded, fact) ?? phraseBefore(folded, facts[index - 1]?.end ?? 0, fact.start) ?? '';
}

/** What kind of indicator such a fact could be of. */
function kindOf(fact: Fact): IndicatorKind | undefined {
  if (fact.type === 'value') return fact.of ? undefined : 'cumulative';
  if (fact.type === 'rate') return fact.partOf ? undefined : 'share';
  if (fact.type === 'plan-share') return fact.named ? undefined : 'share';
  return fact.measure === 'percent' && !fact.ratio && !fact.repeats ? 'growth' : undefined;
}

const overlaps = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;

/** A change names something itself where no value stands before it in its clause. */
function isOfItsOwn(folded: string, before: Fact | undefined, fact: Fact): boolean {
  if (!before) return true;
  const between = folded.slice(before.end, fact.start);
  return before.type === 'change' ? /[,;]/u.test(between) : /;|\. /u.test(between);
}

/** What a count counts, where words go on behind its unit: `72 | doanh nghiệp quay lại hoạt động`. */
function phraseBehind(folded: string, fact: Fact): string | undefined {
  if (fact.type !== 'value' || ['VND', 'USD', 'area', 'mass'].includes(fact.unit.dimension)) return undefined;
  const tail = folded.slice(fact.end, fact.end + 80);
  const words = tail.slice(0, BEHIND_END.exec(tail)?.index ?? tail.length).trim();
  if (!/^ \p{L}/u.test(tail) || words === '') return undefined;
  const counted = unitOf(fact, folded).replace(MULTIPLIER, '');
  return [counted, ...words.split(/ +/u)].filter(Boolean).slice(0, MOST_WORDS).join(' ');
}

/** The words of the clause that lead up to a number, without those that name nothing. */
function phraseBefore(folded: string, from: number, to: number): string | undefined {
  const clause = folded.slice(Math.max(from, to - 160), to);
  const border = [...clause.matchAll(BORDER)].findLast(({ index, 0: sign }) =>
    clause
      .slice(index + sign.length)
      .replace(LEADING_TO_NUMBER, '')
      .replace(/[^\p{L}]/gu, ''),
  );
  const led = clause
    .slice(border ? border.index + border[0].length : 0)
    .replace(LEADING_TO_NUMBER, '')
    .replace(/[^\p{L}%]+$/u, '')
    .trim();
  // `1,2 triệu nhân khẩu với 320 nghìn hộ`: the words are what the number before counts.
  if (JOINING.test(led) && (COUNTED.test(led) || MULTIPLIER.test(led))) return undefined;
  const words = led.replace(JOINING, '').replace(OPENING, '').split(/ +/u).filter(Boolean);
  // A name that is cut in its middle would name nothing.
  if (words.length < 2 || words.length > MOST_WORDS || words.some((word) => /\d/.test(word)))
    return undefined;
  return words.join(' ');
}

/** A value's unit as printed; a rate's is per cent. */
function unitOf(fact: Fact, folded: string): string {
  if (fact.type !== 'value') return '%';
  return folded.slice(fact.start, fact.end).replace(/^[\d.,]+ */u, '');
}
