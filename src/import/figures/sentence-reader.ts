import type { ChangeBase, Fact, ValueFact } from '../../domain/fact.ts';
import { matchForm } from '../../domain/orthography.ts';
import { mayBeListedChange } from '../../domain/related-changes.ts';
import { aimOf } from './aims.ts';
import type { NamedIndicator, Naming } from './alias-index.ts';
import { OF_OTHER_WHOLE, OF_REACHED, TOLD_BEHIND } from './between-figures.ts';
import { carriedNaming } from './carried-names.ts';
import type { FigureRule } from './confidence.ts';
import { doubtsOf } from './doubts.ts';
import { dateKeys, withoutComparisons } from './counting-dates.ts';
import { changeBehindShare, factsBefore, factsBehind, secondPlanBehind } from './fact-groups.ts';
import { fractionFigures } from './fractions.ts';
import { atAnotherTime, continuation, ofAnotherPlace } from './going-on.ts';
import { isAgainstAnotherYear, sharedBase } from './joined-sentences.ts';
import { isOpenRatio, keptChanges, openRatioBase } from './kept-changes.ts';
import { isOrphaned, isShareOfOther } from './leaning.ts';
import { repeats, withoutPairs } from './listed-pairs.ts';
import { NameFinder } from './name-finder.ts';
import type { PlacedFigure } from './placed-figure.ts';
import { rateRule, ruleOf } from './rate-rules.ts';
import { followsAnotherIndicator } from './select-namings.ts';
import type { SentenceContext } from './sentence-context.ts';
import { peerNamedIn } from './statement-place.ts';
import { clauseStart, isAnothers, isLimited } from './subject-check.ts';

/** Reads one sentence, left to right. */
export class SentenceReader {
  private readonly context: SentenceContext;
  private readonly names: NameFinder;
  private readonly figures: PlacedFigure[] = [];
  private lastBase: ChangeBase | undefined;
  /** Whether a name stood there that words limited to something else. */
  private hasLimited = false;

  constructor(context: SentenceContext) {
    this.context = context;
    this.names = new NameFinder(context);
  }

  read(): PlacedFigure[] {
    for (const fact of this.context.facts) {
      if (this.figures.some((figure) => figure.facts.includes(fact))) continue;
      this.figures.push(...(fact.type === 'value' ? this.amount(fact) : this.percentage(fact)));
    }
    return this.figures;
  }

  private amount(value: ValueFact): PlacedFigure[] {
    const { facts, folded, sentence, namings, lexicon } = this.context;
    if (value.range || value.of || mayBeListedChange(value, facts, folded)) return [];
    const goingOn = continuation(value, this.context, this.figures);
    const named = [
      ...this.names.behind(value),
      ...this.names.composed(value),
      this.names.before(value),
      goingOn?.naming,
    ].find((candidate) => candidate && this.isOf(candidate, value, candidate === goingOn?.naming));
    const carried = named ? undefined : this.carried(value);
    const naming = named ?? (carried && this.isOf(carried, value, false) ? carried : undefined);
    const indicator = naming && lexicon.indicators.get(naming.indicator);
    if (!naming || !indicator) return [];
    const goesOn = naming === goingOn?.naming;
    const before = naming.behind
      ? []
      : factsBefore(value, Math.max(sentence.start, goingOn?.end ?? naming.end), facts);
    const behind = factsBehind(value, facts, folded, sentence, (offset) =>
      namings.some(({ start, indicator: id }) => start === offset && id !== indicator.id),
    );
    const all = [...before, value, ...behind.filter((fact) => !repeats(fact, before))];
    const openAs = openRatioBase(value, facts);
    const hasShare = lexicon.shareOf.has(indicator.id);
    const group = keptChanges(withoutPairs(all, facts), { openAs, hasShare }).filter(
      (fact) => !this.isMeasuredElsewhere(fact, naming),
    );
    const rule = goesOn ? 'goes-on' : ruleOf(naming);
    const own = this.figure(indicator, naming, value.start, group, rule);
    if (!own) return [];
    const isOpen = openAs !== undefined && group.some(isOpenRatio) && own.keys.base === undefined;
    const figure = isOpen ? { ...own, keys: { ...own.keys, base: 'yoy' } } : own;
    const parted = fractionFigures(figure, value, this.context);
    if (parted) return parted;
    return [figure, ...this.furtherShares(figure, [...before, value, ...behind])];
  }

  private carried(fact: Fact): Naming | undefined {
    return carriedNaming(fact, this.context, this.figures, (naming) => this.names.fits(naming, fact));
  }

