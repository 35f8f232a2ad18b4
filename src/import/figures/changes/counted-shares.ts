import type { Fact } from '../../../domain/fact.ts';
import { namingsOfPhrase, type Naming } from '../names/alias-index.ts';
import { titleIn } from '../names/culture-titles.ts';
import type { SentenceContext } from '../sentence-context.ts';
import { limitsIn } from '../subject/subject-phrase.ts';

/** How far before its share a count may stand. */
const REACH = 130;
/** `3.412/6.120 | thôn, tổ dân phố có nhà văn hóa | , chiếm`, up to the percentage. */
const COUNTED =
  /(?<![\p{L}\d.,])\d[\d.,]*(?: ?\/ ?\d[\d.,]*)? ([^;:.()\d]{6,90}?)(?:,| \()(?: ?(?:đạt|chiếm|bằng))?(?: ?tỷ lệ)?(?: (?:đạt|là|trên|hơn|gần|khoảng))* ?$/u;

const NUMBER_BEHIND = /\d[\d.,]*(?: ?\/ ?\d[\d.,]*)? *$/u;
const BORDER = /^.*(?:[,;:()]|\. )/su;
const STANDS = /^ *(?:[,;.)]|$|(?:tổng số|so với|và|tăng|giảm|vượt) )/u;

/**
 * The rate that a share right behind a count is of: of `17.240/18.100 hộ đạt danh hiệu gia đình văn hóa, đạt | 95,2%` the words
 * that are counted are those of “tỷ lệ hộ đạt danh hiệu gia đình văn hóa”.
 */
export function shareOfCount(
  fact: Fact,
  { folded, sentence, lexicon, surroundings }: SentenceContext,
): Naming | undefined {
  const numberAt = folded.indexOf(fact.printed, fact.start);
  const before = folded.slice(Math.max(sentence.start, numberAt - REACH), numberAt);
  const counted = COUNTED.exec(before)?.[1];
  // "9/9 thôn văn hóa, | 91,4% gia đình văn hóa": a percentage with words of its own is another one's.
  if (!STANDS.test(folded.slice(fact.end))) return undefined;
  // Dossiers in time are part of those settled, and no share of all.
  if (counted === undefined || /^(?:hồ sơ|hs) /u.test(counted)) return undefined;
  // "cấp mầm non có 5/8 trường đạt chuẩn, chiếm | 62,5%": of a part.
  const lead = before.slice(0, before.lastIndexOf(counted)).replace(NUMBER_BEHIND, '').replace(BORDER, '');
  if (limitsIn(lead, surroundings.area) !== '') return undefined;
  const phrase = `tỷ lệ ${counted.trim()}`;
  const named = namingsOfPhrase(phrase, lexicon.index).find(
    ({ indicator }) => lexicon.indicators.get(indicator)?.kind === 'share',
  );
  const start = numberAt - before.length + before.lastIndexOf(counted);
  const place = { start, end: start + counted.length, counted: true };
  if (named) return { ...named, ...place };
  const title = titleIn(counted.trim(), lexicon);
  return title === undefined ? undefined : { phrase, indicator: title, behind: false, ...place };
}
