import type { Area } from '../../../domain/area.ts';
import { matchForm } from '../../../domain/orthography.ts';
import { MONTH, MONTHS, QUARTER, withoutGroups, YEAR } from '../../../domain/periods/period-words.ts';

/**
 * What a statement is of: a name of the catalogue with words around it. Words that only say when, where in the report's
 * own area, or how sure a number is limit nothing; any other word makes it another thing (`dư nợ cho vay | ngắn hạn`,
 * `tai nạn giao thông | đường bộ`). All texts are in matchForm.
 */

const DATE =
  '(?:ngày )?\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{4})?|(?:ngày )?\\d{1,2} tháng \\d{1,2}(?: năm \\d{4})?';
const TIME = [
  withoutGroups(`${MONTHS}(?: (?:đầu|qua|cuối))?(?: năm)?(?:${YEAR})?`),
  withoutGroups(`(?:${MONTH}|${QUARTER})(?:${YEAR})?`),
  '(?:tính |ước )?(?:đến|tới|từ|tại)(?: (?:hết|cuối|đầu|thời điểm|giữa|trung tuần|nay|ngày))*|ngày|tháng|quý',
  DATE,
  '(?:qua|sau) (?:\\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) tháng|(?:cả |trong |hết |của |cuối |đầu )?năm(?: (?:học |nay|qua|\\d{4}))?(?: ?- ?\\d{4})?',
  '(?:trong|cuối|đầu|hết|giữa) (?:tháng|quý|kỳ|năm)(?: (?:này|qua|nay)|(?! (?:[ivx\\d]+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?!\\p{L})))|tháng (?:này|qua)|vừa (?:qua|rồi)|quý này|trong kỳ|kỳ này',
  '(?:nửa )?(?:đầu|cuối) năm(?: \\d{4})?|từ đầu năm(?: đến nay)?|đến nay|đến thời điểm (?:này|trên)|hiện nay|hiện có|hiện tại|hiện|nay|trước đó',
  'so với (?:năm \\d{4}|(?:năm|vụ) (?:trước|ngoái)|cùng kỳ(?: năm (?:trước|ngoái|\\d{4}))?)|toàn vụ|cả vụ|niên vụ (?:này|nay|\\d{4}(?: ?[-/] ?\\d{2,4})?)|(?:kế hoạch|chỉ tiêu)(?: (?:huyện|tỉnh|xã|được|năm|\\d{4}))* giao',
  'cuối(?= (?:tháng|quý) )|sau(?= *$)|sau (?:\\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) tháng|lũy kế|tính chung|cộng dồn|tính đến|thời điểm|chung|(?:trong|cùng) (?:thời gian|giai đoạn)(?: này)?|trong vòng',
];
const VERBS = [
  'ước(?: (?:tính|thực hiện|đạt|khoảng|có))?|dự (?:kiến|ước|tính)(?: cả năm)?|tính ra|sơ bộ|theo (?:báo cáo|ước tính|tính toán)',
  'đạt(?: được| mức| khoảng)?|được|là|có|còn|thực hiện(?: được)?|hoàn thành|đã|đang|vẫn|cũng|đều|tiếp tục|mới|sẽ|chỉ|nhưng|song|tuy nhiên|mặc dù',
  'chiếm tỷ lệ|(?:chạm|cán)(?: tới)? (?:mốc|mức|ngưỡng)|(?:vươn|vọt) lên(?: mức)?|chạm|(?:mức )?kỷ lục|khoảng|trên|hơn|gần|xấp xỉ|tới|lên(?: đến| tới| mức)?|xuống(?: còn)?|ở mức|mức|với mức|con số|số|tổng số|tổng|với|giảm còn|tăng lên|nâng(?: lên)?|giảm|tăng|bằng',
  '(?:giữ|dừng(?: lại)?)(?: ở)?(?: mức| nhịp| đà)?|đứng ở(?: mức)?|đứng thứ \\d+|xếp thứ \\d+|đứng đầu|giữ vững|duy trì|ổn định|khá|rất|tương đối|cao(?: nhất)?|mạnh|sâu|nhẹ|tích cực|nhanh|đáng kể|trưởng|tăng trưởng|tốc độ tăng(?: trưởng)?|phát triển|phục hồi|khởi sắc|gia tăng',
  'thu hút|bỏ ra|(?:là|giữ vai trò) (?:trụ đỡ|điểm sáng|động lực|đầu tàu)|đón(?: và phục vụ)?|phục vụ|thu(?: về)? được|xảy ra|phát hiện|ghi nhận|đóng góp|toàn ngành|sau rà soát|kết quả|thêm|cho|các loại|nói chung',
  '(?:có )?(?:diễn biến|chiều hướng|xu hướng)(?: phức tạp| gia tăng| tăng| giảm)*|được kiểm soát(?: tốt)?|(?:theo |qua |sau )?(?:kết quả )?rà soát|hậu quả(?: làm)?',
  'tốt|bắt quả tang|(?:các )?(?:lực lượng|cơ quan|ngành) chức năng|(?:lực lượng )?công an các đơn vị, địa phương',
];
const PLACES = [
  '(?:trên |của |thuộc |trong |tại )?(?:toàn |cả )?(?:địa bàn )?(?:toàn |cả )?(?:tỉnh|thành phố|tp|thủ đô|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu|địa phương)(?: ta)?',
  '(?:trên |tại )?(?:toàn )?địa bàn|tại chỗ',
];
const PRICES =
  '(?:tính )?theo giá(?: (?:so sánh|cố định|thực tế|hiện hành|năm))*(?: \\d{4})?|giá so sánh(?: (?:năm )?\\d{4})?|giá cố định(?: năm)?(?: \\d{4})?';