  /** Whether a value is of what a name names. */
  private isOf(naming: Naming, value: ValueFact, goesOn: boolean): boolean {
    const { facts, folded, lexicon } = this.context;
    const indicator = lexicon.indicators.get(naming.indicator);
    if (!indicator || !this.names.fits(naming, value)) return false;
    if (isAnothers(this.context, naming, value, indicator)) {
      this.hasLimited = true;
      return false;
    }
    if (!goesOn && this.notesLimit(naming, value)) return false;
    if (isOrphaned(naming, this.context, this.figures)) return false;
    return !followsAnotherIndicator(naming, facts, this.figures, folded, lexicon.dimensions);
  }

  /** The share of a second plan and the changes behind it, as passages that go on from the value. */
  private furtherShares(figure: PlacedFigure, group: readonly Fact[]): PlacedFigure[] {
    const { facts, folded } = this.context;
    const further = secondPlanBehind(group, facts, folded);
    const keys = Object.fromEntries(
      Object.entries(figure.keys).filter(([key]) => ['period', 'area', 'role'].includes(key)),
    );
    return [further?.plan, ...(further?.changes ?? [])].flatMap((fact) =>
      fact
        ? [{ ...figure, keys, start: fact.start, end: fact.end, facts: [fact], rule: 'second-plan' as const }]
        : [],
    );
  }

  /** Growth and shares, whose percentage is itself the value; and of an amount a share or change alone. */
  private percentage(fact: Exclude<Fact, ValueFact>): PlacedFigure[] {
    const { facts, folded, lexicon } = this.context;
    if (fact.range) return [];
    const same = ofAnotherPlace(fact, this.context, this.figures);
    const again = atAnotherTime(fact, this.context, this.figures);
    const naming = again?.naming ?? this.names.before(fact) ?? same?.naming ?? this.carried(fact);
    const indicator = naming && lexicon.indicators.get(naming.indicator);
    if (!naming || !indicator) return this.shareOfReached(fact);
    const rule = rateRule(fact, naming, indicator, this.context);
    if (!rule) return this.shareOfReached(fact);
    const isChange = fact.type === 'change';
    if (isChange && this.isMeasuredElsewhere(fact, naming)) return [];
    if (isAnothers(this.context, naming, fact, indicator)) return [];
    if (isShareOfOther(naming, this.figures)) return [];
    if (!same && !again && this.notesLimit(naming, fact)) return [];
    if (rule === 'share-alone' || rule === 'change-alone') return this.alone(fact, naming, indicator, rule);
    const changes = indicator.kind === 'share' ? changeBehindShare(fact, facts, folded) : [];
    const plan = indicator.kind === 'share' ? this.planBehind([fact, ...changes]) : [];
    const figure = this.figure(indicator, naming, fact.start, [fact, ...changes, ...plan], rule);
    return figure ? [figure] : [];
  }

  /** `đã làm rõ 212 vụ, | đạt 88,3%`: the share of what was dealt with, where the catalogue has one of it. */
  private shareOfReached(fact: Exclude<Fact, ValueFact>): PlacedFigure[] {
    const { folded, lexicon } = this.context;
    const last = this.figures.at(-1);
    const share = last && lexicon.indicators.get(lexicon.shareOf.get(last.indicator) ?? '');
    const isLevel = fact.type === 'rate' || (fact.type === 'plan-share' && !fact.named);
    if (!last || !share || !isLevel || !OF_REACHED.test(folded.slice(last.end, fact.start))) return [];
    if (OF_OTHER_WHOLE.test(folded.slice(fact.end, fact.end + 40))) return [];
    const naming = { ...last.naming, indicator: share.id };
    const figure = this.figure(share, naming, fact.start, [fact], 'share-of-fraction');
    return figure ? [figure] : [];
  }

  /** A share or change of an amount that the sentence does not state: `giải ngân được | 37,5% kế hoạch`. */
  private alone(
    fact: Exclude<Fact, ValueFact>,
    naming: Naming,
    indicator: NamedIndicator,
    rule: FigureRule,
  ): PlacedFigure[] {
    const { facts, folded, sentence, namings } = this.context;
    const hasValue = facts.some(
      (other) => other.type === 'value' && other.start > fact.end && this.names.before(other) === naming,
    );
    const isStated = this.figures.some(({ naming: { start } }) => start === naming.start);
    // A bare ratio may be of the plan.
    if (hasValue || isStated || (fact.type === 'change' && fact.maybeOfPlan)) return [];
    const behind = factsBehind(fact, facts, folded, sentence, (offset) =>
      namings.some(({ start, indicator: id }) => start === offset && id !== indicator.id),
    );
    const group = [fact, ...behind].filter((other) => !this.isMeasuredElsewhere(other, naming));
    const figure = this.figure(indicator, naming, fact.start, group, rule);
    return figure ? [figure] : [];
  }

