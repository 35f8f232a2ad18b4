import type { ChangeFact, Fact, PlanShareFact, RateFact } from '../../../domain/fact.ts';
import type { Naming } from '../names/alias-index.ts';
import { namesOfRow } from '../names/row-names.ts';
import type { SentenceContext } from '../sentence-context.ts';

type Turned = ChangeFact | PlanShareFact | RateFact;

/** `A và B | lần lượt tăng 9% và 4%`, `tăng lần lượt | 9% và 4%`. */
const IN_TURN =
  /^(?:(?! và )[^,;.\d]){0,30}?(?<!\p{L})(?:lần lượt|tương ứng|theo thứ tự)(?: (?:\p{L}+ ){0,3}| ?)$/u;
const VERB_FIRST = /^(?:tăng|giảm)(?: \p{L}+){0,2}? (?:lần lượt|tương ứng)(?!\p{L})/u;
const LISTED = /^(?:,|;| và|, và|; và) (?:(?:các|của|nhóm|riêng|tổng|số|doanh thu) )*$/u;
const OPENS =
  /(?:^["“]?|[:;.,] |(?<!\p{L})(?:như|là|trong đó|thì|gồm|song|nhưng|còn|với|khi|của) )(?:(?:cả|các|tổng|số|nhóm|chỉ số|mức|riêng) )*$/u;
const BESIDE = /^(?: so với cùng kỳ[^,;.()\d]*)?(?:,| và|, và) $/u;

/**
 * Names that stand in a row before as many changes, each of one of them, with no values of their own:
 * `thu từ dầu thô; thu từ hoạt động xuất nhập khẩu lần lượt tăng 91% và 23%`, or before as many shares: `tỷ trọng công nghiệp và dịch
 * vụ lần lượt là 41% và 38%`.
 */
export function namesInTurn(context: SentenceContext): Map<Fact, Naming> {
  const { facts, namings, folded } = context;
  const turns = new Map<Fact, Naming>();
  for (const [at, fact] of facts.entries()) {
    if (turns.has(fact) || !(isPlain(fact) || isShare(fact))) continue;
    const run = runFrom(at, facts, folded);
    const side = rowBefore(fact, namings, folded).slice(-run.length);
    const isOfRates = fact.type === 'change' || side.every((naming) => isRate(naming, context));
    const names = side.length < run.length || !isOfRates ? rowOfOne(fact, run.length, context) : side;
    const [first, last] = [names[0], names.at(-1)];
    if (run.length < 2 || names.length < run.length || !first || !last) continue;
    const between = folded.slice(last.end, fact.start);
    const isInTurn =
      IN_TURN.test(between) ||
      (/^(?:(?! và )[^,;.\d]){0,20}$/u.test(between) && VERB_FIRST.test(folded.slice(fact.start)));
    const isFirst = OPENS.test(folded.slice(Math.max(0, first.start - 60), first.start));
    if (!isInTurn || !isFirst || facts.some(({ start, end }) => start >= first.start && end <= fact.start))
      continue;
    for (const [index, other] of run.entries())
      if (names[index]) turns.set(other, { ...names[index], paired: true });
  }
  return turns;
}

const isPlain = (fact: Fact): fact is ChangeFact =>
  fact.type === 'change' &&
  fact.measure === 'percent' &&
  !fact.ratio &&
  (fact.base === undefined || fact.base === 'yoy');

/** A share by itself; the first of a row may be told by `chiếm` or `đạt`. */
const isShare = (fact: Fact): fact is PlanShareFact | RateFact =>
  (fact.type === 'rate' || (fact.type === 'plan-share' && !fact.named)) && fact.range !== true;

function runFrom(at: number, facts: readonly Fact[], folded: string): Turned[] {
  const run: Turned[] = [];
  const isAlike = facts[at]?.type === 'change' ? isPlain : isShare;
  for (const fact of facts.slice(at)) {
    const last = run.at(-1);
    if (!isAlike(fact) || (last && !BESIDE.test(folded.slice(last.end, fact.start)))) break;
    run.push(fact);
  }
  // What the last of them is measured on holds for all.
  const next = facts[at + run.length];
  return next?.type === 'change' && next.base === 'prev' ? [] : run;
}

/** The names that stand side by side up to a fact, one at each place. */
function rowBefore(fact: Fact, namings: readonly Naming[], folded: string): Naming[] {
  const row: Naming[] = [];
  for (const naming of namings.filter(({ end, behind }) => end <= fact.start && !behind).toReversed()) {
    const [next] = row;
    if (next && naming.start === next.start) continue;
    if (next && !LISTED.test(folded.slice(naming.end, next.start))) break;
    row.unshift(naming);
  }
  return row;
}

/** The names of a row that says once what is of all its members, see {@link namesOfRow}; where shares are told, of rates alone. */
function rowOfOne(fact: Turned, count: number, context: SentenceContext): Naming[] {
  const { folded, sentence, lexicon } = context;
  return namesOfRow(folded.slice(sentence.start, fact.start), count, lexicon.index).flatMap((atPlace) => {
    const naming = atPlace.find((other) => fact.type === 'change' || isRate(other, context));
    return naming
      ? [{ ...naming, start: naming.start + sentence.start, end: naming.end + sentence.start }]
      : [];
  });
}

const isRate = ({ indicator }: Naming, { lexicon }: SentenceContext): boolean =>
  lexicon.dimensions.get(indicator) === 'percent';
