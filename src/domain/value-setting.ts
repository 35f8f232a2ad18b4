const UNIT_WORDS = '(?: *(?:%|(?:(?:nghìn|ngàn|triệu|tỷ) )*\\p{L}+))?';
/** `5% đến 6%`; not `5% đến 31/3`, a date. */
const TO_NUMBER = new RegExp(
  `^ *(?:đến|tới)(?: khoảng| gần| mức)? \\d[\\d.,]*(?!\\d|/)(?: *%| (?:(?:nghìn|ngàn|triệu|tỷ) )*(?!tháng)\\p{L}+)`,
  'u',
);
const RANGE_BEFORE = new RegExp(
  `(?:\\d${UNIT_WORDS} *[-÷~]|(?<!(?:tháng|năm|quý|ngày|số) )(?<![\\d.,/-])\\d[\\d.,]* (?:đến|tới)(?: khoảng| gần)?|\\d *% *(?:đến|tới)|(?<!\\p{L})từ (?:mức |khoảng )?\\d[\\d.,]*${UNIT_WORDS} *(?:đến|tới)(?: khoảng| gần)?) *$`,
  'u',
);
/** `từ 62,3% | năm 2020 lên 67,1%`. */
const ON_TO =
  /^(?: \([^()]{1,30}\))?(?: (?:vào )?(?:cuối |đầu )?(?:năm|quý|tháng) [\divx/]+(?: năm \d{4})?| (?:cuối|đầu) năm| \(năm \d{4}\))? *(?:(?:đến|tới|lên|xuống|giảm xuống|giảm còn|tăng lên)|(?:(?<!\p{L}) ?\p{L}+ ){1,3}(?:xuống còn|giảm còn|lên))(?!\p{L})/u;
/** `từ 1.335 hộ (| 5,4%) đầu năm giảm còn …`: what the first end of a move is a share of. */
const SHARE_OF_FIRST = /(?<!\p{L})từ (?:mức |khoảng )?\d[\d.,]* (?:\p{L}+ ){1,3}\((?:\p{L}+ )*$/u;
const FROM_BEFORE = /(?<!\p{L})từ (?:mức |khoảng )?$/u;

/**
 * Whether a number is one end of a range or of a move (`1.000 - 1.200 xe`, `từ 5% đến 5,5%`, `từ 600 tỷ đồng
 * lên …`), so that it is no value by itself.
 *
 * @param before the text up to the number, in matchForm
 * @param behindNumber the text right behind the number
 * @param behindUnit the text right behind its unit
 */
export function isRangeEnd(before: string, behindNumber: string, behindUnit: string): boolean {
  if (RANGE_BEFORE.test(before)) return true;
  if (/^ *- *\d/u.test(behindNumber) || /^ *- *\d/u.test(behindUnit)) return true;
  if (TO_NUMBER.test(behindUnit)) return true;
  // "từ 8% trở lên" is no less than that.
  if (FROM_BEFORE.test(before) && /^ *trở lên(?!\p{L})/u.test(behindUnit)) return true;
  if (SHARE_OF_FIRST.test(before) && ON_TO.test(behindUnit.replace(/^ *\)/u, ''))) return true;
  return FROM_BEFORE.test(before) && ON_TO.test(behindUnit);
}

const OF_PLAN =
  /(?:^|[(;,/:]) *(?:kế hoạch|dự toán|kh)(?!\p{L})(?: (?:vốn|năm|cả năm|đầu năm|giao|được|tỉnh|trung ương|hđnd|\d{4}))*(?: là)?:? *$/u;
/** `Diện tích ngô | kế hoạch giao 200 ha thực hiện được 56 ha`. */
const OF_PLAN_GIVEN =
  /(?<!(?:so với|so|vượt|đạt|bằng|theo|hoàn thành|với|hơn|của) )(?<!\p{L})(?:kế hoạch|chỉ tiêu|dự toán|kh)(?: (?:huyện|tỉnh|xã|được|năm|\d{4}))* giao(?: là)?:? $/u;
const OF_PREVIOUS =
  /(?<!(?:so với|so|với|và|như|bằng|đương|hơn|mức|của) )(?<!\p{L})cùng kỳ(?: năm (?:trước|ngoái|\d{4}))?(?: (?:là|đạt|chỉ))*:? *$/u;

/** What a value is of where that is not what was reached: `(kế hoạch 7.500 tỷ đồng)`, `(cùng kỳ 600 tỷ đồng)`. */
export function ofPlanOrPrevious(before: string): 'plan' | 'previous' | undefined {
  if (OF_PLAN.test(before) || OF_PLAN_GIVEN.test(before)) return 'plan';
  return OF_PREVIOUS.test(before) ? 'previous' : undefined;
}
