import type { ChangeBase, Fact, ValueFact } from '../../domain/fact.ts';
import { matchForm } from '../../domain/orthography.ts';
import type { Period } from '../../domain/period.ts';
import { mayBeListedChange } from '../../domain/related-changes.ts';
import { scanFacts } from '../../domain/scan-facts.ts';
import { sentenceRanges, type TextRange } from '../../domain/sentences.ts';
import { parseUnit } from '../../domain/unit.ts';
import {
  findNamings,
  indexAliases,
  type AliasIndex,
  type NamedIndicator,
  type Naming,
} from './alias-index.ts';
import { dateKeys } from './counting-dates.ts';
import { changeBehindShare, factsBefore, factsBehind } from './fact-groups.ts';
import { holdingNamings } from './holding-namings.ts';
import { isAnotherThing } from './look-alikes.ts';
import { looseChanges, type PlacedFigure } from './loose-changes.ts';

/** The catalogue as recognition uses it. */
export interface Lexicon {
  readonly index: AliasIndex;
  readonly indicators: ReadonlyMap<string, NamedIndicator>;
  /** What each indicator's unit measures. */
  readonly dimensions: ReadonlyMap<string, string>;
}

/** Compiles a catalogue for recognition. */
export function lexiconOf(indicators: readonly NamedIndicator[]): Lexicon {
  return {
    index: indexAliases(indicators),
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    dimensions: new Map(indicators.map(({ id, unit }) => [id, parseUnit(unit).dimension])),
  };
}

export interface PassageReading {
  /** In order of place, none overlapping another. */
  readonly figures: readonly PlacedFigure[];
  /** Everything that the passage states, of known indicators or not. */
  readonly facts: readonly Fact[];
  /** Namings that held, in order: what short names later may lean on. */
  readonly named: readonly Naming[];
}

/** How far before its value a name may stand. */
const NAME_REACH = 130;

/**
 * Finds the figures that a passage states of known indicators.
 *
 * A value belongs to the phrase right behind it, or else to the nearest name before it in its sentence with
 * no other value in between, if the units fit and no word in between says that something else is counted.
 *
 * @param lastNamed ids of what was named last before the passage (for a note: before its mark)
 */
export function recognisePassage(
  text: string,
  lexicon: Lexicon,
  period: Period,
  lastNamed: readonly string[],
): PassageReading {
  const folded = matchForm(text);
  const facts = scanFacts(text);
  const namings = holdingNamings(findNamings(folded, lexicon.index), lastNamed, folded);
  const figures: PlacedFigure[] = [];
  const sentences = sentenceRanges(text);
  for (const sentence of sentences) {
    const own = facts.filter(({ start }) => start >= sentence.start && start < sentence.end);
    if (own.length === 0) continue;
    const reader = new SentenceReader(folded, sentence, own, namings, lexicon, period);
    figures.push(...reader.read());
  }
  return { figures: withoutOverlaps(figures), facts, named: namings };
}

/** Reads one sentence, left to right. */
class SentenceReader {
  private readonly folded: string;
  private readonly sentence: TextRange;
  private readonly facts: readonly Fact[];
  private readonly namings: readonly Naming[];
  private readonly lexicon: Lexicon;
  private readonly period: Period;
  private lastBase: ChangeBase | undefined;

  constructor(
    folded: string,
    sentence: TextRange,
    facts: readonly Fact[],
    namings: readonly Naming[],
    lexicon: Lexicon,
    period: Period,
  ) {
    this.folded = folded;
    this.sentence = sentence;
    this.facts = facts;
    this.namings = namings.filter(({ start }) => start >= sentence.start && start < sentence.end);
    this.lexicon = lexicon;
    this.period = period;
  }

  read(): PlacedFigure[] {
    const figures = this.facts.flatMap((fact) => {
      const figure = fact.type === 'value' ? this.amount(fact) : this.percentage(fact);
      return figure ? [figure] : [];
    });
    return [...figures, ...looseChanges(figures, this.facts, this.folded)];
  }

  private amount(value: ValueFact): PlacedFigure | undefined {
    if (value.range || mayBeListedChange(value, this.facts, this.folded)) return undefined;
    const naming = this.nameBehind(value) ?? this.nameBefore(value);
    const indicator = naming && this.lexicon.indicators.get(naming.indicator);
    if (!naming || !indicator || !this.fits(naming, value)) return undefined;
    if (isAnotherThing(this.folded, this.sentence, naming, value, indicator, this.facts)) return undefined;
    const before = naming.behind ? [] : factsBefore(value, naming.end, this.facts);
    const behind = factsBehind(value, this.facts, this.folded, this.sentence, (offset) =>
      this.namings.some(({ start, indicator: id }) => start === offset && id !== indicator.id),
    );
    const group = [...before, value, ...behind.filter((fact) => !repeats(fact, before))];
    return this.figure(indicator, naming, value.start, group);
  }