/** Whose something is where it can be nobody else's. */
const HOLDERS = [
  '(?:đều )?(?:giảm|tăng)(?: sâu| mạnh)? (?:trên |ở )?(?:cả )?(?:\\d+|hai|ba|02|03) (?:tiêu chí|mặt)(?: (?:về )?(?:số vụ|số người chết|số người bị thương|và|,)+)*',
  'so với (?:các )?tháng trước và cùng kỳ|của (?:thủ trưởng )?(?:các )?cơ quan(?: quản lý)?(?: hành chính)?(?: nhà nước)?(?: các cấp)?',
  'trở lên|(?:các )?đối tượng chính sách|(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|sửu|dần|mão|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi)',
  'được (?:điều tra|khám phá|làm rõ|phát hiện|xử lý)|, khí đốt(?:, nước nóng)?(?:,? (?:và )?hơi nước)?(?:,? và điều hòa không khí)?',
  ',? (?:và )?(?:hoạt động )?(?:(?:quản lý|thu gom)(?:,| và)? )*xử lý (?:rác thải|rác|nước thải|chất thải)(?:(?:,| và| -|-) ?(?:rác thải|nước thải|chất thải))*|và dịch vụ hỗ trợ(?: vận tải)?',
  '(?:xuất |nhập )?(?:khẩu )?của (?:các )?doanh nghiệp (?:thành phố|tỉnh)(?: qua (?:các )?cửa khẩu(?: trên)? cả nước)?|qua cửa khẩu(?: trên)? cả nước|,? (?:kể cả|tính cả|bao gồm(?: cả)?) dầu thô',
  '(?:tính )?theo (?:chuẩn|tiêu chí)(?: (?:nghèo|tiếp cận|đa chiều|mới|trung ương|quốc gia))+',
  'qua hệ thống cấp nước tập trung|hợp vệ sinh',
  '(?:trên|qua|thông qua|vào) (?:hệ thống|phần mềm|cổng) (?:thông tin )?(?:một cửa(?: điện tử)?|giải quyết (?:thủ tục hành chính|tthc)|dịch vụ công)(?! quốc gia)',
  '(?:tại )?các bệnh viện|tại bệnh viện(?: và lưu trú tại trạm y tế xã)?|bệnh viện và lưu trú tại trạm y tế(?: xã)?|(?:cả )?\\d+ tuyến|trung học phổ thông|thpt|vào ngân sách(?: nhà nước)?|nhà nước|dự án, nhiệm vụ khác',
  'theo (?:kế hoạch|quyết định)(?: đã)?(?: được)? giao(?: của)?(?: thủ tướng(?: chính phủ)?)?|thủ tướng chính phủ giao',
  '(?:tại |của )?các ngân hàng thương mại|(?:của )?(?:các|hệ thống) (?:ngân hàng|tổ chức tín dụng|tctd)(?:(?: và|,) (?:các )?(?:ngân hàng|tổ chức tín dụng|tctd))?',
  '(?:tại |của )?các cơ sở (?:lưu trú|y tế)|du khách|hàng hóa|cây có hạt|có hạt|cây hằng năm|cây hàng năm',
];
const COUNTRY = '(?:của |trên )?(?:cả nước|toàn quốc|phạm vi cả nước|việt nam|nước ta)';

