import {
  baseAfter,
  baseBefore,
  baseBehind,
  baseFields,
  planInFront,
  type StatedBase,
} from './change-base.ts';
import type { ChangeFact, Fact } from './fact.ts';
import { standsAlone, unreadChangeBefore, type FigureVerb, type VerbReading } from './figure-verbs.ts';
import { verbOfList } from './bracketed-changes.ts';
import { withoutBinaryNoise, type ParsedNumber } from './number.ts';
import { BEHIND_EXCEEDED, IN_POINTS, PLAN_EXCEEDED, planAfter } from './plan-words.ts';
import { ofPlanOrPrevious } from './value-setting.ts';

/** What is known of a number before what follows it decides the kind of fact. */
export interface Reading {
  readonly folded: string;
  readonly lead: string;
  readonly taken: number;
  readonly number: ParsedNumber | undefined;
  readonly verb: VerbReading | undefined;
  readonly place: Pick<Fact, 'start' | 'printed'>;
}

/** `(-4,3%)`, `(+21,6%)`: a change told by its sign. */
export function signedChange(before: string, end: number, reading: Reading): Fact | undefined {
  const sign = /(?:^|[^\d%\s-]) *([+-])$/u.exec(before)?.[1];
  if (sign === undefined || reading.verb) return undefined;
  const place = { ...reading.place, start: reading.place.start - 1 };
  return changeFact(end, sign === '-' ? 'giảm' : 'tăng', 'percent', { ...reading, place });
}

/** What a percentage states: a share of a plan, a change, or a rate. */
export function percentFact(before: string, end: number, reading: Reading): Fact | undefined {
  const { folded, lead, number, place } = reading;
  const verb = reading.verb?.verb;
  const tail = folded.slice(end);
  const plan = planAfter(tail);
  if (verb === 'tăng' || verb === 'giảm' || verb === 'vượt') {
    if (plan && !IN_POINTS.test(tail.slice(plan.length))) return overPlan(verb, plan, end, reading);
    const points = /^ *\(? *điểm(?: phần trăm| ?%)?\)?/u.exec(tail);
    const measure = points ? 'points' : 'percent';
    const changed = changeFact(end + (points?.[0].length ?? 0), verb, measure, reading);
    return plan ? { ...changed, base: 'other' } : changed;
  }
  // "vượt 15% dự toán tỉnh và 9% dự toán huyện"
  if (plan && verb === undefined && BEHIND_EXCEEDED.test(lead + folded.slice(0, place.start)))
    return overPlan('vượt', plan, end, reading);
  if (plan && verb !== 'chiếm') {
    const { length, ...named } = plan;
    return {
      type: 'plan-share',
      ...(number ? { number } : {}),
      named: true,
      ...named,
      ...place,
      end: end + length,
    };
  }
  const listed = verb === undefined ? verbOfList(lead + folded.slice(0, place.start), tail) : undefined;
  if (listed) return changeFact(end, listed, 'percent', reading);
  const led = verb === undefined ? PLAN_EXCEEDED.exec(before) : null;
  if (led) {
    const from = { ...place, start: place.start - led[0].length };
    return overPlan('vượt', { length: 0 }, end, { ...reading, place: from });
  }
  const unread = verb === undefined ? unreadChangeBefore(before) : undefined;
  if (unread === 'fall') return undefined;
  const isLevel = verb === undefined ? unread === undefined && standsAlone(before) : verb !== 'chiếm';
  const behind = isLevel ? baseBehind(folded, end, verb === 'bằng') : undefined;
  const planAt = verb === 'bằng' && !behind ? planInFront(folded, reading.taken, place.start) : undefined;
  if (planAt !== undefined)
    return { type: 'plan-share', ...(number ? { number } : {}), named: true, ...place, start: planAt, end };
  const ledBy = behind ? undefined : baseOfRatio(reading);
  const base = behind ?? ledBy;
  if ((base && base.base !== 'other') || (verb === 'bằng' && /^ *(?:[,;.):]|$)/u.test(tail))) {
    return {
      type: 'change',
      measure: 'percent',
      ...(number ? { value: withoutBinaryNoise(number.value - 100) } : {}),
      decimals: number?.decimals ?? 0,
      ...baseFields(base),
      ratio: true,
      ...(verb === 'đạt' && behind ? { reached: true } : {}),
      ...(base ? {} : { maybeOfPlan: true }),
      ...place,
      start: ledBy?.start ?? place.start,
      end: behind?.end ?? end,
    };
  }
  // A line may lose the end of "so với kế hoạch": "đạt 6,3% so, giảm 10%".
  const isClearanceRate = SOLVED.test(lead + folded.slice(0, place.start));
  if (verb === 'đạt' && !isClearanceRate && /^ *(?:so(?= *[,;.])|[,;.):]|$|\d|trong|và|do)/u.test(tail)) {
    return { type: 'plan-share', ...(number ? { number } : {}), named: false, ...place, end };
  }
  return { type: 'rate', ...(number ? { number } : {}), partOf: verb === 'chiếm', ...place, end };
}

