import type { TextRange } from '../../../domain/sentences.ts';
import { namingsAtStart, type AliasIndex, type Naming } from './alias-index.ts';

/** What joins a second noun to a name, or nothing at all: `đàn trâu, bò`, `đàn trâu và bò`, `đàn trâu bò`. */
const JOINED = /^(?:,| và| hoặc)? (?=\p{L})/u;

/** `giá trị sản xuất công nghiệp, | xây dựng tăng 9,1%`: a short name right behind another one, and no number between. */
const isSecondOfTwo = (start: number, namings: readonly Naming[], folded: string): boolean =>
  namings.some(
    ({ start: from, end, behind, leanedOn }) =>
      !behind &&
      !leanedOn &&
      end <= start &&
      /^(?:,| và| -) $/u.test(folded.slice(end, start)) &&
      !/\d[^,;.\d]{0,25}$/u.test(folded.slice(Math.max(0, from - 40), from)),
  );

const NO_NOUN =
  /^(?:gieo|trồng|ước|đạt|thu hoạch|khai thác|sản xuất|thực hiện|toàn|trên|của|có|được|hiện|trong|đến|tính|cả)(?!\p{L})/u;
/** `đơn khiếu nại, tố cáo | , kiến nghị, phản ánh`: petitions of other kinds are counted with them. */
const OTHER_PETITIONS = /^(?:,| và) (?:kiến nghị|phản ánh)(?!\p{L})/u;

/** `phạm tội về kinh tế | , tham nhũng`: offences of other kinds are counted with them. */
const OTHER_CRIMES =
  /^(?:,| và| -) (?:tội phạm )?(?:tham nhũng|chức vụ|môi trường|buôn lậu|ma túy)(?!\p{L})/u;

/** `người tham gia bảo hiểm xã hội | , bảo hiểm y tế`: people in either of two insurances. */
const OTHER_INSURANCE =
  /^(?:,| và|, và) (?:bảo hiểm (?:xã hội|y tế|thất nghiệp)|bhyt|bhtn|bhxh|bh thất nghiệp)(?![^,;.]{0,16}\d)/u;

/** `38.610 hồ sơ trực tiếp | và bưu chính`: what came by post is counted with them. */
const OTHER_WAYS = /^(?:,| và| hoặc| hay) (?:qua )?(?:dịch vụ )?bưu chính(?: công ích)?(?![^,;.]{0,12}\d)/u;

/** `287 hợp tác xã | , liên hiệp hợp tác xã và quỹ tín dụng`: bodies of other kinds are counted with them. */
const BODIES = /(?<!\p{L})(?:hợp tác xã|htx|doanh nghiệp)$/u;
const OTHER_BODIES =
  /^(?:,| và) (?:liên hiệp|tổ hợp tác|quỹ tín dụng|doanh nghiệp|hợp tác xã|htx|hộ kinh doanh|chi nhánh|đơn vị trực thuộc)(?![^,;.]{0,24}\d)/u;

/** `20.380 ha lúa vụ hè thu | và vụ mùa`: what two seasons were sown with is neither's. */
const OF_A_SEASON = /(?<!\p{L})lúa (?:vụ )?(?:đông xuân|hè thu|thu đông|mùa)$/u;
const OTHER_SEASON =
  /^(?:,| và) (?:lúa )?(?:vụ )?(?:đông xuân|hè thu|thu đông|mùa)(?![^,;.]{0,12}\d)(?!\p{L})/u;

const OF_PETITIONS = /(?<!\p{L})đơn(?!\p{L})/u;
/** `khu vực công nghiệp, xây dựng, | dịch vụ chiếm 83%`: the last of several sectors that have one share. */
const SECTOR = /^(?:khu vực |ngành )?(?:thương mại|dịch vụ|xây dựng)(?: chiếm)?$/u;
const BEHIND_SECTORS =
  /(?<!\p{L})(?:nông nghiệp|công nghiệp|xây dựng|thủy sản|lâm nghiệp)(?:,| và|, và| -) $/u;

const OTHER_PETITIONS_BEHIND = /^ [^;.\d]*tố cáo(?:,| và) (?:kiến nghị|phản ánh)(?!\p{L})/u;

/** Whether what stands behind a name of crimes counts others with them. */
export const isOfCrimesTogether = (phrase: string, behind: string): boolean =>
  / kinh tế$/u.test(phrase) && OTHER_CRIMES.test(behind);

/**
 * Whether a name is joined with what names another indicator, so that the number counts both: `đàn trâu, bò
 * 54.000 con` where `đàn bò` is an indicator too.
 *
 * @param folded the passage, in matchForm
 */
