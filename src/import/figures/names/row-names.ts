import { namingsOfPhrase, type AliasIndex, type Naming } from './alias-index.ts';

/** A row of nouns before as many numbers, up to the words that give each of them its own. */
const ROW =
  /(?:^|[;:.(] |\d,? )(?<list>[^;:.()\d]*?)(?: (?:của|trên|toàn|tại|năm|ước|đạt|cả|hiện|trong|giảm|tăng)(?!\p{L})[^,;.]*?)? (?:(?:giảm|tăng|đạt|là|còn|ước) )*(?:lần lượt|tương ứng|theo thứ tự)(?: \p{L}+){0,3} $/u;
const PARTED = /, và |, | và /gu;
/** How many words may stand before the first of a row: `trong năm, toàn tỉnh có | tỷ lệ hộ nghèo và cận nghèo`. */
const MOST_BEFORE = 5;

interface Member {
  readonly words: string;
  readonly start: number;
}

/**
 * The names of a row whose members say once what is theirs: in front of all (`tỷ lệ hộ | nghèo và cận nghèo lần lượt …`, `sản lượng
 * lúa và ngô lần lượt …`), behind all (`diện tích, năng suất và sản lượng | lúa mùa lần lượt …`), or as the subject of all (`lúa mùa
 * có | diện tích, năng suất và sản lượng lần lượt …`).
 *
 * @param lead the sentence up to the first of the row's numbers
 * @param count how many numbers there are
 * @returns those of each member, with the row as their place; none where a member has no name
 */
export function namesOfRow(lead: string, count: number, index: AliasIndex): Naming[][] {
  const row = ROW.exec(lead);
  const list = row?.groups?.list;
  if (!row || list === undefined || count < 2) return [];
  const at = row.index + row[0].indexOf(list);
  const members = membersOf(list, at).slice(-count);
  const [first, ...others] = members;
  if (members.length !== count || !first) return [];
  const end = at + list.length;
  const words = first.words.split(' ');
  for (let dropped = 0; dropped <= Math.min(MOST_BEFORE, words.length - 1); dropped += 1) {
    const own = words.slice(dropped).join(' ');
    const start = first.start + first.words.length - own.length;
    const named = namesTogether([own, ...others.map((other) => other.words)], index);
    if (named) return named.map((atPlace) => atPlace.map((naming) => ({ ...naming, start, end })));
  }
  return [];
}

function membersOf(list: string, at: number): Member[] {
  const members: Member[] = [];
  let from = 0;
  for (const { index, 0: said } of list.matchAll(PARTED)) {
    members.push({ words: list.slice(from, index), start: at + from });
    from = index + said.length;
  }
  return [...members, { words: list.slice(from), start: at + from }];
}

function namesTogether(members: readonly string[], index: AliasIndex): Naming[][] | undefined {
  const [first = '', ...others] = members;
  const before = members.slice(0, -1);
  const last = members.at(-1) ?? '';
  const subject = /^(?<topic>.+) (?:có|với|đạt) (?<own>(?:tổng )?\p{L}+(?: \p{L}+)?)$/u.exec(first)?.groups;
  const rows = [
    ...prefixesOf(first).map((head) => [first, ...others.map((other) => `${head} ${other}`)]),
    ...suffixesOf(last).map((tail) => [...before.map((other) => `${other} ${tail}`), last]),
    ...(subject ? [[subject.own ?? '', ...others].map((own) => `${own} ${subject.topic ?? ''}`)] : []),
  ];
  for (const row of rows) {
    const named = row.map((phrase) =>
      [phrase, phrase.replace(/ (?:cây|trồng) /u, ' ')]
        .map((said) => namingsOfPhrase(said, index))
        .find(({ length }) => length > 0),
    );
    if (named.every((atPlace) => atPlace !== undefined)) return named;
  }
  return undefined;
}

/** What a phrase begins with, the longest first. */
const prefixesOf = (phrase: string): string[] => {
  const words = phrase.split(' ');
  return words.slice(1).map((_, at) => words.slice(0, words.length - 1 - at).join(' '));
};

const suffixesOf = (phrase: string): string[] => {
  const words = phrase.split(' ');
  return words.slice(1).map((_, at) => words.slice(at + 1).join(' '));
};
