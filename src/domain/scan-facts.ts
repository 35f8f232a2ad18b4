import { baseAfter, baseBefore } from './change-base.ts';
import type { ChangeFact, Fact, PlanShareFact } from './fact.ts';
import { unreadChangeBefore, verbBefore, type FigureVerb, type VerbReading } from './figure-verbs.ts';
import { parseNumber, withoutBinaryNoise, type ParsedNumber } from './number.ts';
import { matchForm } from './orthography.ts';
import { unitAtStart } from './unit.ts';
import { isRangeEnd, ofPlanOrPrevious } from './value-setting.ts';
import { scanMultiples, scanUnchanged } from './worded-changes.ts';

/**
 * Numbers in running text. Not those that are part of a date, a decree's number, a ratio (`37/44`), a
 * road or a word (`31/12`, `QL4B`, `Km18`).
 */
const NUMBER = /(?<![\p{L}\p{N}/]|[\p{N}][.,:]|\p{L}[-.])\d+(?:[.,]{1,2}\d+)*(?![\d/]|[-:]\d|\p{L}{2,}\/)/gu;

const PLAN_AFTER = new RegExp(
  `^ *${LINK}(?:tổng )?(?:kế hoạch|dự toán|chỉ tiêu|kh)(?!\\p{L})` +
    '((?: (?:vốn|năm|cả năm|tỉnh|trung ương|thủ tướng chính phủ|hđnd|địa phương|thành phố|huyện|giao|đầu năm|đề ra|chi tiết|được|tw|nstw))*)',
  'u',
);
const PLANNERS: readonly (readonly [pattern: RegExp, planBy: string])[] = [
  [/trung ương|thủ tướng|tw/u, 'trung-uong'],
  [/tỉnh|địa phương|hđnd/u, 'tinh'],
  [/thành phố/u, 'thanh-pho'],
  [/huyện/u, 'huyen'],
];

const UNCHANGED =
  /(?<!\p{L})(?:(?:tương đương|bằng|như|xấp xỉ|ngang bằng|không đổi so|không thay đổi so)(?: so)?(?: với)? (?:mức )?cùng kỳ(?: năm (?:trước|ngoái|\d{4}))?|không tăng,? không giảm)(?!\p{L})/gu;
const DOUBLED =
  /(?<!\p{L})(?:tăng )?gấp (đôi|hai|ba|\d+(?:,\d+)?)(?: lần)?(?!\p{L}|\d)(?: *(?:so với|so|với)? *cùng kỳ(?: năm (?:trước|\d{4}))?)?/gu;

/**
 * Finds every value, share of plan, change and rate that a text states, in order of place.
 *
 * @param text NFC; note marks must have been taken out or blanked, so that `con²` is no number.
 */
export function scanFacts(text: string): Fact[] {
  const folded = matchForm(text);
  const worded = [...scanUnchanged(folded), ...scanMultiples(folded)];
  const numbered = [...folded.matchAll(NUMBER)].flatMap((match) => {
    const { index } = match;
    if (worded.some((fact) => index >= fact.start && index < fact.end)) return [];
    const fact = factAt(folded, index, match[0]);
    return fact ? [fact] : [];
  });
  return changesOfShares(
    [...worded, ...numbered].sort((a, b) => a.start - b.start),
    folded,
  );
}

