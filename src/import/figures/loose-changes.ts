import type { ChangeFact, Fact } from '../../domain/fact.ts';
import { measuresSame } from '../../domain/unit.ts';
import type { TextRange } from '../../domain/sentences.ts';
import type { NamedIndicator, Naming } from './alias-index.ts';
import { subjectOf } from './change-subject.ts';
import { isLooseCount } from './fact-groups.ts';
import { saysNot } from './look-alikes.ts';

/** A figure that a text states, with what it was read from. */
export interface PlacedFigure extends TextRange {
  readonly indicator: string;
  readonly naming: Naming;
  readonly facts: readonly Fact[];
  /** Keys of its link: what the passage does not say. */
  readonly keys: Readonly<Record<string, string>>;
}

/**
 * Changes as counts that stand together behind several values, such as `(tăng 62 vụ; không tăng không giảm
 * số người chết; tăng 66 người bị thương)`. Each belongs to the value of its unit; where several have that
 * unit, to the one whose name shares a word with what follows the change. Others are left alone.
 */
export function looseChanges(
  figures: readonly PlacedFigure[],
  facts: readonly Fact[],
  folded: string,
  indicators: ReadonlyMap<string, NamedIndicator>,
): PlacedFigure[] {
  const taken = new Set(figures.flatMap((figure) => figure.facts));
  return facts.flatMap((fact) => {
    if (fact.type !== 'change' || taken.has(fact)) return [];
    const before = figures.filter(({ end }) => end <= fact.start);
    if (!isLooseCount(fact)) return withSubject(fact, before, facts, folded);
    const sameUnit = before.filter(({ facts: own }) =>
      own.some((other) => other.type === 'value' && (!fact.unit || measuresSame(fact.unit, other.unit))),
    );
    const words = wordsBehind(folded, fact);
    const owner = sameUnit.length === 1 && fact.unit ? sameUnit[0] : ownerByWords(sameUnit, words, folded);
    if (!owner || isOfAnother(fact, owner, folded, indicators)) return [];
    const next = facts[facts.indexOf(fact) + 1];
    const group = next?.type === 'change' && next.repeats ? [fact, next] : [fact];
    return [
      {
        start: fact.start,
        end: group.at(-1)?.end ?? fact.end,
        indicator: owner.indicator,
        naming: owner.naming,
        facts: group,
        keys: {},
      },
    ];
  });
}

/** `có 90 doanh nghiệp mới; số doanh nghiệp giải thể tăng 15 doanh nghiệp`: the clause is about something else. */
function isOfAnother(
  fact: Fact,
  { end, indicator: id }: PlacedFigure,
  folded: string,
  indicators: ReadonlyMap<string, NamedIndicator>,
): boolean {
  const indicator = indicators.get(id);
  const before = folded.slice(end, fact.start);
  return indicator !== undefined && saysNot(indicator, before.slice(before.lastIndexOf(';') + 1));
}

/** `…, giảm 12% về số doanh nghiệp và tăng 30% về vốn`: each change is that of the one value of its subject. */
function withSubject(
  fact: ChangeFact,
  before: readonly PlacedFigure[],
  facts: readonly Fact[],
  folded: string,
): PlacedFigure[] {
  const subject = fact.measure === 'percent' ? subjectOf(fact, folded) : undefined;
  const last = facts.slice(facts.indexOf(fact)).find((other) => other.type === 'change' && other.base);
  // What the last of them is measured on holds for all.
  if (!subject || (last?.type === 'change' && last.base !== 'yoy')) return [];
  const owners = before.filter(({ facts: own }) =>
    own.some((other) => other.type === 'value' && subject.includes(other.unit.dimension)),
  );
  const [owner] = owners;
  if (!owner || owners.length > 1 || owner.facts.some(({ type }) => type === 'change')) return [];
  const { indicator, naming } = owner;
  return [{ start: fact.start, end: fact.end, indicator, naming, facts: [fact], keys: {} }];
}

/** The value whose name alone shares a word with what follows the change. */
function ownerByWords(
  candidates: readonly PlacedFigure[],
  words: ReadonlySet<string>,
  folded: string,
): PlacedFigure | undefined {
  const namesOf = ({ naming }: PlacedFigure): Set<string> => wordSet(folded.slice(naming.start, naming.end));
  const owners = candidates.filter((candidate) => {
    const own = namesOf(candidate);
    const others = new Set(
      candidates.filter((other) => other !== candidate).flatMap((other) => [...namesOf(other)]),
    );
    return [...own].some((word) => words.has(word) && !others.has(word));
  });
  return owners.length === 1 ? owners[0] : undefined;
}

function wordsBehind(folded: string, fact: Fact): Set<string> {
  const tail = folded.slice(fact.end, fact.end + 60);
  return wordSet(/^[^,;.()]*/u.exec(tail)?.[0] ?? '');
}

function wordSet(text: string): Set<string> {
  return new Set(text.match(/\p{L}+/gu) ?? []);
}
