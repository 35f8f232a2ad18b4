import { MONTHS, withoutGroups } from '../../../domain/periods/period-words.ts';
import type { NamedIndicator, Naming } from './alias-index.ts';
import type { Lexicon } from '../sentence-context.ts';
import { matchForm } from '../../../domain/orthography.ts';

/** Words that make a price index the average of the months so far, apart from its name. */
const AVERAGE = new RegExp(
  `(?<!\\p{L})(?:(?:tính )?bình quân(?: chung)?(?: (?:trong )?(?:${withoutGroups(MONTHS)}|quý [iv]+|cả năm|năm))?|` +
    `(?:sau |trong |qua )?${withoutGroups(MONTHS)}(?: đầu năm)?,?(?: có)?(?: mức)?(?= (?:tăng|giảm) bình quân)|` +
    `(?:cả )?năm(?= (?:\\d{4} )?(?:tăng|giảm) bình quân)|(?:tính chung|lũy kế)(?: trong)? ${withoutGroups(MONTHS)})(?: đầu)?(?: năm)?(?: (?:nay|này|qua|\\d{4}))?(?!\\p{L})`,
  'gu',
);

interface Head {
  readonly phrase: string;
  readonly indicator: string;
}

const headsOf = new WeakMap<Lexicon, readonly Head[]>();

/**
 * Names whose “bình quân” stands apart from the rest: `CPI tháng 6 tăng …; bình quân 6 tháng | tăng 3,42%`, `tính chung
 * 9 tháng, CPI | tăng 3,1%`. What says “average” is the naming, where the name's other words stand in its sentence.
 */
export function averagedNamings(folded: string, lexicon: Lexicon): Naming[] {
  const heads = headsOf.get(lexicon) ?? headsIn([...lexicon.indicators.values()]);
  headsOf.set(lexicon, heads);
  if (heads.length === 0) return [];
  return [...folded.matchAll(AVERAGE)].flatMap((match): Naming[] => {
    const listed = listedBehind(heads, folded, match.index + match[0].length);
    const sentenceStart = Math.max(0, folded.lastIndexOf('. ', match.index));
    const head = nearestOf(heads, folded.slice(sentenceStart, match.index));
    const end = match.index + match[0].length;
    const behind = /^,? (?:thì )?/u.exec(folded.slice(end))?.[0].length ?? 0;
    const next = heads.find(({ phrase }) => folded.startsWith(phrase, end + behind));
    const named = next ?? head;
    // "giá vàng tăng 1,2%; giá gạo | bình quân …": of what is nearer, which has no name here.
    const since = head ? folded.slice(folded.lastIndexOf(head.phrase, match.index), match.index) : '';
    if (!named || (!next && /[;,.] (?:chỉ số )?giá (?!tiêu dùng)\p{L}/u.test(since))) return [];
    return [
      ...listed,
      {
        phrase: named.phrase,
        indicator: named.indicator,
        behind: false,
        start: match.index,
        end: next ? end + behind + next.phrase.length : end,
      },
    ];
  });
}

/** `Bình quân 11 tháng, CPI tăng 3,21%; | giá vàng tăng 46,8%; giá đô la Mỹ tăng 3,4%`: what a list opens with is of all its prices. */
function listedBehind(heads: readonly Head[], folded: string, from: number): Naming[] {
  const list = /^(?:[^.]|\.(?=\d))*/u.exec(folded.slice(from))?.[0] ?? '';
  const until = list.search(OTHER_TIME);
  const own = until < 0 ? list : list.slice(0, until);
  return [...own.matchAll(ITEM)].flatMap(({ index, 0: said }): Naming[] => {
    const start = from + index + said.length;
    const head = heads.find(({ phrase }) => folded.startsWith(phrase, start));
    return head ? [{ ...head, behind: false, start, end: start + head.phrase.length }] : [];
  });
}

const ITEM = /[;,] (?:còn |riêng )?(?=(?:chỉ số )?giá )/gu;
const OTHER_TIME = /(?<!\p{L})(?:tháng (?:\d|trước|này)|quý|so với tháng)(?!\p{L})/u;

/** Of the heads in a text the one that stands last, by its longest name. */
function nearestOf(heads: readonly Head[], text: string): Head | undefined {
  const ends = heads.map(({ phrase }) => {
    const at = text.lastIndexOf(phrase);
    return at < 0 ? -1 : at + phrase.length;
  });
  const last = Math.max(...ends);
  return last < 0 ? undefined : heads[ends.indexOf(last)];
}

function headsIn(indicators: readonly NamedIndicator[]): Head[] {
  const heads = indicators
    .filter(({ kind }) => kind === 'growth')
    .flatMap(({ id, name, aliases }) =>
      [name, ...aliases]
        .map((text) => matchForm(text.normalize('NFC')))
        .filter((text) => / bình quân(?!\p{L})/u.test(text))
        .map((text) => ({ phrase: text.replace(/ bình quân.*$/u, ''), indicator: id })),
    );
  return heads
    .filter(({ phrase }) => /^(?:chỉ số )?(?:giá (?:tiêu dùng|vàng|đô la mỹ|usd)|cpi)/u.test(phrase))
    .sort((a, b) => b.phrase.length - a.phrase.length);
}
