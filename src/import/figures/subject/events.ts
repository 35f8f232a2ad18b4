import type { Fact } from '../../../domain/fact.ts';
import type { Naming } from '../names/alias-index.ts';
import type { SentenceContext } from '../sentence-context.ts';

/** What is done with some of what there is, so that their number is no level. */
const DONE_WITH =
  /(?<!\p{L})(?:kiểm tra|thanh tra|hỗ trợ|cấp mới|cấp phép|thu hút|thành lập|khởi công|xử lý|thẩm định|phê duyệt|chấp thuận|quyết định chủ trương|thu hồi|chấm dứt|điều chỉnh|giải thể|tuyên truyền|tập huấn|hướng dẫn|tặng|trao|cho vay|xuất chuồng|xuất bán|giết mổ|bàn giao|khảo sát|ghi nhận|vận động|bị(?! động)|làm chết|chết|cuốn trôi)(?!\p{L})/u;
/** A span in front of a count says how many came in it: `riêng năm 2024, có 11 xã đạt chuẩn`. */
const IN_A_SPAN =
  /(?<!\p{L})(?:riêng|(?<!hết |cuối )trong)(?: trong)? (?:năm(?! \d{4} ?- ?\d{4})|tháng|quý|kỳ)(?!\p{L})[^;]*?,? (?:tỉnh |thành phố |huyện |xã |toàn \p{L}+ )?(?:có|thêm|có thêm|công nhận|được)(?: thêm| mới)* $/u;
/** `có thêm | 2 xã đạt chuẩn nâng cao`. */
const MORE = /(?<!\p{L})thêm(?: được| mới)? $/u;
/** What turns to the level again. */
const IN_ALL =
  /^.*(?<!\p{L})(?:nâng (?:tổng )?|lũy kế|đến nay|hiện|hiện có|hiện nay|tổng số|còn hiệu lực|tính đến|toàn (?:tỉnh|thành phố|huyện|xã) có)(?!\p{L})/u;

/**
 * Whether a number whose name stands behind it tells of a level's event and not of the level: `kiểm tra | 52 dự án FDI`. A
 * verb governs all that its sentence lists (`cấp mới 24 dự án trong nước; | 66 dự án FDI`).
 */
export function isOfEvent(
  { folded, sentence, lexicon }: SentenceContext,
  naming: Naming,
  fact: Fact,
): boolean {
  if (lexicon.indicators.get(naming.indicator)?.kind !== 'stock') return false;
  // What a closed bracket tells is of what stands before it.
  const lead = withVerb(folded.slice(sentence.start, fact.start).replace(/\([^()]*\)/gu, ' '));
  if (IN_A_SPAN.test(lead) || MORE.test(lead)) return true;
  // "2 tổ hợp tác | mới": so many came.
  if (/^ mới(?= *[,;.)]| *$)/u.test(folded.slice(Math.max(naming.end, fact.end)))) return true;
  const done = DONE_WITH.exec(lead.replace(IN_ALL, ''));
  const own = lexicon.ownWords.get(naming.indicator);
  return done !== null && !done[0].split(' ').every((word) => own?.has(word));
}

/** A clause with a verb of its own is not governed by what an earlier one says: `giải thể 7 hợp tác xã; có | 661 chi nhánh`. */
function withVerb(lead: string): string {
  const clause = lead.slice(lead.lastIndexOf(';') + 1);
  return /(?<!\p{L})(?:có|còn|hiện có|là)(?: (?:trên|hơn|gần|khoảng))* $/u.test(clause) ? clause : lead;
}
