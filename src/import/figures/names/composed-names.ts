import type { Fact, ValueFact } from '../../../domain/fact.ts';
import { namingsAtStart, type AliasIndex, type Naming } from './alias-index.ts';
import { casesOfTopic } from './cases-of-topic.ts';
import { isOfCrimesTogether } from './conjoined-names.ts';
import { crimeInPlainWords } from './crimes-in-words.ts';
import { isPlanted, plantsOn, sownNamings } from './planted-crops.ts';
import type { Lexicon } from '../sentence-context.ts';

const MULTIPLIERS = /^(?:(?:trăm|nghìn|ngàn|vạn|triệu|tỷ) )+/u;
/** What a name behind a number may go on to. */
const TAIL = /^[^.;:()\d]*/u;
/** Between a count and the next one that shares the words behind both: `64 vụ, 97 đối tượng …`. */
const SHARING =
  /^(?:\/ ?|, | - | và |, với |\/| với | |,? (?:và )?bắt (?:giữ )?)(?:gần |hơn |trên |khoảng )?$/u;
/** Words between a verb and its number. */
const FILLERS =
  /(?: (?:được|xong|ước|khoảng|trên|gần|hơn|đạt|là|có|thêm|mới|xấp xỉ|từ|tính|thực hiện|cho|tổng cộng|tổng số|tất cả))+ $| $/u;
/** `xuống giống | vụ hè thu | được 300 ha lúa`. */
const SEASON_END = / (?:vụ )?(?:đông xuân|hè thu|thu đông|mùa|xuân|đông)$/u;

/**
 * Names that stand on both sides of a number or behind its unit, put together as the catalogue writes them:
 * `gieo cấy được | 8.940 ha | lúa` is “gieo cấy lúa”, `103 | người chết` “số người chết”, `6.900 | con bò` “đàn bò”,
 * and of `64 vụ, 97 đối tượng phạm tội về ma túy` both counts are of what is named behind the second.
 *
 * @param folded the passage, in matchForm
 * @returns namings that begin right behind the number, for the longest at a place to be selected
 */
export function composedNamings(folded: string, facts: readonly Fact[], lexicon: Lexicon): Naming[] {
  const values = facts.filter((fact) => fact.type === 'value');
  return values.flatMap((value, at) => {
    const unit = unitOf(value, folded);
    if (!unit) return [];
    const passed = PASSED.exec(folded.slice(value.end, value.end + 90))?.[0].length ?? 0;
    const own = namingsOf(
      value,
      unit,
      tailBehind(folded, value.end + passed),
      folded,
      lexicon,
      plantsOn(value, folded),
    );
    if (own.length > 0) return own.map((naming) => ({ ...naming, end: naming.end + passed }));
    const shared = sharedTail(values, at, folded);
    if (shared === undefined || OF_EARLIER.test(shared.tail)) return [];
    return namingsOf(value, unit, shared.tail, folded, lexicon, false)
      .filter(({ phrase, end }) => !isOfCrimesTogether(phrase, shared.tail.slice(end - value.end)))
      .map((naming) => ({
        ...naming,
        end: value.end,
        sharedEnd: shared.at + naming.end - value.end,
      }));
  });
}

/** `283 đơn vị cấp huyện | thuộc 58 tỉnh, thành phố | được công nhận …`, `5.775/8.227 xã | (70,2%) | đạt chuẩn …`: where they lie, or what share they are, says nothing of what they are. */
const PASSED =
  /^ \((?:(?:chiếm|đạt|tỷ lệ|bằng|khoảng|gần|trên|hơn) )*[\d.,]+ ?%\)(?= \p{L})|^ \((?:gồm |trong đó )?\d+ [^()]{3,60}\)(?= thuộc)|^ (?:thuộc|của|tại|ở) \d+(?:\/\d+)? tỉnh(?:,? thành phố)?(?: trực thuộc trung ương)?(?= (?:đã )?(?:được|đạt))/u;