/** `đạt 15% kế hoạch (tăng 3% với cùng kỳ)`: a change in brackets right behind a share is the share's, in points. */
function changesOfShares(facts: readonly Fact[], folded: string): Fact[] {
  return facts.map((fact, index) => {
    const before = facts[index - 1];
    if (fact.type !== 'change' || fact.measure !== 'percent' || fact.ratio || before?.type !== 'plan-share')
      return fact;
    return /^ *\( *$/u.test(folded.slice(before.end, fact.start)) ? { ...fact, measure: 'points' } : fact;
  });
}

function scanUnchanged(folded: string): ChangeFact[] {
  return [...folded.matchAll(UNCHANGED)].map((match) => ({
    type: 'change',
    measure: match[0].startsWith('không tăng') ? 'count' : 'percent',
    value: 0,
    decimals: 0,
    ...(match[0].includes('cùng kỳ') ? { base: 'yoy' } : {}),
    ratio: false,
    start: match.index,
    end: match.index + match[0].length,
    printed: '',
  }));
}

function scanMultiples(folded: string): ChangeFact[] {
  const words: Record<string, string> = { đôi: '2', hai: '2', ba: '3' };
  return [...folded.matchAll(DOUBLED)].flatMap((match) => {
    const factor = parseNumber(words[match[1] ?? ''] ?? match[1] ?? '');
    if (!factor) return [];
    return {
      type: 'change',
      measure: 'percent',
      value: (factor.value - 1) * 100,
      decimals: 0,
      ...(match[0].includes('cùng kỳ') ? { base: 'yoy' } : {}),
      ratio: true,
      start: match.index,
      end: match.index + match[0].length,
      printed: /\d/.test(match[1] ?? '') ? (match[1] ?? '') : '',
    } satisfies ChangeFact;
  });
}

function factAt(folded: string, index: number, printed: string): Fact | undefined {
  const before = folded.slice(0, index);
  const verb = VERB_BEFORE.exec(before);
  const numberEnd = index + printed.length;
  const after = folded.slice(numberEnd);
  const number = parseNumber(printed);
  const place = { start: verb ? verb.index : index, printed };
  const percent = /^ *(?:%|phần trăm)/u.exec(after);
  if (percent) {
    return percentFact(folded, numberEnd + percent[0].length, verb?.[1], number, place);
  }
  const points = /^ *điểm(?: phần trăm| ?%)?(?!\p{L})/u.exec(after);
  if (points && (verb?.[1] === 'tăng' || verb?.[1] === 'giảm')) {
    return changeFact(folded, numberEnd + points[0].length, verb[1], 'points', number, place);
  }
  const gap = /^ */u.exec(after)?.[0].length ?? 0;
  const unit = unitAtStart(after.slice(gap));
  if (!unit) return undefined;
  const end = numberEnd + gap + unit.length;
  if (verb?.[1] === 'tăng' || verb?.[1] === 'giảm') {
    const change = changeFact(folded, end, verb[1], 'count', number, place);
    return { ...change, unit };
  }
  return {
    type: 'value',
    ...(number ? { number } : {}),
    unit,
    range: /\d *(?:%|\p{L}+)? *- *$/u.test(before) || /^ *- *\d/u.test(after),
    start: index,
    end,
    printed,
  };
}

type Place = Pick<Fact, 'start' | 'printed'>;

function percentFact(
  folded: string,
  end: number,
  verb: string | undefined,
  number: ParsedNumber | undefined,
  place: Place,
): Fact {
  if (verb === 'tăng' || verb === 'giảm' || verb === 'vượt') {
    const plan = verb === 'vượt' ? PLAN_AFTER.exec(folded.slice(end)) : null;
    if (plan && number) {
      const over = { value: number.value + 100, decimals: number.decimals };
      return { type: 'plan-share', number: over, named: true, ...place, end: end + plan[0].length };
    }
    const points = /^ *\(? *điểm(?: phần trăm| ?%)?\)?/u.exec(folded.slice(end));
    const measure = points ? 'points' : 'percent';
    return changeFact(folded, end + (points?.[0].length ?? 0), verb, measure, number, place);
  }
  const tail = folded.slice(end);
  const plan = PLAN_AFTER.exec(tail);
  if (plan && verb !== 'chiếm') {
    const planBy = PLANNERS.find(([pattern]) => pattern.test(plan[1] ?? ''))?.[1];
    return {
      type: 'plan-share',
      ...(number ? { number } : {}),
      named: true,
      ...(planBy ? { planBy } : {}),
      ...place,
      end: end + plan[0].length,
    };
  }
  const base = baseAfter(folded, end);
  if (base || (verb === 'bằng' && /^ *(?:[,;.):]|$)/u.test(tail))) {
    return {
      type: 'change',
      measure: 'percent',
      ...(number ? { value: Number((number.value - 100).toPrecision(12)) } : {}),
      decimals: number?.decimals ?? 0,
      ...(base ? { base: base.base } : {}),
      ratio: true,
      ...place,
      end: base?.end ?? end,
    };
  }
  if (verb === 'đạt' && /^ *(?:[,;.):]|$|\d|trong|và|do)/u.test(tail)) {
    return { type: 'plan-share', ...(number ? { number } : {}), named: false, ...place, end };
  }
  return { type: 'rate', ...(number ? { number } : {}), partOf: verb === 'chiếm', ...place, end };
}

function changeFact(
  folded: string,
  end: number,
  verb: string,
  measure: ChangeFact['measure'],
  number: ParsedNumber | undefined,
  place: Place,
): ChangeFact {
  const base = baseAfter(folded, end);
  const sign = verb === 'giảm' ? -1 : 1;
  return {
    type: 'change',
    measure,
    ...(number ? { value: number.value === 0 ? 0 : sign * number.value } : {}),
    decimals: number?.decimals ?? 0,
    ...(base ? { base: base.base } : {}),
    ratio: false,
    ...place,
    end: base?.end ?? end,
  };
}

function baseAfter(folded: string, from: number): { base: ChangeBase; end: number } | undefined {
  const tail = folded.slice(from, from + 60);
  for (const [pattern, base] of BASE_AFTER) {
    const match = pattern.exec(tail);
    if (match) return { base, end: from + match[0].length };
  }
  return undefined;
}
