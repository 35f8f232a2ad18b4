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
  sortByCost(root);
  return { root, weight };
}

/** The commonest first, so that a search soon knows what is good. */
function sortByCost(node: Node): void {
  const order = node.children.map((child, at) => ({ child, letter: node.letters[at] as string }));
  order.sort((a, b) => a.child.cheapest - b.child.cheapest);
  for (const [at, { child, letter }] of order.entries()) {
    node.children[at] = child;
    node.letters[at] = letter;
    sortByCost(child);
  }
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

/** One letter further: what it costs at least to have printed the first `n` signs, for each `n`; returns the least. */
function step(before: Float64Array, pieces: Float64Array, after: Float64Array, signs: number): number {
  let least = Infinity;
  for (let end = 0; end <= signs; end += 1) {
    let best = Infinity;
    for (let size = 0; size <= LONGEST && size <= end; size += 1) {
      const start = end - size;
      const total = (before[start] as number) + (pieces[start * (LONGEST + 1) + size] as number);
      if (total < best) best = total;
    }
    after[end] = best;
    if (best < least) least = best;
  }
  return least;
}

/** A column for each letter of the longest word, used again and again: a search goes through thousands of nodes. */
const columns: Float64Array[] = [];

function columnAt(depth: number, signs: number): Float64Array {
  let column = columns[depth];
  if (!column || column.length <= signs) columns[depth] = column = new Float64Array(Math.max(32, signs + 1));
  return column;
}

/**
 * The words that a printed one most likely is, best first.
 *
 * The tree of words is gone through depth first; a branch is left where even its cheapest end would be too dear, so
 * that the result is the same as if every word had been compared.
 */
export function candidatesFor(printed: string, vocabulary: Vocabulary, channel: Channel): Candidate[] {
  const pieces = pieceCosts(printed, channel);
  const signs = [...printed].length;
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
  const visit = (node: Node, depth: number): void => {
    const before = columnAt(depth, signs);
    if (node.word !== undefined) take(node.word, before[signs] as number);
    for (let at = 0; at < node.children.length; at += 1) {
      const child = node.children[at] as Node;
      const least = step(before, pieces(node.letters[at] as string), columnAt(depth + 1, signs), signs);
      if (least + child.cheapest <= limit) visit(child, depth + 1);
    }
  };
  columnAt(0, signs).fill(Infinity)[0] = 0;
  // What is printed right is found first, so that little else has to be looked at.
  const right = printed.toLowerCase();
  if (vocabulary.weight.has(right))
    limit = costOf(right, pieces, signs) + (vocabulary.weight.get(right) ?? 0) + RANGE;
  visit(vocabulary.root, 0);
  return found.map(({ word, cost }) => ({ word, cost }));
}

/** What it costs to have printed a word so. */
function costOf(word: string, pieces: (letter: string) => Float64Array, signs: number): number {
  let before = new Float64Array(signs + 1).fill(Infinity);
  before[0] = 0;
  for (const letter of word) {
    const after = new Float64Array(signs + 1);
    step(before, pieces(letter), after, signs);
    before = after;
  }
  return before[signs] as number;
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
  const reached: Float64Array[] = [start];
  for (const letter of letters) {
    const after = new Float64Array(signs.length + 1);
    step(reached.at(-1) as Float64Array, pieces(letter), after, signs.length);
    reached.push(after);
  }
  const result: [string, string][] = [];
  let end = signs.length;
  for (let at = letters.length; at > 0; at -= 1) {
    const letter = letters[at - 1] as string;
    let size = 0;
    let best = Infinity;
    for (let length = 0; length <= Math.min(LONGEST, end); length += 1) {
      const cost =
        (reached[at - 1]?.[end - length] as number) +
        (pieces(letter)[(end - length) * (LONGEST + 1) + length] as number);
      if (cost < best) [best, size] = [cost, length];
    }
    result.unshift([letter, signs.slice(end - size, end).join('')]);
    end -= size;
  }
  return result;
}
