import type { Fact, ValueFact } from '../../../domain/fact.ts';
import { matchForm } from '../../../domain/orthography.ts';
import { namingsAtStart, type Naming } from './alias-index.ts';
import { isAside } from './conjoined-names.ts';
import type { SentenceContext } from '../sentence-context.ts';
import { canBeStatedBy } from './stated-by.ts';
import { isTaken } from './taken-names.ts';

/** What may stand behind what a change is of. */
const BEHIND_CHANGE = /^(?: so với cùng kỳ[^,;.()]*)?(?:,| và|[;.)]|$)/u;

/** What parts a number from a name before it. */
const PARTS =
  /;|trong đó|gồm|(?:^|\s)riêng (?!(?:trong )?(?:tháng|quý) (?:\d|[ivx]+(?!\p{L}))(?! có))|, có \d|\. /u;

/** `tăng 1,9%; | so với cùng kỳ tăng 12,4%`: a change with what it is measured on. */
const CHANGES = /^(?:(?:so với|so) [^,;.()]{2,40} )?(?:tăng|giảm) /u;
const CHANGES_ON = /; (?=(?:và )?(?:tăng|giảm) )/gu;
const GOES_ON = /; (?=(?:và |còn )?(?:nếu )?(?:(?:so với|so) [^,;.()]{2,40} )?(?:tăng|giảm) )/gu;
/** `Trong tháng không xảy ra cháy rừng; | lũy kế từ đầu năm 9 vụ`: none of it now, and so many before. */
const NONE_OF = /(?<!\p{L})không (?:(?:xảy ra|phát sinh|ghi nhận|có)(?: thêm)?(?: vụ| ca| trường hợp)? )?$/u;
const SINCE_JANUARY = /^; (?=(?:lũy kế|cộng dồn|tính chung|từ đầu năm)(?!\p{L}))/u;
/** `trung cấp 3.120, sơ cấp | 7.640 và dưới 3 tháng 5.580 người`: a name has the bare number right behind it. */
const OF_ANOTHER_NUMBER = /^ (?:(?:là|đạt|có|được) )?(?!(?:19|20)\d\d(?!\d))\d[\d.,]*(?:,| và) \p{L}/u;

/** How far before its value a name may stand. */
const NAME_REACH = 130;

/** `năng suất lúa vụ mùa | bình quân toàn tỉnh đạt 51,5 tạ/ha`: what says only “average” names nothing of another unit. */
const AVERAGE = /^bình quân(?: (?:toàn tỉnh|mỗi xã))?(?: đạt)?$/u;

/** Finds the names that the statements of a sentence have, and whether an indicator can be stated so. */
export class NameFinder {
  private readonly context: SentenceContext;

  constructor(context: SentenceContext) {
    this.context = context;
  }

  /** A phrase of the catalogue that begins right behind the number, unit included. */
  behind(value: ValueFact): Naming[] {
    return this.behindNumber(value, false);
  }

  /** A name on both sides of the number. */
  composed(value: ValueFact): Naming[] {
    return this.behindNumber(value, true);
  }

  private behindNumber(value: ValueFact, isComposed: boolean): Naming[] {
    const { folded, namings } = this.context;
    const numberEnd = folded.indexOf(value.printed, value.start) + value.printed.length;
    return namings.filter(
      (naming) =>
        naming.behind &&
        (naming.composed ?? false) === isComposed &&
        naming.start >= numberEnd &&
        naming.start <= value.end + 1 &&
        this.fits(naming, value),
    );
  }

  /** `giảm 16% | số người chết`: a short name that a change is said to be of, where no number is of it. */
  behindChange(fact: Fact): Naming | undefined {
    const { folded, namings, before } = this.context;
    if (fact.type !== 'change' || fact.measure !== 'percent') return undefined;
    const start = fact.end + (/^ (?:về )?/u.exec(folded.slice(fact.end))?.[0].length ?? 0);
    return namings.find(
      (naming) =>
        naming.start === start &&
        naming.after !== undefined &&
        !naming.behind &&
        BEHIND_CHANGE.test(folded.slice(naming.end)) &&
        // What the sentence before counts has its change there.
        !before.some(({ indicator }) => indicator === naming.indicator) &&
        this.fits(naming, fact),
    );
  }

