import type { ValueFact } from '../../../domain/fact.ts';
import type { SentenceContext } from '../sentence-context.ts';

/** What is done to land so that its size is not what grows there. */
const TO_WHAT_GROWS =
  /(?<!\p{L})(?:thu hoạch|bị|thiệt hại|nhiễm|gây hại|ngập|khô hạn|hạn hán|đổ ngã|mất trắng|cháy|chuyển đổi|chuyển sang|tái canh|ghép cải tạo|chứng nhận|phun|tưới|bón|hỗ trợ|(?<!(?:kế hoạch|chỉ tiêu|huyện|tỉnh|được) )giao|cho thuê|quy hoạch|thu hồi|cấp giấy|khoán|bảo vệ|khoanh nuôi|chăm sóc|liên kết|bao tiêu)(?!\p{L})/u;
/** What makes it that. */
const PLANTED =
  /(?<!\p{L})(?:gieo|trồng|cấy|sạ|xuống giống|hiện có|diện tích(?! (?:\p{L}+ ){0,3}(?:thu hoạch|bị|nhiễm)))(?!\p{L})/u;

/**
 * Whether the verb in front of a sentence's numbers says of all of them that something was done to land, so that none is
 * the area of what grows there: `đã thu hoạch 41.380 ha …, trong đó: lúa 29.640 ha; | ngô 3.215 ha`. A planting verb further
 * on turns it back.
 *
 * @param ownWords words of the indicator's names: what is done may be what it counts (`diện tích rừng bị cháy`)
 */
export function isDoneToLand(
  value: ValueFact,
  { folded, sentence, facts }: SentenceContext,
  ownWords: ReadonlySet<string>,
): boolean {
  if (value.unit.dimension !== 'area') return false;
  const first = facts.find(({ type }) => type === 'value')?.start ?? value.start;
  const lead = folded.slice(sentence.start, first);
  const done = TO_WHAT_GROWS.exec(lead);
  if (!done || done[0].split(' ').every((word) => ownWords.has(word))) return false;
  return !PLANTED.test(folded.slice(sentence.start + done.index + done[0].length, value.start));
}
