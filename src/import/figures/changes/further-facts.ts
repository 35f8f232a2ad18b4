import type { Fact } from '../../../domain/fact.ts';
import { kindOf } from './fact-groups.ts';

/** What goes on of a value behind its group, which one passage can't hold: past a bracket, or behind a second plan. */

/**
 * The changes behind a bracket with an amount of the plan, which its value's passage cannot span: `đạt 48,9% so với nghị quyết
 * (22.100 tỷ đồng) và | tăng 1,9%`.
 */
export function changesPastPlan(group: readonly Fact[], facts: readonly Fact[], text: string): Fact[] {
  const last = group.at(-1);
  if (!last) return [];
  const at = facts.indexOf(last) + 1;
  const ofWhole = behindParts(last, facts.slice(at), group, text);
  if (ofWhole.length > 0) return ofWhole;
  const [plan, change] = facts.slice(at, at + 2);
  if (plan?.type === 'value' && plan.of && change) return behindAside(last, plan, change, group, text);
  if (last.type !== 'plan-share') return [];
  const isAmount = plan?.type === 'value' || (plan?.type === 'change' && plan.measure === 'count');
  if (!isAmount || change?.type !== 'change' || change.measure !== 'percent') return [];
  const isPlan = /^ ?\((?:(?:là|tương đương|khoảng|gần|trên|hơn) )*$/u.test(text.slice(last.end, plan.start));
  return isPlan && /^\)(?:,| và|, và)? $/u.test(text.slice(plan.end, change.start)) ? [change] : [];
}

const PARTS_IN_BRACKET =
  /^ ?\((?:(?:trong đó|riêng|gồm|bao gồm)(?!\p{L})[^()]*|(?!(?:cùng kỳ|năm|tháng|quý|kế hoạch|kh|dự toán|mục tiêu|chỉ tiêu|tăng|giảm|bằng|đạt|vượt|tương đương|tương ứng|chiếm|so|là)(?!\p{L}))(?:\p{L}+ ){2,7}\d[\d.,]* (?!%)[^()%]*)\)/u;

/** `9,86 triệu con (trong đó gà 7,42 triệu con), đạt 98% kế hoạch, | tăng 3,7%`: behind a bracket with parts, of the whole again. */
function behindParts(last: Fact, next: readonly Fact[], group: readonly Fact[], text: string): Fact[] {
  const bracket = PARTS_IN_BRACKET.exec(text.slice(last.end))?.[0];
  if (bracket === undefined) return [];
  const behind: Fact[] = [];
  let end = last.end + bracket.length;
  for (const fact of next.filter(({ start }) => start >= end)) {
    const isOfWhole =
      (fact.type === 'change' && fact.measure === 'percent') || (fact.type === 'plan-share' && fact.named);
    if (!isOfWhole || fact.range || !GOES_ON.test(text.slice(end, fact.start))) break;
    if ([...group, ...behind].some((other) => kindOf(other) === kindOf(fact))) break;
    behind.push(fact);
    ({ end } = fact);
  }
  return behind;
}

/** `3.640 người (kế hoạch 3.500 người), | tăng 6,4%`: what stands behind a bracket that only compares. */
function behindAside(last: Fact, aside: Fact, next: Fact, group: readonly Fact[], text: string): Fact[] {
  const isOfGroup =
    (next.type === 'change' && next.measure === 'percent') || (next.type === 'plan-share' && next.named);
  if (!isOfGroup || next.range || group.some((other) => kindOf(other) === kindOf(next))) return [];
  const isAside = /^[^()\d,;.]{0,60}\([^()\d]*(?:\d{4} )?[^()\d]*$/u.test(text.slice(last.end, aside.start));
  return isAside && /^\)(?:,| và|, và)? $/u.test(text.slice(aside.end, next.start)) ? [next] : [];
}

/**
 * What goes on behind a group that has its share of plan: the share of a second plan, and the changes behind that
 * (`đạt 41,5% dự toán Bộ Tài chính giao, đạt 38,2% dự toán HĐND tỉnh giao, tăng 12,6% so với cùng kỳ`).
 */
export function secondPlanBehind(
  group: readonly Fact[],
  facts: readonly Fact[],
  text: string,
): { plan: Fact; changes: readonly Fact[] } | undefined {
  const last = group.at(-1);
  if (!last || !group.some(({ type }) => type === 'plan-share')) return undefined;
  const at = facts.indexOf(last) + 1;
  const plan = facts[at];
  if (plan?.type !== 'plan-share' || !plan.named || plan.range) return undefined;
  if (!GOES_ON.test(text.slice(last.end, plan.start))) return undefined;
  const changes: Fact[] = [];
  let { end } = plan;
  for (const fact of facts.slice(at + 1)) {
    if (fact.type !== 'change' || fact.measure !== 'percent' || fact.range) break;
    if (!GOES_ON.test(text.slice(end, fact.start).replace(PLANNER, ''))) break;
    if ([...group, ...changes].some((other) => kindOf(other) === kindOf(fact))) break;
    changes.push(fact);
    ({ end } = fact);
  }
  return { plan, changes };
}

/** `vượt 8,7% kế hoạch | ngành giao | , tăng 3,1%`: whose the plan is, in words that the grammar of plans does not know. */
const PLANNER = /^(?: (?!và |tăng |giảm )\p{L}+){1,4}(?=,)/u;

const GOES_ON =
  /^(?:,|;| và|, và|\),?(?: và)?| \()?(?: (?:ước|mới|đã|chỉ|nhưng|song|gần|bằng|khoảng|tương đương(?: với)?))* ?$/u;
