import type { Fact, ValueFact } from '../../domain/fact.ts';
import { mayBeListedChange } from '../../domain/related-changes.ts';
import type { NamedIndicator, Naming } from './names/alias-index.ts';
import { countOfShare } from './changes/counts-of-shares.ts';
import { shareOfCount } from './changes/counted-shares.ts';
import { factsBefore, factsBehind } from './changes/fact-groups.ts';
import { changesPastPlan, secondPlanBehind } from './changes/further-facts.ts';
import { FigureMaker } from './figure-maker.ts';
import { fractionFigures } from './changes/fractions.ts';
import { ofAnotherPlace } from './goes-on/another-place.ts';
import { atAnotherTime } from './goes-on/another-time.ts';
import { HeldNames } from './names/held-names.ts';
import { isAgainstAnotherYear, isOpenBehind, sharedBase } from './joined-sentences.ts';
import { isPartOnMonth } from './changes/opened-bases.ts';
import { isOpenRatio, keptChanges, openRatioBase } from './changes/kept-changes.ts';
import { isShareOfOther } from './leaning.ts';
import { repeats, withoutPairs } from './changes/listed-pairs.ts';
import { isAlone, isNextOfPlans, rateGroup, shareOfReached } from './changes/lone-percentages.ts';
import { titleBehind } from './names/culture-titles.ts';
import { lateLeaning } from './names/late-leaning.ts';
import { NameFinder } from './names/name-finder.ts';
import { hasBaseOfPair } from './changes/paired-bases.ts';
import { pairedNaming } from './names/paired-names.ts';
import { namesInTurn } from './changes/names-in-turn.ts';
import type { PlacedFigure } from './placed-figure.ts';
import { sectorsInTurn } from './changes/sectors-in-turn.ts';
import { rateRule, ruleOf } from './changes/rate-rules.ts';
import { toldTwice } from './changes/told-twice.ts';
import type { SentenceContext } from './sentence-context.ts';
import { shareInFront } from './changes/shares-in-front.ts';
import { isCountOfSome, isRateOfSome, isShareOfChange } from './changes/shares-of-others.ts';
import { isRateOfSomeDossiers } from './subject/dossiers-of-some.ts';
import { isOfOneLevel } from './subject/school-levels.ts';
import { isAnothers } from './subject/another-subject.ts';
import { isOfAWeek } from './time/counting-dates.ts';

/** `đã thu hồi 812 triệu đồng, | đạt 94%`: of what was to be recovered, and of no plan. */
const RECOVERED =
  /^(?:đã )?(?:thu hồi|thu được|nộp ngân sách|thu)(?: được)?(?: số tiền)?(?: nộp ngân sách)?(?: nhà nước)?$/u;

/** Reads one sentence, left to right. */
export class SentenceReader {
  private readonly context: SentenceContext;
  private readonly names: NameFinder;
  private readonly held: HeldNames;
  private readonly maker: FigureMaker;
  private readonly figures: PlacedFigure[] = [];

  constructor(context: SentenceContext) {
    this.context = context;
    this.names = new NameFinder(context);
    this.held = new HeldNames(context, this.names);
    this.maker = new FigureMaker(context, this.names);
  }

  read(): PlacedFigure[] {
    const inTurn = namesInTurn(this.context);
    for (const fact of this.context.facts) {
      const naming = inTurn.get(fact);
      if (naming) this.figures.push(...this.turn(fact, naming));
      if (this.figures.some((figure) => figure.facts.includes(fact))) continue;
      this.figures.push(...(fact.type === 'value' ? this.amount(fact) : this.percentage(fact)));
    }
    return this.figures;
  }

  /** A change or share that is given to one of several names in turn. */
  private turn(fact: Fact, naming: Naming): PlacedFigure[] {
    const indicator = this.context.lexicon.indicators.get(naming.indicator);
    const isRate = indicator?.kind === 'growth' || indicator?.kind === 'share';
    if (!indicator || (indicator.kind === 'share') === (fact.type === 'change')) return [];
    // What joins one of the row to the one before it says nothing of what is counted.
    const { folded, namings } = this.context;
    const isJoined = namings.some(
      ({ end, behind }) =>
        !behind &&
        end < naming.start &&
        /^(?:,|;)?(?: và)? (?:\p{L}+ )?$/u.test(folded.slice(end, naming.start)),
    );
    // What stands between the first of them and its change names the others.
    const beside = { ...fact, start: naming.end, end: naming.end };
    if (!isJoined && isAnothers(this.context, naming, beside, indicator)) return [];
    const rule = isRate ? ruleOf(naming) : 'change-alone';
    return this.figure({ indicator, naming, at: fact.start, group: [fact], rule });
  }

