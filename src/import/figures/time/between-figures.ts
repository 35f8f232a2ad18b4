import { MONTH, MONTHS, QUARTER, withoutGroups, YEAR } from '../../../domain/periods/period-words.ts';

const SPAN = withoutGroups(`(?:${MONTHS}|${MONTH}|${QUARTER})(?: đầu năm)?(?:${YEAR})?`);

/** What an amount is one of, which says it again without its subject: `lũy kế | sản lượng | 9 tháng`. */
const HEAD =
  '(?:(?:tổng )?(?:số|sản lượng|giá trị|kim ngạch|doanh thu|số thu|thu|lượng|vốn|số vốn|khối lượng|diện tích|con số))';
/** `…, đưa sản lượng | 9 tháng lên`: what the month's is added to. */
const RAISED = `(?:qua đó )?(?:nâng|đưa) ${HEAD}(?: (?:khách|giải ngân|thực hiện|khai thác|thu|chi|(?:trồng|thành lập|đăng ký|cấp)(?: mới)?))?(?: lũy kế| trong| của)? (?:${withoutGroups(MONTHS)}|từ đầu năm)(?: đến nay| đầu năm)?(?= (?:lên|đạt|là))`;

/**
 * Between the figure of a month or quarter and the same indicator's count from January:
 * `…; lũy kế 5 tháng đầu năm ước đạt | 2.900 tỷ đồng`.
 */