  /** `hoàn thành 104,6% chỉ tiêu | giải quyết việc làm`: what a plan that is named in front of it is of. */
  behindPlan(fact: Fact): Naming | undefined {
    if (fact.type !== 'plan-share' || !fact.named) return undefined;
    return this.context.namings.find(
      (naming) => naming.start === fact.end + 1 && !naming.behind && !naming.after && this.fits(naming, fact),
    );
  }

  /** The nearest name before a fact, with no other value, semicolon or `trong đó` in between. */
  before(fact: Fact): Naming | undefined {
    return this.allBefore(fact)[0];
  }

  /** The same, with the others at its place that lean on something else. */
  allBefore(fact: Fact): Naming[] {
    const { folded, namings, sentence } = this.context;
    const nearest = namings.findLast(
      (naming) =>
        !naming.behind &&
        (!naming.ofRate || this.isRateOf(naming, fact)) &&
        !(naming.after && SEIZED.test(naming.phrase) && !this.fits(naming, fact)) &&
        (!(naming.unitFirst || AVERAGE.test(naming.phrase)) ||
          (fact.type === 'value' && this.fits(naming, fact))) &&
        naming.end <= reachOf(naming, fact, folded) &&
        !isWholeOfShare(naming, folded) &&
        !isAside(naming, fact, folded, sentence),
    );
    if (!nearest || nearest.leanedOn) return [];
    // A closed bracket explains the name: "ngân sách trung ương (không gồm …) đạt"; plain words of comparison have blanks before them.
    const between = folded.slice(nearest.end, fact.start).replace(/\([^()]*\)| +(?= )/gu, '');
    if (between.length > NAME_REACH || OF_ANOTHER_NUMBER.test(between)) return [];
    // "CPI tháng 4 tăng 0,6% so với tháng trước; | tăng 3,3% so với cùng kỳ": what only changes has no subject of its own.
    const parted = `${between}${CHANGES.exec(folded.slice(fact.start).trimStart())?.[0] ?? ''}`;
    const isSecond = this.context.facts.some(
      (other) => other.type === 'change' && other.start >= nearest.end && other.end <= fact.start,
    );
    const isNone = NONE_OF.test(folded.slice(sentence.start, nearest.start));
    const joined = isNone ? parted.replace(SINCE_JANUARY, ', ') : parted;
    if (PARTS.test(joined.replace(isSecond ? GOES_ON : CHANGES_ON, ', '))) return [];
    const atPlace = namings.filter(({ start, behind }) => start === nearest.start && !behind);
    const growth = fact.type === 'value' ? undefined : this.growthAt(nearest);
    const isGrowth = ({ indicator }: Naming): boolean =>
      this.context.lexicon.indicators.get(indicator)?.kind === 'growth';
    const here = atPlace.filter((naming) => this.fits(naming, fact));
    // Of what has a growth and an amount by one name, a change is the growth.
    const ofChange = fact.type === 'change' ? here.filter(isGrowth) : [];
    const fitting = [
      ...(growth ? [growth] : []),
      ...ofChange,
      ...here.filter((naming) => !ofChange.includes(naming)),
    ];
    const [first] = fitting;
    if (!first || isTaken(first, fact, this.context)) return [];
    return fitting.filter((naming) => naming === first || naming.after !== undefined);
  }

