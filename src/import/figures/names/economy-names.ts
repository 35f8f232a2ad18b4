import { MONTHS, QUARTER, withoutGroups, YEAR } from '../../../domain/periods/period-words.ts';
import { namingsOfPhrase, type AliasIndex, type Naming } from './alias-index.ts';
import { namesOfArea, type OwnArea } from '../subject/subject-phrase.ts';

/**
 * The growth of an area's product told as that of its economy: `Kinh tế Lam Giang | ghi nhận mức tăng 8,9%`, `kinh tế của tỉnh |
 * tăng trưởng 7,4%`. What stands between “kinh tế” and the area, as in `kinh tế số` or `kinh tế biển`, makes it a part.
 */

const WHOSE =
  '(?:toàn |trên địa bàn |của (?:toàn )?|của cả )?(?:tỉnh|thành phố)(?: ta)?|(?:trên )?địa bàn|địa phương';
const SPAN = `(?: (?:trong )?(?:${withoutGroups(`${QUARTER}|${MONTHS}`)}|cả năm|năm \\d{4})(?: đầu năm)?(?:${withoutGroups(YEAR)})?)`;
const GROWS =
  '(?:,? (?:đã|vẫn|tiếp tục|ước|ước tính|đạt|có|ghi nhận|duy trì|lấy lại|với|khá|cao|tốt|và))*(?: (?:mức|tốc độ|đà|nhịp độ|nhịp))?(?: (?:tăng trưởng|tăng|giảm))+(?: (?:ước|đạt|ở mức|khoảng|gần|hơn|trên|khá|cao|mạnh|là|với|mức))* [\\d.,]+ ?%';
const GROWTH = 'tốc độ tăng trưởng kinh tế';

/** The namings of a text in matchForm. */
export function economyNamings(folded: string, index: AliasIndex, own: OwnArea | undefined): Naming[] {
  if (!own || !folded.includes('kinh tế')) return [];
  const [growth] = namingsOfPhrase(GROWTH, index);
  if (!growth) return [];
  const names = namesOfArea(own).map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const country = own.level === 'country' ? ['(?:của )?(?:cả nước|nước ta|đất nước)'] : [WHOSE];
  const whose = [
    ...country,
    ...names.map((name) => `(?:của |trên địa bàn )?(?:tỉnh |thành phố )?${name}`),
  ].join('|');
  const named = new RegExp(
    `(?<!\\p{L})(?:nền )?kinh tế(?: (?:${whose})(?=${SPAN}?${GROWS})|(?=${SPAN}${GROWS}))`,
    'gu',
  );
  return [...folded.matchAll(named)].map(({ index: start, 0: words }) => ({
    ...growth,
    start,
    end: start + words.length,
    // The country's product is none of the catalogue's; its sectors lean on it.
    ...(own.level === 'country' ? { leanedOn: true } : {}),
  }));
}
