/** What is still to be done, by words that no year stands beside: neither a result nor an aim of a period. In matchForm. */

const PLACES = '(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|địa phương|đơn vị|ngành)';
const OPENS = '(?:^["“]?|[;.] )(?:- )?';
/** It governs its clause to the end. */
const TO_DO = new RegExp(
  [
    // "Chỉ tiêu giao trồng mới | 412 ha rừng", "Huyện được giao …", "Tỉnh giao huyện thu …"
    `${OPENS}(?:kế hoạch|chỉ tiêu|dự toán)(?: (?!thực hiện)\\p{L}+){0,4} giao(?!\\p{L})`,
    `${OPENS}(?:kế hoạch|dự kiến kế hoạch) (?:trồng|gieo|cấy|thu|chi|chăm sóc|sản xuất|xóa|đào tạo|giải quyết)(?!\\p{L})`,
    `(?<!\\p{L})${PLACES}(?: \\p{L}+){0,2} được (?:tỉnh |huyện |thành phố |trung ương )?giao (?!đất|rừng|khoán|khu vực|quản lý|nhiệm vụ)`,
    `${OPENS}(?:trung ương|hđnd|ubnd|${PLACES})(?: ${PLACES})? giao (?:cho )?${PLACES}(?!\\p{L})`,
    // "Từ nay đến cuối năm, huyện trồng …", "Thời gian tới, …"
    `(?<!\\p{L})(?:từ nay (?:đến|tới) (?:cuối|hết)|(?:thời gian|những năm|các năm|giai đoạn|nhiệm kỳ) tới|${OPENS}(?:tới đây|sắp tới))(?!\\p{L})`,
    `${OPENS}theo (?:kế hoạch|lộ trình|quy hoạch|đề án)(?: [^,;.\\d]{0,40})?, `,
    `(?<!\\p{L})(?:đề án|quy hoạch|chiến lược)(?: [^,;.\\d]{1,60})? (?:đặt ra|hướng tới|nhằm)(?!\\p{L})`,
    `${OPENS}(?:phương án|kịch bản)(?!\\p{L})`,
    `(?<!\\p{L})(?:tập trung|nhằm|cần|phải|quyết tâm|nỗ lực|tiếp tục) (?:hoàn thành|thực hiện) (?:các )?(?:mục tiêu|chỉ tiêu)(?!\\p{L})`,
    `(?<!\\p{L})(?:nỗ lực để|đăng ký (?:giải quyết|trồng|xóa|giảm|đào tạo)|cần (?:tuyển|giải quyết|huy động|xóa|trồng))(?!\\p{L})`,
    `(?<!\\p{L})(?:đề nghị|kiến nghị|đề xuất)(?: \\p{L}+){0,5} (?:hỗ trợ|bố trí|phân bổ|cấp bổ sung)(?!\\p{L})`,
    `(?<!(?:so với|vượt|hơn|như|theo|công tác) )(?<!\\p{L})dự báo(?! viên)(?!\\p{L})`,
  ].join('|'),
  'gu',
);
/** `Chỉ tiêu giao …, đã trồng được | 210 ha`: what turns to what was done. */
const DONE =
  /(?<!\p{L})(?:đã|đến nay|hiện|kết quả|lũy kế|thực tế|ước thực hiện|thực hiện (?:được|đạt|(?=\d)))(?!\p{L})|(?<!\p{L})được (?=\d)/u;
/** `huyện sẽ trồng mới | 412 ha rừng`: up to the next comma; what a rate will be at the year's end is its estimate. */
const WILL = /(?<!\p{L})sẽ (?!(?:còn|đạt|là|giảm còn)(?!\p{L}))(?:[^,;.]|(?<=\d)[.,](?=\d))*$/u;

/** What one of them has: most clauses have none, and are spared the patterns. */
const MAY_BE_TO_DO =
  /giao|kế hoạch|nay|tới|theo|đề án|quy hoạch|chiến lược|phương án|kịch bản|tiêu|nỗ lực|đăng ký|cần|nghị|đề xuất|dự báo/;

/** Whether the words before a number, from its sentence's begin, say that it is still to come. */
export function isStillToDo(before: string): boolean {
  const clause = before.slice(before.lastIndexOf(';') + 1).trimStart();
  if (WILL.test(clause)) return true;
  if (!MAY_BE_TO_DO.test(clause)) return false;
  const told = [...clause.matchAll(TO_DO)].at(-1);
  return told !== undefined && !DONE.test(clause.slice(told.index + told[0].length));
}
