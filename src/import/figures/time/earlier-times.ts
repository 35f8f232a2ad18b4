import type { IndicatorKind } from '../../../domain/indicator.ts';

/** Times of a clause that are over, and that no period of the archive is. All texts are in matchForm. */

/** `Cùng kỳ năm trước, có | 300 lao động …`, `Năm học trước, huyện có | 46 trường`: a clause that tells of the year before. */
const OF_YEAR_BEFORE =
  /(?:^["“]?|[;(] )(?:trong khi(?: đó,?)? |còn )?(?:cùng (?:kỳ|tháng|quý|thời điểm)(?: này)? năm (?:trước|ngoái|\d{4})(?!\p{L})(?:(?!năm nay|(?:tháng|quý|năm) này)[^;])*)$|(?:^["“]?|[;.(] )(?:trong )?(?:năm học|niên vụ|vụ(?: (?:lúa|đông|xuân|hè|thu|mùa))*) (?:trước|năm trước|(?:năm )?ngoái)(?!\p{L})(?:(?!(?:năm|vụ|niên vụ)(?: học)? (?:nay|này))[^;])*$|(?<!\p{L})cùng kỳ năm \d{4} (?:có|là|đạt|chỉ)[^,;]*$/u;

/** `Trước khi sáp nhập, xã có | 42 hộ nghèo`: a time that is over. */
const BEFORE_NOW =
  /(?:^["“]?|[;(.] )trước (?:(?:khi |thời điểm )?(?:sáp nhập|sắp xếp|hợp nhất|thành lập)|đây|kia)(?!\p{L})(?:(?!(?<!\p{L})(?:nay|hiện)(?!\p{L}))[^;])*$/u;
/** `Đầu năm, xã có | 18 hộ nghèo`: a level that the year began with. */
const AT_YEARS_START =
  /(?:^["“]?|[;.(] )(?:(?:qua|theo|kết quả) (?:rà soát|điều tra) )?(?:thời điểm |vào )?đầu (?:năm|nhiệm kỳ)(?: \d{4}| nay)?(?=,| có| còn)(?:(?!(?<!\p{L})(?:nay|hiện|cuối năm)(?!\p{L}))[^;])*$/u;

/** `Năm ngoái, huyện thu | 212 tỷ đồng`: the whole of the year before. */
const LAST_YEAR =
  /(?:^["“]?|[;.] )(?:trong |cả )?năm (?:ngoái|trước)(?!\p{L})(?:(?!(?<!\p{L})(?:năm (?:nay|này|\d{4})|\d{1,2} tháng|(?:tháng|quý) [\divx]|đến nay)(?!\p{L}))[^;])*$/u;

/** Whether the words before a number tell of the year before the report's as a whole. */
export const isOfLastYear = (before: string): boolean => LAST_YEAR.test(before);

/** Whether the words before a number tell of a time before the report's, which has no figure of its own. */
export const isOfEarlierTime = (before: string, kind: IndicatorKind): boolean =>
  OF_YEAR_BEFORE.test(before) ||
  BEFORE_NOW.test(before) ||
  ((kind === 'stock' || kind === 'share') && AT_YEARS_START.test(before));
