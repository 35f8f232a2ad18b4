import type { Lexicon } from '../sentence-context.ts';
import type { Naming } from './alias-index.ts';

/** Titles of culture, in whatever words offices tell that households and neighbourhoods were given them. In matchForm. */

const HOUSEHOLDS = '(?:hộ gia đình|hộ dân|gia đình|hộ)';
const NEIGHBOURHOOD =
  '(?:thôn|làng|bản|ấp|khóm|buôn|xóm|tổ dân phố|khu dân cư|khu phố|khối phố|tiểu khu|khu|khối|tổ|phum|sóc)';
const NEIGHBOURHOODS = `${NEIGHBOURHOOD}(?:(?:,| và| -|,? hoặc) ${NEIGHBOURHOOD}|\\/${NEIGHBOURHOOD})*`;
const GIVEN =
  '(?: (?:được|đã|đạt|công nhận|giữ vững|bình xét|xét công nhận|xét tặng|là|chuẩn|tiêu chuẩn|tiêu chí|danh hiệu))';
const TITLE = '(?: ["“]?(?:gia đình|hộ gia đình|hộ))? văn hóa["”]?';
const OF_NEIGHBOURHOOD = `(?: ["“]?${NEIGHBOURHOODS})? văn hóa["”]?`;
/** What makes it a title of its own kind. */
const NO_OTHER =
  '(?! (?:tiêu biểu|xuất sắc|cấp|nông thôn mới|kiểu mẫu|\\d+ năm|nhiều năm|liên tục|thể thao|-))(?!\\p{L})';

const TITLES: readonly (readonly [indicator: string, pattern: string])[] = [
  ['gia-dinh-van-hoa', `${HOUSEHOLDS}${GIVEN}+${TITLE}${NO_OTHER}`],
  ['thon-van-hoa', `${NEIGHBOURHOODS}${GIVEN}+${OF_NEIGHBOURHOOD}${NO_OTHER}`],
];

const WHOLE = TITLES.map(([indicator, pattern]) => ({ indicator, pattern: new RegExp(`^${pattern}$`, 'u') }));
/** `87,6% | gia đình văn hóa`: a title alone. */
const ALONE: readonly (readonly [indicator: string, pattern: string])[] = [
  ['gia-dinh-van-hoa', `${HOUSEHOLDS} văn hóa${NO_OTHER}`],
  ['thon-van-hoa', `${NEIGHBOURHOODS} văn hóa${NO_OTHER}`],
];
const BEHIND = [...TITLES, ...ALONE].map(([indicator, pattern]) => ({
  indicator,
  pattern: new RegExp(`^ (?:(?:tổng )?số )?${pattern}`, 'u'),
}));
const NAMED = TITLES.map(([indicator, pattern]) => ({
  indicator,
  pattern: new RegExp(`(?<!\\p{L})(?:tỷ lệ (?:số )?|số )${pattern}`, 'gu'),
}));

/** The rate of a title that a whole phrase tells of: `hộ đạt danh hiệu gia đình văn hóa`. */
export function titleIn(phrase: string, { indicators }: Lexicon): string | undefined {
  return WHOLE.find(({ indicator, pattern }) => indicators.has(indicator) && pattern.test(phrase))?.indicator;
}

/** Where a passage names the rate of a title: `tỷ lệ ấp, khóm được công nhận danh hiệu văn hóa`. */
export function titleNamings(folded: string, { indicators }: Lexicon): Naming[] {
  if (!folded.includes(' văn hóa')) return [];
  return NAMED.filter(({ indicator }) => indicators.has(indicator)).flatMap(({ indicator, pattern }) =>
    [...folded.matchAll(pattern)].map(({ 0: phrase, index }) => ({
      ...{ phrase, indicator, behind: false, start: index, end: index + phrase.length },
      // "số hộ đạt danh hiệu gia đình văn hóa | chiếm 90%": of those that are counted so, the percentage.
      ...(phrase.startsWith('số ') ? { ofRate: true, counted: true } : {}),
    })),
  );
}

/** The rate of a title that stands behind its number: `đạt 89,6% | hộ được công nhận gia đình văn hóa`. */
export function titleBehind(folded: string, at: number, { indicators }: Lexicon): Naming | undefined {
  const tail = folded.slice(at, at + 100);
  for (const { indicator, pattern } of BEHIND) {
    const phrase = indicators.has(indicator) ? pattern.exec(tail)?.[0] : undefined;
    if (phrase !== undefined)
      return { phrase, indicator, behind: true, start: at + 1, end: at + phrase.length };
  }
  return undefined;
}
