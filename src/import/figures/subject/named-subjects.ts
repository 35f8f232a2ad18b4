import { bareNamesOf, type PeerArea } from './statement-place.ts';
import { namesOfArea, type OwnArea } from './subject-phrase.ts';
import { matchForm } from '../../../domain/orthography.ts';

/** What a clause tells of a place, a firm or a person by the bare name: `Hà Nội có | 2.954 trường học`. */

const NAME = '\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)+';
const DOES =
  '(?:có|đạt|là|thu|chi|đón|chiếm|tăng|giảm|còn|gieo|trồng|nuôi|cấy|sản xuất|xuất khẩu|nhập khẩu|giải ngân|thu hút|cấp|khai thác|đánh bắt|ghi nhận|xảy ra|dẫn đầu|đứng)';
const OPENS = new RegExp(
  `^["“ ]*(?:- )?(?:(?:[Rr]iêng|[Cc]òn|[Tt]rong đó,?|TP\\.?|[Tt]ại|[Ở|ở]) )?(${NAME}) (?:(?:hiện|đã|cũng|chỉ|vẫn|ước|đang|mới) )*${DOES}(?!\\p{L})`,
  'u',
);
/** Offices that speak of all, seasons, times and the country. */
const NO_SUBJECT =
  /^(?:Bộ|Sở|Cục|Ban|Ngành|Tổng|Việt Nam|Tháng|Năm|Quý|Ngày|Tuần|Vụ|Lúa|Tết|Đông|Hè|Thu|Xuân|Mùa|Trung Ương|Nhà Nước|Chính Phủ)(?!\p{L})/u;

/**
 * Whether a clause (as printed, up to the number) opens with a name of its own that is neither the report's nor of one that it
 * is compared with, and says what that does.
 */
export function isOfNamedSubject(
  clause: string,
  own: OwnArea | undefined,
  peers: readonly PeerArea[],
): boolean {
  const found = OPENS.exec(clause);
  const name = found?.[1];
  if (!own || found === null || name === undefined || NO_SUBJECT.test(name)) return false;
  if (OF_ALL.test(matchForm(clause.slice(found[0].length)))) return false;
  const words = matchForm(name.normalize('NFC'));
  if (namesOfArea(own).some((ownName) => words.endsWith(ownName))) return false;
  return !peers.some((peer) => bareNamesOf(peer).includes(name));
}

/** What turns to the whole again. */
const OF_ALL =
  /(?<!\p{L})(?:cả nước|toàn quốc|(?:toàn|cả) (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường))(?!\p{L})/u;
