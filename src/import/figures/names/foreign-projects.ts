import type { Fact, ValueFact } from '../../../domain/fact.ts';
import type { TextRange } from '../../../domain/sentences.ts';
import { namingsAtStart, type AliasIndex, type Naming } from './alias-index.ts';
import { isOfActor } from '../subject/statement-place.ts';
import { limitsIn, type OwnArea } from '../subject/subject-phrase.ts';

/**
 * Foreign investors' projects, whose sentences say once what was done and of whom: `Về đầu tư FDI, tỉnh cấp mới 14 dự án
 * với tổng vốn 148 triệu USD; 9 dự án tăng vốn, 42 triệu USD; hiện có 1.042 dự án còn hiệu lực, tổng vốn 8,3 tỷ USD`.
 * Which of the catalogue's counts and sums a number is, the verb in front of it tells, or the words behind it.
 */
type Stage = 'new' | 'raised' | 'both' | 'standing';

const FOREIGN =
  /(?<!\p{L})(?:fdi|(?:đầu tư|vốn đầu tư)(?: trực tiếp)?(?: của)? nước ngoài|nhà đầu tư nước ngoài)(?!\p{L})/gu;
const DOMESTIC =
  /(?<!\p{L})(?:trong nước|ddi|ngoài ngân sách|vốn ngân sách|đầu tư công|nhà ở|oda|ngo|ocop|khoa học|hợp tác xã|phi chính phủ)(?!\p{L})/gu;
/** The words of each stage; of several the last one before a number holds. */
const STAGES: readonly (readonly [stage: Stage, pattern: string])[] = [
  [
    'both',
    '(?:cấp|đăng ký|phép)(?: phép| đăng ký)? mới(?:,| và)+ (?:lượt |dự án |điều chỉnh |tăng |bổ sung )+(?:tăng )?(?:vốn|thêm)|dự án mới và (?:điều chỉnh |tăng )+vốn|cấp mới,? (?:và )?(?:điều chỉnh|tăng thêm)',
  ],
  [
    'new',
    '(?:cấp|đăng ký|thu hút|cấp phép|cấp giấy chứng nhận|chấp thuận)(?: phép| đăng ký| đầu tư| được| thêm)* mới|cấp (?:giấy )?chứng nhận(?: đăng ký)?(?: đầu tư)?|cấp phép(?: đầu tư)? cho|dự án(?: đầu tư)? mới|thu hút(?: được| đầu tư| thêm)+',
  ],
  [
    'raised',
    '(?:điều chỉnh|tăng|bổ sung)(?: tăng)?(?: thêm)?(?: tổng)? vốn|điều chỉnh(?: tăng)?(?: cho)?|lượt(?= dự án|$)|vốn (?:đăng ký |đầu tư )?(?:tăng thêm|bổ sung)|tăng thêm',
  ],
  [
    'standing',
    'còn hiệu lực|đang (?:hoạt động|đầu tư|triển khai)|nâng (?:tổng )?số|lũy kế|đến nay|hiện(?: nay)?(?:,| có| trên| toàn| tỉnh| thành)|tổng số(?= dự án)',
  ],
];
const STAGE = STAGES.map(
  ([stage, pattern]) => [stage, new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'gu')] as const,
);

/** What the catalogue calls them. */
const COUNTS: Readonly<Partial<Record<Stage, string>>> = {
  new: 'dự án fdi cấp mới',
  standing: 'dự án fdi còn hiệu lực',
};
const SUMS: Readonly<Record<Stage, string>> = {
  new: 'vốn đăng ký mới của dự án fdi',
  raised: 'vốn fdi điều chỉnh',
  both: 'thu hút vốn fdi',
  standing: 'tổng vốn đăng ký của các dự án fdi còn hiệu lực',
};

const IS_PROJECTS = /^\d[\d.,]* (?:lượt )?dự án(?!\p{L})/u;
/** What of the words behind a count is of what it counts. */
const OF_COUNT =
  /^(?: (?:đầu tư|có vốn|vốn|trực tiếp|nước ngoài|fdi|\(fdi\)|được|đăng ký|cấp|phép|mới|giấy chứng nhận|còn|đang|hiệu lực|hoạt động|lượt|dự án|điều chỉnh|tăng(?! thêm)))+/u;