export const GOES_ON_FROM_JANUARY = new RegExp(
  `^[,;.] (?:(?:còn|và|tính cả|cộng cả|cộng lại|cả|cộng|như vậy,?) )?(?:(?:nâng )?(?:lũy kế|tính chung|cộng dồn)(?: (?:thu|chi|${HEAD}))?(?: (?:đến nay|từ đầu năm|trong|cả|tính|đến|đến hết))*(?: ${SPAN})?|` +
    `${RAISED}|(?:(?:dự )?ước )?(?:${HEAD} )?(?:${withoutGroups(MONTHS)}|${withoutGroups(QUARTER)})(?: đầu năm)?|(?:tính )?(?:từ )?đầu năm(?: đến nay)?)(?: (?:năm )?\\d{4})?,? (?:(?:lên|ước|tính|thực hiện|đạt|được|là|vào|khoảng|trên|gần|hơn|có|thu|đón|đón được|đã|xảy ra|phát hiện|tiếp nhận|cấp) )*$`,
  'u',
);
/** Between a count from January and that of its last month: `57.680 người, …; riêng tháng 8 là | 8.245 người`. */
export const OF_ITS_MONTH = new RegExp(
  `^(?:[,;]| \\(|)? ?(?:trong đó,? (?:riêng )?|tính riêng |riêng )(?:trong )?(?:${withoutGroups(`${MONTH}|${QUARTER}`)})(?:${withoutGroups(YEAR)})?[,:]? ?(?:(?:ước|đã|đạt|được|là|khoảng|trên|gần|hơn|có|thu|xảy ra|thực hiện|đi|đưa được|đón(?: được)?|phục vụ|cấp|phát hiện|ghi nhận|tiếp nhận) )*$`,
  'u',
);
/** What says by itself that a count goes on from January. */
export const ADDED_UP = new RegExp(
  `^[,;] (?:còn |và )?(?:${RAISED}|(?:nâng )?(?:lũy kế|cộng dồn)(?!\\p{L})|(?:tính cả |cộng cả |cộng lại |cả |cộng )?${withoutGroups(MONTHS)}(?: đầu năm)?,? (?:ước |tính )?(?:đạt|là|vào khoảng)(?!\\p{L}))`,
  'u',
);
/** `nợ xấu … | của Phú Hải đạt 97,6%`: the same of another place. */
export const OF_ANOTHER_PLACE =
  /^\)?(?:, [^,;.\d]{2,40}(?=;))?(?:,| và|;)? ?(?:trong khi |còn |và |riêng |(?:kế|tiếp)(?: đến| theo| sau)? (?:là )?|theo sau (?:là )?)*(?:của|tại|ở|(?:cao|thấp) hơn(?: mức)?(?: của)?)? ?(?:\p{L}+ ){1,4}?(?:(?:xếp|đứng) (?:\p{L}+ ){1,4}(?:với|là|đạt) |với )?\(?(?:(?:đạt|là|ước|ở mức|tăng|giảm) )*$/u;
/** A period behind a name that stands behind its number. */
export const TOLD_BEHIND = new RegExp(
  `^ ((?:trong|của) (?:${withoutGroups(`${MONTH}|${QUARTER}`)})(?:${withoutGroups(YEAR)})?|trong tháng(?= *[,;.)]))(?![\\p{L}\\d])`,
  'u',
);
/** Between what was dealt with and its share. */
export const OF_REACHED =
  /^[^,;.(\d]{0,90}(?:, (?:khám phá|điều tra|làm rõ))?(?:,| \(|;)? ?(?:đạt |chiếm )?(?:tỷ lệ )?(?:hơn |trên |gần |đạt )*$/u;
/** `chiếm 40% | tổng số hộ nghèo`: a share of something else than what the indicator's is of. */
export const OF_OTHER_WHOLE =
  /^[^,;.()]*(?<!\p{L})(?:nghèo|đối tượng|chỉ tiêu|kế hoạch|so với cùng kỳ)(?!\p{L})/u;
/** A sentence that counts for another span what the one before counts. */
export const COUNTS_ON = new RegExp(
  `^(?:(?:trong |riêng |riêng trong |trong đó,? (?:riêng )?(?:trong )?)?(?:tháng|quý) (?:\\d|[ivx])|(?:ước|ước tính|cộng|cộng cả|cả|gộp|gộp cả|gộp chung|tính cả) ${withoutGroups(MONTHS)}|(?:tính |ước )?(?:chung )?cả năm(?: \\d{4})?(?=,? (?:toàn tỉnh |đã )?(?:xảy ra|ghi nhận|có|đạt|ước))|tính chung|lũy (?:kế|tích)|cộng dồn|tính từ đầu năm|từ đầu năm đến nay)(?!\\p{L})`,
  'u',
);
/** `năm 2021 đạt 36 triệu đồng, đến năm 2025 đạt | 57,5 triệu đồng`: the same of a later year. */
export const OF_LATER_YEAR =
  /^(?:,|;|,? nhưng)? ?(?:thì )?(?:(?:đến|sang|tới) )?(?:cuối |hết )?năm (\d{4})(?: đã)? (?:là|đạt|còn|lên|tăng lên|giảm còn|chỉ còn|xuống còn)(?: (?:là|tới|đến|còn|khoảng|trên|hơn|gần|mức))* $/u;
/** Between a growth and the same of another span: `, riêng quý III`, `; 9 tháng`, ` (năm 2022`. */
export const AT_ANOTHER_TIME = new RegExp(
  `^(?:,|;| và| \\(|(?:, )?trong đó,?|(?:, )?[^;.:,\\d]{3,60}:(?= quý ))? ?(?:(?:riêng|còn|trong|tính chung|tính cả|bình quân|lũy kế|cộng dồn|cộng lại|cộng cả|cộng|ước tính|ước|cả)(?: trong)? )*(?:${SPAN}|năm \\d{4})(?: năm \\d{4}| qua)?,? ?(?:toàn (?:ngành|tỉnh|thành phố),? )?(?:(?:chỉ số|tốc độ|mức|con số)(?: tăng)? (?:này|trên|đó) ?)?(?:(?:ước|dự ước|ước tính|dự kiến|chỉ|đã) )*$`,
  'u',
);
/** `tăng trưởng GRDP quý III đạt 10,4%, kéo tăng trưởng 9 tháng lên | 9,6%`: the growth that another span has by it. */
export const RAISED_TO = new RegExp(
  `^,? (?:qua đó |góp phần |giúp )*(?:kéo|đưa|nâng) (?:mức |tốc độ )?tăng(?: trưởng)?(?: chung)?(?: của)? (?:${SPAN}|cả năm)(?: năm \\d{4})? (?:lên|xuống|đạt)(?: (?:mức|còn|khoảng|tới|thành))* $`,
  'u',
);
/** `tăng trưởng quý I đạt 6,9%, quý II | vươn lên 8,3%`: how a growth that is told as a level gets to the next. */
export const GETS_TO =
  /(?<!\p{L})(?:(?:(?:bứt|vươn|nhích|tăng|tiến|lùi|giảm|hạ|rút) )?(?:lên|xuống)(?: (?:còn|mức|tới|đến|thành))*|là|còn|ở mức|ghi nhận|ở) $/u;
/** `tỷ lệ thất nghiệp là 2,26%; tính riêng quý III là | 2,24%`: the same level of another span. */
export const OF_ANOTHER_SPAN = new RegExp(
  `^(?:(?:,|;| và|, trong đó| \\()? ?(?:tính |và |trong đó )?riêng (?:trong )?(?:${withoutGroups(`${MONTH}|${QUARTER}`)})(?:${withoutGroups(YEAR)})?|; (?:(?:ước|dự kiến|đến) )*(?:hết |cuối |cả )?năm \\d{4}),? (?:(?:ước|ước tính|đạt|là|ở mức|còn|khoảng) )*$`,
  'u',
);
/** `Cộng dồn 5 tháng có | 342 vụ`: a count of those months. */
export const OF_A_SPAN = new RegExp(
  `^(?:lũy kế|cộng dồn|tính chung)(?: (?:trong|cả))? ${withoutGroups(MONTHS)}(?!\\p{L})`,
  'u',
);
/** `Lũy kế đến nay, toàn huyện có | 348 doanh nghiệp`: what there is, and no count of a span. */
export const STANDS = /(?<!\p{L})(?:có|còn|hiện có)(?: (?:hơn|gần|khoảng|trên|tổng số))* $/u;
/** `11 tháng, con số tương ứng là | 204 vụ, 97 người …`: the same counts of another span, in their order. */
export const CORRESPOND =
  /(?<!\p{L})(?:(?:các |những )?(?:con số|số liệu|kết quả)(?: này| trên)? )?(?:tương ứng|lần lượt)(?: (?:là|đạt|có|hơn|trên|gần|khoảng))* $/u;
export const OF_SOME_TIME =
  /(?<!\p{L})(?:tháng|quý|lũy kế|tính chung|cộng dồn|từ đầu năm|cả năm)(?!\p{L})(?!.*(?:cùng kỳ|năm trước|năm ngoái))/u;
/** Between members of a list of values. */
export const BESIDE = /^(?:,| và|, và|\/) ?(?:(?:hơn|trên|gần|khoảng) )?$/u;
