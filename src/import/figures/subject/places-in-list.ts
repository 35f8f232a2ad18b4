import type { ChangeFact, Fact } from '../../../domain/fact.ts';
import { measuresSame } from '../../../domain/unit-conversion.ts';
import type { TextRange } from '../../../domain/sentences.ts';
import type { Naming } from '../names/alias-index.ts';
import type { PlacedFigure } from '../placed-figure.ts';
import type { Lexicon, Surroundings } from '../sentence-context.ts';
import { bareNamesOf, peerNamedIn, type PeerArea } from './statement-place.ts';

/** What leads a list of provinces. */
const OF_PLACES =
  /(?<!\p{L})(?:một số|nhiều|các|những|\d+(?:\/\d+)?) (?:tỉnh|thành phố|địa phương)(?!\p{L})|(?<!\p{L})theo địa phương:/u;
/** Behind what leads it. */
const OPENS =
  /(?::|(?<!\p{L})(?:như|là|gồm|gồm có|đó là))(?!.*(?::|(?<!\p{L})(?:như|là|gồm|gồm có|đó là)(?!\p{L})))/su;
const BETWEEN =
  /^(?:[\s,;:()–-]|(?:và|còn|riêng|như|là|cụ thể|trong đó|của|tỉnh|thành phố|tp\.?|ước|đạt|được|có|với|hơn|trên|gần|khoảng|tiếp đến|tiếp theo|kế đến)(?!\p{L}))*$/iu;

interface ListSetting {
  /** The passage as printed, and in matchForm. */
  readonly text: string;
  readonly folded: string;
  readonly sentence: TextRange;
  /** Where the sentences begin that it goes on from. */
  readonly joined: number;
  /** Facts and namings of the sentence. */
  readonly facts: readonly Fact[];
  readonly namings: readonly Naming[];
  /** What it states, and the sentence before. */
  readonly read: readonly PlacedFigure[];
  readonly before: readonly PlacedFigure[];
  readonly lexicon: Lexicon;
  readonly surroundings: Surroundings;
}

/**
 * What a report on the country tells of provinces, each named before its change: `Một số địa phương có doanh thu tăng khá:
 * Lam Giang tăng 9,4%; Phú Hải tăng 8,7%`. They are of what the words in front of the list name, or of what was stated last.
 */
export function placesInList(setting: ListSetting): PlacedFigure[] {
  const { text, folded, sentence, facts, surroundings } = setting;
  if (surroundings.area?.level !== 'country') return [];
  const peers = surroundings.peers ?? [];
  // "Một số địa phương có chỉ số … tăng cao. | Cụ thể, Lam Giang tăng 28%"
  const opens = /^(?:cụ thể|trong đó)(?!\p{L})/u.test(folded.slice(sentence.start))
    ? setting.joined
    : sentence.start;
  const lead = OF_PLACES.exec(folded.slice(opens, sentence.end));
  if (!lead) return [];
  const from = Math.max(sentence.start, opens + lead.index);
  const own = facts.filter((fact) => fact.start > from && (fact.type === 'change' || fact.type === 'value'));
  const placed = own.flatMap((fact) => {
    const last = Math.max(from, ...facts.filter(({ end }) => end <= fact.start).map(({ end }) => end));
    const words = text.slice(last, fact.start);
    const opened = OPENS.exec(words);
    const tail = opened ? words.slice(opened.index + opened[0].length) : words;
    const clause = withoutNames(tail, fact.start, setting);
    const peer = peerNamedIn(`, ${clause.trimStart()}`, peers);
    return peer && isNothingElse(clause, peer) && (fact.type === 'value' || isKept(fact))
      ? [{ fact, peer, from: last }]
      : [];
  });
  const [first] = placed;
  const owner = first && ownerOf(from, first.fact, setting);
  if (!owner) return [];
  // "GRDP của Phú Hải tăng 9,6%, …; | chỉ số sản xuất công nghiệp | của Lam Giang tăng 13,2%": something else is named.
  const isOfOwner = ({ fact, from: start }: (typeof placed)[number]): boolean =>
    setting.namings.every(
      (naming) =>
        naming.start < start ||
        naming.end > fact.start ||
        naming.behind ||
        naming.indicator === owner.indicator,
    );
  const dimension = setting.lexicon.dimensions.get(owner.indicator);
  return placed.filter(isOfOwner).flatMap(({ fact, peer }) => {
    if (fact.type === 'value' && !(dimension !== undefined && measuresSame(fact.unit, { dimension })))
      return [];
    // "Phú Hải đạt 25 nghìn tỷ đồng, | tăng 51%"
    const next = facts[facts.indexOf(fact) + 1];
    const isJoined =
      fact.type === 'value' && isKept(next) && /^(?:,| và|, và) $/u.test(folded.slice(fact.end, next.start));
    const group = isJoined ? [fact, next] : [fact];
    return [
      {
        ...{ start: fact.start, end: group.at(-1)?.end ?? fact.end, facts: group },
        ...{ indicator: owner.indicator, naming: owner.naming, doubts: owner.doubts },
        keys: { ...(owner.keys.period === undefined ? {} : { period: owner.keys.period }), area: peer.id },
        rule: 'other-place' as const,
      },
    ];
  });
}

const isKept = (fact: Fact | undefined): fact is ChangeFact =>
  fact?.type === 'change' &&
  fact.measure === 'percent' &&
  !fact.ratio &&
  fact.listed !== true &&
  (fact.base === undefined || fact.base === 'yoy');

/** Words before a change without the names that they say again: `cụ thể, | chỉ số sản xuất công nghiệp | tỉnh Phú Hải`. */
function withoutNames(words: string, end: number, { namings }: ListSetting): string {
  const named = namings.filter((naming) => naming.end <= end && naming.start >= end - words.length);
  return named.reduceRight((left, naming) => {
    const at = naming.start - (end - words.length);
    return left.slice(0, at) + ' ' + left.slice(at + (naming.end - naming.start));
  }, words);
}

/** One place alone: of two that share a change the passage can link but one. */
function isNothingElse(clause: string, peer: PeerArea): boolean {
  return bareNamesOf(peer).some((name) => clause.includes(name) && BETWEEN.test(clause.replace(name, '')));
}

/** What the list is of: what the words that lead it name first, else what was stated last before them. */
function ownerOf(from: number, first: Fact, setting: ListSetting): PlacedFigure | undefined {
  const { namings, facts, read, before, lexicon } = setting;
  const isCounted = ({ indicator }: { readonly indicator: string }): boolean => {
    const kind = lexicon.indicators.get(indicator)?.kind;
    return kind === 'cumulative' || kind === 'growth';
  };
  const stated = [...before, ...read.filter(({ end }) => end <= from)].filter(
    (figure) => isCounted(figure) && figure.keys.role === undefined && figure.keys.area === undefined,
  );
  const isName = ({ end, behind, leanedOn }: Naming): boolean =>
    end <= first.start &&
    !behind &&
    !leanedOn &&
    !facts.some((fact) => fact.start >= end && fact.end <= first.start && fact.type === 'value');
  const named = namings.find((naming) => naming.start >= from && isName(naming)) ?? namings.find(isName);
  if (!named) return stated.at(-1);
  const same = stated.findLast(({ indicator }) => indicator === named.indicator);
  if (same) return same;
  const base = { start: first.start, end: first.end, facts: [first], keys: {} };
  return isCounted(named)
    ? { ...base, indicator: named.indicator, naming: named, rule: 'other-place', doubts: [] }
    : undefined;
}