  /**
   * Whether a name of a rate that leaves out “tỷ lệ” is of a percentage: not of amounts, nor where it stands behind another
   * (`87,6% | gia đình đạt chuẩn văn hóa, 94,5% …`).
   */
  private isRateOf({ start }: Naming, fact: Fact): boolean {
    const isLevel = fact.type === 'rate' || (fact.type === 'plan-share' && !fact.named);
    return isLevel && !/% ?(?:số )?$/u.test(this.context.folded.slice(0, start));
  }

  /** `GRDP theo giá so sánh … | tăng 9,4%`: of an amount with a growth of its own, the growth. */
  private growthAt({ start, end, indicator: id, after: leans }: Naming): Naming | undefined {
    const { lexicon, folded } = this.context;
    const amount = lexicon.indicators.get(id);
    if (amount?.kind !== 'cumulative') return undefined;
    // "theo giá hiện hành đạt …; | theo giá so sánh đạt …, tăng 9,4%": short names say of the product only how it is priced.
    const isPrice = leans !== undefined && /giá so sánh/u.test(folded.slice(start, end));
    const words = isPrice ? matchForm(amount.name) : folded.slice(start);
    const [growth] = namingsAtStart(words, lexicon.index).filter(
      ({ indicator, after, behind }) =>
        !after && !behind && lexicon.indicators.get(indicator)?.kind === 'growth',
    );
    return growth && { ...growth, start, end: isPrice ? end : start + growth.end };
  }

  /** Whether the words of a name are also those of a growth: the change behind its amount is then that growth. */
  hasGrowth(naming: Naming): boolean {
    const { namings, lexicon } = this.context;
    const isGrowth = ({ indicator }: Naming): boolean => lexicon.indicators.get(indicator)?.kind === 'growth';
    if (isGrowth(naming)) return false;
    return (
      (!naming.behind && this.growthAt(naming) !== undefined) ||
      namings.some((other) => other.start === naming.start && isGrowth(other))
    );
  }

  /** Whether the indicator of a name can be stated by such a fact. */
  fits(naming: Naming, fact: Fact): boolean {
    return canBeStatedBy(naming, fact, this.context);
  }

  /** `khối lượng thực hiện và giải ngân … 2.913,8 tỷ đồng` states two indicators. */
  second(naming: Naming): string | undefined {
    const { namings, folded, lexicon } = this.context;
    if (naming.paired) return undefined;
    const first = namings[namings.indexOf(naming) - 1];
    if (!first || first.behind || naming.behind || first.indicator === naming.indicator) return undefined;
    // "doanh nghiệp thành lập mới và quay trở lại": what is counted in another unit is not stated with it.
    if (lexicon.dimensions.get(first.indicator) !== lexicon.dimensions.get(naming.indicator))
      return undefined;
    return /^ (?:và|, ) ?$/u.test(folded.slice(first.end, naming.start)) ? first.indicator : undefined;
  }
}

/** `Về ma túy, đã bắt | 198 vụ`: who is seized is named so behind a count; the count itself is not. */
const SEIZED = /^(?:đã )?bắt(?: giữ)?$/u;

/** `thu từ khu vực FDI chiếm 22,4% | thu nội địa và giảm 3,1%`: what a share is of has nothing behind it. */
const isWholeOfShare = ({ start }: Naming, folded: string): boolean =>
  /(?<!\p{L})chiếm (?:(?:khoảng|gần|trên|hơn|tới|tỷ trọng) )*[\d.,]+ ?% (?:(?:trong|của|so với|trên) )?(?:tổng )?$/u.test(
    folded.slice(Math.max(0, start - 50), start),
  );

/** A name may end with the verb of what is stated: `nợ xấu chiếm | 1,8%`, `thu tiền sử dụng đất đạt | 31,4% dự toán`. */
function reachOf({ phrase }: Naming, { start }: Fact, folded: string): number {
  const verb = / (tăng trưởng|tăng|giảm|đạt|được|bằng|chiếm)$/u.exec(phrase)?.[1];
  return verb !== undefined && folded.startsWith(`${verb} `, start) ? start + verb.length : start;
}
