import type { AnchoredPlace } from './anchored-places.ts';

/** Where places of a published page have gone. */
export interface Moves {
  /** Old names with new ones, to be written into `aliases`. */
  readonly moved: ReadonlyMap<string, string>;
  /** Names whose place is no more, as far as can be told. */
  readonly lost: readonly string[];
  /** Names of notes and marks that another one bears now, with what the place is called now. */
  readonly taken: ReadonlyMap<string, string>;
}

type Places = ReadonlyMap<string, AnchoredPlace>;

/** Two texts are one place's where they share at least this part of their pairs of words. */
const ALIKE = 0.5;

/** A place that was there already is another one's too only where it says the same. */
const EQUAL = 0.9;

/** Of a passage that became part of another, at least so many words must be found there, nearly all in their order. */
const LONG_ENOUGH = 8;
const NEARLY_ALL = 0.85;

/**
 * Compares a published page with the report as it is now: each name that no longer works, or works for a twin of its
 * place (the same heading in another section), is led to the place of its kind whose words are most alike; of equal
 * ones to that whose surroundings are, and rather to one that is new than to one that was there already.
 */
export function movedAnchors(published: Places, current: Places): Moves {
  const moved = new Map<string, string>();
  const taken = new Map<string, string>();
  const lost: string[] = [];
  const places = [...current].filter(([, { isAlias }]) => !isAlias);
  const twins = Map.groupBy(places, ([, place]) => textOf(place));
  for (const [id, place] of published) {
    const here = current.get(id);
    if (here?.isAlias) continue;
    const alike = places.filter(([, { kind }]) => kind === place.kind);
    if (here) {
      const isSame = isNumbered(place)
        ? likeness(place.words, here.words) > ALIKE
        : (twins.get(textOf(place))?.length ?? 0) < 2;
      const now = isSame ? undefined : nowElsewhere(id, place, here, alike);
      if (now !== undefined) (isNumbered(place) ? taken : moved).set(id, now);
      continue;
    }
    const now = mostAlike(place, alike, published);
    if (now === undefined) lost.push(id);
    else moved.set(id, now);
  }
  return { moved, lost, taken };
}

/** Names of notes and their marks are made of the printed number, all others of the place's own words. */
function isNumbered({ kind }: AnchoredPlace): boolean {
  return kind === 'note' || kind === 'mark';
}

function textOf({ kind, words }: AnchoredPlace): string {
  return `${kind}: ${words.join(' ')}`;
}

/** What a place is called now whose name another one has. */
function nowElsewhere(
  id: string,
  place: AnchoredPlace,
  here: AnchoredPlace,
  alike: readonly (readonly [string, AnchoredPlace])[],
): string | undefined {
  const score = (other: AnchoredPlace): number => likeness(place.words, other.words) + nearness(place, other);
  let best: { id: string; score: number } = { id, score: score(here) };
  for (const [candidate, other] of alike) {
    if (likeness(place.words, other.words) <= ALIKE || score(other) <= best.score) continue;
    best = { id: candidate, score: score(other) };
  }
  return best.id === id ? undefined : best.id;
}

/** The place that one whose name is gone has become. */
function mostAlike(
  place: AnchoredPlace,
  alike: readonly (readonly [string, AnchoredPlace])[],
  published: Places,
): string | undefined {
  let best: { id: string; score: number } | undefined;
  for (const [id, other] of alike) {
    const isNew = !published.has(id);
    const words = likeness(place.words, other.words);
    const near = nearness(place, other);
    const isSame =
      words > (isNew ? ALIKE : EQUAL) ||
      (isNew && isPartOf(place.words, other.words)) ||
      // A heading in other words over the same text.
      (isNew && place.kind === 'heading' && near > ALIKE);
    const score = words + near / 2 + (isNew ? 0.1 : 0);
    if (isSame && score > (best?.score ?? 0)) best = { id, score };
  }
  return best?.id;
}

/** How alike the surroundings of two places are, from 0 to 1. */
function nearness(a: AnchoredPlace, b: AnchoredPlace): number {
  return (likeness(a.under, b.under) + likeness(a.before, b.before) + likeness(a.after, b.after)) / 3;
}

function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length < LONG_ENOUGH || part.length > whole.length) return false;
  const [inner, outer] = [pairsOf(part.slice(1), part[0]), pairsOf(whole.slice(1), whole[0])];
  return shared(inner.entries, outer.entries) / inner.total > NEARLY_ALL;
}

/** Dice's coefficient of the pairs of neighbouring words, from 0 to 1. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const [pairsA, pairsB] = [pairsOf(a), pairsOf(b)];
  return (2 * shared(pairsA.entries, pairsB.entries)) / (pairsA.total + pairsB.total);
}

type Pairs = Map<string, number>;

function shared(a: Pairs, b: Pairs): number {
  let count = 0;
  for (const [pair, times] of a) count += Math.min(times, b.get(pair) ?? 0);
  return count;
}

function pairsOf(words: readonly string[], first = ''): { entries: Pairs; total: number } {
  const entries: Pairs = new Map();
  for (const [index, word] of [first, ...words].entries()) {
    const pair = `${word} ${words[index] ?? ''}`;
    entries.set(pair, (entries.get(pair) ?? 0) + 1);
  }
  return { entries, total: words.length + 1 };
}
