import type { ValueFact } from '../../../domain/fact.ts';
import { measuresSame } from '../../../domain/unit-conversion.ts';
import { bracketAround } from '../brackets.ts';
import { statedEnd, type PlacedFigure } from '../placed-figure.ts';
import type { SentenceContext } from '../sentence-context.ts';
import { limitsIn } from '../subject/subject-phrase.ts';
import {
  ADDED_UP,
  BESIDE,
  CORRESPOND,
  COUNTS_ON,
  GOES_ON_FROM_JANUARY,
  OF_A_SPAN,
  OF_ITS_MONTH,
  OF_LATER_YEAR,
  OF_SOME_TIME,
  STANDS,
} from '../time/between-figures.ts';

/** What a count without a name of its own goes on from: the month's or the quarter's of the same. */

type Figures = readonly PlacedFigure[];

/** The figure of a month or quarter that a value goes on from January, in its sentence or from the one before. */
export function continuation(
  value: ValueFact,
  context: SentenceContext,
  figures: Figures,
): PlacedFigure | undefined {
  const again = correspondingTo(value, context, figures) ?? ofSentenceBefore(value, context, figures);
  if (again) return again;
  const { folded } = context;
  if (OF_ALL_THERE_IS.test(folded.slice(value.end))) return undefined;
  // What a closed bracket tells is no more what the sentence goes on from: "1.385 người (172 người …); lũy kế | 11.920 người".
  const open = figures.filter(
    ({ start }) => (bracketAround(folded, start)?.end ?? value.start) >= value.start,
  );
  const last = lastAlike(value, open);
  if (!last) return undefined;
  const told = Math.max(...open.map(statedEnd));
  const end = behindChanges(told, context);
  const between = folded.slice(end, value.start).replace(/^(?:\)| ?\([^()]*\))/u, '');
  const { year } = context.surroundings.period;
  const isOfEarlier = last.keys.role === 'reference' && last.keys.area === undefined;
  if (isOfEarlier && Number(OF_LATER_YEAR.exec(between)?.[1]) === year) return last;
  if (last.keys.role !== undefined) return undefined;
  if (last.keys.period === undefined && isLess(value, last) && OF_ITS_MONTH.test(between)) return last;
  // "ước 2.140 tỷ đồng, lũy kế ước | 18.400 tỷ đồng": the first is the month's, though nothing says so.
  // Of a year nothing is added up to what it counts: what is told so stands.
  const isOfYear = context.surroundings.period.kind === 'year';
  const isTold = last.keys.period !== undefined || (!isOfYear && ADDED_UP.test(between));
  // "lũy kế 4 tháng đạt 7.612 nghìn lượt khách và | 571 triệu lượt khách.km": the list goes on as the months' did.
  const isListed =
    open.at(-1)?.rule === 'goes-on' && last.keys.period !== undefined && /^(?:,| và|, và) $/u.test(between);
  return (isTold && GOES_ON_FROM_JANUARY.test(between)) || isListed ? last : undefined;
}

/** `cấp mới 3.812 hộ, lũy kế | 41.260 hộ | đang hoạt động`: what there is by now, and no count of the new ones. */
const OF_ALL_THERE_IS = /^ (?:đang|còn|hiện còn) (?:hoạt động|hiệu lực|tồn tại|quản lý)(?!\p{L})/u;

/** `khách … 586 nghìn lượt, tổng thu … 1.940 tỷ đồng; lũy kế 11 tháng đón | 6,62 triệu lượt`: the last one, or else the one of its unit. */
function lastAlike(value: ValueFact, figures: Figures): PlacedFigure | undefined {
  const own = figures.filter(({ rule }) => rule !== 'second-plan');
  const isAlike = ({ facts }: PlacedFigure): boolean =>
    facts.some((fact) => fact.type === 'value' && measuresSame(fact.unit, value.unit));
  const last = own.at(-1);
  if (!last || isAlike(last)) return last;
  const alike = own.filter(isAlike);
  return new Set(alike.map(({ indicator }) => indicator)).size === 1 ? alike.at(-1) : last;
}

/** Where the changes end that stand right behind a figure and are none of its (`1,86 triệu lượt khách | , tăng 2,4% so với tháng trước`). */
const behindChanges = (end: number, { facts, folded }: SentenceContext): number =>
  facts.reduce(
    (at, fact) =>
      fact.type === 'change' && fact.start >= at && /^,? $/u.test(folded.slice(at, fact.start))
        ? fact.end
        : at,
    end,
  );

