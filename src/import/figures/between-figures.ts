import { MONTH, MONTHS, QUARTER, withoutGroups, YEAR } from '../../domain/periods/period-words.ts';

const SPAN = withoutGroups(`(?:${MONTHS}|${MONTH}|${QUARTER})(?: đầu năm)?(?:${YEAR})?`);

/**
 * Between the figure of a month or quarter and the same indicator's count from January:
 * `…; lũy kế 5 tháng đầu năm ước đạt | 2.900 tỷ đồng`.
 */
export const GOES_ON_FROM_JANUARY = new RegExp(
  `^[,;.] (?:(?:còn|và) )?(?:(?:nâng )?(?:lũy kế|tính chung|cộng dồn)(?: (?:đến nay|từ đầu năm|trong|cả|tính|đến|đến hết))*(?: ${SPAN})?|` +
    `${withoutGroups(MONTHS)}(?: đầu năm)?)(?: (?:năm )?\\d{4})?,? (?:(?:ước|tính|thực hiện|đạt|được|là|khoảng|trên|gần|hơn|có|thu) )*$`,
  'u',
);
/** `nợ xấu … | của Phú Hải đạt 97,6%`: the same of another place. */
export const OF_ANOTHER_PLACE =
  /^(?:,| và|;)? ?(?:của|tại|ở) (?:\p{L}+ ){1,4}(?:(?:đạt|là|ước|ở mức|tăng|giảm) )*$/u;
/** A period behind a name that stands behind its number. */
export const TOLD_BEHIND = new RegExp(
  `^ ((?:trong|của) (?:${withoutGroups(`${MONTH}|${QUARTER}`)})(?:${withoutGroups(YEAR)})?)(?![\\p{L}\\d])`,
  'u',
);
/** Between what was dealt with and its share. */
export const OF_REACHED =
  /^[^,;.(\d]{0,90}(?:, (?:khám phá|điều tra|làm rõ))?(?:,| \(|;)? ?(?:đạt |chiếm )?(?:tỷ lệ )?(?:hơn |trên |gần |đạt )*$/u;
