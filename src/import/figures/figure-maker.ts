import type { ChangeBase, Fact } from '../../domain/fact.ts';
import { matchForm } from '../../domain/orthography.ts';
import { sentenceStart, type TextRange } from '../../domain/sentences.ts';
import { aimFor, aimOf, isOfYears, withYearBefore } from './time/aims.ts';
import type { NamedIndicator, Naming } from './names/alias-index.ts';
import { TOLD_BEHIND } from './time/between-figures.ts';
import type { FigureRule } from './sureness/confidence.ts';
import { dateKeys, withoutComparisons } from './time/counting-dates.ts';
import { isPlannedBudget } from './time/planned-budgets.ts';
import { doubtsOf } from './sureness/doubts.ts';
import type { NameFinder } from './names/name-finder.ts';
import type { PlacedFigure } from './placed-figure.ts';
import { clauseStart, type SentenceContext } from './sentence-context.ts';
import { peerNamedIn, peerOfSentence } from './subject/statement-place.ts';

const OF_SEASON = /(?:đông xuân|hè thu|thu đông|lúa mùa|vụ mùa|vụ đông)$/iu;

/** `Nếu thời tiết thuận lợi, | sản lượng ước đạt …`: what may come has not. */
const ON_CONDITION =
  /^["“ ]*(?:và |còn )?nếu (?!như năm|so|tính|kể|không (?:tính|kể|bao|gồm|loại|trừ|có (?:các )?khoản)|loại|trừ|chưa|bao|gồm|cộng)/u;

/** `Cùng kỳ năm 2023, thu nội địa 8.400 tỷ đồng; | xuất khẩu …`: what a sentence opens with the year before tells of that year, up to the report's own. */
const OF_YEAR_BEFORE =
  /^["“ ]*(?:trong khi )?(?:trong )?cùng (?:kỳ|(?:kỳ|thời gian này|thời điểm) (?:của )?năm (?:\d{4}|trước|ngoái)), (?!(?:.*(?<!\p{L}))?(?:năm nay|đến nay|hiện nay|hiện|nay|kỳ này|năm này|còn|thì)(?!\p{L}))[^;]*;/u;

const BOUND = /(?<!\p{L})dưới $/u;
/** `đạt | 95% | trở lên`, `từ | 95%` of a rate: what is asked for, or a bound of what was reached. */
const BOUND_BEHIND = /^ trở (?:lên|xuống)(?!\p{L})/u;
const FROM = /(?<!\p{L})từ $/u;
/** `Xã nông thôn mới phải có | tỷ lệ hộ nghèo 4%`: what rules ask for. */
const ASKED_FOR =
  /(?<!\p{L})(?:(?:tiêu chí|quy định|yêu cầu|chuẩn|đề án|nghị quyết|xã|huyện|phường|đô thị)(?: \p{L}+){0,8} phải (?:có|đạt|bảo đảm|đảm bảo)|(?:tiêu chí|bộ tiêu chí|thông tư|nghị định|luật)(?: [\p{L}\d/-]+){0,8} (?:quy định|yêu cầu))(?!\p{L})(?!.*(?<!\p{L})(?:hiện|đến nay|thực tế|kết quả|đã)(?!\p{L}))/u;

/** `giảm xuống 16,4% | năm 2010`: a level of the year that stands behind it. */
const YEAR_BEHIND = /^ (?:vào |của )?(?:cuối )?năm (\d{4})(?!\d| ?-)/u;

const SEASON_OF_YEAR =
  /(?<!(?:so với|so|với|hơn|bằng) (?:vụ |lúa )*)(?:đông xuân|hè thu|thu đông|lúa mùa|vụ mùa|vụ đông)(?: năm)? (?:\d{4} ?- ?)?(\d{4})(?! ?-)/gu;

/** What a figure is made of: facts of an indicator, and how its name was found. */
export interface FigureParts {
  readonly indicator: NamedIndicator;
  readonly naming: Naming;
  /** Where the fact that is the figure's own begins. */
  readonly at: number;
  readonly group: readonly Fact[];
  readonly rule: FigureRule;
}

/** Makes the figures of a sentence: their places, and the keys that say what their passages do not. */
export class FigureMaker {
  private readonly context: SentenceContext;
  private readonly names: NameFinder;
  private lastBase: ChangeBase | undefined;

  constructor(context: SentenceContext, names: NameFinder) {
    this.context = context;
    this.names = names;
  }

  /**
   * A figure; `undefined` where the archive keeps none of its kind, such as an aim for no period that it knows.
   *
   * @param figures what the sentence states before it
   */
  make(
    { indicator, naming, at, group, rule }: FigureParts,
    figures: readonly PlacedFigure[],
  ): PlacedFigure | undefined {
    const { text, folded, sentence, surroundings } = this.context;
    const start = Math.min(...group.map((fact) => fact.start));
    const end = Math.max(...group.map((fact) => fact.end));
    const before = folded.slice(sentence.start, start);
    const { period } = surroundings;
    if (
      ON_CONDITION.test(before.slice(before.lastIndexOf(';') + 1)) ||
      OF_YEAR_BEFORE.test(before) ||
      this.isOfEarlierSeason(naming, indicator)
    )
      return undefined;
    if (isPlannedBudget(naming.phrase, folded.slice(this.context.joined, start))) return undefined;
    const previous = folded.slice(sentenceStart(folded, Math.max(0, sentence.start - 3)), sentence.start);
    const own = withYearBefore(aimOf(before, period), before, previous, period);
    // "Năm 2026, phấn đấu …. Trong đó phấn đấu | thu nhập …": an aim without a year is for the one that it goes on from.
    const aim = own?.period === undefined ? (aimFor(this.context.aim, before, period) ?? own) : own;
    if (
      aim &&
      (aim.period === undefined || (indicator.kind === 'cumulative' && isOfYears(aim, before, period)))
    )
      return undefined;
    // "phấn đấu tỷ lệ hộ nghèo còn | dưới 3%" sets 3%; of what was reached a bound says no number.
    if (!aim && this.isAskedFor(indicator, group, at)) return undefined;
    const printed = group.find((fact) => fact.start === at)?.printed ?? '';
    const numberAt = Math.max(at, folded.indexOf(printed, at));
    const valueEnd = group.find((fact) => fact.start === at)?.end ?? numberAt;
    const dates = aim?.period
      ? { role: 'target', period: aim.period }
      : this.dateKeys(indicator, naming, { start: numberAt, end: valueEnd });
    if (!dates) return undefined;
    const keys: Record<string, string> = { ...dates };
    // What a season is sown with counts from its begin, whatever month a report tells of it in.
    if (/-[MQ]\d/u.test(keys.period ?? '') && OF_SEASON.test(indicator.name)) delete keys.period;
    const { peers = [], area } = surroundings;
    const from = clauseStart(this.context, start);
    const ofClause = peerNamedIn(text.slice(from, start), peers, area);
    const isFurther = !ofClause && from > sentence.start;
    const peer = isFurther ? peerOfSentence(text.slice(sentence.start, start), peers, area) : ofClause;
    if (peer && area?.level !== 'country' && keys.role === undefined) keys.role = 'reference';
    if (peer) keys.area = peer.id;
    const base = this.baseOf(indicator, group);
    if (base) keys.base = base;
    const second = this.names.second(naming);
    if (second) keys.also = second;
    const doubts = doubtsOf(this.context, naming, { start, end }, figures);
    return {
      ...{ start, end, indicator: indicator.id, naming, facts: group, keys },
      rule: aim ? 'aim' : peer ? 'other-place' : rule,
      // What is expected of a later year is what it aims at.
      doubts: aim ? doubts.filter((doubt) => doubt !== 'expected') : doubts,
    };
  }

  /** Whether a number is a bound, or what rules ask for. */
  private isAskedFor({ kind }: NamedIndicator, group: readonly Fact[], at: number): boolean {
    const { folded, sentence } = this.context;
    const before = folded.slice(sentence.start, at);
    if (BOUND.test(before)) return true;
    if (kind !== 'share' && kind !== 'stock') return false;
    const end = group.find((fact) => fact.start === at)?.end ?? at;
    return (
      BOUND_BEHIND.test(folded.slice(end)) ||
      (kind === 'share' && FROM.test(before)) ||
      ASKED_FOR.test(before)
    );
  }

  /** `Lúa Hè Thu 2023 | đã gieo sạ được …` in a report on 2024. */
  private isOfEarlierSeason({ start, end, behind }: Naming, { name }: NamedIndicator): boolean {
    if (!OF_SEASON.test(name)) return false;
    const { folded, sentence, surroundings } = this.context;
    const words = behind ? folded.slice(sentence.start, start) : folded.slice(start, end + 20);
    const year = [...words.matchAll(SEASON_OF_YEAR)].at(-1)?.[1];
    return year !== undefined && Number(year) < surroundings.period.year;
  }

  private dateKeys(
    { kind }: NamedIndicator,
    naming: Naming,
    { start: numberAt, end: valueEnd }: TextRange,
  ): Readonly<Record<string, string>> | undefined {
    const { folded, timed, surroundings } = this.context;
    const { period, citing = '', goesOn } = surroundings;
    const sentence = withoutComparisons(folded.slice(timed, numberAt));
    const near = naming.behind ? sentence : folded.slice(naming.start, numberAt);
    // "có 10,1 nghìn doanh nghiệp thành lập mới | trong tháng 9 với …"
    const behind = Math.max(naming.end, valueEnd);
    const told = TOLD_BEHIND.exec(folded.slice(behind, behind + 40))?.[1];
    const ofYear =
      kind === 'stock' || kind === 'share' ? YEAR_BEHIND.exec(folded.slice(valueEnd))?.[1] : undefined;
    if (ofYear !== undefined && Number(ofYear) < period.year) return { role: 'reference', period: ofYear };
    // "từ 8,2% năm 2021 giảm còn 2,1% năm 2025": whatever year stands before it, it is of this one.
    if (ofYear !== undefined && Number(ofYear) === period.year) return {};
    if (told !== undefined) return dateKeys({ sentence: told, near, citing: '' }, kind, period);
    const lead = withoutComparisons(matchForm(citing));
    const words = goesOn
      ? { sentence: `${lead} ${sentence}`, near, citing: '' }
      : { sentence, near, citing: lead };
    return dateKeys(words, kind, period);
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