  /** Whether this sentence counts something that only resembles what it names, so that its parts do too. */
  get isOfLimited(): boolean {
    return this.held.isOfLimited(this.figures);
  }

  private amount(value: ValueFact): PlacedFigure[] {
    const { facts, folded, sentence, lexicon, unnamed } = this.context;
    if (unnamed.has(value)) return [];
    if (isOfOneLevel(value, folded, sentence.start) || isOfAWeek(value, folded)) return [];
    if (value.range || value.of || mayBeListedChange(value, facts, folded)) return [];
    // "88,4 trên 100 dân", "trong tổng số 2.813 trường": what a ratio or a part is of.
    const lead = folded.slice(sentence.start, value.start);
    if (/(?:trong|trên) tổng số $/u.test(lead)) return [];
    if (/^10+(?:\.0+)*$/u.test(value.printed) && /\d (?:\p{L}+ )?(?:trên|cho mỗi|\/) ?$/u.test(lead))
      return [];
    const ofShare = countOfShare(value, this.context, this.figures);
    const paired = ofShare ?? pairedNaming(value, this.context, (naming, of) => this.names.fits(naming, of));
    const held = paired ? { naming: paired, goesOn: undefined } : this.held.of(value, this.figures);
    const indicator = held && lexicon.indicators.get(held.naming.indicator);
    if (!held || !indicator) return [];
    const { naming, goesOn } = held;
    if (isCountOfSome(naming, value, folded)) return [];
    const from = Math.max(sentence.start, goesOn?.end ?? naming.end);
    // "1,8 triệu lượt khách, tăng 10% và | 81 tỷ lượt khách.km": what a figure before it has is not the second one's.
    const isTaken = (fact: Fact): boolean => this.figures.some((figure) => figure.facts.includes(fact));
    const before = naming.behind ? [] : factsBefore(value, from, facts).filter((fact) => !isTaken(fact));
    // "61,4 triệu đồng, tương đương 2.476 USD, tăng 19,8%": the change is that of the first amount.
    const told =
      naming.phrase === 'tương đương' ||
      (naming.paired && isOfARow(this.behind(value, indicator), facts, folded))
        ? []
        : this.behind(value, indicator);
    const isOfGrowth = this.names.hasGrowth(naming);
    const firstChange = told.findIndex(({ type }) => type === 'change');
    const behind = isOfGrowth && firstChange >= 0 ? told.slice(0, firstChange) : told;
    const all = [...before, value, ...behind.filter((fact) => !repeats(fact, before))];
    const openAs = openRatioBase(value, this.context.shared, lead);
    const hasShare = lexicon.shareOf.has(indicator.id) || RECOVERED.test(naming.phrase);
    const kept = keptChanges(withoutPairs(all, facts), { openAs, hasShare }).filter(
      (fact) => !this.isMeasuredElsewhere(fact, naming) && !this.isNamedElse(fact, indicator),
    );
    // "21,3 triệu lượt khách.km, tăng 2,5% và | tăng 12,8%": the words of the first alone would say nothing of the month before.
    const ofPair = kept.filter(hasBaseOfPair);
    const group = kept.filter((fact) => !ofPair.includes(fact));
    const rule = goesOn ? 'goes-on' : ruleOf(naming);
    const own = this.maker.make({ indicator, naming, at: value.start, group, rule }, this.figures);
    if (!own) return [];
    const isOpen = openAs !== undefined && group.some(isOpenRatio) && own.keys.base === undefined;
    const figure = isOpen ? { ...own, keys: { ...own.keys, base: 'yoy' } } : own;
    const parted = fractionFigures(figure, value, this.context);
    if (parted) return parted;
    const onYear = ofPair.filter((fact) => fact.type === 'change' && fact.base === 'yoy');
    return [figure, ...this.furtherShares(figure, [...before, value, ...behind], onYear)];
  }

