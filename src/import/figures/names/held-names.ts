import type { Fact, ValueFact } from '../../../domain/fact.ts';
import type { Naming } from './alias-index.ts';
import { carriedNaming } from './carried-names.ts';
import { isConjoined, isCountedWith } from './conjoined-names.ts';
import { ofAnotherPlace } from '../goes-on/another-place.ts';
import { continuation } from '../goes-on/continuation.ts';
import { isOfSomeCases, isOrphaned, isSecondOfUnknown } from '../leaning.ts';
import { lateLeaning } from './late-leaning.ts';
import type { NameFinder } from './name-finder.ts';
import { isPartOfOther } from '../subject/parts-of-others.ts';
import type { PlacedFigure } from '../placed-figure.ts';
import { followsAnotherIndicator } from './select-namings.ts';
import { clauseStart, type SentenceContext } from '../sentence-context.ts';
import { isOfActor } from '../subject/statement-place.ts';
import { isAnothers } from '../subject/another-subject.ts';
import { isLimited } from '../subject/limited-subject.ts';
import { isOfUnderemployed } from './topic-words.ts';
import { wordedNaming } from './worded-names.ts';

/** `giảm số người tử vong | 80 người`: by so many, unless it says to how many. */
const isOfAChange = ({ start, end, behind }: Naming, value: ValueFact, folded: string): boolean =>
  !behind &&
  end <= value.start &&
  /(?<!\p{L})(?:giảm|tăng)(?: được| thêm)? $/u.test(folded.slice(Math.max(0, start - 20), start)) &&
  /^(?: (?:được|thêm|khoảng|gần|trên|hơn))* $/u.test(folded.slice(end, value.start));
const STRUCTURE = /(?<!\p{L})(?:cơ cấu|tỷ trọng)(?!\p{L})/u;

/** `có thêm | 1.200 người tham gia BHXH tự nguyện`: so many came to what there is. */
const CAME_TO =
  /(?<!\p{L})(?:thêm|(?:phát triển|vận động|kết nạp|thành lập|tuyển) mới)(?: (?:được|cho|gần|hơn|trên|khoảng|là))* $/u;

const RAISES =
  /,? (?:qua đó |đã )?(?:nâng|đưa) (?:tổng )?số(?: (?:người|lao động|hộ|xã|thành viên)(?: tham gia)?)? lên(?: (?:thành|là|hơn|gần|trên|khoảng))? $/u;

/** What is said again goes on from its figure: what a bracket in between tells limits nothing. */
const said = ({ naming, end }: PlacedFigure): Naming => {
  const at = naming.behind ? Math.max(end, naming.end) : end;
  return { ...naming, behind: false, start: at, end: at };
};

type Figures = readonly PlacedFigure[];

/** A name that holds of a value; `goesOn` where it is that of the figure before. */
export interface HeldName {
  readonly naming: Naming;
  readonly goesOn?: PlacedFigure;
}

/** Chooses of the names around a value the one that it is of. */
export class HeldNames {
  private readonly context: SentenceContext;
  private readonly names: NameFinder;
  /** Whether a name stood there that words limited to something else. */
  private hasLimited = false;
  /** Indicators that a number resembles which is only one actor's. */
  private readonly theirs = new Set<string>();

  constructor(context: SentenceContext, names: NameFinder) {
    this.context = context;
    this.names = names;
  }

  /** The name of a value: behind it, on both sides, before it, of the figure before, said once in a list, in other words. */
  of(value: ValueFact, figures: Figures): HeldName | undefined {
    const goesOn = continuation(value, this.context, figures) ?? ofAnotherPlace(value, this.context, figures);
    const { names } = this;
    const [behind, composed] = [names.behind(value), names.composed(value)];
    // "khám phá 412 vụ phạm tội": of what happened so many were solved, and no more is said of the whole.
    const reached = value.whole ? [] : composed.filter((naming) => this.isReachedOf(naming, behind));
    const beside = [...reached, ...behind, ...composed, ...names.allBefore(value)];
    // "vận chuyển 1,9 triệu lượt khách; lũy kế | 7,6 triệu lượt khách": a name that only is its unit says nothing beside what goes on.
    const isUnit = ({ behind, end, indicator }: Naming): boolean =>
      behind && end <= value.end && goesOn !== undefined && indicator !== goesOn.indicator;
    const naming = beside.find((candidate) => !isUnit(candidate) && this.isOf(candidate, value, figures));
    // Of "khám phá 329/351 vụ" the fraction's whole is named behind it.
    const whole = value.whole && naming && behind.find((other) => this.isReachedOf(naming, [other]));
    if (naming) return { naming: whole ?? naming };
    // What is of two things is of neither, and who died in some of all cases are not all, in whatever way the second is named.
    const { folded, lexicon, namings } = this.context;
    const isRefused = ({ indicator }: Naming): boolean =>
      beside.some(
        (other) =>
          other.indicator === indicator &&
          (isConjoined(other, value, folded, lexicon.index, namings) ||
            isOfSomeCases(other, this.context, figures) ||
            (other.behind && this.isAnothersCount(other, value))),
      );
    if (goesOn && !isRefused(goesOn.naming) && this.isOf(said(goesOn), value, figures, true))
      return { naming: goesOn.naming, goesOn };
    const late = lateLeaning(value, this.context, figures, (candidate) => names.fits(candidate, value));
    if (late && !isRefused(late) && this.isOf(late, value, figures)) return { naming: late };
    const raised = this.raised(value);
    if (raised && this.isOf(raised, value, figures, true)) return { naming: raised };
    const carried = this.carried(value, figures);
    if (carried && !isRefused(carried) && this.isOf(carried, value, figures)) return { naming: carried };
    const worded = this.worded(value);
    if (!worded || isRefused(worded)) return undefined;
    // What its name beside the number was not taken for is not by its words.
    if (worded.byUnit && beside.some(({ indicator }) => indicator === worded.indicator)) return undefined;
    return this.isOf(worded, value, figures, true) ? { naming: worded } : undefined;
  }

