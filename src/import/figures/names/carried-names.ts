import type { Fact } from '../../../domain/fact.ts';
import { matchForm } from '../../../domain/orthography.ts';
import { sentenceStart } from '../../../domain/sentences.ts';
import { namingsAtStart, namingsOfPhrase, type Naming } from './alias-index.ts';
import { FIELD_BEFORE, framedBySeason } from './framed-names.ts';
import { bracketAround } from '../brackets.ts';
import type { PlacedFigure } from '../placed-figure.ts';
import type { SentenceContext } from '../sentence-context.ts';
import { cropOfParagraph, cropsIn, riceOfSeason } from './topic-crops.ts';

/** Where a member of a list begins. */
const BORDER =
  /[,;:.()]|(?<!\p{L})(?:trong đó|trong số đó|gồm|bao gồm|và|với|riêng|còn|cụ thể|như)(?!\p{L})/gu;
/** Where a clause begins: a member may have commas of its own (`nông, lâm nghiệp và thủy sản`). */
const CLAUSE_BORDER = /[;:.(]|(?<!\p{L})(?:trong đó|gồm)(?!\p{L})/gu;
/** What stands between the member and its number. */
const FILLERS =
  /(?: (?:ước|tính|được|đạt|chỉ|là|có|khoảng|trên|gần|hơn|còn|thực hiện|hiện|tổng|toàn tỉnh|toàn huyện|toàn xã|chiếm|tỷ trọng|tăng|giảm|lên|ở mức|ước đạt|bình quân|cả năm|thu hoạch|trung bình))+$/u;
const LEADING = /^(?:các |loại |cây |con |sản phẩm |ngành |khu vực |nhóm |số |tổng |đàn )+/u;
/** What is done to a part, or befalls it, so that it is no member of the list. */
const OTHER_THING =
  /(?<!\p{L})(?:bị|thiệt hại|thu hoạch|tiêm|chết|chuyển đổi|trồng mới|mắc|tiêu hủy|ngập|phun|nhiễm|xuất bán|tái canh|cho sản phẩm)(?!\p{L})|(?:^|(?<!\p{L})và )huy động(?: được)?$/u;
/** What says of a subject only what of it is measured. */
const HEAD =
  /^(?:tổng |tổng số )?(?:diện tích|năng suất|sản lượng|giá trị sản xuất|kim ngạch|đàn|số lượng)(?!\p{L})/u;
const MOST_WORDS = 12;
const SET_APART = /tỷ lệ [^.]*(?<!\p{L})riêng (?:đối với )?$/u;

/** Heads that a sentence gives to all that it lists, apart from any name. */
const FRAMES: readonly (readonly [frame: RegExp, heads: readonly string[]])[] = [
  [
    /(?<!\p{L})(?:gieo trồng|gieo cấy|xuống giống|gieo sạ|(?<=(?<!\p{L})vụ \p{L}[^;.:]{2,60} (?:đã )?)trồng)(?!\p{L})(?:[^:]*:|(?: được| ước| đạt)* [\d.,]+ (?:nghìn |ngàn )?ha(?!\p{L})[^:]*(?:trong đó|gồm))/u,
    ['diện tích'],
  ],
  [
    /(?<!\p{L})(?:(?:tổng )?đàn (?:gia súc|vật nuôi)|số (?:lượng )?đầu con|chăn nuôi)(?!\p{L})[^;.\d]*(?:\d[^:;.]*)?(?::| gồm )/u,
    ['đàn'],
  ],
  [
    /(?<!\p{L})cây (?:công nghiệp|lâu năm|ăn quả|trồng|hằng năm|màu|dược liệu)[^:;.]*:/u,
    ['diện tích', 'sản lượng'],
  ],
  [
    /(?<!\p{L})sản phẩm(?: công nghiệp)?(?:(?: chủ yếu| chính)?:| (?:chủ yếu|chính|sản xuất|tăng|giảm|có|như|trong tháng|tháng|quý)(?!\p{L}))/u,
    ['sản lượng'],
  ],
  [
    /(?<!\p{L})(?:chỉ số sản xuất|ngành (?:công nghiệp )?(?:cấp ii )?(?:có|tăng|giảm|sản xuất))/u,
    ['chỉ số sản xuất ngành', 'chỉ số sản xuất'],
  ],
  [
    /(?<!\p{L})sản lượng (?:thu hoạch )?(?:của )?(?:một số )?(?:cây|loại|quả|nông sản)[^:;.]*:/u,
    ['sản lượng'],
  ],
  [/(?<!\p{L})sản phẩm(?: công nghiệp)? (?:chủ lực|giữ|đạt)(?!\p{L})/u, ['sản lượng']],
  [
    /(?<!\p{L})sản lượng thịt (?:hơi )?(?:gia súc, gia cầm )?xuất chuồng(?: các loại)?(?: \d{1,2} tháng| (?:quý|tháng|năm) [\divx]+)?: /u,
    ['sản lượng thịt'],
  ],
  [/(?<!\p{L})(?:cơ cấu|tỷ trọng)(?!\p{L})/u, ['tỷ trọng', 'tỷ trọng khu vực', 'tỷ trọng ngành']],
];

/**
 * The name of a value in a list that says its head once: `Diện tích rau 6.140 ha; lạc 1.980 ha` is “diện tích lạc”,
 * `đàn trâu 214 con, bò 862 con` “đàn bò”. What says the head alone goes on with the subject before it: `lúa mùa 300 ha,
 * năng suất 52 tạ/ha` is “năng suất lúa mùa”; and so does what stands behind a colon (`Lúa mùa: diện tích 300 ha`).
 *
 * @param figures what the sentence states before it
 */
export function carriedNaming(
  fact: Fact,
  context: SentenceContext,
  figures: readonly PlacedFigure[],
  fits: (naming: Naming) => boolean,
): Naming | undefined {
  const output = outputBehindArea(fact, context, figures, fits);
  if (output) return output;
  for (const member of membersBefore(fact, context)) {
    const naming = carriedTo(member, fact, context, figures, fits);
    if (naming) return naming;
  }
  return undefined;
}

/** `xoài 6.180 ha, | 94 nghìn tấn`: what an area bears stands behind it. */
function outputBehindArea(
  fact: Fact,
  { folded, lexicon }: SentenceContext,
  figures: readonly PlacedFigure[],
  fits: (naming: Naming) => boolean,
): Naming | undefined {
  const last = figures.at(-1);
  if (!last || fact.type !== 'value' || !BEARS.test(folded.slice(last.end, fact.start))) return undefined;
  const crop = /^diện tích (.+)$/u.exec(matchForm(lexicon.indicators.get(last.indicator)?.name ?? ''))?.[1];
  const [naming] = crop === undefined ? [] : namingsOfPhrase(`sản lượng ${crop}`, lexicon.index);
  if (!naming || !fits(naming)) return undefined;
  return { ...naming, start: last.end, end: last.end, carried: true };
}

const BEARS = /^,? (?:(?:cho|thu|với|được|khoảng|gần|trên|hơn) )*$/u;

interface Member {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

function carriedTo(
  { words: said, start, end: memberEnd }: Member,
  fact: Fact,
  context: SentenceContext,
  figures: readonly PlacedFigure[],
  fits: (naming: Naming) => boolean,
): Naming | undefined {
  const { folded, sentence, facts, lexicon, surroundings } = context;
  const words = headOf(said);
  // "tỷ lệ đúng hạn đạt 97,8%; riêng hồ sơ trực tuyến là | 99,1%": of one rate that of some.
  if (fact.type !== 'value' && SET_APART.test(folded.slice(sentence.start, start))) return undefined;
  // "sản lượng ngô giảm 1,3% do | diện tích gieo trồng giảm 4,8%": the reason of a change.
  if (fact.type !== 'value' && /^(?:do|nhờ|vì) /u.test(said)) return undefined;
  const average = / (?:bình quân|trung bình)(?: chung)?(?!\p{L})/uy;
  average.lastIndex = memberEnd;
  const end =
    memberEnd + (/^(?:năng suất|sản lượng)/u.test(words) ? (average.exec(folded)?.[0].length ?? 0) : 0);
  // What stands in a closed bracket is no owner of what follows it.
  const owners = (figures.length > 0 ? figures : context.before)
    .filter((figure) => (bracketAround(folded, figure.start)?.end ?? fact.start) >= fact.start)
    .toReversed()
    .slice(0, 4);
  const namesOf = ({ naming, indicator }: PlacedFigure): string[] => [
    naming.phrase,
    matchForm(lexicon.indicators.get(indicator)?.name ?? ''),
  ];
  const between = folded.slice(owners[0]?.end ?? sentence.start, start);
  // Of what is caught, or caught and farmed, shrimps are not those farmed.
  const isOfCatch = (naming: Naming): boolean =>
    / tôm/u.test(naming.phrase) &&
    owners.some((owner) => /khai thác|đánh bắt|thủy sản/u.test(namesOf(owner).join(' '))) &&
    !owners.some((owner) => /nuôi/u.test(owner.naming.phrase));
  const isYield = /^(?:ước )?(?:năng suất|sản lượng)(?!\p{L})/u.test(words);
  // "thu nợ 84 tỷ đồng và huy động | 54 tỷ đồng": what came in is no level.
  // "thịt trâu, | bò 6.140 tấn": of both together.
  if (/(?<!\p{L})(?:trâu|bò|lợn|gà|vịt|dê)(?:,| và) $/u.test(folded.slice(0, start))) return undefined;
  // "lạc 312 ha và khoai lang, | rau đậu 640 ha"
  if (/\d (?:nghìn |ngàn )?(?:ha|tấn|con) và \p{L}+(?: \p{L}+){0,2}, $/u.test(folded.slice(0, start)))
    return undefined;
  if (
    /^(?:trồng |huy động(?: được| thêm)?$)/u.test(words) ||
    (!isYield && OTHER_THING.test(between.replace(/^[^;]*;/u, '')))
  )
    return undefined;
  const frame = folded.slice(sentence.start, start);
  const heading =
    structureBefore(folded, sentence.start, frame) ??
    herdsBefore(folded, sentence.start) ??
    surroundings.heading;
  const headed = heading ? `${heading}: ${frame}` : frame;
  const heads = [
    ...owners.flatMap(namesOf).flatMap(beginningsOf),
    ...FRAMES.flatMap(([pattern, given]) => (pattern.test(headed) ? given : [])),
  ];
  const last = facts.slice(0, facts.indexOf(fact)).findLast(({ type }) => type === 'value');
  // A value in between that is of nothing known has a subject of its own.
  const isParted = last !== undefined && !figures.some((figure) => figure.facts.includes(last));
  const subjects = [
    ...(HEAD.test(words) ? cropsIn(frame) : []),
    ...(isParted && !isHarvested(frame) ? [] : owners.slice(0, 1).flatMap(namesOf).flatMap(endsOf)),
    ...topicOf(frame),
    // "Vụ Hè thu: diện tích gieo trồng 258.410 ha, năng suất 53,1 tạ/ha": what a season yields by the hectare is rice.
    ...(/năng suất/u.test(words) ? owners.slice(0, 1).flatMap(namesOf).flatMap(riceOf) : []),
    ...(HEAD.test(words) ? cropOfParagraph(folded, start) : []),
    ...(/năng suất/u.test(words) ? riceOfSeason(`${frame} ${said}`) : []),
  ];
  const bare = words
    .replace(/^(?:tăng|giảm)(?: (?:có|gồm|là|mạnh|khá|nhất|nhiều))+ /u, '')
    .replace(LEADING, '')
    .replace(/ (?:chi|thu)$/u, '');
  // "cây ngô | năng suất 33,4 tạ/ha": the head may stand behind its subject.
  const turned =
    /^(?:cây )?(.+?)(?: (?:(?:năm|vụ) (?:nay|này)|toàn tỉnh|toàn huyện|cả tỉnh))* (diện tích|năng suất|sản lượng)$/u.exec(
      words,
    );
  const phrases = [
    ...(turned ? [`${turned[2] ?? ''} ${turned[1] ?? ''}`] : []),
    ...heads.flatMap((head) => [`${head} ${words}`, `${head} ${bare}`]),
    ...(HEAD.test(words) ? subjects.map((subject) => `${words} ${subject}`) : []),
  ];
  for (const phrase of new Set(phrases)) {
    const naming = namingsAtStart(phrase, lexicon.index).find(
      (candidate) =>
        candidate.end === phrase.length &&
        !candidate.behind &&
        !candidate.after &&
        !candidate.ofCountry &&
        !isOfCatch(candidate) &&
        ![...figures, ...owners].some(({ indicator }) => indicator === candidate.indicator) &&
        fits(candidate),
    );
    const [framed] = naming
      ? framedBySeason([{ ...naming, start, end }], folded, lexicon, context.surroundings)
      : [];
    if (framed) return { ...framed, carried: true };
  }
  return undefined;
}

/** `Cơ cấu kinh tế chuyển dịch đúng hướng. | Trong đó, dịch vụ chiếm …`: the structure that the sentence before tells of. */
function structureBefore(folded: string, at: number, frame: string): string | undefined {
  if (at === 0 || !/^["“]?trong đó(?!\p{L})/u.test(frame)) return undefined;
  const last = folded.slice(sentenceStart(folded, Math.max(0, at - 3)), at);
  return /(?<!\p{L})cơ cấu kinh tế [^;%]*$/u.test(last) ? last : undefined;
}

/** `Chăn nuôi phát triển ổn định. | Tính đến 01/4, trâu, bò có …`: the field that a sentence without numbers tells of. */
const herdsBefore = (folded: string, at: number): string | undefined =>
  at > 0 && HERDS.test(folded.slice(sentenceStart(folded, Math.max(0, at - 3)), at))
    ? 'chăn nuôi'
    : undefined;
const HERDS =
  /^["“]?(?:[-–+*•] ?)?(?:(?:về|tình hình|công tác|ngành|hoạt động|lĩnh vực) )*chăn nuôi(?! (?:trâu|bò|lợn|heo|gia cầm|gà|vịt))(?!\p{L})[^;.\d]*\. $/u;

/** `vụ đông xuân năm nay | năng suất bình quân`, `ước | năng suất bình quân | chung`: the head without what stands around it. */
const headOf = (words: string): string =>
  (/^vụ (?:\p{L}+ ){1,6}?((?:năng suất|sản lượng)(?: bình quân| ước)*)$/u.exec(words)?.[1] ?? words)
    .replace(/^(?:dự ước|ước tính|ước) (?=năng suất|sản lượng)/u, '')
    .replace(/^(?:đến nay )?(?:đã |cơ bản )*thu hoạch xong (?=năng suất|sản lượng)/u, '')
    .replace(/^năng suất (?:gieo trồng|thu hoạch)$/u, 'năng suất')
    .replace(/^(?:.* )?nên (?=năng suất|sản lượng)/u, '')
    .replace(/^sản lượng (?:thu hoạch(?: trong tháng)?|toàn vụ|cả vụ)$/u, 'sản lượng')
    .replace(
      /^(?:(?:do|nhưng|song|tuy|mặc dù|dù) )?(?:tổng )?diện tích(?: (?:đã )?(?:xuống giống|gieo sạ|gieo cấy|gieo trồng))?(?: (?:bị )?(?:thu hẹp|mở rộng))?$/u,
      'diện tích',
    )
    .replace(/^sản lượng (?:nhân|mủ|mủ khô|búp tươi|hạt|quả tươi|tươi|khô|thu|thu được)$/u, 'sản lượng')
    .replace(/^(?:đưa|nâng) (?:tổng )?(?=(?:diện tích|sản lượng|năng suất)$)/u, '')
    .replace(/(?<=^(?:năng suất|sản lượng)(?: bình quân| ước)*) chung$/u, '');

/** What a name may begin with, the longest first: `diện tích rau` → `diện tích`, `diện`. */
function beginningsOf(name: string): string[] {
  const parts = name.split(' ');
  return parts.slice(0, -1).map((_, at) => parts.slice(0, parts.length - 1 - at).join(' '));
}

/** What a name may end with, the longest first: `diện tích lúa mùa` → `tích lúa mùa`, `lúa mùa`, `mùa`. */
function endsOf(name: string): string[] {
  const parts = name.split(' ');
  return parts.slice(1).map((_, at) => parts.slice(at + 1).join(' '));
}

const riceOf = (name: string): string[] => {
  const season = / vụ (đông xuân|hè thu|thu đông|mùa)$/u.exec(name)?.[1];
  return season === undefined ? [] : [`lúa ${season}`];
};

/** `diện tích cho thu hoạch 5.980 ha, sản lượng 18.300 tấn`: what is harvested is of the same subject. */
const isHarvested = (frame: string): boolean =>
  /(?:cho|đã) (?:thu hoạch|gặt|cắt|sản phẩm)(?: được)? [^;]*$/u.test(frame);

/** `Cây lúa: diện tích …`: what a colon sets in front. */
function topicOf(frame: string): string[] {
  const topic = (/(?:^|[-+*•;.] ?)((?:\p{L}+ ){0,3}\p{L}+): (?:[^:;]*)$/u.exec(frame) ??
    FIELD_BEFORE.exec(frame))?.[1];
  return topic === undefined ? [] : [topic, topic.replace(LEADING, '')];
}

/** The last words before a number, without what only leads to it: from the last border, and from those before it. */
function membersBefore(fact: Fact, { folded, sentence, facts }: SentenceContext): Member[] {
  const from = Math.max(sentence.start, facts[facts.indexOf(fact) - 1]?.end ?? 0);
  const lead = folded.slice(from, fact.start).trimEnd();
  const cut = FILLERS.exec(` ${lead}`);
  const phrase = cut ? lead.slice(0, Math.max(0, cut.index - 1)) : lead;
  const clause = [...phrase.matchAll(CLAUSE_BORDER)].at(-1);
  const first = clause ? clause.index + clause[0].length : 0;
  const borders = [...phrase.matchAll(BORDER)].map(({ index, 0: sign }) => index + sign.length);
  const begins = [...borders.filter((at) => at > first), first].sort((a, b) => b - a);
  return begins.flatMap((begin) => {
    const words = phrase
      .slice(begin)
      .trim()
      .replace(/^[-–+*•] (?=\p{L})/u, '');
    if (!/^\p{L}+(?:,? -? ?\p{L}+)*$/u.test(words) || words.split(' ').length > MOST_WORDS) return [];
    const start = from + phrase.indexOf(words, begin);
    return [{ words, start, end: start + words.length }];
  });
}
