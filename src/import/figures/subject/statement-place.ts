import type { Area } from '../../../domain/area.ts';
import { matchForm } from '../../../domain/orthography.ts';
import type { TextRange } from '../../../domain/sentences.ts';
import { isOwnPlace, type OwnArea } from './subject-phrase.ts';

/** A district, commune, town or hamlet by its name: `huyện Cao Sơn`, not `các huyện` nor `Hợp tác xã Cao Sơn`. */
const PLACE =
  /(?<![\p{L}])(?<!(?:hợp tác|Hợp tác) )((?:[Tt]ỉnh|[Hh]uyện|[Tt]hị xã|[Qq]uận|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Tt]hành phố|T[PX]\.?|[Đđ]ặc khu|[Tt]hôn|[Bb]ản|[Bb]uôn|[Ấấ]p|[Xx]óm|[Kk]hóm|[Kk]hu phố|[Tt]ổ dân phố|[Tt]iểu khu)(?: biển| du lịch| trẻ)? )(\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*)*|(?<=(?:[Qq]uận|[Pp]hường|[Tt]hôn|[Ấấ]p|[Xx]óm|[Kk]hóm|[Kk]hu phố|[Tt]ổ dân phố) )\d{1,2}(?![\d.,/]| (?:tháng|năm|quý|hộ|người|ha|con)))/gu;
/** A site governs what is told of it, and not what stands behind a clause of its own: `HTX Cao Sơn mở rộng chuồng trại, | đàn lợn …`. */
const TOLD_OF = /^[^,;]*(?:$|\d)/u;
/** One park by its name: `Khu công nghiệp Đông Hòa`. */
const PARK =
  /(?<!\p{L}|[Cc]ác )(?:KCN|CCN|[Kk]hu công nghiệp|[Cc]ụm công nghiệp) (?!Toàn|Có|Đến|Năm)\p{Lu}\p{Ll}+/u;