export function isConjoined(
  { phrase, indicator, start, end, behind, after }: Naming,
  number: TextRange,
  folded: string,
  index: AliasIndex,
  namings: readonly Naming[],
): boolean {
  // Visits are of people who come with whatever they have.
  if (OF_PETITIONS.test(phrase) && OTHER_PETITIONS_BEHIND.test(folded.slice(number.end, number.end + 60)))
    return true;
  if (isJoinedBefore(start, phrase, indicator, folded, index)) return true;
  if (isOfCrimesTogether(phrase, folded.slice(end, end + 30))) return true;
  if (
    /^(?:số )?(?:người|lao động|tham gia).* (?:bảo hiểm \p{L}+ \p{L}+|bhxh|bhyt|bhtn)$/u.test(phrase) &&
    OTHER_INSURANCE.test(folded.slice(end, end + 50))
  )
    return true;
  if (BODIES.test(folded.slice(number.start, number.end)) && OTHER_BODIES.test(folded.slice(number.end)))
    return true;
  if (OF_A_SEASON.test(folded.slice(start, end)) && OTHER_SEASON.test(folded.slice(end, end + 30)))
    return true;
  if (/ trực tiếp$/u.test(phrase) && OTHER_WAYS.test(folded.slice(end, end + 50))) return true;
  if (after !== undefined && isSecondOfTwo(start, namings, folded)) return true;
  if (
    SECTOR.test(folded.slice(start, end)) &&
    BEHIND_SECTORS.test(folded.slice(Math.max(0, start - 60), start))
  )
    return true;
  const joint = JOINED.exec(folded.slice(end))?.[0].length;
  if (joint === undefined) return false;
  if (OF_PETITIONS.test(phrase) && OTHER_PETITIONS.test(folded.slice(end))) return true;
  const next = /^\p{L}+(?: \p{L}+){0,2}/u.exec(folded.slice(end + joint))?.[0] ?? '';
  // Behind a name stands what is done with it, too: "diện tích lúa mùa | gieo cấy được".
  if (joint === 1 && NO_NOUN.test(next)) return false;
  const words = phrase.split(' ');
  return (joint === 1 ? [1] : [1, 2]).some((own) => {
    const head = words.slice(0, -own).join(' ');
    return (
      head !== '' &&
      namingsAtStart(`${head} ${next}`, index).some(
        (other) =>
          other.behind === behind && !other.after && other.indicator !== indicator && other.end > head.length,
      )
    );
  });
}

/**
 * `tổng số doanh nghiệp thành lập mới và doanh nghiệp quay trở lại | 52 nghìn doanh nghiệp`: the second of two names of what is
 * counted alike, of which the first has no number.
 */
export function isCountedWith(
  { start, indicator, behind, leanedOn, phrase, paired }: Naming,
  namings: readonly Naming[],
  folded: string,
  dimensions: ReadonlyMap<string, string>,
): boolean {
  const dimension = dimensions.get(indicator) ?? '';
  if (behind || leanedOn) return false;
  return namings.some(
    (other) =>
      !other.behind &&
      other.indicator !== indicator &&
      other.end <= start &&
      dimensions.get(other.indicator) === dimension &&
      // "khối lượng thực hiện và giải ngân": two sides of one sum; "thu nội địa và thu dầu thô": two sums.
      (!AMOUNTS.has(dimension) ||
        (MONEY.has(dimension) && !paired && headOf(other.phrase) === headOf(phrase))) &&
      /^[^,;.:()\d]* và (?:số )?$/u.test(folded.slice(other.end, start)),
  );
}

/** Of sums and rates two names may state the same. */
const AMOUNTS: ReadonlySet<string> = new Set(['VND', 'USD', 'percent']);
const MONEY: ReadonlySet<string> = new Set(['VND', 'USD']);
const headOf = (phrase: string): string => phrase.split(' ', 1)[0] ?? '';

/** `lạc 461 ha và khoai lang, | rau đậu các loại 982 ha`: another crop or animal stands before the name without a number. */
function isJoinedBefore(
  start: number,
  phrase: string,
  indicator: string,
  folded: string,
  index: AliasIndex,
): boolean {
  if (HEADED.test(phrase)) return false;
  const before = /[\d%] ?\p{L}*(?:,| và|;|, và) (\p{L}+(?: \p{L}+)?)(?:,| và) $/u.exec(
    folded.slice(Math.max(0, start - 40), start),
  )?.[1];
  if (before === undefined) return false;
  return ['diện tích', 'đàn'].some((head) =>
    namingsAtStart(`${head} ${before}`, index).some(
      (other) => other.end === head.length + 1 + before.length && other.indicator !== indicator,
    ),
  );
}

/** A name that says what of its subject is measured begins anew. */
const HEADED = /^(?:tổng |số )?(?:diện tích|sản lượng|năng suất|đàn|giá trị|số|tỷ lệ|doanh thu)(?!\p{L})/u;

/**
 * Whether a name is only part of a bracket that closes before a number, so that it explains what is counted: `được
 * hưởng (phần thu nội địa) ước …`. A name that fills its bracket is the indicator's: `chỉ số (IIP) tăng …`.
 */
export function isAside(
  { start, end }: Naming,
  number: TextRange,
  folded: string,
  sentence: TextRange,
): boolean {
  const opened = /\(([^()]*)$/u.exec(folded.slice(sentence.start, start));
  const closed = /^([^()]*)\)/u.exec(folded.slice(end, number.start));
  return opened !== null && closed !== null && `${opened[1]}${closed[1]}`.trim() !== '';
}
