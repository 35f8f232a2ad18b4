import type { Area } from '../../domain/area.ts';
import type { ChangeBase, Fact, ValueFact } from '../../domain/fact.ts';
import { matchForm } from '../../domain/orthography.ts';
import type { Period } from '../../domain/period.ts';
import { mayBeListedChange } from '../../domain/related-changes.ts';
import { MONTH, MONTHS, QUARTER, withoutGroups, YEAR } from '../../domain/periods/period-words.ts';
import type { TextRange } from '../../domain/sentences.ts';
import { BARE, measuresSame, type UnitReader } from '../../domain/unit.ts';
import type { AliasIndex, NamedIndicator, Naming } from './alias-index.ts';
import { isAside, isConjoined } from './conjoined-names.ts';
import { dateKeys, type DateKeys } from './counting-dates.ts';
import { changeBehindShare, factsBefore, factsBehind } from './fact-groups.ts';
import { sharedBase } from './joined-sentences.ts';
import { followsAnotherIndicator } from './select-namings.ts';
import { isAnotherThing } from './look-alikes.ts';
import { looseChanges, type PlacedFigure } from './loose-changes.ts';
import { isOfSmallerPlace } from './smaller-places.ts';
import { isOfAnotherHead, limitsIn } from './subject-phrase.ts';

/** The catalogue as recognition uses it. */
export interface Lexicon {
  readonly index: AliasIndex;
  readonly indicators: ReadonlyMap<string, NamedIndicator>;
  /** The units that the catalogue declares. */
  readonly units: UnitReader;
  /** What each indicator's unit measures. */
  readonly dimensions: ReadonlyMap<string, string>;
  /** The words of each indicator's names, in matchForm. */
  readonly ownWords: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What a passage's document says of it. */
export interface Surroundings {
  readonly period: Period;
  /** Ids of what was named last before the passage; for a note: before its mark. */
  readonly lastNamed: readonly string[];
  /** For a note: the sentence that cites it, up to its mark. */
  readonly citing?: string;
  /** Whether OCR damaged the words, which are then no proof that something else is counted. */
  readonly isDamaged?: boolean;
  /** The area that the report is about, where it is known. */
  readonly area?: Pick<Area, 'name' | 'level'> | undefined;
}

interface SentenceContext {
  /** The passage as printed, and in matchForm. */
  readonly text: string;
  readonly folded: string;
  readonly sentence: TextRange;
  readonly facts: readonly Fact[];
  readonly namings: readonly Naming[];
  readonly lexicon: Lexicon;
  readonly surroundings: Surroundings;
  /** Where the sentences begin that this one goes on from, and the facts of all of them. */
  readonly joined: number;
  readonly shared: readonly Fact[];
}

/**
 * Between the figure of a month or quarter and the same indicator's count from January:
 * `…; lũy kế 5 tháng đầu năm ước đạt | 2.900 tỷ đồng`.
 */
const SPAN = withoutGroups(`(?:${MONTHS}|${MONTH}|${QUARTER})(?: đầu năm)?(?:${YEAR})?`);
const GOES_ON_FROM_JANUARY = new RegExp(
  `^[,;] (?:(?:còn|và) )?(?:(?:nâng )?(?:lũy kế|tính chung|cộng dồn)(?: (?:đến nay|từ đầu năm|trong|cả|tính|đến|đến hết))*(?: ${SPAN})?|` +
    `${withoutGroups(MONTHS)}(?: đầu năm)?)(?: (?:năm )?\\d{4})?,? (?:(?:ước|tính|thực hiện|đạt|được|là|khoảng|trên|gần|hơn|có|thu) )*$`,
  'u',
);

/** How far the words behind a name may go on. */
const LIMIT_REACH = 70;

/** The words that may go on a name behind a number: up to what else the sentence says. */
function phraseBehind(text: string): string {
  return (
    /^[^,;.:()\d]*?(?=[,;.:()\d]|$|(?<!\p{L})(?:và|với|cho|tăng|giảm|so|đạt|bằng|chiếm|trong đó|gồm|nâng|đưa|làm|trị giá|tổng|còn|nhưng|song)(?!\p{L}))/u.exec(
      text,
    )?.[0] ?? ''
  );
}

/** How far before its value a name may stand. */
const NAME_REACH = 130;

/** Reads one sentence, left to right. */
export class SentenceReader {
  private readonly text: string;
  private readonly folded: string;
  private readonly sentence: TextRange;
  private readonly facts: readonly Fact[];
  private readonly namings: readonly Naming[];
  private readonly lexicon: Lexicon;
  private readonly surroundings: Surroundings;
  private readonly joined: number;
  private readonly shared: readonly Fact[];
  private readonly figures: PlacedFigure[] = [];
  private lastBase: ChangeBase | undefined;