/** Whether a value is less than a figure's, as a month's count is than that of all months so far. */
function isLess(value: ValueFact, { facts }: PlacedFigure): boolean {
  const total = facts.find((fact) => fact.type === 'value');
  if (!value.number || !total?.number || !measuresSame(value.unit, total.unit)) return false;
  return value.number.value * value.unit.factor < total.number.value * total.unit.factor;
}

/**
 * `… 19 vụ, làm chết 8 người, bị thương 13 người. Tính chung 11 tháng, con số tương ứng là | 204 vụ, 97 người và 141 người`: as many
 * values of another span as were told before, in their order.
 */
function correspondingTo(
  value: ValueFact,
  { facts, folded, sentence, before, surroundings }: SentenceContext,
  figures: Figures,
): PlacedFigure | undefined {
  const from = sentence.start + folded.slice(sentence.start, value.start).lastIndexOf('; ') + 1;
  const run = facts.filter(({ start, end }, at) => {
    const last = at > 0 ? facts[at - 1] : undefined;
    const isFirst = start >= from && (last?.end ?? 0) <= from;
    return isFirst || (start >= from && last && BESIDE.test(folded.slice(last.end, start)) && end > from);
  });
  const lead = folded.slice(from, run[0]?.start);
  if (!CORRESPOND.test(lead) || !OF_SOME_TIME.test(lead) || limitsIn(lead, surroundings.area) !== '')
    return undefined;
  const told = (from > sentence.start ? figures.filter(({ end }) => end <= from) : before).filter(
    ({ facts: own, keys }) => keys.role === undefined && own.some(({ type }) => type === 'value'),
  );
  if (told.length !== run.length) return undefined;
  const isAlike = run.every(
    (fact, at) =>
      fact.type === 'value' &&
      told[at]?.facts.some((other) => other.type === 'value' && measuresSame(other.unit, fact.unit)),
  );
  return isAlike ? told[run.indexOf(value)] : undefined;
}

/** `Trong tháng xảy ra 18 vụ tai nạn giao thông …. Tính chung 10 tháng, xảy ra | 179 vụ`. */
function ofSentenceBefore(
  value: ValueFact,
  { folded, sentence, before, surroundings }: SentenceContext,
  figures: Figures,
): PlacedFigure | undefined {
  // "Lũy kế 8 tháng, phát hiện 726 vụ, | 1.222 đối tượng": the list of the sentence before goes on.
  const [first] = figures;
  const isListed =
    figures.every(({ rule }) => rule === 'goes-on') &&
    /^(?:,| và|, với|\/) ?$/u.test(folded.slice(figures.at(-1)?.end, value.start));
  if (first && !isListed) return undefined;
  const lead = folded.slice(sentence.start, first?.start ?? value.start);
  const stands = STANDS.test(lead) && !OF_A_SPAN.test(lead) && !HAPPENS.has(value.unit.dimension);
  if (!COUNTS_ON.test(lead) || stands) return undefined;
  const same = before.filter(
    ({ facts, keys }) =>
      keys.role === undefined &&
      facts.some((fact) => fact.type === 'value' && measuresSame(fact.unit, value.unit)),
  );
  const [figure] = same;
  if (!figure || limitsIn(lead, surroundings.area, headsOf(figure)) !== '') return undefined;
  // "Sản lượng tháng 8 ước 28,8 nghìn tấn (trong đó tôm 16,2 nghìn tấn). Lũy kế 8 tháng | 226,9 nghìn tấn": parts are no more told of.
  const isOfIt = ({ indicator, start }: PlacedFigure): boolean =>
    indicator === figure.indicator ||
    (!isLess(value, figure) && ITS_PARTS.test(folded.slice(figure.end, start)));
  return same.every(isOfIt) ? figure : undefined;
}

/** What happens is counted over a time, and never stands. */
const HAPPENS: ReadonlySet<string> = new Set(['case', 'ca mắc', 'visit', 'file']);
const ITS_PARTS = /(?<!\p{L})(?:trong đó|gồm|riêng)(?!\p{L})/u;

/** What a figure measures, said again without its subject: `Lũy kế | sản lượng | 9 tháng`. */
const headsOf = ({ naming }: PlacedFigure): ReadonlySet<string> =>
  new Set(naming.behind ? [] : (HEADS.exec(naming.phrase)?.[0].split(' ') ?? []));
const HEADS =
  /^(?:tổng )?(?:số |khối |sản )?(?:lượng|doanh thu|kim ngạch|giá trị|diện tích|thu|chi|vốn|số)(?!\p{L})/u;
