import { sentenceStart, type TextRange } from '../../../domain/sentences.ts';

/**
 * What bare cases are of that a sentence is headed by: `Về thanh tra hành chính, toàn ngành triển khai | 86 cuộc`, `Về trật tự
 * an toàn giao thông: xảy ra | 142 vụ, làm chết 78 người`. In the words by which the catalogue knows them behind a number.
 *
 * @param unit the words of the number's unit
 * @param lead the words before the number, without those that only say how sure it is
 * @param folded the passage, in matchForm
 */
export function casesOfTopic(
  { start, end }: TextRange,
  unit: string,
  lead: string,
  folded: string,
): string | undefined {
  const before = folded.slice(sentenceStart(folded, start), start);
  if (unit === 'cuộc' && BEGUN.test(lead) && INSPECTIONS.test(before)) return 'cuộc thanh tra hành chính';
  if (unit === 'vụ' && HAPPENED.test(lead) && TRAFFIC.test(before) && NO_OTHER.test(folded.slice(end)))
    return 'vụ tai nạn giao thông';
  return undefined;
}

const OPENS = '^["“]?(?:[-–+*•] ?|\\p{L}\\) |\\d\\.? )?';

const BEGUN = /(?<!\p{L})(?:triển khai|tiến hành|thực hiện|tổ chức)$/u;
const INSPECTIONS = new RegExp(
  `${OPENS}(?:(?:về|công tác|hoạt động|kết quả|lĩnh vực) )*thanh tra hành chính(?:,|:| đã)`,
  'u',
);

const HAPPENED = /(?<!\p{L})(?:(?:để )?xảy ra|ghi nhận)$/u;
/** Its time may stand in front; what kind of road or way may not stand behind. */
const TRAFFIC = new RegExp(
  `${OPENS}(?:(?:trong |qua )?(?:\\d{1,2} tháng|tháng \\d|quý [ivx\\d]|năm \\d)[^,;:.]*, )?` +
    '(?:(?:về|công tác|tình hình|lĩnh vực|trên|bảo đảm|đảm bảo) )*(?:trật tự,? )?(?:an toàn giao thông|ttatgt|atgt)' +
    '(?! đường (?:bộ|sắt|thủy))(?: \\p{L}+){0,10}[:,] (?:(?:trong |tính |cả )*(?:tháng|quý|năm) [\\divx]+(?: năm \\d{4}|/\\d{4})? ?(?:\\([^()]*\\) ?)?)?[^;:.\\d]*$',
  'u',
);
/** The cases of another kind would be named behind the number. */
const NO_OTHER = /^(?:[,;.]|$| (?:làm|khiến|và làm)(?!\p{L})| \()/u;
