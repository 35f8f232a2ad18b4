import { isStillToDo } from './still-to-do.ts';
import { formatPeriod, type Period } from '../../../domain/period.ts';
import { MONTHS, QUARTER, withoutGroups } from '../../../domain/periods/period-words.ts';

/** Words that turn a sentence to what is aimed at; `đạt mục tiêu`, `vượt chỉ tiêu` tell of what was reached. */
const AIM =
  /(?<!\p{L})(?:phấn đấu|(?<=^["“]?|[.;] )(?:theo kế hoạch(?: (?:được giao|đề ra))?,(?![^.;]*(?<!\p{L})(?:đã|đến nay)(?!\p{L}))|chỉ tiêu (?:tỉnh|huyện|thành phố|trung ương|cấp trên|hđnd(?: \p{L}+)?|được) giao(?! cho))|(?<!(?:với|sự|thần|cùng|bằng) )quyết tâm(?! (?:chính trị|cao|lớn|của))|(?<!(?:đạt|vượt|so với|so|hoàn thành|theo|bằng|của|gần|thực hiện|đối với|với|nhiều|số|các|trình|cương|vì|đúng) |\d ?% )(?:mục tiêu|chỉ tiêu (?:chủ yếu|cụ thể|năm \d{4}))|dự kiến (?:cả )?năm(?![^.;]{0,90} ước )|dự kiến (?:tỉnh|thành phố|huyện|xã|phường)|đặt (?:mục|chỉ) tiêu|kế hoạch (?:cả )?năm (?:\d{4} )?(?:là|ước)|(?<!(?:so với|so|theo|bằng|của|hơn) )kế hoạch (?:diện tích|sản lượng|trồng|gieo|thu|chăm sóc)(?!\p{L})[^,;:.()\d%]{0,70} là|kế hoạch (?:cả )?năm \d{4}, chỉ tiêu|chỉ tiêu (?:chủ yếu )?(?:của )?nhiệm kỳ|(?<=^["“]?(?:- )?)(?:nghị quyết|đại hội)[^.;:]{0,80}(?:nhiệm kỳ \d{4} ?- ?\d{4}[^.;:\d]{0,20} (?:đề ra|đặt ra|xác định|thông qua)|(?:đề ra|đặt ra|xác định)(?=:))|(?:nhiệm vụ|phương hướng)[^.;\d]{0,60}tháng cuối năm[^.;\d]{0,30}chỉ tiêu|để (?:hoàn thành|đạt)[^.;\d]{0,60} (?:cần|phải)|cần phải (?:phát triển|vận động|thực hiện|đạt)|(?:đặt|đề) ra (?:các |một số )?(?:mục tiêu|chỉ tiêu)(?: chủ yếu)?)(?!\p{L})/gu;
/** What turns it back. */
const REACHED =
  /(?<!\p{L})(?:đến nay|(?<=[;.,] )hiện(?! (?:đại|thực))|đã đạt|đã thực hiện|kết quả|thực tế|lũy kế)(?!\p{L})/u;
const NEXT_HALF = /(?:6|sáu) tháng cuối năm(?: (\d{4}))?/u;
const OTHER_SPAN = new RegExp(withoutGroups(`(?:${MONTHS}|${QUARTER}|tháng \\d{1,2})`), 'u');

/** `thông qua các chỉ tiêu kinh tế - xã hội năm 2025: | …`: a list of what a later year is to reach. */
const LISTED =
  /(?<!\p{L})(?:(?:phương hướng|mục tiêu|nhiệm vụ|chỉ tiêu)[^.;:\d]{0,60}|(?:nghị quyết|đại hội|hđnd|đảng ủy)[^.;:\d]{0,60} (?:đề ra|đặt ra|xác định|giao)(?: cho)?|kế hoạch(?: phát triển kinh tế - xã hội| sản xuất)?) năm (\d{4})(?: (?:như sau|gồm|của (?:tỉnh|thành phố|thị xã|quận|huyện|xã|phường|ngành)|(?:với|đề ra|đặt ra|xác định|nêu rõ|có)(?: (?:các|một số|những|nhiều|\d{1,2}))? (?:chỉ|mục) tiêu(?: (?:chủ yếu|chính|cụ thể|lớn|cơ bản|quan trọng))?))*(?:(?: là)?:| là )/u;