/** `làm rõ 23 vụ (9 vụ, 10 đối tượng | xảy ra từ trước)`: what an earlier time has counted. */
const OF_EARLIER =
  /^ ?xảy ra (?:từ |trong )?(?:(?:các |những )?(?:năm|tháng|quý|thời gian) )?trước(?!\p{L})/u;
/** Villages in a list of districts and communes, which no unit of the catalogue counts. */
const VILLAGES =
  /^(?:,| và) \d[\d.]* (?:thôn|bản|ấp|buôn|xóm|làng|khu dân cư)(?:(?:\/|, )(?:thôn|bản|ấp|buôn|xóm|làng|khu phố|tổ dân phố))*(?= đạt chuẩn)/u;

/** `34 giường bệnh và 10 bác sĩ | trên một vạn dân`: what the last one's unit is per, the first one's is. */
const PER_INHABITANTS = / trên (?:(?:một|1|10\.000) )?(?:vạn )?dân$/u;

/** The words behind the last of a list that all of it shares: `64 vụ, 97 đối tượng …`, `8 huyện, 330 xã và 869 thôn đạt chuẩn …`. */
function sharedTail(
  values: readonly ValueFact[],
  at: number,
  folded: string,
): { readonly tail: string; readonly at: number } | undefined {
  let last = values[at];
  // "vốn đăng ký 684 triệu USD và 31 dự án | điều chỉnh": money has no share in what is counted behind it.
  if (last && /^(?:VND|USD)$/u.test(last.unit.dimension)) return undefined;
  for (const next of values.slice(at + 1)) {
    if (!last || !SHARING.test(folded.slice(last.end, next.start))) break;
    const per = PER_INHABITANTS.exec(folded.slice(next.start, next.end))?.[0];
    const shared = { tail: per ?? tailBehind(folded, next.end), at: next.end };
    // "4 hợp tác xã, 2 tổ hợp tác | mới": one word is the last one's alone.
    if (last === values[at] && /^ ?\p{L}/u.test(shared.tail))
      return shared.tail.trim() === 'mới' ? undefined : shared;
    if (shared.tail.startsWith(' đạt chuẩn')) return shared;
    last = next;
  }
  if (!last) return undefined;
  const villages = VILLAGES.exec(folded.slice(last.end, last.end + 90))?.[0].length;
  const end = last.end + (villages ?? 0);
  return villages === undefined ? undefined : { tail: tailBehind(folded, end), at: end };
}

interface UnitPlace {
  readonly start: number;
  /** Without multipliers. */
  readonly words: string;
}

function unitOf(value: ValueFact, folded: string): UnitPlace | undefined {
  const printed = folded.slice(value.start, value.end);
  const start = value.start + printed.search(/(?<=[\d ])\p{L}/u);
  if (start < value.start) return undefined;
  // Of "266,35 ha/295 ha" the unit is told twice.
  const words = folded
    .slice(start, value.end)
    .replace(/ ?\/ ?(?:kh |kế hoạch |dự toán )?\d.*$/u, '')
    .replace(MULTIPLIERS, '');
  return words === '' ? undefined : { start, words: words === 'dn' ? 'doanh nghiệp' : words };
}

const tailBehind = (folded: string, end: number): string =>
  TAIL.exec(folded.slice(end, end + 110))?.[0] ?? '';