  /** The facts behind one that are of it, up to where another indicator is named. */
  private behind(fact: Fact, { id }: NamedIndicator): Fact[] {
    const { facts, folded, sentence, namings, lexicon } = this.context;
    const isNameStart = (offset: number): boolean =>
      namings.some(({ start, indicator }) => start === offset && indicator !== id);
    return factsBehind(fact, facts, folded, sentence, isNameStart, !lexicon.shareOf.has(id));
  }

  /** The share of a second plan and the changes behind it, as passages that go on from the value. */
  private furtherShares(
    figure: PlacedFigure,
    group: readonly Fact[],
    ofPair: readonly Fact[] = [],
  ): PlacedFigure[] {
    const { facts, folded } = this.context;
    const further = secondPlanBehind(group, facts, folded);
    const keys = Object.fromEntries(
      Object.entries(figure.keys).filter(([key]) => ['period', 'area', 'role'].includes(key)),
    );
    const past = changesPastPlan(group, facts, folded);
    return [...ofPair, further?.plan, ...(further?.changes ?? []), ...past].flatMap((fact) =>
      fact
        ? [{ ...figure, keys, start: fact.start, end: fact.end, facts: [fact], rule: 'second-plan' as const }]
        : [],
    );
  }

  /** Growth and shares, whose percentage is itself the value; and of an amount a share or change alone. */
  private percentage(fact: Exclude<Fact, ValueFact>): PlacedFigure[] {
    const { lexicon } = this.context;
    if (fact.range) return [];
    const known = atAnotherTime(fact, this.context, this.figures);
    const same = ofAnotherPlace(fact, this.context, this.figures);
    const nearest = this.names.before(fact);
    const before = nearest && this.isNamedBehind(nearest) ? undefined : nearest;
    const told = toldTwice(fact, this.context);
    // "22.000 hộ đạt danh hiệu gia đình văn hóa, chiếm tỷ lệ 74%": what is counted says more than “tỷ lệ”.
    const leans = before?.after !== undefined;
    const behindPlan = this.names.behindPlan(fact);
    if (!behindPlan && isNextOfPlans(fact, this.figures, this.context)) return [];
    const candidates = [
      () => sectorsInTurn(this.context).get(fact),
      () => behindPlan,
      () => this.names.behindChange(fact),
      () => known?.naming,
      () => (leans && fact.type !== 'change' ? shareOfCount(fact, this.context) : undefined),
      () => before,
      () => same?.naming,
      () => this.held.carried(fact, this.figures),
      () => (fact.type === 'change' ? undefined : titleBehind(this.context.folded, fact.end, lexicon)),
      () => shareInFront(fact, this.context, this.figures),
      () => this.rateInWords(fact),
      () => (fact.type === 'change' ? undefined : shareOfCount(fact, this.context)),
      () => lateLeaning(fact, this.context, this.figures, (naming) => this.names.fits(naming, fact)),
    ];
    const named = firstOf(candidates, (naming) => {
      const indicator = lexicon.indicators.get(naming.indicator);
      const rule = indicator && rateRule(told ?? fact, naming, indicator, this.context);
      return rule && { naming, indicator, rule };
    });
    if (!named) {
      const parts = shareOfReached(fact, this.context, this.figures);
      return parts ? this.figure(parts) : [];
    }
    const { naming, indicator, rule } = named;
    const isKnown = naming === known?.naming || naming === same?.naming;
    if (fact.type === 'change' && this.isMeasuredElsewhere(fact, naming)) return [];
    // What is said again says nothing more than what stands between it and the last: "…, xếp thứ 21 cả nước. Quý I | tăng 6,4%".
    const place = naming === known?.naming ? { ...naming, start: fact.start, end: fact.start } : naming;
    if (isAnothers(this.context, place, fact, indicator)) return [];
    if (isShareOfOther(naming, this.context, this.figures)) return [];
    if (isRateOfSomeDossiers(naming, this.context, this.figures)) return [];
    if (isShareOfChange(fact, this.context) || isRateOfSome(fact, naming, this.context, this.figures))
      return [];
    if (!isKnown && this.held.notesLimit(naming, fact)) return [];
    if (rule !== 'share-alone' && rule !== 'change-alone') {
      const group = rateGroup(fact, indicator, this.context);
      return this.figure({ indicator, naming, at: fact.start, group, rule });
    }
    if (!isKnown && !isAlone(fact, naming, this.context, this.figures, this.names)) return [];
    if (told && this.context.before.some((figure) => figure.indicator === indicator.id)) return [];
    // "giảm 23 hộ, đạt 130% kế hoạch": the plan is that of the fall.
    const isCounted = fact.type === 'change' && fact.measure === 'count';
    const behind = told ? [told] : isCounted ? [] : this.behind(fact, indicator);
    const group = [fact, ...behind].filter((other) => !this.isMeasuredElsewhere(other, naming));
    return this.figure({ indicator, naming, at: fact.start, group, rule }).flatMap((figure) => [
      figure,
      ...this.furtherShares(figure, group),
    ]);
  }