  constructor(context: SentenceContext) {
    const { text, folded, sentence, facts, namings, lexicon, surroundings } = context;
    this.joined = context.joined;
    this.shared = context.shared;
    this.text = text;
    this.folded = folded;
    this.sentence = sentence;
    this.facts = facts;
    this.namings = namings.filter(({ start }) => start >= sentence.start && start < sentence.end);
    this.lexicon = lexicon;
    this.surroundings = surroundings;
  }

  read(): PlacedFigure[] {
    for (const fact of this.facts) {
      const figure = fact.type === 'value' ? this.amount(fact) : this.percentage(fact);
      if (figure) this.figures.push(figure);
    }
    return [...this.figures, ...looseChanges(this.figures, this.facts, this.folded, this.lexicon.indicators)];
  }

  private amount(value: ValueFact): PlacedFigure | undefined {
    if (value.range || value.of || mayBeListedChange(value, this.facts, this.folded)) return undefined;
    const continuation = this.continuation(value);
    const naming = this.nameBehind(value) ?? this.nameBefore(value) ?? continuation?.naming;
    const indicator = naming && this.lexicon.indicators.get(naming.indicator);
    if (!naming || !indicator || !this.fits(naming, value)) return undefined;
    if (this.isAnothers(naming, value, indicator, naming === continuation?.naming)) return undefined;
    if (followsAnotherIndicator(naming, this.facts, this.figures, this.folded, this.lexicon.dimensions)) {
      return undefined;
    }
    const before = naming.behind ? [] : factsBefore(value, continuation?.end ?? naming.end, this.facts);
    const behind = factsBehind(value, this.facts, this.folded, this.sentence, (offset) =>
      this.namings.some(({ start, indicator: id }) => start === offset && id !== indicator.id),
    );
    const all = [...before, value, ...behind.filter((fact) => !repeats(fact, before))];
    const group = all.filter((fact) => !this.isMeasuredElsewhere(fact, naming));
    return this.figure(indicator, naming, value.start, group);
  }

  /** Growth and shares: the percentage is itself the value. */
  private percentage(fact: Exclude<Fact, ValueFact>): PlacedFigure | undefined {
    if (fact.range) return undefined;
    const naming = this.nameBefore(fact);
    const indicator = naming && this.lexicon.indicators.get(naming.indicator);
    if (!naming || !indicator) return undefined;
    const isGrowth = indicator.kind === 'growth' && fact.type === 'change' && fact.measure === 'percent';
    const isShare =
      indicator.kind === 'share' &&
      ((fact.type === 'rate' && !fact.partOf) || (fact.type === 'plan-share' && !fact.named));
    if (!isGrowth && !isShare) return undefined;
    if (isGrowth && this.isMeasuredElsewhere(fact, naming)) return undefined;
    if (this.isAnothers(naming, fact, indicator)) return undefined;
    const changes = isShare ? changeBehindShare(fact, this.facts, this.folded) : [];
    return this.figure(indicator, naming, fact.start, [fact, ...changes]);
  }