  /** `vận động 28 người tham gia BHXH tự nguyện, nâng tổng số lên | 214 người`: there are so many of what came to it. */
  private raised(value: ValueFact): Naming | undefined {
    const { folded, sentence, namings, lexicon } = this.context;
    const lead = RAISES.exec(folded.slice(sentence.start, value.start));
    const came = lead && namings.findLast(({ end }) => end <= sentence.start + lead.index);
    if (!came?.behind || lexicon.indicators.get(came.indicator)?.kind !== 'stock') return undefined;
    return { ...came, behind: false, start: value.start, end: value.start };
  }

  /** `1.950 vụ cháy | nghiêm trọng`: a count that its own name says is of something else. */
  private isAnothersCount(naming: Naming, value: ValueFact): boolean {
    const indicator = this.context.lexicon.indicators.get(naming.indicator);
    return (
      value.unit.dimension === 'case' &&
      indicator !== undefined &&
      isAnothers(this.context, naming, value, indicator)
    );
  }

  private isReachedOf({ indicator }: Naming, wholes: readonly Naming[]): boolean {
    const { reachedOf } = this.context.lexicon;
    return wholes.some((whole) => reachedOf.get(whole.indicator) === indicator);
  }

  carried(fact: Fact, figures: Figures): Naming | undefined {
    const { folded, sentence, lexicon } = this.context;
    // A level where a structure is told of is a part of it, and no growth.
    const isPart = fact.type === 'rate' && STRUCTURE.test(folded.slice(sentence.start, fact.start));
    return carriedNaming(
      fact,
      this.context,
      figures,
      (naming) =>
        this.names.fits(naming, fact) &&
        !isOfUnderemployed(naming.indicator, folded, fact.start) &&
        !(isPart && lexicon.indicators.get(naming.indicator)?.kind === 'growth'),
    );
  }

  /** Whether words limit a name to something else, which is then noted of the sentence. */
  notesLimit(naming: Naming, fact: Fact): boolean {
    const limited = isLimited(this.context, naming, fact);
    // Of money what is collected or spent by one hand may still have the catalogue's parts.
    if (limited && fact.type === 'value' && fact.unit.dimension !== 'VND') this.hasLimited = true;
    return limited;
  }

  /** Whether this sentence counts something that only resembles what it names, so that its parts do too. */
  isOfLimited(figures: Figures): boolean {
    return this.hasLimited && figures.length === 0;
  }

  /** Whether a value is of what a name names. */
  private isOf(naming: Naming, value: ValueFact, figures: Figures, isKnown = false): boolean {
    const { facts, folded, lexicon } = this.context;
    const indicator = lexicon.indicators.get(naming.indicator);
    if (!indicator || !this.names.fits(naming, value)) return false;
    if (isOfAChange(naming, value, folded)) return false;
    if (
      indicator.kind === 'stock' &&
      (naming.behind || naming.worded) &&
      CAME_TO.test(folded.slice(0, value.start))
    )
      return false;
    // What counts two things together has their parts behind it.
    if (isCountedWith(naming, this.context.namings, folded, lexicon.dimensions)) return false;
    if (isAnothers(this.context, naming, value, indicator)) {
      this.hasLimited = true;
      if (isOfActor(this.context.folded.slice(clauseStart(this.context, value.start), value.start), ''))
        this.theirs.add(naming.indicator);
      return false;
    }
    if (!isKnown && this.notesLimit(naming, value)) return false;
    if (this.leansOnTheirs(naming, figures)) return false;
    if (isOrphaned(naming, this.context, figures) || isSecondOfUnknown(naming, this.context)) return false;
    if (isPartOfOther(naming, value, this.context, figures)) return false;
    return !followsAnotherIndicator(naming, facts, figures, folded, lexicon.dimensions);
  }

  /** `Thanh tra tỉnh triển khai 14 cuộc thanh tra; | kết thúc 9 cuộc`: what leans on an actor's count is the actor's. */
  private leansOnTheirs({ after, indicator }: Naming, figures: Figures): boolean {
    const known = this.context.lexicon.indicators.get(indicator)?.aliasesAfter ?? {};
    const wholes = after ?? Object.keys(known);
    return (
      wholes.some((id) => this.theirs.has(id)) && !figures.some(({ indicator: id }) => wholes.includes(id))
    );
  }

  /** A name by its words in another order, see {@link wordedNaming}. */
  worded(fact: Fact): Naming | undefined {
    return wordedNaming(fact, this.context, (naming) => this.names.fits(naming, fact));
  }
}
