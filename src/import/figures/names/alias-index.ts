import type { Indicator } from '../../../domain/indicator.ts';
import { matchForm } from '../../../domain/orthography.ts';
import { namesOfCountrys, writtenVariants } from './written-variants.ts';

/** What recognition needs to know of an indicator. */
export type NamedIndicator = Pick<
  Indicator,
  'id' | 'unit' | 'kind' | 'name' | 'aliases' | 'aliasesAfter' | 'aliasesBehind' | 'notWhen'
> &
  Partial<Pick<Indicator, 'parts' | 'changeBase'>>;

interface Alias {
  /** In {@link matchForm}. */
  readonly phrase: string;
  readonly indicator: string;
  /** Ids of indicators one of which must have been named before; `undefined` for a name that always holds. */
  readonly after?: readonly string[];
  /** The phrase stands right behind the number. */
  readonly behind: boolean;
  /** The phrase begins with its unit, so that before a number it may be what the number before it counts. */
  readonly unitFirst?: boolean;
  /** One of several names that stand before as many values. */
  readonly paired?: boolean;
  /** The name of a rate without the word: only a percentage is of it. */
  readonly ofRate?: boolean;
  /** What is so named in a report on the country is the country's. */
  readonly ofCountry?: boolean;
}

/** The catalogue's names as a trie of their words and signs; spaces are nothing. */
export interface AliasIndex {
  readonly next: ReadonlyMap<string, AliasIndex>;
  /** The names that end here. */
  readonly aliases: readonly Alias[];
}

/** A place in a text where an indicator is named, or may be. */
export interface Naming extends Alias {
  readonly start: number;
  readonly end: number;
  /** Put together of words on both sides of a number. */
  readonly composed?: boolean;
  /** Of words that stand behind a later number of a list, where they end. */
  readonly sharedEnd?: number;
  /** Put together with what a list says once. */
  readonly carried?: boolean;
  /** Short names lean on it, and no number is of it. */
  readonly leanedOn?: boolean;
  /** Of a share: the words that a count before it counts. */
  readonly counted?: boolean;
  /** Found by its words, in whatever order. */
  readonly worded?: boolean;
  /** Such a one whose unit alone says what is measured: `lúa mùa | 876 nghìn ha`. */
  readonly byUnit?: boolean;
}

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  readonly aliases: Alias[];
}

/** A word, or a sign. */
const TOKEN = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;

const WORD = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/uy;

/** Indexes all names of the catalogue, with the ways that offices write their words. */
export function indexAliases(indicators: readonly NamedIndicator[]): AliasIndex {
  const root: TrieNode = { next: new Map(), aliases: [] };
  for (const alias of indicators.flatMap(aliasesOf)) {
    let node = root;
    for (const [token] of alias.phrase.matchAll(TOKEN)) {
      const next: TrieNode = node.next.get(token) ?? { next: new Map(), aliases: [] };
      node.next.set(token, next);
      node = next;
    }
    if (node !== root) node.aliases.push(alias);
  }
  return root;
}

function aliasesOf(indicator: NamedIndicator): Alias[] {
  const { id } = indicator;
  const after = new Map<string, string[]>();
  for (const [key, names] of Object.entries(indicator.aliasesAfter)) {
    for (const name of variantsOf(names)) after.set(name, [...(after.get(name) ?? []), key]);
  }
  const plain = variantsOf([indicator.name, ...indicator.aliases]);
  const behindNames = [...new Set(variantsOf(indicator.aliasesBehind).flatMap(ofAnyone))];
  return [
    ...[...new Set(plain.flatMap((name) => [name, withoutArea(name)]))].map((phrase) => ({
      ...{ phrase, indicator: id, behind: false },
    })),
    ...[...after].flatMap(([phrase, keys]) => [
      { phrase, indicator: id, after: keys, behind: false },
      // “người bị thương” begins with what is counted, and stands behind its number.
      ...(startsWithUnit(phrase, indicator) ? [{ phrase, indicator: id, after: keys, behind: true }] : []),
    ]),
    ...behindNames.map((phrase) => ({ phrase, indicator: id, behind: true })),
    ...behindNames
      .filter((phrase) => startsWithUnit(phrase, indicator) && phrase.split(' ').length > 2)
      .map((phrase) => ({ phrase, indicator: id, behind: false, unitFirst: true })),
    ...(indicator.kind === 'share' ? [...new Set(plain.flatMap(withoutRate))] : [])
      .filter((phrase) => !plain.includes(phrase))
      .map((phrase) => ({ phrase, indicator: id, behind: false, ofRate: true })),
    ...namesOfCountrys(plain).map((phrase) => ({ phrase, indicator: id, behind: false, ofCountry: true })),
  ];
}

