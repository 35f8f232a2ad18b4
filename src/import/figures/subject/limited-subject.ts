import type { Fact } from '../../../domain/fact.ts';
import type { TextRange } from '../../../domain/sentences.ts';
import { matchForm } from '../../../domain/orthography.ts';
import type { Naming } from '../names/alias-index.ts';
import { isOfEvent } from './events.ts';
import { isOfSomeCredit } from './lenders.ts';
import { isOfOtherSubject } from './other-subjects.ts';
import { phraseBehind } from '../names/look-alikes.ts';
import type { SentenceContext } from '../sentence-context.ts';
import { peerNamedIn } from './statement-place.ts';
import { isOfAnotherHead, limitsIn, type OwnArea } from './subject-phrase.ts';

/** How far the words behind a name may go on. */
const LIMIT_REACH = 70;

/** What a unit may go on to that says no more of what is counted: `1,2 triệu lượt | người`. */
const COUNTED =
  /^ (?:người(?: dân)?|dân|khách|lượt|hộ|nhân|tươi|trái|quả|quy thóc|tthc|thủ tục hành chính|hành chính|bệnh nhân|liên quan|chính sách(?:,? người có công)?)(?!\p{L})/u;

const HEAD_ALONE =
  /^(?:tổng )?(?:giá trị sản xuất|giá trị tăng thêm|sản lượng|diện tích|doanh thu|kim ngạch)$/u;
