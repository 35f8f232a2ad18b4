import { sentenceStart } from '../../../domain/sentences.ts';
import type { Naming } from './alias-index.ts';

/** What a name that says too little by itself needs. */
interface Needs {
  readonly phrase: RegExp;
  /** What its passage speaks of. */
  readonly topic: RegExp;
  /** What its sentence must not have in front of it. */
  readonly unless?: RegExp;
}

/**
 * Names that say too little by themselves: they hold only in a passage that speaks of their topic. `Tổng thiệt hại 538 triệu
 * đồng` may be by storms or by thieves, and offices take in other dossiers than those of administrative procedures.
 */
const NEEDED: readonly Needs[] = [
  {
    phrase: /^hồ sơ (?:thủ tục hành chính|tthc|hành chính)$/u,
    topic: /./u,
    // What the offices of one level took in.
    unless:
      /(?<!\p{L})(?:\d+(?:\/\d+)? (?:xã|phường|thị trấn|huyện|sở)|cấp (?:tỉnh|huyện|xã))(?!\p{L})[^;]*$/u,
  },
  {
    phrase: /^(?:ước )?(?:tổng )?(?:giá trị )?thiệt hại(?: ước tính| về kinh tế)?$/u,
    topic:
      /(?<!\p{L})(?:thiên tai|mưa|lũ|bão|áp thấp nhiệt đới|giông|dông|lốc|sạt lở|sét|hạn hán|rét|ngập|triều cường|xâm nhập mặn|động đất)(?!\p{L})/u,
  },
  {
    phrase: /^(?:đã )?tiếp nhận hồ sơ$/u,
    topic:
      /(?<!\p{L})(?:thủ tục hành chính|tthc|một cửa|dịch vụ công|hành chính công|cải cách hành chính|hồ sơ trực tuyến)(?!\p{L})/u,
    // Offices of one kind or level, whose dossiers are part of those of all levels.
    unless:
      /(?<!\p{L})(?:cấp (?:tỉnh|huyện|xã)|(?:các )?sở|khối|bộ phận|trung tâm|(?:điểm|quầy) (?:phục vụ|tiếp nhận|giao dịch)|công an|chi cục|cục|ngành|riêng|tòa án|ngân hàng|bảo hiểm xã hội|văn phòng|phòng|trường|thất nghiệp|việc làm|kỳ trước|chuyển sang)(?!\p{L})[^;]*$/u,
  },
  {
    phrase: /^dư nợ$/u,
    topic: /(?<!\p{L})(?:huy động|doanh số cho vay|tổ chức tín dụng|nợ xấu)(?!\p{L})/u,
    // What stands before it in its clause may say whose debts they are.
    unless:
      /(?<!\p{L})(?!(?:về|tín|dụng|tính|ước|đến|hết|cuối|ngày|tháng|quý|năm|nay|thời|điểm|toàn|tỉnh)(?!\p{L}))\p{L}+(?!\p{L})[^;]*$/u,
  },
  {
    phrase: /^kế hoạch vốn(?: được giao)?$/u,
    topic: /(?<!\p{L})đầu tư công(?!\p{L})/u,
    unless:
      /(?<!\p{L})(?:chương trình|dự án|kéo dài|trung hạn|oda|sự nghiệp|nguồn|chuyển sang)(?!\p{L})[^;]*$|% $/u,
  },
  {
    phrase: /^toàn (?:tỉnh|thành phố|huyện) (?:đã )?giải ngân(?: được)?$/u,
    topic: /(?<!\p{L})đầu tư công(?!\p{L})/u,
    unless:
      /(?<!\p{L})(?:chương trình|dự án|kéo dài|oda|sự nghiệp|cho vay|tín dụng|ngân hàng|gói|chính sách)(?!\p{L})[^;]*$/u,
  },
  {
    phrase: /^tổng chi$/u,
    topic: /(?<!\p{L})(?:thu|chi) (?:cân đối )?(?:ngân sách|nsnn|nsđp)(?!\p{L})/u,
    unless:
      /(?<!\p{L})(?:bảo hiểm|bhxh|quỹ|dự án|chương trình|gia đình|hộ|đơn vị|bệnh viện|trường)(?!\p{L})[^;]*$/u,
  },
  {
    phrase: /^tỷ lệ đỗ$/u,
    topic: /(?<!\p{L})tốt nghiệp (?:thpt|trung học phổ thông)(?!\p{L})/u,
    unless: /(?<!\p{L})(?:đại học|lớp 10|vào|trường|trung tâm|gdtx|thi lại)(?!\p{L})[^;]*$/u,
  },
  {
    phrase: /^đơn vị cấp huyện được công nhận$/u,
    topic: /(?<!\p{L})(?:nông thôn mới|ntm)(?!\p{L})/u,
    unless: /(?<!\p{L})(?:văn hóa|chuyển đổi số|đô thị|phổ cập|xóa mù)(?!\p{L})[^;]*$/u,
  },
  {
    phrase: /^sản lượng khai thác$/u,
    topic:
      /(?<!\p{L})(?:ngư trường|ngư dân|ngư nghiệp|bám biển|tàu cá|tàu thuyền|ra khơi|đánh bắt|hải sản|thủy sản)(?!\p{L})/u,
    unless: /(?<!\p{L})(?:gỗ|rừng|lâm nghiệp|than|đá|cát|sỏi|quặng|khoáng sản|dầu|khí|mủ)(?!\p{L})[^;]*$/u,
  },
  {
    phrase: /^tuyển sinh được$/u,
    topic: /(?<!\p{L})(?:giáo dục nghề nghiệp|gdnn|(?:đào tạo|dạy|học) nghề)(?!\p{L})/u,
    // One school, one level, or schools of another kind.
    unless:
      /(?<!\p{L})(?:đại học|lớp \d+|mầm non|thpt|cao đẳng|trung cấp|sơ cấp|trường|trung tâm)(?!\p{L})[^;]*$/u,
  },
  {
    phrase: /^chỉ số sản xuất$/u,
    topic: /(?<!\p{L})công nghiệp(?!\p{L})/u,
    // One branch, some of them, or what they make.
    unless:
      /(?<!\p{L})(?:ngành (?!công nghiệp(?! (?:khai|chế|sản|điện)))|một số|nhóm|sản phẩm|khai khoáng|chế biến|cấp nước)(?!\p{L})[^;]*$/u,
  },
  {
    phrase: /^xã đạt chuẩn$/u,
    topic: /(?<!\p{L})(?:nông thôn mới|ntm)(?!\p{L})/u,
    unless:
      /(?<!\p{L})(?:y tế|văn hóa|phổ cập|chuyển đổi số|đô thị|tiếp cận pháp luật|trường|an toàn)(?!\p{L})[^;]*$/u,
  },
  {
    phrase: /^vụ tai nạn$/u,
    topic: /(?<!\p{L})(?:giao thông|ttatgt|atgt|tngt)(?!\p{L})/u,
    unless:
      /(?<!\p{L})(?:lao động|đuối nước|đường sắt|đường thủy|đường thuỷ|đường bộ|hàng hải|thương tích)(?!\p{L})[^;]*$/u,
  },
  {
    phrase: /^(?:đã )?kiến nghị thu hồi(?: nộp ngân sách)?(?: nhà nước)?$/u,
    topic: /(?<!\p{L})thanh tra(?!\p{L})/u,
    unless: /(?<!\p{L})(?:giải quyết|kiểm toán|điều tra|tham nhũng)(?!\p{L})[^;]*$/u,
  },
  {
    phrase: /^(?:đã )?tiếp lượt$/u,
    topic:
      /(?<!\p{L})(?:khiếu nại|tố cáo|tiếp dân|tiếp công dân|đơn thư|phản ánh|thanh tra|vụ việc|công dân)(?!\p{L})/u,
    unless:
      /(?<!\p{L})(?:các (?:quận|huyện|xã|sở)|trụ sở(?! tiếp (?:công )?dân và)|ban tiếp|lãnh đạo|chủ tịch)(?!\p{L})[^;]*$/u,
  },
];

