import { LONGEST, type Channel } from './channel.ts';

/** A word that a printed one may be, and what the channel asks for it. */
export interface Candidate {
  /** In lower case. */
  readonly word: string;
  /** `-ln` of the probability that the word is printed so. */
  readonly cost: number;
}

interface Node {
  readonly letters: string[];
  readonly children: Node[];
  word?: string;
  /** The commonest word below, as `-ln` of its probability: nothing below can be had for less. */
  cheapest: number;
}

/** Words to choose from, arranged by their letters. */
export interface Vocabulary {
  readonly root: Node;
  readonly weight: ReadonlyMap<string, number>;
}

/**
 * Arranges words by their letters.
 *
 * @param weight `-ln` of each word's own probability, which decides which candidates are kept
 */
export function vocabularyOf(weight: ReadonlyMap<string, number>): Vocabulary {
  const root: Node = { letters: [], children: [], cheapest: Infinity };
  for (const [word, cost] of weight) {
    let node = root;
    for (const letter of word) {
      const at = node.letters.indexOf(letter);
      let child = node.children[at];
      if (!child) {
        child = { letters: [], children: [], cheapest: Infinity };
        node.letters.push(letter);
        node.children.push(child);
      }
      child.cheapest = Math.min(child.cheapest, cost);
      node = child;
    }
    node.word = word;
  }
  return { root, weight };
}

/** How many candidates of a word are weighed against each other. */
const MOST = 24;
/** What is this much less likely than the best is no candidate. */
const RANGE = 12;
/** What a capital inside a word costs that stands for a small letter. */
const CAPITAL_COST = 1;

/** `-ln` that a letter is printed as the signs from `start`, by case: a first capital says nothing of the letter. */
function signCost(channel: Channel, letter: string, signs: string, free: boolean): number {
  const lower = signs.toLowerCase();
  const raw = channel.cost(letter, signs);
  return lower === signs ? raw : Math.min(raw, channel.cost(letter, lower) + (free ? 0 : CAPITAL_COST));
}

const isUpper = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** The cost of every letter for every piece of one printed word. */
function pieceCosts(printed: string, channel: Channel): (letter: string) => Float64Array {
  const signs = [...printed];
  const upper = isUpper(printed.replace(/[^\p{L}]/gu, ''));
  const table = new Map<string, Float64Array>();
  return (letter) => {
    let costs = table.get(letter);
    if (!costs) {
      costs = new Float64Array((signs.length + 1) * (LONGEST + 1)).fill(Infinity);
      for (let start = 0; start <= signs.length; start += 1) {
        for (let size = 0; size <= LONGEST && start + size <= signs.length; size += 1) {
          const piece = signs.slice(start, start + size).join('');
          costs[start * (LONGEST + 1) + size] = signCost(channel, letter, piece, upper || start === 0);
        }
      }
      table.set(letter, costs);
    }
    return costs;
  };
}

/** One letter further: what it costs at least to have printed the first `n` signs, for each `n`. */
function step(before: Float64Array, pieces: Float64Array): Float64Array {
  const after = new Float64Array(before.length).fill(Infinity);
  for (let start = 0; start < before.length; start += 1) {
    const cost = before[start] as number;
    if (cost === Infinity) continue;
    for (let size = 0; size <= LONGEST && start + size < before.length; size += 1) {
      const total = cost + (pieces[start * (LONGEST + 1) + size] as number);
      if (total < (after[start + size] as number)) after[start + size] = total;
    }
  }
  return after;
}

/**
 * The words that a printed one most likely is, best first.
 *
 * The tree of words is gone through depth first, the cheapest letter first; a branch is left where even its
 * cheapest end would be too dear, so that the result is the same as if every word had been compared.
 */
export function candidatesFor(printed: string, vocabulary: Vocabulary, channel: Channel): Candidate[] {
  const pieces = pieceCosts(printed, channel);
  const length = [...printed].length;
  const found: { word: string; cost: number; total: number }[] = [];
  let limit = Infinity;
  const take = (word: string, cost: number): void => {
    const total = cost + (vocabulary.weight.get(word) ?? 0);
    if (total > limit) return;
    const at = found.findIndex((other) => other.total > total);
    found.splice(at < 0 ? found.length : at, 0, { word, cost, total });
    if (found.length > MOST) found.pop();
    limit = Math.min(
      (found[0]?.total ?? Infinity) + RANGE,
      found.length === MOST ? (found.at(-1)?.total ?? Infinity) : Infinity,
    );
  };
  const visit = (node: Node, costs: Float64Array): void => {
    if (node.word !== undefined) take(node.word, costs[length] as number);
    const next = node.children
      .map((child, at) => {
        const after = step(costs, pieces(node.letters[at] as string));
        return { child, after, least: Math.min(...after) + child.cheapest };
      })
      .sort((a, b) => a.least - b.least);
    for (const { child, after, least } of next) {
      if (least > limit) break;
      visit(child, after);
    }
  };
  const start = new Float64Array(length + 1).fill(Infinity);
  start[0] = 0;
  visit(vocabulary.root, start);
  return found.map(({ word, cost }) => ({ word, cost }));
}

/** Which signs each letter of a word was most likely printed as. */
export function alignment(
  word: string,
  printed: string,
  channel: Channel,
): [letter: string, signs: string][] {
  const letters = [...word];
  const signs = [...printed];
  const pieces = pieceCosts(printed, channel);
  const start = new Float64Array(signs.length + 1).fill(Infinity);
  start[0] = 0;
  const columns: Float64Array[] = [start];
  for (const letter of letters) columns.push(step(columns.at(-1) as Float64Array, pieces(letter)));
  const result: [string, string][] = [];
  let end = signs.length;
  for (let at = letters.length; at > 0; at -= 1) {
    const letter = letters[at - 1] as string;
    let size = 0;
    let best = Infinity;
    for (let length = 0; length <= Math.min(LONGEST, end); length += 1) {
      const cost =
        (columns[at - 1]?.[end - length] as number) +
        (pieces(letter)[(end - length) * (LONGEST + 1) + length] as number);
      if (cost < best) [best, size] = [cost, length];
    }
    result.unshift([letter, signs.slice(end - size, end).join('')]);
    end -= size;
  }
  return result;
}