/** A hamlet that a sentence opens with governs it to its end. */
const OPENS_WITH_HAMLET =
  /^["“]?(?:- )?(?:(?:Riêng|Tại|Ở|Trong đó,?) )?(?:[Tt]hôn|[Bb]ản|[Bb]uôn|[Ấấ]p|[Xx]óm|[Kk]hóm|[Tt]ổ dân phố) \p{Lu}/u;
/** A cooperative by its name: `HTX Nông nghiệp Phú Lâm`, `Hợp tác xã chè Tân Tiến`. */
const COOPERATIVE =
  /(?<!\p{L}|(?:[Ll]iên minh|[Ss]ách trắng|[Ll]uật) )(?:HTX|[Hh]ợp tác xã)(?: (?!thành|mới|hiện|đang|có|hoạt|giải|được|trên)\p{Ll}+){0,4} (?!Toàn|Có|Đến|Năm|Việt Nam)\p{Lu}\p{Ll}+/u;
/** `thành lập trên cơ sở sáp nhập xã A, xã B và thị trấn C (huyện D cũ), | có …`: the places that a new one was made of. */
const MERGED =
  /(?<!\p{L})(?:sáp nhập|hợp nhất|sắp xếp|nhập nguyên trạng|nhập toàn bộ|trên cơ sở)(?!\p{L})[^;.]*?(?=, (?:có|với|diện tích|dân số|quy mô|hiện|toàn|xã có|phường có|tổng)(?!\p{L})|$)/giu;
/** Words that turn from a smaller place to the whole: a report on a province calls none of its districts so. */
const WHOLE =
  /(?:toàn|cả) (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường)|(?:địa bàn|của) tỉnh(?! \p{Lu})|(?:đưa|nâng) (?:tổng |tỷ lệ |số )/u;
const WHOLE_PROVINCE = /(?:toàn|cả) tỉnh|(?:địa bàn|của) tỉnh(?! \p{Lu})|(?:đưa|nâng) (?:tổng |tỷ lệ |số )/u;
/** What may stand before a smaller place that all of a sentence is of: nothing, where, whose, or who speaks for it. */
const SUBJECT_PLACE =
  /^["“]?(?:[-+•] )?(?:(?:Riêng|Theo đó|Cụ thể|Trong khi đó),? )?(?:(?:[Tt]ại|[Ởở]|[Tt]rên địa bàn) |(?!.*(?<!\p{L})(?:so với|hơn|bằng|giữa|từ)(?!\p{L}))[^,;:.\d]*(?<!\p{L})của |[^,;:.\d]{0,30}(?:UBND|HĐND) )?$/u;
/** A part of the country or of the province: `các địa phương phía Bắc`, `vùng đồng bằng sông Hồng`, `miền Trung`. */
const REGION =
  /(?<!\p{L})(?:(?:(?:ở|tại|của|thuộc) )?(?:các )?(?:địa phương|tỉnh|huyện|xã|vùng|khu vực)(?: thuộc)?(?: khu vực| vùng)? (?:phía |ven |duyên hải|đồng bằng|trung du|tây nguyên|đông nam bộ|tây nam bộ|bắc trung bộ|nam trung bộ|miền |vùng cao|vùng thấp)|(?:ở|tại|vùng) (?:phía|miền) |(?<=^["“ ]?|[;:,.] |(?<!\p{L})(?:riêng|còn) )(?:đồng bằng sông (?:cửu long|hồng)|đông nam bộ|tây nguyên|tây nam bộ|(?:bắc|nam) trung bộ|duyên hải|trung du) )/gu;
const OF_ALL_AGAIN = /(?<!\p{L})(?:cả nước|toàn quốc|toàn (?:tỉnh|thành phố|huyện|xã)|cả tỉnh)(?!\p{L})/u;
const BEHIND =
  /^[^,;.:()]*?(?:tại|ở|của|thuộc|cho) (?=(?:huyện|thị xã|quận|xã|phường|thị trấn|thành phố|t[px]\.?) )/iu;

/**
 * Whether a number is a smaller place's: one is named before it in its clause (from the last semicolon), with
 * nothing in between that speaks of the whole again, or right behind it (`5.000 con tại huyện Cao Sơn`).
 *
 * @param text as printed: names are told by their capitals
 * @param own the area that the report is about, which may itself be a city, a district or a commune
 */
export function isOfSmallerPlace(
  text: string,
  sentence: TextRange,
  number: TextRange,
  own: OwnArea | undefined,
): boolean {
  const before = text.slice(sentence.start, number.start);
  // "Riêng mưa lũ tại các tỉnh miền Trung làm …; thiệt hại …": what a sentence sets apart it tells of to its end.
  const isWhole = /^["“]?riêng /iu.test(before) || OPENS_WITH_HAMLET.test(before) || isOfPlace(before, own);
  const clause = (isWhole ? before : before.slice(before.lastIndexOf(';') + 1)).replace(MERGED, (places) =>
    ' '.repeat(places.length),
  );
  const named = [...clause.matchAll(PLACE)].findLast(
    ([, level = '', name = '']) => !isOwnPlace(level, name, own),
  );
  const whole = own?.level === 'province' && !/^thành phố/iu.test(own.name) ? WHOLE_PROVINCE : WHOLE;
  if (named && !whole.test(clause.slice(named.index))) return true;
  const site = COOPERATIVE.exec(clause) ?? PARK.exec(clause);
  const ofSite = site ? clause.slice(site.index) : '';
  if (site && TOLD_OF.test(ofSite) && !WHOLE.test(ofSite)) return true;
  const region = [...matchForm(clause).matchAll(REGION)].at(-1);
  if (region && !OF_ALL_AGAIN.test(matchForm(clause).slice(region.index + region[0].length))) return true;
  const tail = text.slice(number.end, sentence.end);
  const lead = BEHIND.exec(tail)?.[0].length;
  if (lead === undefined) return false;
  const [place] = tail.slice(lead).matchAll(PLACE);
  return place?.index === 0 && !isOwnPlace(place[1] ?? '', place[2] ?? '', own);
}

/** Of `Huyện Cao Sơn đi đầu; | đàn lợn …` the place has no number in its clause, and the next one is not its. */
const countsInItsClause = (behind: string): boolean => /^[^;]*\d[^;]*;/u.test(behind);

/** `Huyện Cao Sơn thu ngân sách 86 tỷ đồng; | tỷ lệ hộ nghèo còn 4,1%`: whether a sentence is of a smaller place from its begin. */
function isOfPlace(before: string, own: OwnArea | undefined): boolean {
  const [first] = before.matchAll(PLACE);
  return (
    first !== undefined &&
    countsInItsClause(before.slice(first.index)) &&
    !isOwnPlace(first[1] ?? '', first[2] ?? '', own) &&
    SUBJECT_PLACE.test(before.slice(0, first.index))
  );
}

/** An area that a report's own may be compared with: of its level, or the country. */
export type PeerArea = Pick<Area, 'id' | 'name' | 'level' | 'aliases'>;

/** How an area is named in running text, without its level. */
export function bareNamesOf({ name, aliases }: PeerArea): string[] {
  const bare = name.replace(/^(?:Tỉnh|Thành phố) /u, '');
  return [bare, ...aliases.map((alias) => alias.replace(/^(?:Tỉnh|Thành phố|TP\.?) /u, ''))];
}

/** What stands before a place that is told of; a bare name behind another noun is that noun's (`Quốc lộ Sơn La`). */
const LEADS_TO_PLACE =
  /(?:^ ?|[,;:(] ?|(?<!\p{L})(?:của|tại|ở|tỉnh|thành phố|hơn|với|khi|và|riêng|như|là|gồm|sau|ghi nhận|(?:vụ(?: \p{L}+){1,2}|năm|tháng|quý|thời gian) (?:này|nay|qua|trước)|năm \d{4}|(?<!kỳ )\d{1,2} tháng) )$/iu;

/**
 * What may stand before a place that all of a sentence is of: nothing, where, whose what is told of first is, or when. What it is
 * compared with is none (`cao hơn của Phú Hải`).
 */
const SUBJECT =
  /^["“]?(?:[-+•] )?(?:(?:riêng|theo đó|cụ thể|trong khi đó|ngược lại),? )?(?:(?!.*(?<!\p{L})(?:so với|hơn|bằng|cùng với|giữa|giáp|từ)(?!\p{L}))[^,;:.\d]*(?<!\p{L})(?:của|tại|ở) |(?:(?:trong |đến |hết )?(?:năm|tháng|quý) [\p{L}\d/]+(?: năm \d{4})?|\d{1,2} tháng(?: đầu năm)?),? )?(?:tỉnh |thành phố )?$/iu;
const OF_OWN_WHOLE =
  /(?<!\p{L})(?:(?:toàn|cả|trong|của) (?:tỉnh|thành phố)(?! \p{Lu})|địa bàn tỉnh|tỉnh (?:nhà|ta))/u;

/**
 * The other province that a sentence is of from its begin, up to a number whose own clause names none: `Tại Phú Hải, tỷ lệ thất
 * nghiệp là 2,4%; | thu nhập …`, `GRDP của Phú Hải tăng 10,1%; | dịch vụ tăng 9,4%`.
 *
 * @param lead the sentence as printed, up to the number
 */
export function peerOfSentence(
  lead: string,
  peers: readonly PeerArea[],
  own?: OwnArea,
): PeerArea | undefined {
  const peer = peerNamedIn(lead, peers, own);
  if (!peer || (own?.level !== 'country' && OF_OWN_WHOLE.test(lead))) return undefined;
  const at = Math.min(
    ...bareNamesOf(peer)
      .map((name) => lead.indexOf(name))
      .filter((index) => index >= 0),
  );
  const isOnly = peers.every(
    (other) => other === peer || !bareNamesOf(other).some((name) => lead.includes(name)),
  );
  return isOnly && SUBJECT.test(lead.slice(0, at)) && countsInItsClause(lead.slice(at)) ? peer : undefined;
}

/**
 * The other province that a clause names without its level: `của Sơn La đạt 97,1%`. The last one before the
 * number counts; one behind a name of another thing (`Quốc lộ Sơn La`) is passed over.
 *
 * @param clause as printed, up to the number
 */
export function peerNamedIn(clause: string, peers: readonly PeerArea[], own?: OwnArea): PeerArea | undefined {
  let last: { at: number; peer: PeerArea } | undefined;
  for (const peer of peers) {
    for (const name of bareNamesOf(peer)) {
      const at = clause.lastIndexOf(name);
      if (at < 0 || /[\p{L}\p{N}]/u.test(clause.charAt(at + name.length))) continue;
      if (!LEADS_TO_PLACE.test(clause.slice(0, at))) continue;
      if (!last || at > last.at) last = { at, peer };
    }
  }
  // "của Lam Giang là 98,8%, trong khi cả nước đạt …": the country has been named since.
  const behind = last ? clause.slice(last.at) : '';
  const isOfOwn = own !== undefined && own.level !== 'country' && namesOwn(behind, own);
  return last && !isOfCountry(behind) && !isOfOwn ? last.peer : undefined;
}

/** `…, còn | Phú Hải | chỉ tăng 6,8%`: a report's own area behind others that it is compared with. */
export const namesOwn = (text: string, own: OwnArea): boolean =>
  new RegExp(`(?<!\\p{L})${own.name.replace(/^(?:Tỉnh|Thành phố) /u, '')}(?!\\p{L})`, 'u').test(text);

/** Whether a text speaks of the whole country, which a province's report quotes for comparison. */
export const isOfCountry = (clause: string): boolean =>
  /(?<!\p{L})(?:(?<!cửa khẩu (?:trên )?|(?:thứ \d{1,2}|dẫn đầu|đứng đầu|nhất|tốp đầu|top đầu) (?:của |trong |trên )?)(?:cả nước|toàn quốc)|việt nam)(?!\p{L})/u.test(
    matchForm(clause),
  );

/** One of the many whose sum a report on an area gives: a firm, a hospital, a branch of a bank. */
const ACTOR =
  /^["“]?(?:[-+*•] )?(?:(?:riêng|trong đó,?) )?(?:(?:một|1|01) )?(?:công ty|tổng công ty|tập đoàn|nhà máy|xí nghiệp|bệnh viện|khu du lịch|khu di tích|(?:quần thể |cụm )?di (?:tích|sản)|danh thắng|lễ hội|chùa|đền|khu công nghiệp|các khu công nghiệp|kcn|các kcn|cụm công nghiệp|khu kinh tế|ngân hàng(?! nhà nước)|agribank|bidv|vietinbank|vietcombank|phòng giao dịch|ban quản lý|quỹ|trường|chi nhánh|(?:cơ quan |ngành )(?:thuế|hải quan)|(?:lực lượng |cục |chi cục )?(?:quản lý thị trường|qltt|hải quan|biên phòng)|(?:chi )?cục thuế|bộ đội biên phòng|đội quản lý thị trường|đồn biên phòng|sàn giao dịch|trung tâm (?!phục vụ|hành chính|pvhcc)|hội|đoàn thanh niên|(?:gia đình|hộ)(?: gia đình)?(?: anh| ông| bà| chị)|mô hình|bảo tàng|công viên|vườn quốc gia|làng (?:nghề|du lịch|văn hóa)|chuỗi(?! (?:liên kết|giá trị|cung ứng))|siêu thị|chợ|thị trường(?! (?:lao động|bất động sản|tài chính|tiền tệ|chứng khoán|trong nước|nội địa|quốc tế|xuất khẩu|du lịch|hàng hóa|bán lẻ|vốn|vàng|tín dụng))|bãi (?:biển|tắm)|trang trại (?:của|anh|chị|ông|bà|gia đình)|cảng|sân bay|viện kiểm sát|tòa án|thanh tra (?:tỉnh|thành phố|huyện|các|sở|bộ)(?! (?:cùng|và) (?:thanh tra )?(?:các |cấp )?(?:huyện|sở|địa phương))|cơ quan (?:cảnh sát )?điều tra(?! (?:các cấp )?(?:đã )?(?:khám phá|điều tra|làm rõ|truy xét)(?!\p{L}))|vùng|đường bộ|đường sắt|đường thủy)(?!\p{L})[^,;]*/u;
/** `Trong đó: lực lượng công an phát hiện | 75 vụ`: one of those whose cases are added up. */
const PART_OF_FORCES =
  /^["“]?(?:trong đó|riêng)[:,]? (?:lực lượng |cơ quan )?(?:công an|kiểm lâm|hải quan|biên phòng|quản lý thị trường|thuế)(?!\p{L})/u;
/** `Thu hút 386 triệu USD, | riêng một nhà máy tăng vốn …`: what is set apart from the whole behind its number. */
const SET_APART = /^.*, ((?:riêng|trong đó,?) [^;]*)$/su;
const LED = /^["“]?(?:[-+*•] )?(?:(?:riêng|trong đó,?) )?(?:(?:một|1|01) )?/u;
/** `Anh Nguyễn Văn Hùng trồng | 12 ha rừng`, and not `Ông …, Chủ tịch UBND xã, cho biết: …`. */
const PERSON =
  /^["“]?(?:riêng )?(?:anh (?!em|hùng)|chị (?!em)|ông (?!bà|cha)|bà (?!con|rịa|nà))(?!.*(?<!\p{L})(?:cho (?:biết|hay)|thông tin|khẳng định|chia sẻ|nói|đánh giá|chủ tịch|bí thư|giám đốc|trưởng|phó)(?!\p{L}))[^;:]*$/su;
/** What may stand before the actor. */
const WHEN = /^(?:trong|tính|đến|từ|quý|tháng|năm|\d+ tháng)(?!\p{L})[^,;]*, /u;
const IN_PARKS = /^(?:các )?(?:khu công nghiệp|kcn|khu kinh tế|cụm công nghiệp|ccn)(?!\p{L})/u;
/** `ngành chế biến, chế tạo đứng đầu với | 402 dự án`: the largest part. */
const AT_THE_TOP =
  /(?<!\p{L})(?:đứng đầu|dẫn đầu|đứng thứ (?:nhất|hai|ba)|nhiều nhất|lớn nhất|cao nhất)(?: là)?(?:,)? (?:với|là|đạt|có) ((?:\p{L}+ ){0,7})$/u;
/** `hai khoản lớn nhất là | thu nội địa đạt …`: what is named behind it is the largest of others, and whole itself. */
const namesItself = (behind: string, name: string): boolean =>
  behind.split(' ').length > 2 && name.startsWith(behind.split(' ').slice(0, 2).join(' '));
const POLICY_BANK =
  /(?<!\p{L})(?:nhcsxh|(?:ngân hàng|nh) (?:csxh|chính sách xã hội))(?: tỉnh| thành phố)?(?! (?:huyện|xã|thị xã))(?!\p{L})/u;
/** A district has no other inspectorate. */
const INSPECTORATE_OF_DISTRICT = /^thanh tra (?:huyện|quận|thị xã|thành phố)(?!\p{L})/u;
const OF_ALL =
  /(?<!\p{L})(?:(?:và|cùng|phối hợp với) (?:các )?(?:ngành|lực lượng|cơ quan)(?: chức năng| liên quan)?|toàn (?:tỉnh|thành phố|huyện|xã|phường|ngành)|cả tỉnh|tính chung|tổng cộng|trên địa bàn|(?:đưa|nâng) (?:tổng|tỷ lệ|số))(?!\p{L})/u;

/**
 * Whether a clause (in matchForm, up to the number) tells of one actor: `Công ty … sản xuất 486 nghìn tấn xi măng`.
 *
 * @param name the words that name what is counted: an actor of which they speak is none (`khu công nghiệp`)
 */
export function isOfActor(clause: string, name: string, own?: OwnArea): boolean {
  const top = AT_THE_TOP.exec(clause)?.[1];
  if (top !== undefined && !namesItself(top, name)) return true;
  if (PART_OF_FORCES.test(clause.trimStart())) return true;
  const told = clause.trimStart().replace(WHEN, '');
  if (PERSON.test(told)) return true;
  const apart = SET_APART.exec(told)?.[1];
  return [told, ...(apart === undefined ? [] : [apart])].some((words) => beginsWithActor(words, name, own));
}

function beginsWithActor(clause: string, name: string, own: OwnArea | undefined): boolean {
  const actor = ACTOR.exec(clause)?.[0].replace(LED, '');
  // "thanh tra tỉnh" is one of those whose "cuộc thanh tra" are counted.
  const words = actor?.split(' ').slice(0, actor.startsWith('thanh tra') ? 3 : 2);
  if (actor === undefined || name.includes(words?.join(' ') ?? '')) return false;
  if (own?.level === 'district' && INSPECTORATE_OF_DISTRICT.test(actor)) return false;
  // The one bank that gives such credit.
  if (/tín dụng chính sách/u.test(name) && POLICY_BANK.test(actor)) return false;
  return IN_PARKS.test(actor) || !OF_ALL.test(clause);
}

/** `Công an tỉnh tiếp | 42 lượt công dân; tiếp nhận 96 đơn`: what a sentence tells of one of the offices that receive people. */
const ONE_OFFICE =
  /^["“]?(?:[-+*•] )?(?:riêng |trong đó,? )?(?:công an|bộ chỉ huy|sở|chi cục|cục|tòa án|viện kiểm sát)(?!\p{L})/u;

export const isOfOneOffice = (lead: string, name: string): boolean =>
  /công dân|khiếu nại|tố cáo/u.test(name) && ONE_OFFICE.test(lead.replace(WHEN, ''));