function startsWithUnit(phrase: string, { unit }: NamedIndicator): boolean {
  const word = matchForm(unit.normalize('NFC')).replace(/^(?:nghìn|triệu|tỷ) /u, '');
  // Who is prosecuted is counted as “bị can” where the catalogue says “đối tượng”.
  const words = word === 'đối tượng' ? [word, 'bị can'] : [word];
  return words.some((own) => phrase === own || phrase.startsWith(`${own} `));
}

const variantsOf = (names: readonly string[]): string[] => [
  ...new Set(names.flatMap((name) => writtenVariants(matchForm(name.normalize('NFC')).trim()))),
];

/** `lao động | hưởng trợ cấp thất nghiệp`, `người | tham gia BHXH`: offices call whom they count people or workers alike. */
function ofAnyone(phrase: string): string[] {
  const rest = COUNTED_PEOPLE.exec(phrase)?.[1];
  return rest === undefined ? [phrase] : PEOPLE.map((word) => `${word} ${rest}`);
}

const PEOPLE = ['người', 'lao động', 'người lao động', 'lđ'];
const COUNTED_PEOPLE =
  /^(?:người lao động|người|lao động) ((?:tham gia|hưởng|được|đi|nhận|xuất cảnh|tìm được|có việc)(?!\p{L}).*)$/u;

/** A report's own area need not be named: `tỷ lệ hộ nghèo | của tỉnh`. */
const withoutArea = (name: string): string => name.replace(/ (?:của tỉnh|toàn tỉnh)$/u, '');

/** `tỷ lệ | trẻ em dưới 1 tuổi được tiêm chủng đầy đủ`: so many words say by themselves what the percentage is of. */
const withoutRate = (name: string): string[] => {
  const subject = /^tỷ lệ (\p{L}+(?: [\p{L}\d,]+){4,})$/u.exec(name)?.[1];
  return subject === undefined ? [] : [subject];
};

/** Every naming in a text (in {@link matchForm}), at whole words, longest first at each place. */
export function findNamings(folded: string, index: AliasIndex): Naming[] {
  const tokens = [...folded.matchAll(TOKEN)].map(({ 0: text, index: start }) => ({ text, start }));
  return tokens.flatMap((_, at) => namingsOf(tokens, at, index));
}

/** The namings that a text begins with, longest first. */
export function namingsAtStart(folded: string, index: AliasIndex): Naming[] {
  const ends: Naming[][] = [];
  let node = index.next.get(wordAt(folded, 0));
  for (let at = 0; node;) {
    const end = at + wordAt(folded, at).length;
    if (node.aliases.length > 0) ends.push(node.aliases.map((alias) => ({ ...alias, start: 0, end })));
    at = folded.charAt(end) === ' ' ? end + 1 : end;
    node = node.next.get(wordAt(folded, at));
  }
  return ends.reverse().flat();
}

/** What a whole phrase names by itself. */
export const namingsOfPhrase = (phrase: string, index: AliasIndex): Naming[] =>
  namingsAtStart(phrase, index).filter(
    ({ end, behind, after }) => end === phrase.length && !behind && !after,
  );

/** The word or sign that begins at an offset; empty where none does. */
function wordAt(folded: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(folded)?.[0] ?? '';
}

interface Token {
  readonly text: string;
  readonly start: number;
}