  /** Growth and shares: the percentage is itself the value. */
  private percentage(fact: Exclude<Fact, ValueFact>): PlacedFigure | undefined {
    const naming = this.nameBefore(fact);
    const indicator = naming && this.lexicon.indicators.get(naming.indicator);
    if (!naming || !indicator) return undefined;
    const isGrowth = indicator.kind === 'growth' && fact.type === 'change' && fact.measure === 'percent';
    const isShare =
      indicator.kind === 'share' &&
      ((fact.type === 'rate' && !fact.partOf) || (fact.type === 'plan-share' && !fact.named));
    if (!isGrowth && !isShare) return undefined;
    if (isAnotherThing(this.folded, this.sentence, naming, fact, indicator, this.facts)) return undefined;
    const changes = isShare ? changeBehindShare(fact, this.facts, this.folded) : [];
    return this.figure(indicator, naming, fact.start, [fact, ...changes]);
  }

  private figure(
    indicator: NamedIndicator,
    naming: Naming,
    valueStart: number,
    group: readonly Fact[],
  ): PlacedFigure {
    const start = Math.min(...group.map((fact) => fact.start));
    const end = Math.max(...group.map((fact) => fact.end));
    const before = this.folded.slice(this.sentence.start, valueStart);
    const near = naming.behind ? before : this.folded.slice(naming.start, valueStart);
    const keys: Record<string, string> = { ...dateKeys(before, near, indicator.kind, this.period) };
    const base = this.baseOf(indicator, group);
    if (base) keys.base = base;
    const second = this.secondName(naming);
    if (second) keys.also = second;
    return { start, end, indicator: indicator.id, naming, facts: group, keys };
  }

  /** `tăng 0,8% so với 31/12 …; dư nợ tín dụng …, giảm 4,1%`: the second level is measured like the first. */
  private baseOf(indicator: NamedIndicator, group: readonly Fact[]): string | undefined {
    const change = group.find((fact) => fact.type === 'change' && fact.measure === 'percent');
    if (change?.type !== 'change') return undefined;
    if (change.base !== undefined) this.lastBase = change.base;
    const inherits = indicator.kind === 'stock' && change.base === undefined && this.lastBase === 'ytd';
    return inherits ? 'ytd' : undefined;
  }

  /** A phrase that begins right behind the number, unit included. */
  private nameBehind(value: ValueFact): Naming | undefined {
    const numberEnd = this.folded.indexOf(value.printed, value.start) + value.printed.length;
    return this.namings.find(
      (naming) =>
        naming.behind &&
        naming.start >= numberEnd &&
        naming.start <= value.end + 1 &&
        this.fits(naming, value),
    );
  }

  /** The nearest name before a fact, with no other value, semicolon or `trong đó` in between. */
  private nameBefore(fact: Fact): Naming | undefined {
    const nearest = this.namings.filter(({ end, behind }) => !behind && end <= fact.start).at(-1);
    if (!nearest || fact.start - nearest.end > NAME_REACH) return undefined;
    const between = this.folded.slice(nearest.end, fact.start);
    if (/;|trong đó|gồm|(?:^|\s)riêng |, có \d|\. /u.test(between)) return undefined;
    const isTaken = this.facts.some(
      (other) =>
        other !== fact &&
        other.start >= nearest.end &&
        other.end <= fact.start &&
        (other.type === 'value' || other.type === 'rate' || fact.type !== 'value'),
    );
    if (isTaken) return undefined;
    const atPlace = this.namings.filter(({ start, behind }) => start === nearest.start && !behind);
    return atPlace.find((naming) => this.fits(naming, fact));
  }

  /** Whether an indicator can be stated by such a fact: amounts by values of their unit, rates by percentages. */
  private fits({ indicator: id }: Naming, fact: Fact): boolean {
    const indicator = this.lexicon.indicators.get(id);
    if (!indicator) return false;
    const isRate = indicator.kind === 'growth' || indicator.kind === 'share';
    if (fact.type !== 'value') return isRate;
    return !isRate && fact.unit.dimension === this.lexicon.dimensions.get(id);
  }

  /** `khối lượng thực hiện và giải ngân … 2.913,8 tỷ đồng` states two indicators. */
  private secondName(naming: Naming): string | undefined {
    const first = this.namings[this.namings.indexOf(naming) - 1];
    if (!first || first.behind || naming.behind || first.indicator === naming.indicator) return undefined;
    return /^ (?:và|, ) ?$/u.test(this.folded.slice(first.end, naming.start)) ? first.indicator : undefined;
  }
}

function repeats(fact: Fact, before: readonly Fact[]): boolean {
  return before.some(
    (other) =>
      other.type === fact.type &&
      (other.type !== 'change' || fact.type !== 'change' || other.measure === fact.measure),
  );
}

/** Links can't overlap: of two spans that do, the first one stays. */
function withoutOverlaps(figures: readonly PlacedFigure[]): PlacedFigure[] {
  const kept: PlacedFigure[] = [];
  for (const figure of [...figures].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (figure.start >= (kept.at(-1)?.end ?? 0)) kept.push(figure);
  }
  return kept;
}
