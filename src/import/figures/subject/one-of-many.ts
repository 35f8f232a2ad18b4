/** What each of many has, which no count of all is: `mỗi hộ nuôi bình quân | 20 con lợn`. In matchForm. */

const EACH =
  /(?<!\p{L})mỗi (?:hộ|gia đình|người|xã|phường|thôn|bản|ấp|xóm|khu phố|huyện|đơn vị|cơ sở|mô hình|trang trại|doanh nghiệp|hợp tác xã|htx|trường|lớp|lứa|phiên|chuyến|đợt)(?!\p{L})(?:[^,;.]|\.(?=\d))*(?:\d[^,;.\d]{0,20}(?:,| và) )*$/u;

/** `Cứ 10 doanh nghiệp thành lập mới thì có | 6 doanh nghiệp rút lui`: so many of so many. */
const OF_SO_MANY = /(?:^|[;,.] )["“]?cứ (?:\p{L}+ )?(?:\d[^;.]*)?$/u;

/**
 * Whether a number is what one of many has.
 *
 * @param clause the words up to the number
 * @param unit that of its indicator, which may itself be per one (`tiêu chí/xã`)
 */
export const isOfEach = (clause: string, unit: string): boolean =>
  !unit.includes('/') && (EACH.test(clause) || OF_SO_MANY.test(clause.trimStart()));
