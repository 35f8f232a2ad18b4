import type { ValueFact } from '../../../domain/fact.ts';

const LEVEL =
  '(?:mầm non|mẫu giáo|nhà trẻ|tiểu học|trung học cơ sở|thcs|trung học phổ thông|thpt|phổ thông dân tộc|phổ thông liên cấp|th&thcs|dân tộc (?:nội trú|bán trú))';
const COUNTED: ReadonlySet<string> = new Set(['school', 'học sinh']);
/** `84 trường | mầm non`, and not `84 trường mầm non, phổ thông`. */
const OF_ONE_LEVEL = new RegExp(
  `^(?: học| công lập| thuộc| cấp| bậc)* ${LEVEL}(?!(?:,| và| -|,? và)? (?:phổ thông|${LEVEL}))`,
  'u',
);

/** Whether schools or pupils are those of one level of school, which no indicator counts. */
export const isOfOneLevel = ({ end, unit }: ValueFact, folded: string): boolean =>
  COUNTED.has(unit.dimension) && OF_ONE_LEVEL.test(folded.slice(end, end + 60));