const alternatives = (patterns: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d])(?:${patterns.map((pattern) => `(?:${pattern})`).join('|')})(?![\\p{L}\\d])`,
    'gu',
  );

const ALWAYS = alternatives([...TIME, PRICES, ...HOLDERS, ...PLACES, ...VERBS]);
const OF_COUNTRY = alternatives([COUNTRY]);
/** An aside behind a comma tells why, and nothing of what. */
const ASIDE =
  /, (?:(?:ngành )?chiếm (?:tỷ trọng|tỷ lệ) (?:lớn|cao)(?: nhất)?|mặc dù|dù|tuy|song|do|nhờ|vì|sau|khi|trong bối cảnh|trong điều kiện|cùng với|góp phần)(?!\p{L})[^,;]*/gu;
const REASON =
  /(?<!\p{L})(?:do|nhờ|vì) [^;]*?, (?=(?:ước|đạt|quý|tháng|thực hiện|nhưng|song|\d+ tháng)(?!\p{L}))/gu;
/** `(trừ dầu thô và khí đốt)` leaves something out, `(vụ đông)` is a part; another bracket explains the name. */
const BRACKET =
  /\((?!\s*(?:trừ|loại trừ|không kể|chưa kể|(?:(?:không|chưa) (?:bao )?gồm|(?:không|chưa) tính|đã trừ|sau khi trừ)(?=[^()]*(?:đất|xổ số|cổ tức|chuyển nguồn|ghi thu))|riêng|kể cả|vụ|chỉ) )[^()]*\)/gu;

/** What a report calls its own area, with its level and without. */
export type OwnArea = Pick<Area, 'name' | 'level'> & Partial<Pick<Area, 'id' | 'aliases'>>;

const LEVEL = /^(?:tỉnh|thành phố|tp\.?|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu) /u;

/** The names of an area in matchForm, longest first; a name's level is part of it, and may be left out. */
export function namesOfArea({ name, aliases = [] }: OwnArea): readonly string[] {
  const known = namesByArea.get(name);
  if (known) return known;
  const full = [name, ...aliases].map((text) => matchForm(text.normalize('NFC')));
  const names = [...new Set([...full, ...full.map((text) => text.replace(LEVEL, ''))])];
  names.sort((a, b) => b.length - a.length);
  namesByArea.set(name, names);
  return names;
}

const namesByArea = new Map<string, readonly string[]>();

/** Words that join others, and limit nothing by themselves. */
const JOINING =
  /(?<![\p{L}\d])(?:và|các|những|của|trong|tại|ở|từ|về|theo|đối với|đối|để|do|mà|này|đó|thì|thuộc|vào|gồm|chủ yếu|tương đương|tương ứng|tiền|số tiền|dịp tết(?: nguyên đán)?|năm học|lĩnh vực|trường hợp|việc|công tác|hoạt động|trị giá|giá trị|thu|đợt \d+|đồng thời)(?![\p{L}\d])/gu;

/**
 * The words of a stretch beside a name that limit it; empty where all of them only say when, where or how sure.
 *
 * @param ownWords words of the indicator's own names, which say again what it is
 */
export function limitsIn(
  stretch: string,
  own: OwnArea | undefined,
  ownWords: ReadonlySet<string> = new Set(),
): string {
  if (!/[\p{L}\d]/u.test(stretch)) return '';
  let left = stretch.replace(BRACKET, ' ').replace(ASIDE, ' ').replace(REASON, ' ');
  for (const name of own ? namesOfArea(own) : []) left = left.replaceAll(name, ' ');
  if (own?.level === 'country') left = left.replace(OF_COUNTRY, ' ');
  // What is taken out may leave words beside each other that belong together: "đến | hết ngày 30/9".
  for (let pass = 0; pass < 2; pass += 1) left = left.replace(ALWAYS, ' ').replace(/ {2,}/gu, ' ');
  const words = left.replace(JOINING, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !ownWords.has(word) && !/^\d+$/.test(word)).join(' ');
}

/** Words right before a name that make it a part of something else: `doanh thu | khách du lịch`, `trừ | thu nội địa`. */
const OF_ANOTHER_HEAD =
  /(?<!\p{L})(?:của|từ|trừ|ngoài|không kể|không gồm|không bao gồm|thuộc|(?<!kéo )theo|trong tổng|tỷ trọng|cơ cấu|nợ|phí|đóng góp vào|nhờ|dự toán) $/u;
/** What is left out may stand before a name, up to its comma. */
const LEAVING_OUT =
  /(?:^|[,;.(] ?|(?<!\p{L})(?:nếu|khi|sau khi|nếu như) )(?:loại trừ|trừ|không kể|chưa kể|không tính|chưa tính|không bao gồm|chưa bao gồm)(?! ra)(?!\p{L})(?:[^;.]|\.(?=\d))*?(?:, (?:thì )?| thì )(?:tổng )?$/u;

/** `Tính cả dịch vụ, | tổng kim ngạch xuất khẩu …`: with something added that it does not count; oil is part of all exports. */
const ADDING =
  /(?:^["“]?|[,;.] |(?<!\p{L})nếu )(?:tính cả|tính thêm|kể cả|cộng cả|cộng thêm|bao gồm cả|gồm cả)(?! (?:dầu thô|dầu khí|(?:(?:các|những|hai|ba|cả hai|cả ba|\d) )?(?:khoản|số|số thu|số chi|khoản thu|sản phẩm|phần|nguồn) (?:này|trên|đó|nêu trên)))(?!\p{L})(?:[^;.,\d]|\.(?=\d)){2,60}, (?:thì )?(?:tổng )?$/u;

/** `không tính số | thu từ tiền sử dụng đất`. */
const LEFT_OUT_ITSELF =
  /(?<!\p{L})(?:loại trừ|không kể|chưa kể|không tính|chưa tính|không bao gồm|chưa bao gồm)(?: (?:số|các|khoản|nguồn|phần|tiền))+ $/u;
/** `không kể dầu thô, | tiền sử dụng đất`: the rest of what is left out. */
const LEFT_OUT =
  /(?<!\p{L})(?:loại trừ|trừ|không kể|chưa kể|không tính|chưa tính|không bao gồm|chưa bao gồm)(?: \p{L}+){1,8}(?:,| và) (?:tiền )?$/u;
/** `chiếm 58% | trong tổng mức bán lẻ`: a name of what a share is of. */
const WHOLE_OF_SHARE =
  /(?:chiếm|bằng|tương đương|đạt)(?: (?:khoảng|gần|trên|hơn|tới))? [\d.,]+ ?% (?:trong |so với |trên )?$/u;

/** `qua các lớp | dạy nghề`: what something else came by. */
const CAME_BY =
  /(?<!(?:ngày|tuần|tháng|quý|năm|gian|vừa) )(?<!\p{L})(?:qua|thông qua)(?: (?:các|việc|hình thức|hoạt động|công tác|lớp|chương trình))* $|(?<!\p{L})từ (?:các |những )?(?:lớp|khóa)(?: học)? $/u;

/** Whether the words before a name (from its sentence's start) make it a part of another thing. */
export function isOfAnotherHead(before: string): boolean {
  return [OF_ANOTHER_HEAD, LEAVING_OUT, ADDING, LEFT_OUT, LEFT_OUT_ITSELF, WHOLE_OF_SHARE, CAME_BY].some(
    (pattern) => pattern.test(before),
  );
}

/**
 * Whether a place that a report names with its level is the report's own: the city of Vĩnh An in a report on “Thành phố
 * Vĩnh An”; not the city of Lạng Sơn in one on the province of that name.
 *
 * @param level as printed, such as `thành phố `
 */
export function isOwnPlace(level: string, name: string, own: OwnArea | undefined): boolean {
  if (!own) return false;
  const full = matchForm(`${level}${name}`.normalize('NFC')).replace(/^tp\.? /u, 'thành phố ');
  const ownName = matchForm(own.name.normalize('NFC'));
  if (full === ownName || full.endsWith(` ${ownName}`)) return true;
  // Of a city, district or commune the archive may have the bare name alone.
  const isSmall = own.level !== 'province' && own.level !== 'country';
  return isSmall && ownName.replace(LEVEL, '') === matchForm(name.normalize('NFC'));
}
