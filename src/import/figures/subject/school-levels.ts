import type { ValueFact } from '../../../domain/fact.ts';

const LEVEL =
  '(?:mầm non|mẫu giáo|nhà trẻ|tiểu học|trung học cơ sở|thcs|trung học phổ thông|thpt|phổ thông dân tộc|phổ thông liên cấp|th&thcs|dân tộc (?:nội trú|bán trú))';
const COUNTED: ReadonlySet<string> = new Set(['school', 'học sinh']);
/** `84 trường | mầm non`, and not `84 trường mầm non, phổ thông`. */
const OF_ONE_LEVEL = new RegExp(
  `^(?: học| công lập| thuộc| cấp| bậc)* ${LEVEL}(?!(?:,| và| -|,? và)? (?:phổ thông|${LEVEL}))`,
  'u',
);
/** `Ở tiểu học có | 176/258 trường đạt chuẩn`: what the clause opens with. */
const OPENS_WITH_LEVEL = new RegExp(
  `(?:^["“]?|[;:,.] | và )(?:(?:trong đó|riêng|ở|tại|với|các|và)[ ,]+)*(?:(?:bậc|cấp|khối|trường)(?: học)? )?${LEVEL}(?: (?:hiện|đã))* (?:có|là|đạt)(?: (?:trên|hơn|gần))? (?:[\\d.]+ (?:trường|lớp|điểm trường)(?:,| và| với)(?: có)? )*$`,
  'u',
);

/** `12 trường THPT với | 8.000 học sinh`: pupils of the one kind of school that the clause counts. */
const IN_ONE_LEVEL = new RegExp(
  `\\d trường(?: học| công lập)* ${LEVEL}(?!(?:,| và| -|,? và)? (?:phổ thông|${LEVEL}))[^;:]{0,60}$`,
  'u',
);
const pupilsOfOneLevel = (lead: string): boolean =>
  IN_ONE_LEVEL.test(lead) && [...lead.matchAll(/\d trường(?!\p{L})/gu)].length === 1;

/** Whether schools or pupils are those of one level of school, which no indicator counts. */
export const isOfOneLevel = ({ start, end, unit }: ValueFact, folded: string, from: number): boolean =>
  COUNTED.has(unit.dimension) &&
  (OF_ONE_LEVEL.test(folded.slice(end, end + 60)) ||
    OPENS_WITH_LEVEL.test(folded.slice(from, start)) ||
    (unit.dimension === 'học sinh' && pupilsOfOneLevel(folded.slice(from, start))));