const TOPIC = /^["“]?(?:[-–+] )?(?:về|đối với|lĩnh vực|ngành) ([^,;:.\d]{3,40})[,:] (?:\p{L}+ ){0,2}$/u;

/** `doanh nghiệp trong lĩnh vực xây dựng thành lập mới | 24 doanh nghiệp`. */
const OF_A_FIELD =
  /(?<!\p{L})(?:doanh nghiệp|hợp tác xã|dự án|lao động) (?:thuộc |hoạt động )?trong (?:các )?(?:lĩnh vực|ngành) [^,;.:()\d]+$/u;

/** `ngành xây dựng có | 11,2 nghìn doanh nghiệp thành lập mới`: what is founded in one branch. */
const OF_A_BRANCH =
  /(?:^["“]?|[;:,.] |(?<!\p{L})(?:và|riêng|trong đó) )(?:trong )?(?:ngành|nhóm ngành|lĩnh vực) (?!kế hoạch|tài chính|chức năng)[^,;.:()\d]{3,50} (?:có|với|ghi nhận|là)(?: (?:trên|hơn|gần|khoảng))* $/u;
const FOUNDED: ReadonlySet<string> = new Set(['enterprise', 'cooperative', 'project']);

/** `Năng suất lao động xã hội | tiếp tục có sự cải thiện, dự ước đạt 160 triệu đồng`: how it goes says nothing of what it is. */
const GOES_WELL =
  /^((?: (?:(?:tháng|quý) [\divx]+(?: ?\/ ?\d{4}| năm \d{4})?|\d{1,2} tháng(?: đầu năm)?|năm \d{4}))*) (?:(?:(?:tiếp tục|ngày càng|được|có|sự|đã|vẫn) )+(?:cải thiện|mở rộng|nâng cao|nâng lên|khởi sắc|phát triển|phục hồi|duy trì|tăng)|(?:đang )?(?:tái đàn|khôi phục|hồi phục|phục hồi)|gặp (?:nhiều )?(?:khó khăn|khó|thuận lợi)(?: (?:do|nhờ|vì) [^,;:.\d]{3,60})?)(?: (?:mạnh|rõ rệt|tích cực|ổn định|tốt|khá|chậm|nhanh|dần))*[,:]/u;

/** `11 sản phẩm OCOP | hạng 3 sao`: those of one rank. */
const OF_STARS = /^[^,;.()\d]{0,40}\d sao(?! trở lên)(?!\p{L})/u;

const OF_PLAN = /^ (?:kế hoạch|kh)(?!\p{L})/u;

/** `giải thể 11 hợp tác xã | yếu kém`, `thu hồi 5 dự án | chậm tiến độ`: all that end do so for such reasons. */
const ENDED = /(?<!\p{L})(?:giải thể|thu hồi|chấm dứt|rút)(?!\p{L})/u;
const WHY_ENDED =
  /^ (?:(?:hoạt động )?(?:yếu kém|kém hiệu quả|không hiệu quả)|(?:đã )?ngừng hoạt động|chậm (?:tiến độ|triển khai)|không triển khai|(?:giải thể )?tự nguyện)(?!\p{L})/u;

/** Whether words beside the name limit it to something that the indicator is not limited to. */
export function isLimited(context: SentenceContext, naming: Naming, fact: Fact): boolean {
  const { folded, text, sentence, facts, lexicon, surroundings } = context;
  const { area, isDamaged, peers = [] } = surroundings;
  if (isDamaged) return false;
  const ownWords = lexicon.ownWords.get(naming.indicator);
  if (naming.behind) {
    if (isOfEvent(context, naming, fact) || isOfSubjectBefore(context, fact, ownWords)) return true;
    if (OF_A_FIELD.test(folded.slice(sentence.start, fact.start))) return true;
    if (
      fact.type === 'value' &&
      FOUNDED.has(fact.unit.dimension) &&
      OF_A_BRANCH.test(folded.slice(sentence.start, fact.start))
    )
      return true;
    if (
      /(?<!\p{L})ocop(?!\p{L})/u.test(naming.phrase) &&
      OF_STARS.test(folded.slice(naming.end, naming.end + 40))
    )
      return true;
    if (isOfALevel(folded.slice(sentence.start, fact.start), area, ownWords)) return true;
    const nameEnd = naming.sharedEnd ?? naming.end;
    const end = Math.min(sentence.end, nameEnd + LIMIT_REACH);
    // "266 ha/295 ha | kế hoạch": of what the second is.
    const behind = folded
      .slice(nameEnd, end)
      .replace(fact.type === 'value' && fact.whole ? OF_PLAN : '', '')
      .replace(ENDED.test(naming.phrase) ? WHY_ENDED : '', '');
    return limitsIn(phraseBehind(behind), area, ownWords) !== '';
  }
  // "thu được 81,6% dự toán | thu ngân sách": the plan in front of the name is a fact, and no head of it.
  const isBehindPlan = fact.type === 'plan-share' && fact.end + 1 === naming.start;
  const lead = folded.slice(sentence.start, isBehindPlan ? fact.start : naming.start);
  const head = naming.after && HEAD_OF_OWN.exec(lead)?.[1]?.split(' ');
  if (head?.some((word) => !ownWords?.has(word))) return true;
  const peer = peerNamedIn(text.slice(sentence.start, fact.start), peers);
  if (isOfOtherSubject(naming, lead, folded.slice(fact.end, sentence.end), folded, ownWords)) return true;
  if (isOfSomeCredit(naming.phrase, lead, folded.slice(0, fact.start), ownWords)) return true;
  if (
    isOfAnotherHead(lead) ||
    OF_A_GROUP.test(lead) ||
    isFramedElsewhere(peer ? withoutPlace(lead, peer) : lead, area, ownWords)
  )
    return true;
  // "Về chăn nuôi, | giá trị sản xuất …": a head that says nothing of what is of the topic in front of it.
  const topic = HEAD_ALONE.test(naming.phrase) && TOPIC.exec(lead)?.[1];
  if (topic && limitsIn(topic, area, ownWords) !== '') return true;
  const between = facts
    .filter(({ start, end }) => start >= naming.end && end <= fact.start)
    .reduceRight(
      (words, { start, end, ...other }) => {
        const behind = words.slice(end - naming.end);
        const isPart = other.type === 'rate' && other.partOf;
        return `${words.slice(0, start - naming.end)} ${isPart ? behind.replace(OF_WHOLE, '') : behind}`;
      },
      folded.slice(naming.end, fact.start),
    )
    .replace(GOES_WELL, '$1,');
  if (fact.type === 'value') {
    const tail = phraseBehind(folded.slice(fact.end, Math.min(sentence.end, fact.end + LIMIT_REACH)));
    const rest = tail.replace(COUNTED, ' ').replace(ENDED.test(naming.phrase) ? WHY_ENDED : '', '');
    if (limitsIn(rest, area, ownWords) !== '') return true;
  }
  const named = peerNamedIn(text.slice(naming.end, fact.start), peers);
  // “khách quốc tế chiếm | 274 nghìn lượt”: so much of all is an amount, too.
  const filler = fact.type === 'rate' ? / dưới $/u : / chiếm (?=(?:(?:khoảng|gần|trên|hơn) )*$)/u;
  const words = between.replace(filler, ' ');
  return limitsIn(named ? withoutPlace(words, named) : words, area, ownWords) !== '';
}

/** `Giá trị sản xuất công nghiệp …. Doanh thu | thương mại, dịch vụ …`: a head in front of a short name, which then goes on from none. */
const HEAD_OF_OWN =
  /(?:^["“]?|[,;:.] )(?:tổng )?(doanh thu|kim ngạch|dư nợ|nộp ngân sách|vốn đầu tư)(?: \p{L}+){0,2} $/u;

/** `chiếm 70% | trong cơ cấu chi, ước đạt …`: what a share is of. */
const OF_WHOLE =
  /^ (?:trong |của |trên |so với )?(?:cơ cấu|tổng|toàn|thu nội địa|thu ngân sách|kim ngạch|doanh thu|dư nợ)(?!\p{L})[^,;.()\d]*?(?=,| và )/u;

const IS = /(?:(?<!\p{L})(?:đạt|là|ước)|:)(?: (?:mức|khoảng|trên|hơn|gần|tới|đến|xấp xỉ))* $/u;
/** `Phong trào xây dựng đời sống văn hóa: | 94,2% gia đình văn hóa`: what a movement is about says nothing of what is counted. */
const TOPIC_IN_FRONT = /^["“]?(?:[-–+*•] )?(?:phong trào|công tác|sự nghiệp)(?!\p{L})[^:;,.\d]*: $/u;
const BORDER_BEFORE = /^.*(?:[,;:()]|\. |(?<!\p{L})(?:trong đó|và|với)(?!\p{L}))(?=.*\p{L})/su;

/** `khách đến bằng đường biển đạt | 7.420 lượt khách`: a number that is of the subject before it, which its unit only repeats. */
function isOfSubjectBefore(
  { folded, sentence, facts, surroundings }: SentenceContext,
  fact: Fact,
  ownWords: ReadonlySet<string> | undefined,
): boolean {
  const before = wordsBefore(fact, folded, sentence, facts);
  if (!IS.test(before) || TOPIC_IN_FRONT.test(before)) return false;
  const subject = before.replace(IS, ' ').replace(BORDER_BEFORE, ' ');
  return limitsIn(subject, surroundings.area, ownWords) !== '';
}

/** `ở bậc mầm non | có 171 trường đạt chuẩn quốc gia`: what one level of them has. */
const OF_A_LEVEL =
  /(?:^["“]?|[;:,.(] |(?<!\p{L})(?:trong đó|riêng|và) )(?:ở |tại |trong )?((?:bậc|cấp|khối|hệ|vùng|khu vực|tuyến)(?: học)? [^,;:.()\d]{3,40}?) (?:hiện )?(?:có|còn)(?: (?:trên|hơn|gần|khoảng))? $/u;

function isOfALevel(
  before: string,
  area: OwnArea | undefined,
  ownWords: ReadonlySet<string> | undefined,
): boolean {
  const level = OF_A_LEVEL.exec(before)?.[1];
  return level !== undefined && limitsIn(level, area, ownWords) !== '';
}

/** The words between the fact before and a number; before its change too, where that stands between it and its subject. */
function wordsBefore(fact: Fact, folded: string, sentence: TextRange, facts: readonly Fact[]): string {
  const at = facts.findLastIndex(({ end }) => end <= fact.start);
  const last = facts[at];
  const words = folded.slice(Math.max(sentence.start, last?.end ?? 0), fact.start);
  // "lượng khách nội địa tăng 2% so với cùng kỳ, ước đạt | 24,6 triệu lượt khách"
  if (last?.type !== 'change' || !/^, ?(?:(?:ước|đã|với|tính) )*(?:đạt|là|ước) /u.test(words)) return words;
  return `${folded.slice(Math.max(sentence.start, facts[at - 1]?.end ?? 0), last.start)}đạt `;
}

/** `nhóm hàng cần thiết | nhập khẩu đạt …`: a group of what is counted. */
const OF_A_GROUP =
  /(?:^["“]?|[,;:(] ?|\. |(?<!\p{L})(?:trong đó|riêng|và) )(?:các |những )?(?:nhóm (?:hàng|mặt hàng|sản phẩm)|mặt hàng|thị trường(?! lao động)) [^,;:.()]*$/u;

/** `ở hệ bổ túc, | tỷ lệ tốt nghiệp đạt …`: a clause that opens with where or of whom it tells. */
const ELSEWHERE =
  /(?:^|[;.] |, )(?:riêng )?(?:ở|tại|đối với|trong nhóm|trong hệ) ((?!các |khắp |hầu hết |chiều )[^,;.\d]{3,45}), (?:thì |có )?(?:tổng )?$/u;

function isFramedElsewhere(
  lead: string,
  area: OwnArea | undefined,
  ownWords: ReadonlySet<string> | undefined,
): boolean {
  const frame = ELSEWHERE.exec(lead)?.[1];
  return frame !== undefined && limitsIn(frame, area, ownWords) !== '';
}

function withoutPlace(
  words: string,
  { name, aliases }: { name: string; aliases: readonly string[] },
): string {
  return [name, ...aliases, name.replace(/^(?:Tỉnh|Thành phố) /u, '')].reduce(
    (left, place) => left.replaceAll(matchForm(place), ' '),
    words,
  );
}