  private figure(
    indicator: NamedIndicator,
    naming: Naming,
    valueStart: number,
    group: readonly Fact[],
    rule: FigureRule,
  ): PlacedFigure | undefined {
    const { text, folded, sentence, surroundings } = this.context;
    const start = Math.min(...group.map((fact) => fact.start));
    const end = Math.max(...group.map((fact) => fact.end));
    const aim = aimOf(folded.slice(sentence.start, start), surroundings.period);
    if (aim && aim.period === undefined) return undefined;
    const printed = group.find((fact) => fact.start === valueStart)?.printed ?? '';
    const numberAt = Math.max(valueStart, folded.indexOf(printed, valueStart));
    const dates = aim?.period
      ? { role: 'target', period: aim.period }
      : this.dateKeys(indicator, naming, numberAt);
    if (!dates) return undefined;
    const keys: Record<string, string> = { ...dates };
    const clause = text.slice(clauseStart(this.context, start), start);
    const peer = peerNamedIn(clause, surroundings.peers ?? []);
    if (peer && surroundings.area?.level !== 'country' && keys.role === undefined) keys.role = 'reference';
    if (peer) keys.area = peer.id;
    const base = this.baseOf(indicator, group);
    if (base) keys.base = base;
    const second = this.names.second(naming);
    if (second) keys.also = second;
    return {
      ...{ start, end, indicator: indicator.id, naming, facts: group, keys },
      rule: aim ? 'aim' : peer ? 'other-place' : rule,
      doubts: doubtsOf(this.context, naming, { start, end }, this.figures),
    };
  }

  private dateKeys(
    { kind }: NamedIndicator,
    naming: Naming,
    valueStart: number,
  ): Readonly<Record<string, string>> | undefined {
    const { folded, joined, surroundings } = this.context;
    const { period, citing = '', goesOn } = surroundings;
    const sentence = withoutComparisons(folded.slice(joined, valueStart));
    const near = naming.behind ? sentence : folded.slice(naming.start, valueStart);
    // "có 10,1 nghìn doanh nghiệp thành lập mới | trong tháng 9 với …"
    const told = naming.behind ? TOLD_BEHIND.exec(folded.slice(naming.end, naming.end + 40))?.[1] : undefined;
    if (told !== undefined) return dateKeys({ sentence: told, near, citing: '' }, kind, period);
    const lead = matchForm(citing);
    const words = goesOn
      ? { sentence: `${lead} ${sentence}`, near, citing: '' }
      : { sentence, near, citing: lead };
    return dateKeys(words, kind, period);
  }

  /** Whether this sentence counts something that only resembles what it names, so that its parts do too. */
  get isOfLimited(): boolean {
    return this.hasLimited && this.figures.length === 0;
  }

  private notesLimit(naming: Naming, fact: Fact): boolean {
    const limited = isLimited(this.context, naming, fact);
    if (limited && fact.type === 'value') this.hasLimited = true;
    return limited;
  }

  /** Whether a part's change is, like its whole's, one that the archive does not keep. */
  private isMeasuredElsewhere(fact: Fact, { after }: Naming): boolean {
    const { shared, folded, sentence, surroundings } = this.context;
    if (isAgainstAnotherYear(fact, folded.slice(sentence.start, fact.start), surroundings.period))
      return true;
    const base = sharedBase(fact, shared, folded, after !== undefined);
    return base === 'prev' || base === 'other';
  }

  /** The share of the plan behind a rate: `đạt 77,6%, đạt 100,2% chỉ tiêu nghị quyết giao`. */
  private planBehind(group: readonly Fact[]): Fact[] {
    const { facts, folded } = this.context;
    const last = group.at(-1);
    const next = last && facts[facts.indexOf(last) + 1];
    if (next?.type !== 'plan-share' || !next.named || next.range) return [];
    return /^(?:,| và|,? và)? ?$/u.test(folded.slice(last?.end ?? 0, next.start)) ? [next] : [];
  }

  /**
   * What an unnamed change of a level is measured on, where not on the year before: on what the last one was
   * (`tăng 0,8% so với 31/12 …; dư nợ tín dụng …, giảm 4,1%`), or on what the catalogue says of the indicator.
   */
  private baseOf(indicator: NamedIndicator, group: readonly Fact[]): string | undefined {
    const change = group.find((fact) => fact.type === 'change' && fact.measure === 'percent');
    if (change?.type !== 'change') return undefined;
    if (change.base !== undefined) this.lastBase = change.base;
    const inherits = indicator.kind === 'stock' && change.base === undefined;
    return inherits && (this.lastBase === 'ytd' || indicator.changeBase === 'ytd') ? 'ytd' : undefined;
  }
}