/** What sentences put into a name and names leave out: `chỉ số giá tiêu dùng | chung toàn tỉnh | tháng 9`. */
const INSERTED =
  /^(?:(?:mới |đã |chỉ |ước )+(?=giải ngân )|trong (?=tháng |quý |năm |cả )|chung (?=toàn |cả |tháng |quý |của |trên )|(?:của |trong |trên địa bàn )?(?:toàn |cả )?(?:tỉnh|thành phố|huyện|quận|thị xã)(?: ta)? (?!\p{Lu})|trên địa bàn |toàn địa bàn )+/u;
const MOST_INSERTED = 8;
const AREA = /^(?:tỉnh|phố|huyện|quận|xã|ta)$/u;

/** A month or quarter put into a name: `thiên tai | trong tháng 9 | đã làm`. */
const SPAN_INSERTED =
  /^trong (?:tháng|quý)(?: (?:\d{1,2}|[ivx]+))?(?: (?:\/ |năm )\d{4})? (?!đầu|cuối|trước)/u;

/** `doanh nghiệp | (DN) | thành lập mới`: a bracket that only abbreviates the words before it. */
const isAbbreviation = (tokens: readonly Token[], at: number): boolean =>
  /^\p{L}{2,5}$/u.test(tokens[at + 1]?.text ?? '') &&
  tokens[at + 2]?.text === ')' &&
  // "kinh tế (GRDP) | tăng": a verb behind it is the statement's.
  !/^(?:tăng|giảm|đạt|là)$/u.test(tokens[at + 3]?.text ?? '');

/** `Trung tâm Phục vụ hành chính công | (trung tâm) | tỉnh đã tiếp nhận`: two words that the text goes on with. */
const isShortForm = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 3]?.text === ')' && !/^(?:tăng|giảm|đạt|là)$/u.test(tokens[at + 4]?.text ?? '');

/** `doanh thu | toàn ngành | vận tải`: a whole branch is what its name says without the words. */
const OF_BRANCH = /^toàn ngành (?!kinh tế|công nghiệp)/u;

/** How many words at a place are put into a name, by each way to read them. */
function insertedAt(tokens: readonly Token[], at: number): number[] {
  if (tokens[at]?.text === '(') return isAbbreviation(tokens, at) ? [3] : isShortForm(tokens, at) ? [4] : [];
  if (!/^(?:trong|chung|của|trên|toàn|cả|mới|đã|chỉ|ước)$/u.test(tokens[at]?.text ?? '')) return [];
  const words = tokens
    .slice(at, at + MOST_INSERTED)
    .map(({ text }) => text)
    .join(' ');
  return [INSERTED, SPAN_INSERTED, OF_BRANCH].flatMap((pattern) => {
    const found = pattern.exec(`${words} `)?.[0];
    return found === undefined ? [] : [found.trim().split(' ').length];
  });
}

function namingsOf(tokens: readonly Token[], from: number, index: AliasIndex): Naming[] {
  const start = tokens[from]?.start ?? 0;
  const ends: Naming[][] = [];
  const walk = (node: AliasIndex, at: number): void => {
    const token = tokens[at];
    const next = token && node.next.get(token.text);
    if (token && next) {
      const end = token.start + token.text.length;
      if (next.aliases.length > 0) ends.push(next.aliases.map((alias) => ({ ...alias, start, end })));
      walk(next, at + 1);
    }
    for (const passed of at > from ? insertedAt(tokens, at) : []) {
      // Where the words may be of a name (`thu ngân sách | trên địa bàn`), only those that say whose area are put in.
      if (next && !AREA.test(tokens[at + passed - 1]?.text ?? '')) continue;
      if (node.next.has(tokens[at + passed]?.text ?? '')) walk(node, at + passed);
    }
  };
  walk(index, from);
  return ends.flat().sort((a, b) => b.end - a.end);
}

/** Everything that the catalogue calls its indicators, and the words that mean something else. */
export function namesOf(indicators: readonly NamedIndicator[]): string[] {
  return indicators.flatMap(({ name, aliases, aliasesAfter, aliasesBehind, notWhen }) => [
    name,
    ...aliases,
    ...Object.values(aliasesAfter).flat(),
    ...aliasesBehind,
    // A word alone is too like those of the grammar: “tang” may be “tặng” and “tăng”.
    ...notWhen.filter((phrase) => phrase.includes(' ')),
  ]);
}
