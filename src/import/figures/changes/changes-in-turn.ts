import type { ChangeFact } from '../../../domain/fact.ts';
import type { PlacedFigure } from '../placed-figure.ts';
import { continuing, type ChangeSetting } from './change-setting.ts';

/** Words that give each of several values its own change. */
const IN_TURN = /(?<!\p{L})(?:lần lượt|tương ứng|theo thứ tự)(?!\p{L})[^\d;.]*$/u;

/** `| tăng lần lượt 5,1%`: the words stand within the change. */
const SAID_ITSELF = /(?<!\p{L})(?:lần lượt|tương ứng|theo thứ tự)(?!\p{L})/u;

/**
 * `…, lần lượt tăng 21% và giảm 3,5%`; also `121 doanh nghiệp … và 33 doanh nghiệp …; tăng 14,1% và bằng 85,2% so với
 * cùng kỳ`: as many changes as values, in their order.
 */
export function changesInTurn(loose: readonly ChangeFact[], setting: ChangeSetting): PlacedFigure[] {
  const { facts, folded, isOfBefore } = setting;
  if (isOfBefore) return [];
  const runs: ChangeFact[][] = [];
  for (const fact of loose) {
    const last = runs.at(-1)?.at(-1);
    const goesOn =
      last &&
      facts.indexOf(fact) === facts.indexOf(last) + 1 &&
      /^(?: so với cùng kỳ)?(?:,| và|, và) $/u.test(folded.slice(last.end, fact.start));
    if (goesOn) runs.at(-1)?.push(fact);
    else runs.push([fact]);
  }
  return runs.flatMap((run) => runInTurn(run, setting));
}

function runInTurn(
  run: readonly ChangeFact[],
  { figures, facts, folded, indicators }: ChangeSetting,
): PlacedFigure[] {
  const [first] = run;
  if (!first || run.length < 2) return [];
  const owners = figures.filter(({ end }) => end <= first.start).slice(-run.length);
  const between = folded.slice(owners.at(-1)?.end ?? 0, first.start);
  const joined = folded.slice(owners[0]?.end ?? 0, owners[1]?.start ?? 0);
  const isStated =
    IN_TURN.test(between) ||
    (SAID_ITSELF.test(folded.slice(first.start, first.end)) && !/[;.]/u.test(between)) ||
    isOfPair(owners, first, folded) ||
    (/^[^,;.\d]*; $/u.test(between) && /(?: và | và có )$/u.test(joined.slice(-8)));
  if (owners.length !== run.length || !isStated) return [];
  // Of "A 96 người, B 88 người và 12 hộ, tăng 5% và 6%" the last values are not all known.
  const stated = facts.filter(({ type, end }) => type !== 'change' && end <= first.start).slice(-run.length);
  if (!stated.every((fact, at) => owners[at]?.facts.includes(fact))) return [];
  if (owners.some(({ facts: own }) => own.some(({ type }) => type === 'change'))) return [];
  if (run.some(({ measure, base }) => measure !== 'percent' || base === 'prev' || base === 'other'))
    return [];
  // "tăng 5% và 6% so với đầu năm": the last says it for all, or the catalogue does.
  const base = run.at(-1)?.base;
  return run.flatMap((fact, at) => {
    const owner = owners[at];
    if (!owner) return [];
    const isOnYearsEnd = base === 'ytd' || (!base && indicators.get(owner.indicator)?.changeBase === 'ytd');
    const keys: PlacedFigure['keys'] = fact.base === undefined && isOnYearsEnd ? { base: 'ytd' } : {};
    return [{ ...continuing(owner, [fact]), keys }];
  });
}

/** `… đạt 112 nghìn lượt và 436 nghìn lượt, | tăng (lần lượt) 38,4% và 12,1%`: as many changes as values, with nothing between. */
const isOfPair = (owners: readonly PlacedFigure[], { start, end }: ChangeFact, folded: string): boolean => {
  const joined = folded.slice(owners.at(-2)?.end, owners.at(-1)?.start);
  const isInTurn = /(?<!\p{L})(?:lần lượt|tương ứng)(?!\p{L})/u.test(folded.slice(start, end));
  const isBehind = /^,? $/u.test(folded.slice(owners.at(-1)?.end, start));
  return isBehind && (isInTurn || BESIDE.test(joined));
};

/** `2,94 triệu lượt, | luân chuyển | 186 triệu lượt.km, tăng 6,1% và 5,7%`: what is carried and how far are told as one. */
const BESIDE =
  /^(?:,| và|, và) (?:(?:hơn|trên|gần|khoảng) )?$|^(?:,| và|, và) (?:khối lượng )?luân chuyển(?: (?:hành khách|hàng hóa|khách|được|đạt|ước|là))* $/u;
