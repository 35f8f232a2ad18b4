import type { Period } from '../../../domain/period.ts';

/** Counts over several years, which no period of the archive is. All texts are in matchForm. */

const NUMBER = '(?:\\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)';

/** `Giai đoạn 2021 - 2023, …`. */
const OF_YEARS =
  /(?:^|[;:.] )(?:trong |qua |sau )?(?:(?:giai đoạn|nhiệm kỳ)(?: \p{L}+){0,3} \d{4} ?- ?\d{4}|(?:một |cả |suốt |gần |nửa )?nhiệm kỳ (?:qua|vừa qua)|(?:từ )?đầu nhiệm kỳ|(?:sau|qua) (?:gần |hơn |trên )?(?:\d{1,2}|một|hai|ba|bốn|năm|sáu) (?:năm|tháng) (?:đi vào )?(?:hoạt động|triển khai|thực hiện|vận hành)|(?:\d{1,2}|hai|ba|bốn) năm (?:qua|thực hiện|\d{4} ?- ?\d{4})|(?<=(?:trong|qua|sau) )(?:\d{1,2}|hai|ba|bốn) năm(?=,))|(?:bình quân|trung bình) (?:mỗi|hằng|hàng|một|1) (?:năm|tháng)(?!\p{L})|(?:^|[;:.,] )mỗi năm(?!\p{L})|(?<!\p{L})(?:cuối|hết|trong|suốt|cả) nhiệm kỳ(?! tới)(?!\p{L})/u;
/** `Những năm qua, …`, `Hằng năm, …`, `sau gần 5 năm, …`, `…, 3 năm 2022 - 2024 xóa 412 nhà`; not `cao nhất trong 5 năm qua`. */
const OF_YEARS_IN_WORDS = new RegExp(
  `(?:^|[;:.,] )(?:trong |qua )?(?:(?:những|các|mấy|nhiều) năm (?:qua|gần đây|vừa qua)|${NUMBER} năm (?:gần đây|trở lại đây|\\d{4} ?- ?\\d{4}))|(?:^|[;:.] )(?:hằng|hàng) năm(?!\\p{L})|(?<!(?:nhất|lục|thấp|cao) )(?<!\\p{L})sau (?:gần |hơn |trên )?${NUMBER} năm(?=,| (?:xây dựng|thi đua|phấn đấu|tái lập|đổi mới))`,
  'u',
);
/** `Giai đoạn 2021 - 2025, …; | riêng năm 2025, …`: where a sentence turns to the report's own year. */
const TURN =
  /(?<!\p{L})(?:riêng (?:trong )?|(?<=[;,] )(?:trong |đến |và )?)(?:năm (\d{4})(?!\d| ?[-–])|năm nay|(?:\d{1,2}|sáu|chín) tháng (?:đầu năm|năm|qua))/gu;

function ownYearIn(sentence: string, { year }: Period): number {
  const own = [...sentence.matchAll(TURN)].findLast(
    ([, named]) => named === undefined || Number(named) === year,
  );
  return own?.index ?? 0;
}

/** Whether the words before a number say that it was counted over several years, or in each of them. */
export function isOfSeveralYears(before: string, report: Period): boolean {
  const own = before.slice(ownYearIn(before, report));
  return OF_YEARS.test(own) || OF_YEARS_IN_WORDS.test(own);
}