/** Between a count and the sum of what it counts. */
const WITH_SUM =
  /^(?: ?\((?:tăng|giảm) [^()]*\))?(?:,|;)? ?(?:với |có |và )?((?:(?:tổng|số|mức|quy mô) )*(?:vốn|mức đầu tư|mức tăng|trị giá)(?: \p{L}+|,(?= mua| góp)){0,16}?|(?:đạt|là|tăng thêm)) ?(?:(?:là|đạt|trên|hơn|gần|khoảng|xấp xỉ|thêm|lên|tới|trên|ước|chỉ) )*$/u;
/** `theo Cục Thống kê thành phố, tính đến 18/9, đã có | 96 dự án`: who says so. */
const SOURCE = /^theo [^,;.\d]*, /u;
const CAPITAL_OF = /(?<!\p{L})vốn(?: \p{L}+){0,4} của (?:(?:hơn|gần|trên|khoảng) )?$/u;
/** Projects of the parks alone, or those outside them. */
const IN_PARKS =
  /(?<!\p{L})(?:trong|tại|vào|ngoài|các) (?:các )?(?:kcn|khu công nghiệp|khu kinh tế|kkt|ccn|cụm công nghiệp)(?!\p{L})/u;
/** Words in front of a count that say what is done, and not of which projects. */
const OWN: ReadonlySet<string> = new Set(
  'cấp mới giấy chứng nhận đăng ký đầu tư điều chỉnh tăng vốn thêm bổ sung lượt dự án thu hút fdi trực tiếp nước ngoài phép chấp thuận chủ trương ghi nhận quyết định nâng lũy kế ngoài ra còn hiệu lực hoạt động bên cạnh đó tiếp nhận triển khai trong đó usd ddi như vậy nhà tổng quy mô lượng kết từ trước đến lại tính cụ thể'.split(
    ' ',
  ),
);
/** All that foreigners registered: for new projects, for more in old ones, and for shares. */
const REGISTERED_IN_ALL =
  /(?<!\p{L})(?:tổng )?(?:số )?vốn (?:đầu tư |fdi )?(?:đăng ký )?(?:cấp )?mới(?:,| và) (?:vốn )?(?:đăng ký )?(?:tăng thêm|điều chỉnh|bổ sung)(?: tăng thêm| tăng| vốn)?,?(?: và| cùng với|,) (?:giá trị |vốn |lượt )*góp vốn(?:,| và)?(?: mua cổ phần)?(?:,? (?:và )?mua (?:lại )?phần vốn góp)?(?: của (?:các )?nhà đầu tư nước ngoài)?/gu;
const SUM_OF_BOTH =
  /(?<!\p{L})tổng (?:số )?vốn (?:fdi |đầu tư )?(?:đăng ký )?(?:cấp )?mới(?:,| và) (?:vốn )?(?:tăng thêm|điều chỉnh(?: tăng)?|bổ sung)/gu;
const OF_BOTH = /(?:cấp mới|đăng ký mới|mới)(?:,| và) (?:vốn )?(?:tăng thêm|điều chỉnh|bổ sung|tăng vốn)/u;

export interface ProjectNamings {
  readonly namings: readonly Naming[];
  /** Stretches that are read here alone: no other name in them holds. */
  readonly read: readonly TextRange[];
  /** Counts that are none of the catalogue's. */
  readonly unnamed: ReadonlySet<Fact>;
}

