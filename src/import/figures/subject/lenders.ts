/** What the banks lend and keep, where only one sector's or one bank's is told of. All texts are in matchForm. */

const CREDIT = /(?<!\p{L})(?:dư nợ|tín dụng|huy động|cho vay)(?!\p{L})/u;
/** `tín dụng tăng nhanh ở lĩnh vực thương mại với mức tăng 5,8%, | dư nợ lên …`: what goes on about one sector. */
const OF_A_SECTOR =
  /(?<!\p{L})(?:lĩnh vực|ngành|khối|nhóm khách hàng) [^,;.\d]+[\d.,]+ ?%[^;.]*, (?:với )?(?:tổng )?$/u;
/** `60 tỷ đồng với 1.200 hộ nghèo vay vốn, | tổng dư nợ …`: what is lent to the poor is not all credit. */
const TO_THE_POOR =
  /(?<!\p{L})(?:hộ nghèo|hộ cận nghèo|đối tượng chính sách|(?:vay|tín dụng) ưu đãi|tiết kiệm và vay vốn|tín dụng chính sách|chính sách xã hội|csxh|ủy thác)(?!\p{L})/gu;
const OF_ALL_BANKS =
  /(?<!\p{L})(?:trên địa bàn|toàn (?:tỉnh|thành phố|huyện|địa bàn|ngành)|các (?:ngân hàng|tổ chức tín dụng)|hệ thống ngân hàng|ngân hàng nhà nước)(?!\p{L})/u;
/** So far a passage goes on about whom it told of. */
const REACH = 220;

/**
 * Whether a name of credit is only that of one sector or of loans to the poor.
 *
 * @param lead its sentence up to the name
 * @param before the passage up to the number
 * @param ownWords words of the indicator's names: policy loans may be what it counts
 */
export function isOfSomeCredit(
  phrase: string,
  lead: string,
  before: string,
  ownWords: ReadonlySet<string> | undefined,
): boolean {
  if (!CREDIT.test(phrase)) return false;
  if (OF_A_SECTOR.test(lead)) return true;
  const last = [...before.slice(-REACH).matchAll(TO_THE_POOR)].at(-1);
  if (!last || ownWords?.has('sách') === true) return false;
  return !OF_ALL_BANKS.test(before.slice(-REACH).slice(last.index));
}