/** `so với cùng kỳ | bằng 104,2%`, `so với cùng kỳ | đạt 103,9%`: what a ratio is of may stand in front; so small a one is a growth. */
function baseOfRatio({ folded, taken, number, verb, place }: Reading): StatedBase | undefined {
  if (verb?.verb === 'bằng') return baseBefore(folded, taken, place.start);
  if (verb?.verb !== 'đạt' || !number || number.value < SMALLEST_RATIO) return undefined;
  const base = baseBefore(folded, taken, place.start);
  return base?.base === 'prev' ? undefined : base;
}

const SMALLEST_RATIO = 50;

/**
 * `làm rõ 341 vụ, | đạt 94,7%`: the share of what there was to solve that was solved, and of no plan. New jobs
 * (`giải quyết việc làm`) have a plan.
 */
const SOLVED =
  /(?<!\p{L})(?:làm rõ|khám phá|triệt phá|phá án|giải quyết(?! việc làm)|xử lý|xét xử|thi hành|hòa giải|trả lời|truy tố)(?!\p{L})[^;%]{0,60}?\d[\d.,/]*[^;%\d]{0,40}[,(] *(?:đã )?(?:tỷ lệ )?$/u;

/** `vượt 5% dự toán`, `giảm 5% so với kế hoạch`: 105 % and 95 % of the plan. */
function overPlan(
  verb: FigureVerb,
  { length, ...named }: NonNullable<ReturnType<typeof planAfter>>,
  end: number,
  { number, place }: Reading,
): Fact {
  const share = number && {
    value: withoutBinaryNoise(verb === 'giảm' ? 100 - number.value : 100 + number.value),
    decimals: number.decimals,
  };
  return {
    type: 'plan-share',
    ...(share ? { number: share } : {}),
    named: true,
    ...named,
    ...place,
    end: end + length,
  };
}

/** A change of whatever measure, with what it is measured on. */
export function changeFact(
  end: number,
  verb: FigureVerb,
  measure: ChangeFact['measure'],
  { folded, taken, number, verb: reading, place }: Reading,
): ChangeFact {
  const behind = baseAfter(folded, end);
  const before = behind || reading?.base ? undefined : baseBefore(folded, taken, place.start);
  const sign = verb === 'giảm' ? -1 : 1;
  const of = ofPlanOrPrevious(folded.slice(taken, place.start));
  return {
    type: 'change',
    measure,
    ...(number ? { value: number.value === 0 ? 0 : sign * number.value } : {}),
    decimals: number?.decimals ?? 0,
    ...baseFields(
      behind ?? reading?.base ?? before ?? (verb === 'vượt' ? { base: 'other', named: {} } : undefined),
    ),
    ratio: false,
    ...(verb === 'giảm' ? { falling: true } : {}),
    ...(of ? { of } : {}),
    ...place,
    start: before?.start ?? place.start,
    end: behind?.end ?? end,
  };
}