/** `Thanh tra các sở, ngành đã triển khai …. Qua đó, phát hiện sai phạm …`: what one kind of inspectors found is no sum of all. */
const BY_SECTORS = /^["“]?(?:[-–+*•] ?)?thanh tra (?:các )?sở(?!\p{L})/u;
const FOUND: ReadonlySet<string> = new Set([
  'sai-pham-kinh-te',
  'kien-nghi-thu-hoi',
  'thu-hoi-sau-thanh-tra',
]);

const DOSSIERS = /^(?:ho-so|tong-ho-so|ty-le-ho-so)/u;
/** `Bộ phận một cửa của 64 xã, phường tiếp nhận …`: what the offices of one level took in and settled. */
const AT_ONE_LEVEL =
  /(?<!\p{L})trung tâm phục vụ hành chính công cấp (?:xã|huyện)(?!\p{L})|(?<!\p{L})một cửa(?: (?!các cấp)\p{L}+){0,4} (?:\d+(?:\/\d+)?|các) (?:đơn vị cấp )?(?:xã|phường|thị trấn|huyện|sở)(?!\p{L})/u;

/** `CPI bình quân …; giá vật liệu xây dựng | bình quân tăng 5,1%`: the price of one thing, and not of all. */
const OF_ONE_PRICE = /(?<!\p{L})giá (?!tiêu dùng)(?:\p{L}+ ){1,6}$/u;

/** Whether a passage (in matchForm) speaks of what a name needs it to speak of. */
export function speaksOfTopic({ phrase, after, start, end, indicator }: Naming, folded: string): boolean {
  if (FOUND.has(indicator) && BY_SECTORS.test(folded)) return false;
  if (DOSSIERS.test(indicator) && AT_ONE_LEVEL.test(folded.slice(sentenceStart(folded, start), start)))
    return false;
  if (
    indicator === 'cpi' &&
    folded.slice(start, end) === 'bình quân' &&
    OF_ONE_PRICE.test(folded.slice(Math.max(0, start - 60), start))
  )
    return false;
  if (after !== undefined) return !after.some((id) => isOfUnderemployed(id, folded, start));
  const needs = NEEDED.find((other) => other.phrase.test(phrase));
  if (!needs) return true;
  return needs.topic.test(folded) && !needs.unless?.test(folded.slice(sentenceStart(folded, start), start));
}

/** `tỷ lệ thiếu việc làm … 2,5%, | khu vực thành thị 1,3%`: those who work too little are not out of work. */
export const isOfUnderemployed = (indicator: string, folded: string, at: number): boolean =>
  indicator.startsWith('ty-le-that-nghiep') &&
  /thiếu việc làm(?:(?!thất nghiệp)(?:[^.]|\.(?=\d)))*$/u.test(folded.slice(0, at));