/** `Năm 2026, tỉnh xác định các chỉ tiêu: | …`. */
const LISTED_OF_YEAR =
  /(?:^["“]?|[.;] )(?:trong |bước sang |sang )?năm (\d{4}),? [^.;:\d]{0,60}(?:xác định|đề ra|đặt ra|đặt|phấn đấu(?: đạt)?|thông qua)(?: \p{L}+){0,4} (?:chỉ|mục) tiêu[^.;:\d]{0,40}:/u;

/** `Sang năm 2026, tỉnh dự kiến trồng | 3.200 ha rừng`: what is expected of a later year has not come. */
const EXPECTED_OF_YEAR =
  /(?:^["“]?|[.;] )(?:- )?(?:trong |bước sang |sang |đến |đến hết |hết )?năm (\d{4}),? (?!so )(?:[^.;\d]|\d(?! ?%)){0,80}?(?<!\p{L})(?:dự kiến|sẽ|hướng tới|hướng đến)(?!\p{L})/gu;

/** `Năm 2026, tỉnh đề ra: trồng mới | 3.000 ha rừng; …`: what a report opens a sentence on a later year with has not come. */
const OPENED_BY_YEAR =
  /^["“]?(?:- )?(?:(?:trong|sang|bước sang|đến|tới|hết|đến hết|đến cuối) )?năm (\d{4}), /u;

/** `Xã đề ra đến năm 2030: | …`, `Kế hoạch sản xuất vụ xuân 2026: | …`. */
const LISTED_BY_COLON =
  /(?<!\p{L})(?:(?:đến|tới|vào) (?:hết |cuối )?năm|kế hoạch (?:sản xuất )?vụ \p{L}+(?: \p{L}+)?(?: năm)?) (?:\d{4} ?- ?)?(\d{4})[^.,;:\d]{0,40}:/u;

/** What a sentence aims at: the code of the period that the aim is for, where it says which. */
export interface Aim {
  readonly period?: string;
}

/**
 * Whether a number is aimed at and not reached, by the words before it in its sentence: an aim governs all that
 * follows it there, item by item (`Năm 2026, tỉnh phấn đấu …; thu ngân sách 9.800 tỷ đồng; …`).
 *
 * @param before the sentence up to the number, in matchForm
 */
export function aimOf(before: string, report: Period): Aim | undefined {
  const list =
    LISTED.exec(before) ??
    LISTED_OF_YEAR.exec(before) ??
    OPENED_BY_YEAR.exec(before) ??
    LISTED_BY_COLON.exec(before);
  const listed = list?.[1];
  const isLater =
    Number(listed) > report.year ||
    (Number(listed) === report.year && (SETS.test(before) || OF_PLAN.test(before)));
  if (list && listed !== undefined && isLater) {
    const behind = before.slice(list.index + list[0].length);
    if (HOPED.test(behind)) return {};
    return tellsOfNow(behind, report) ? undefined : { period: listed };
  }
  const expected = [...before.matchAll(EXPECTED_OF_YEAR)].at(-1);
  if (Number(expected?.[1]) > report.year && !REACHED.test(before.slice(expected?.index)))
    return { period: expected?.[1] ?? '' };
  const aim = [...before.matchAll(AIM)].at(-1);
  if (!aim && isStillToDo(before)) return {};
  if (!aim || REACHED.test(before.slice(aim.index))) return undefined;
  const half = NEXT_HALF.exec(before);
  if (half) return { period: formatPeriod({ year: Number(half[1] ?? report.year), kind: 'half', index: 2 }) };
  if (OTHER_SPAN.test(before)) return {};
  const years = [...before.matchAll(/(?<!\p{L})(?:năm|đến hết năm|hết năm) (\d{4})(?!\d)(?! ?-)/gu)];
  // "so với năm 2025" is what the aim is measured on.
  const year = years.filter(({ index }) => !/(?:so với|so) $/u.test(before.slice(0, index))).at(-1)?.[1];
  if (year !== undefined) return { period: year };
  return /(?<!\p{L})cả năm(?!\p{L})/u.test(before) ? { period: String(report.year) } : {};
}

/** `HĐND tỉnh thông qua kế hoạch năm 2025 với các chỉ tiêu: | …`: who sets aims for the report's own year tells of no result. */
const SETS =
  /^(?!.*(?<!\p{L})(?:thực hiện|kết quả|đánh giá|so với|đạt|hoàn thành)(?!\p{L})).*(?:với|đề ra|đặt ra|thông qua|giao)(?!\p{L})[^:]*chỉ tiêu[^:]*:/su;

/** `đến năm 2030: … kết nạp mới | 150 đảng viên`: what is done piece by piece is told of all the years up to then. */
const ADDED_UP =
  /(?<!\p{L})(?:kết nạp|trồng mới|giải quyết việc làm|tạo việc làm|đào tạo|xóa|thành lập mới|công nhận mới|xây mới)(?!\p{L})[^;,.]*$/u;

/** Whether an aim counts what several years are to bring, which no period of the archive is. */
export const isOfYears = ({ period = '' }: Aim, before: string, { year }: Period): boolean =>
  Number(period) > year + 1 && ADDED_UP.test(before);

/** `Kế hoạch năm 2024: | thu ngân sách 12.400 tỷ đồng`: a plan by itself tells of no result, whatever year it is of. */
const OF_PLAN =
  /^["“]?(?:- )?(?:theo )?kế hoạch(?: phát triển kinh tế - xã hội| sản xuất)? năm \d{4}[^:.;\d]{0,30}:[^:]*$/u;

/** What may come is no aim. */
const HOPED = /(?<!\p{L})(?:kỳ vọng|hy vọng|dự báo|có thể|khả năng|nhu cầu)(?!\p{L})/u;

/** `…; trong khi năm 2025 các chỉ tiêu này ước đạt | 84,6 triệu đồng`: the report's own time is told of behind the later one. */
const tellsOfNow = (behind: string, { year }: Period): boolean =>
  [...behind.matchAll(/(?<!(?:so với|so|với|hơn|bằng) )(?<!\p{L})năm (\d{4})(?!\d)/gu)].some(
    ([, named]) => Number(named) <= year,
  ) || /(?<!\p{L})(?:đến nay|hiện nay|đã đạt|đã thực hiện)(?!\p{L})/u.test(behind);

/** `Năm 2025, quận tập trung …. Quận | phấn đấu đạt: …`: an aim without a year is for the later one that the sentence before tells of. */
export function withYearBefore(
  own: Aim | undefined,
  before: string,
  previous: string,
  { year }: Period,
): Aim | undefined {
  if (!own || own.period !== undefined || OTHER_SPAN.test(before) || OF_MORE_YEARS.test(before)) return own;
  const named = [...previous.matchAll(/(?<!\p{L})năm (\d{4})(?!\d| ?[-–])/gu)].at(-1)?.[1];
  return Number(named) === year + 1 ? { period: named } : own;
}

const OF_MORE_YEARS =
  /(?<!\p{L})(?:nhiệm kỳ|giai đoạn|bình quân(?! (?:đầu người|mỗi người|một người|nhân khẩu))|hằng năm|hàng năm|mỗi năm|\d năm|những năm|các năm)(?!\p{L})/u;

/** A sentence that sets out to tell of aims, and not only of one beside what was reached. */
const SETS_OUT =
  /^["“]?(?:- )?(?:mục tiêu|phấn đấu|phương hướng|chỉ tiêu|(?:trong |sang |bước sang )?năm \d{4},? )/u;
/** `Đại hội thông qua 15 chỉ tiêu nhiệm kỳ 2025 - 2030. Cụ thể, …`: what follows lists them. */
const ADOPTS = /(?<!\p{L})(?:thông qua|đề ra|đặt ra|xác định|đặt)(?!\p{L})[^.;]{0,40}chỉ tiêu[^;]*$/u;
/** What tells of a time of its own, or compares with what was. */
const OF_ITS_TIME =
  /(?<!\p{L})(?:đến nay|hiện|hiện nay|năm (?:nay|qua|vừa qua)|tháng (?:\d|một|hai|ba|tư|này)|quý [ivx\d]|\d{1,2} tháng|trong năm|cả năm|lũy kế|kết quả|ước|đã|so với|cùng kỳ)(?!\p{L})/u;

/**
 * The aim that a sentence stands under: its own, or one that the sentences before it set out with and none has ended
 * (`Năm 2025, xã phấn đấu …. Thu nhập bình quân đạt 58 triệu đồng.`).
 *
 * @param sentence in matchForm
 * @param under what the sentence before it stands under
 * @returns what the next sentence stands under
 */
export function aimBehind(sentence: string, under: Aim | undefined, report: Period): Aim | undefined {
  const own = aimOf(sentence, report);
  if (own) return SETS_OUT.test(sentence) || ADOPTS.test(sentence) ? own : undefined;
  return under && goesOnAiming(sentence, report) ? under : undefined;
}

/** Whether a sentence says no time of its own, so that an aim before it holds for it. */
export function goesOnAiming(sentence: string, { year }: Period): boolean {
  const years = [...sentence.matchAll(/(?<!\p{L})năm (\d{4})/gu)].map((match) => Number(match[1]));
  return !OF_ITS_TIME.test(sentence) && years.every((named) => named > year);
}

/** An aim of a sentence before, for the year that this one names (`đến năm 2030 đạt …`) or for its own. */
export function aimFor(aim: Aim | undefined, before: string, { year }: Period): Aim | undefined {
  const named = [...before.matchAll(/(?<!\p{L})năm (\d{4})(?!\d)/gu)].at(-1)?.[1];
  return aim && named !== undefined && Number(named) > year ? { period: named } : aim;
}