  /** `87,6% gia đình văn hóa, | 94,5% …`: a name behind the number before it is that one's. */
  private isNamedBehind({ start, end }: Naming): boolean {
    return this.figures.some(({ naming }) => naming.behind && naming.start < end && naming.end > start);
  }

  /** `98,2% dân số tham gia bảo hiểm y tế`: a rate named by the words behind it. */
  private rateInWords(fact: Exclude<Fact, ValueFact>): Naming | undefined {
    if (fact.type === 'change' || (fact.type === 'rate' && fact.partOf)) return undefined;
    const naming = this.held.worded(fact);
    const kind = naming && this.context.lexicon.indicators.get(naming.indicator)?.kind;
    return kind === 'share' ? naming : undefined;
  }

  private figure(parts: Parameters<FigureMaker['make']>[0]): PlacedFigure[] {
    const figure = this.maker.make(parts, this.figures);
    return figure ? [figure] : [];
  }

  /** `128 hộ cận nghèo, | giảm 41 hộ nghèo`: a change whose unit goes on to name another indicator. */
  private isNamedElse(fact: Fact, { id }: NamedIndicator): boolean {
    if (fact.type !== 'change' || fact.measure !== 'count') return false;
    const { namings, folded } = this.context;
    const unitAt = folded.indexOf(fact.printed, fact.start) + fact.printed.length + 1;
    const behind = namings.filter(({ start, behind: isBehind }) => isBehind && start === unitAt);
    return behind.length > 0 && behind.every(({ indicator }) => indicator !== id);
  }

  /** Whether a part's change is, like its whole's, one that the archive does not keep. */
  private isMeasuredElsewhere(fact: Fact, { after, start, behind, indicator }: Naming): boolean {
    const { shared, folded, sentence, surroundings } = this.context;
    if (isAgainstAnotherYear(fact, folded.slice(sentence.start, fact.start), surroundings.period))
      return true;
    // "đạt 382 triệu lượt khách, tăng 1,6% so với tháng trước và 16,9 tỷ lượt khách.km, | tăng 1,7%"
    const isSecond =
      !behind &&
      this.figures.some(({ naming, indicator: other }) => naming.start === start && other !== indicator);
    if (isPartOnMonth(fact, indicator, this.context)) return true;
    if (after && surroundings.goesOn && isOpenBehind(fact, surroundings.citing ?? '')) return true;
    const base = sharedBase(fact, shared, folded, after !== undefined || isSecond);
    const isOnYearsEnd = base === 'ytd' && fact.type === 'change' && fact.measure === 'count';
    return base === 'prev' || base === 'other' || isOnYearsEnd;
  }
}

/** What the first of several names that makes something makes. */
function firstOf<T>(
  namings: readonly (() => Naming | undefined)[],
  make: (naming: Naming) => T | undefined,
): T | undefined {
  for (const find of namings) {
    const naming = find();
    const made = naming && make(naming);
    if (made !== undefined) return made;
  }
  return undefined;
}

/** `lần lượt đạt 4,8 triệu tấn và 1,6 triệu tấn, | giảm 2,1% và tăng 8,4%`: a change for each value of the row, and none of the last alone. */
function isOfARow(told: readonly Fact[], facts: readonly Fact[], folded: string): boolean {
  const [first] = told;
  const next = first && facts[facts.indexOf(first) + 1];
  return (
    first?.type === 'change' && next?.type === 'change' && folded.slice(first.end, next.start) === ' và '
  );
}