/** The namings of foreign projects and their capital in a passage in matchForm. */
export function projectNamings(
  folded: string,
  sentences: readonly TextRange[],
  facts: readonly Fact[],
  index: AliasIndex,
  area: OwnArea | undefined,
): ProjectNamings {
  const found: { namings: Naming[]; read: TextRange[]; unnamed: Set<Fact> } = {
    ...{ namings: [], read: [], unnamed: new Set() },
  };
  let wasForeign = false;
  let lastStage: Stage | undefined;
  let wasOfParks = false;
  for (const sentence of sentences) {
    const words = folded.slice(sentence.start, sentence.end);
    const values = facts.filter(
      (fact): fact is ValueFact =>
        fact.type === 'value' && fact.start >= sentence.start && fact.start < sentence.end,
    );
    const isOfProjects = values.some((value) => isCount(value, folded));
    const inDollars = isInDollars(words);
    const isForeign = inDollars || lastOf(FOREIGN, words) >= 0;
    const goesOn = /^["“]?(?:trong đó|trong số|bao gồm|gồm|cụ thể)/u.test(words);
    const stage = goesOn ? lastStage : undefined;
    // "Các khu công nghiệp thu hút 12 dự án mới. Trong đó, có 8 dự án FDI": parts of theirs.
    const isOfParks: boolean = goesOn && wasOfParks;
    if (isOfProjects && (isForeign || wasForeign)) {
      readSentence(
        {
          folded,
          sentence,
          facts,
          values,
          wasForeign: wasForeign || inDollars,
          stage,
          isOfParks,
          area,
          index,
        },
        found,
      );
    }
    for (const match of words.matchAll(REGISTERED_IN_ALL)) {
      const range = {
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      };
      if (found.read.some((other) => other.start < range.end && range.start < other.end)) continue;
      found.read.push(range);
      found.namings.push(...nameAs(SUMS.both, index, range));
    }
    wasOfParks = isOfParks || (isOfProjects && IN_PARKS.test(words));
    lastStage = isOfProjects ? (stageOf(words) ?? stage) : undefined;
    wasForeign = (isForeign || (wasForeign && isOfProjects)) && lastOf(DOMESTIC, words) < 0;
  }
  return found;
}

/** `96 dự án được cấp giấy chứng nhận đầu tư với tổng vốn đăng ký 1.214 triệu USD`: licensed in dollars, and none at home. */
const isInDollars = (words: string): boolean =>
  LICENSED_IN_DOLLARS.test(words) &&
  lastOf(DOMESTIC, words) < 0 &&
  !/(?<!\p{L})(?:quy đổi|tương đương)(?!\p{L})/u.test(words);

const LICENSED_IN_DOLLARS =
  /\d dự án[^,;.\d]{0,40} (?:cấp (?:mới )?giấy chứng nhận|được cấp phép|cấp phép mới|cấp mới)(?:[^;.]|\.(?=\d)|;(?= (?:với )?(?:tổng )?(?:số )?vốn)){0,120}? vốn [^;.\d]{0,40}[\d.,]+ (?:triệu|tỷ) usd/u;

/** Where the last fact before a count ends. */
const endOfLast = ({ start }: ValueFact, facts: readonly Fact[]): number =>
  facts.findLast(({ end }) => end <= start)?.end ?? 0;

const isCount = ({ start, end }: ValueFact, folded: string): boolean =>
  IS_PROJECTS.test(folded.slice(start, end + ' dự án '.length));

interface ProjectSentence {
  readonly folded: string;
  readonly sentence: TextRange;
  readonly facts: readonly Fact[];
  readonly values: readonly ValueFact[];
  readonly wasForeign: boolean;
  /** What was done with the projects of the sentence before, of which this one lists parts. */
  readonly stage: Stage | undefined;
  /** Whether those were the projects of the parks alone. */
  readonly isOfParks: boolean;
  readonly area: OwnArea | undefined;
  readonly index: AliasIndex;
}

/** Reads the counts of a sentence, each with the sum behind it. */
function readSentence(
  {
    folded,
    sentence,
    facts,
    values,
    wasForeign,
    stage: goesOnStage,
    isOfParks,
    area,
    index,
  }: ProjectSentence,
  { namings, read, unnamed }: { namings: Naming[]; read: TextRange[]; unnamed: Set<Fact> },
): void {
  const counts = values.filter((value) => isCount(value, folded));
  let before = { stage: goesOnStage, isForeign: wasForeign };
  let from = sentence.start;
  for (const [at, count] of counts.entries()) {
    const end = counts[at + 1]?.start ?? sentence.end;
    const tail = /^[^,;.()\d]*(?:\(fdi\)[^,;.()\d]*)?/u.exec(folded.slice(count.end, end))?.[0] ?? '';
    const lead = folded.slice(from, count.start);
    const own = tail
      .replace(/ (?:với|nâng|trong đó)(?!\p{L}).*$/u, '')
      // "8 dự án cấp mới | đạt 358 triệu USD"
      .replace(/ (?:đạt|là) ?$/u, '')
      // "vốn đăng ký của 541 dự án được cấp phép mới | đạt 5.684 triệu USD"
      .replace(CAPITAL_OF.test(lead) ? / (?:đạt|là)(?!\p{L}).*$/u : /$^/u, '');
    const unit = count.start + folded.slice(count.start, count.end).search(/\p{L}/u);
    const stage = stageOf(folded.slice(unit, count.end) + own) ?? stageOf(lead) ?? before.stage;
    before = { stage, isForeign: foreignOf(own) ?? foreignOf(lead) ?? before.isForeign };
    const isOfSome =
      isOfParks ||
      IN_PARKS.test(folded.slice(sentence.start, count.end + own.length)) ||
      isOfActor(folded.slice(sentence.start, count.start), 'dự án') ||
      limitsIn(
        folded.slice(Math.max(from, endOfLast(count, facts)), count.start).replace(SOURCE, ' '),
        area,
        OWN,
      ) !== '';
    from = count.end + own.length;
    if (stage === 'both' || (isOfSome && before.isForeign)) unnamed.add(count);
    if (!before.isForeign || stage === undefined || isOfSome) continue;
    const named = OF_COUNT.exec(own)?.[0].length ?? 0;
    const counted = nameAs(COUNTS[stage], index, { start: unit, end: count.end + named });
    read.push({ start: unit, end: count.end + named });
    if (counted.length === 0) unnamed.add(count);
    namings.push(...counted.map((naming) => ({ ...naming, behind: true, composed: true })));
    const sum = values.find(({ start }) => start >= count.end);
    const between = sum && sum.start < end ? folded.slice(from, sum.start) : '';
    // "96 dự án điều chỉnh tăng vốn 210 triệu USD"
    const said =
      between === ''
        ? / ((?:bổ sung|điều chỉnh|tăng) (?:tăng )?vốn(?: thêm)?) ?$/u.exec(own)?.[1]
        : undefined;
    // "31 dự án cấp mới với | 412 triệu USD"
    const name =
      said ?? WITH_SUM.exec(between)?.[1] ?? /^ ?(với) (?:(?:hơn|gần|khoảng|trên) )?$/u.exec(between)?.[1];
    if (!sum || name === undefined || sum.unit.dimension !== 'USD') continue;
    const isRaised = stage === 'new' && stageOf(name) === 'raised';
    const told = OF_BOTH.test(name) ? 'both' : isRaised ? 'raised' : stage;
    const start = said ? sum.start - said.length - 1 : from + between.indexOf(name);
    read.push({ start, end: sum.start });
    namings.push(...nameAs(SUMS[told], index, { start, end: start + name.trimEnd().length }));
    from = sum.end;
  }
  for (const match of folded.slice(sentence.start, sentence.end).matchAll(SUM_OF_BOTH)) {
    const start = sentence.start + match.index;
    const range = { start, end: start + match[0].length };
    if (read.some((other) => other.start < range.end && range.start < other.end)) continue;
    read.push(range);
    namings.push(...nameAs(SUMS.both, index, range));
  }
}

function nameAs(phrase: string | undefined, index: AliasIndex, at: TextRange): Naming[] {
  if (phrase === undefined) return [];
  const named = namingsAtStart(phrase, index).find(({ end, after }) => end === phrase.length && !after);
  return named ? [{ ...named, ...at, behind: false }] : [];
}

function lastOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

function foreignOf(words: string): boolean | undefined {
  const [foreign, domestic] = [lastOf(FOREIGN, words), lastOf(DOMESTIC, words)];
  return foreign === domestic ? undefined : foreign > domestic;
}

/** The stage that the last such words name; of two that end together, the one that says more. */
function stageOf(words: string): Stage | undefined {
  const found = STAGE.flatMap(([stage, pattern]) =>
    [...words.matchAll(pattern)].map((match) => ({
      stage,
      end: match.index + match[0].length,
      length: match[0].length,
    })),
  );
  return found.sort((a, b) => b.end - a.end || b.length - a.length)[0]?.stage;
}