function namingsOf(
  value: ValueFact,
  unit: UnitPlace,
  tail: string,
  folded: string,
  lexicon: Lexicon,
  goesOnPlanting: boolean,
): Naming[] {
  const before = folded.slice(Math.max(0, value.start - 60), value.start);
  const lead = before.replace(FILLERS, '').replace(SEASON_END, '');
  const leads = [lead, before.trimEnd(), ...listThere(value, folded)];
  const { index } = lexicon;
  const ofTopic = casesOfTopic(value, unit.words, lead, folded);
  if (ofTopic !== undefined) {
    const place = { behind: true, composed: true, start: unit.start, end: value.end };
    return namingsAtStart(ofTopic, index).map((naming) => ({ ...naming, ...place }));
  }
  const sown = unit.words === 'ha' ? sownNamings(value, tail, folded, lexicon) : [];
  if (sown.length > 0) {
    const place = { behind: true, composed: true, start: unit.start, end: value.end };
    return sown.map((naming) => ({ ...naming, ...place }));
  }
  if (!/^ ?["“]?\p{L}/u.test(tail)) return verbAndUnit(value, unit, leads, index);
  const capital = CAPITAL_BEHIND.exec(tail)?.[0];
  if (capital !== undefined && CURRENCY.test(unit.words)) {
    return namingsAtStart(capital.trim(), index)
      .filter(({ end, after }) => after && end === capital.length - 1)
      .map((naming) => ({
        ...naming,
        ...{ behind: true, composed: true, start: unit.start, end: value.end + capital.length },
      }));
  }
  const said = IS_SAID.exec(tail)?.[0];
  if (said !== undefined && OPENS_MEMBER.test(before)) {
    const rest = tail.slice(said.length);
    const named = namingsAtStart(rest, index).filter(
      ({ end, behind, ofCountry }) => !behind && !ofCountry && BORDER_BEHIND.test(rest.slice(end)),
    );
    if (named.length > 0)
      return named.map((naming) => ({
        ...naming,
        ...{ behind: true, composed: true, start: unit.start, end: value.end + said.length + naming.end },
      }));
  }
  const plain = crimeInPlainWords(tail);
  const named = prefixesOf(
    unit.words,
    lead,
    goesOnPlanting,
    listVerb(value, folded),
    standsForYears(before, tail),
  ).flatMap(({ prefix, isUnit }) => {
    const direct = namingsIn(prefix, tail, tail.length, isUnit, index);
    const found =
      direct.length > 0 || !plain ? direct : namingsIn(prefix, plain.words, plain.length, isUnit, index);
    return found.map(({ naming, length }) => ({
      ...naming,
      behind: true,
      composed: true,
      start: unit.start,
      end: value.end + length,
    }));
  });
  return named.length > 0 ? named : verbAndUnit(value, unit, leads, index);
}

/** `còn lại 412 tỷ đồng | là vốn khu vực có vốn đầu tư nước ngoài`: one of a list that says behind its number what it is. */
const IS_SAID = /^ là (?:(?:từ|phần|khoản|nguồn) )*/u;
const OPENS_MEMBER =
  /(?:[,;:(]|(?<!\p{L})(?:trong đó|trong số đó|còn lại|gồm|và))(?: (?:có|còn lại|khoảng|gần|hơn|trên|riêng))* $/u;
const BORDER_BEHIND = /^(?:[,;.)]|$| và | \()/u;
const CURRENCY = /^(?:đồng|usd|đô la mỹ)$/u;
/** `584 doanh nghiệp với 5.940 tỷ đồng | vốn đăng ký`: what the money is of stands behind it. */
const CAPITAL_BEHIND = /^ (?:tổng )?(?:số )?vốn (?:đăng ký|điều lệ)(?: mới)?(?=[,;.)]|$| và )/u;

/** `thành lập mới | 325 | doanh nghiệp`: a name that ends with the unit, whose verb may end with what else only leads to a number. */
function verbAndUnit(
  value: ValueFact,
  unit: UnitPlace,
  leads: readonly string[],
  index: AliasIndex,
): Naming[] {
  return [...new Set(leads.flatMap(leadsOf))].flatMap((words) => {
    const text = `${words} ${unit.words}`;
    return namingsAtStart(text, index)
      .filter((naming) => naming.end === text.length && !naming.behind)
      .map((naming) => ({ ...naming, behind: true, composed: true, start: unit.start, end: value.end }));
  });
}

/** Names that begin with a prefix and take at least a word of the tail. */
function namingsIn(
  prefix: string,
  tail: string,
  tailLength: number,
  isUnit: boolean,
  index: AliasIndex,
): { naming: Naming; length: number }[] {
  const text = `${prefix}${tail}`;
  return namingsAtStart(text, index)
    .filter((naming) => naming.end > prefix.length + 1 && (!naming.behind || isUnit))
    .map((naming) => ({
      naming,
      length: naming.end >= text.length ? tailLength : Math.min(naming.end - prefix.length, tailLength),
    }));
}

/** `thu hoạch được | 14.200 tấn | ngô`, and of a list that such a verb begins: `thu hoạch 14.200 tấn ngô, 1.600 tấn | rau`. */
const HARVESTING =
  /(?<!\p{L})thu (?:hoạch|hái)(?: được| ước| đạt| khoảng| trên| hơn| gần)*(?: [\d.,]+ (?:nghìn |ngàn |triệu )?tấn \p{L}[^;.\d]{1,30}(?:,| và))*$/u;

function prefixesOf(
  unit: string,
  lead: string,
  goesOnPlanting: boolean,
  verb: string | undefined,
  standsThere: boolean,
): { prefix: string; isUnit: boolean }[] {
  return [
    { prefix: unit, isUnit: true },
    { prefix: `số ${unit}`, isUnit: false },
    ...(unit === 'tấn' && HARVESTING.test(lead) ? [{ prefix: 'sản lượng', isUnit: false }] : []),
    ...(unit === 'con' ? [{ prefix: 'đàn', isUnit: false }] : []),
    ...(unit === 'ha' && (goesOnPlanting || isPlanted(lead) || standsThere)
      ? [{ prefix: 'diện tích', isUnit: false }]
      : []),
    ...leadsOf(lead).map((prefix) => ({ prefix, isUnit: false })),
    ...(verb === undefined ? [] : [{ prefix: `${verb} ${unit}`, isUnit: false }]),
  ];
}

/** `toàn tỉnh có | 4.500 ha | tiêu, tập trung ở …`: what stands for years is there, and not only sown. */
const standsForYears = (before: string, tail: string): boolean =>
  /(?<!\p{L})(?:tỉnh|huyện|thành phố|thị xã|xã|địa bàn) (?:ta )?(?:hiện |đang |đã )*có (?:khoảng |gần |hơn |trên |tổng cộng )*$/u.test(
    before,
  ) &&
  /^ (?:cây )?(?:cà phê|(?:hồ )?tiêu|điều|cao su|chè|hồi|quế|vải|nhãn|xoài|sầu riêng|thanh long|cam|bưởi)(?=,|\.|;|$| và|:)/u.test(
    tail === '' ? '' : `${tail};`,
  );

/** `cấp mới cho 24 dự án trong nước …; | 66 dự án FDI`: what is done with the first of a list is done with all of it. */
function listVerb({ start }: ValueFact, folded: string): string | undefined {
  const sentence = folded.slice(Math.max(0, folded.lastIndexOf('. ', start)), start);
  return /^[^\d]*(?:\d[^\p{L}]*(?:tháng|năm|quý)[^\d]*)*?(cấp mới|cấp phép mới|thu hút)(?: \p{L}+){0,4} \d/u.exec(
    `${sentence}0`,
  )?.[1];
}

/** `toàn tỉnh có 3 liên hiệp hợp tác xã, | 214 hợp tác xã`: what there is of the first of a list there is of all of it. */
function listThere({ start }: ValueFact, folded: string): string[] {
  const sentence = folded.slice(Math.max(0, folded.lastIndexOf('. ', start)), start);
  const there =
    /(?<!\p{L})(toàn (?:tỉnh|thành phố|huyện|xã)|địa bàn)(?: tỉnh| thành phố| huyện| xã)? (?:hiện )?có \d[^;.]*, $/u.exec(
      sentence.replace(/\([^()]*\)/gu, ''),
    )?.[1];
  return there === undefined ? [] : [`${there} có`];
}

const OF_ALL = /(?<!\p{L})toàn (?:thành phố|thị xã|thị trấn|huyện|quận|xã|phường) (?=\p{L}+$)/u;

/** The last one to three words before a number, without fillers, and what is told of all of any place as of a province. */
function leadsOf(lead: string): string[] {
  const texts = [...new Set([lead, lead.replace(OF_ALL, 'toàn tỉnh ')])];
  return texts.flatMap((text) => {
    const words = /(?<!\p{L})\p{L}+(?: \p{L}+){0,2}$/u.exec(text)?.[0].split(' ') ?? [];
    return words.map((_, from) => words.slice(from).join(' '));
  });
}