  private figure(
    indicator: NamedIndicator,
    naming: Naming,
    valueStart: number,
    group: readonly Fact[],
  ): PlacedFigure | undefined {
    const start = Math.min(...group.map((fact) => fact.start));
    const end = Math.max(...group.map((fact) => fact.end));
    const dates = this.dateKeys(indicator, naming, valueStart);
    if (!dates) return undefined;
    const keys: Record<string, string> = { ...dates };
    const base = this.baseOf(indicator, group);
    if (base) keys.base = base;
    const second = this.secondName(naming);
    if (second) keys.also = second;
    return { start, end, indicator: indicator.id, naming, facts: group, keys };
  }

  private dateKeys({ kind }: NamedIndicator, naming: Naming, valueStart: number): DateKeys | undefined {
    const { period, citing = '' } = this.surroundings;
    const sentence = this.folded.slice(this.joined, valueStart);
    const near = naming.behind ? sentence : this.folded.slice(naming.start, valueStart);
    return dateKeys({ sentence, near, citing: matchForm(citing) }, kind, period);
  }

  /** Whether the words around say that something else is counted, or another place. */
  private isAnothers(naming: Naming, fact: Fact, indicator: NamedIndicator, goesOn = false): boolean {
    return (
      isConjoined(naming, this.folded, this.lexicon.index) ||
      isAnotherThing(this.folded, this.sentence, naming, fact, indicator, this.facts) ||
      (!goesOn && this.isLimited(naming, fact)) ||
      isOfSmallerPlace(this.text, this.sentence, fact, this.surroundings.area)
    );
  }

  /** Whether words beside the name limit it to something that the indicator is not limited to. */
  private isLimited(naming: Naming, fact: Fact): boolean {
    const { area, isDamaged } = this.surroundings;
    if (isDamaged) return false;
    const ownWords = this.lexicon.ownWords.get(naming.indicator);
    if (naming.behind) {
      const end = Math.min(this.sentence.end, naming.end + LIMIT_REACH);
      return limitsIn(phraseBehind(this.folded.slice(naming.end, end)), area, ownWords) !== '';
    }
    if (isOfAnotherHead(this.folded.slice(this.sentence.start, naming.start))) return true;
    const between = this.facts
      .filter(({ start, end }) => start >= naming.end && end <= fact.start)
      .reduceRight(
        (text, { start, end }) => `${text.slice(0, start - naming.end)} ${text.slice(end - naming.end)}`,
        this.folded.slice(naming.end, fact.start),
      );
    return limitsIn(between, area, ownWords) !== '';
  }

  /** Whether a part's change is, like its whole's, one that the archive does not keep. */
  private isMeasuredElsewhere(fact: Fact, { after }: Naming): boolean {
    const base = sharedBase(fact, this.shared, this.folded, after !== undefined);
    return base === 'prev' || base === 'other';
  }

  /** The figure of a month or quarter that a value goes on from January. */
  private continuation(value: ValueFact): PlacedFigure | undefined {
    const last = this.figures.at(-1);
    if (last?.keys.period === undefined || last.keys.role !== undefined) return undefined;
    return GOES_ON_FROM_JANUARY.test(this.folded.slice(last.end, value.start)) ? last : undefined;
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
    const nearest = this.namings.findLast(
      (naming) =>
        !naming.behind && naming.end <= fact.start && !isAside(naming, fact, this.folded, this.sentence),
    );
    if (!nearest) return undefined;
    // A closed bracket explains the name: "ngân sách trung ương (không gồm …) đạt".
    const between = this.folded.slice(nearest.end, fact.start).replace(/\([^()]*\)/gu, '');
    if (between.length > NAME_REACH) return undefined;
    if (/;|trong đó|gồm|(?:^|\s)riêng |, có \d|\. /u.test(between)) return undefined;
    const isTaken = this.facts.some(
      (other) =>
        other !== fact &&
        !(other.type === 'value' && (other.of || (other.whole && fact.type !== 'value'))) &&
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
    const dimension = this.lexicon.dimensions.get(id);
    if (isRate || dimension === undefined || fact.unit.dimension === BARE) return false;
    return measuresSame(fact.unit, { dimension });
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
