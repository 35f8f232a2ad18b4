import type { Area } from '../../../domain/area.ts';
import { matchForm } from '../../../domain/orthography.ts';
import { NEUTRAL, NEUTRAL_IN_COUNTRY } from './neutral-words.ts';

/**
 * What a statement is of: a name of the catalogue with words around it. Words that only say when, where in the report's
 * own area, or how sure a number is limit nothing; any other word makes it another thing (`dư nợ cho vay | ngắn hạn`,
 * `tai nạn giao thông | đường bộ`). All texts are in matchForm.
 */

/** An aside behind a comma tells why, and nothing of what. */
const ASIDE =
  /, (?:(?:ngành )?chiếm (?:tỷ trọng|tỷ lệ) (?:lớn|cao)(?: nhất)?|mặc dù|dù|tuy|song|do|nhờ|vì|sau|khi|trong bối cảnh|trong điều kiện|cùng với|góp phần)(?!\p{L})[^,;]*/gu;
/** `ngành chế biến, chế tạo | - động lực chính - | tăng 12,7%`: set between dashes. */
const DASHED = / [-–] [^-–,;:.\d]{3,40} [-–] /gu;
const REASON =
  /(?<!\p{L})(?:do|nhờ|vì) [^;]*?(?:, | (?=(?:nhưng|song) ))(?=(?:ước|đạt|quý|tháng|thực hiện|nhưng|song|so với|so|tuy nhiên|vẫn|\d+ tháng)(?!\p{L})|$)/gu;
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
  let left = stretch.replace(BRACKET, ' ').replace(DASHED, ' ').replace(ASIDE, ' ').replace(REASON, ' ');
  for (const name of own ? namesOfArea(own) : []) left = left.replaceAll(name, ' ');
  if (own?.level === 'country') left = left.replace(NEUTRAL_IN_COUNTRY, ' ');
  // What is taken out may leave words beside each other that belong together: "đến | hết ngày 30/9".
  for (let pass = 0; pass < 2; pass += 1) left = left.replace(NEUTRAL, ' ').replace(/ {2,}/gu, ' ');
  const words = left.replace(JOINING, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !ownWords.has(word) && !/^\d+$/.test(word)).join(' ');
}

/** Words right before a name that make it a part of something else: `doanh thu | khách du lịch`, `trừ | thu nội địa`. */
const OF_ANOTHER_HEAD =
  /(?<!\p{L})(?:của|từ|trừ|ngoài|không kể|không gồm|không bao gồm|thuộc|(?<!kéo )theo|trong tổng|tỷ trọng|cơ cấu|nợ|phí|hụt|thất thoát|đóng góp vào|nhờ|dự toán) $/u;
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
