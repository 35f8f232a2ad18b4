import {
  comparedForm,
  firstLetterClasses,
  lettersOf,
  wordCost,
  type Letters,
} from '../../domain/ocr/letter-costs.ts';
import { withoutAccents } from '../../domain/orthography.ts';
import { ALTERNATIVE } from './text.ts';

/** How an archive's clean texts write: its syllables, and which follow which. */
export interface Lexicon {
  /** How often each syllable occurs, by its letters without accents. */
  readonly syllables: ReadonlyMap<string, number>;
  /** A number for each of them. */
  readonly numbers: ReadonlyMap<string, number>;
  /** How often one stands right before another, by {@link pairKey}. */
  readonly pairs: ReadonlyMap<number, number>;
  /** The commonest spelling of each, by a class of first letters. */
  readonly byFirstLetter: ReadonlyMap<string, readonly Spelling[]>;
}

interface Spelling {
  readonly skeleton: string;
  readonly letters: Letters;
}

interface Candidate {
  readonly skeleton: string;
  /** Its number in the lexicon; -1 where that does not have it. */
  readonly number: number;
  /** How unlike the printed letters it is. */
  readonly cost: number;
  readonly printed: boolean;
}

const SYLLABLE = /^\p{L}{1,7}$/u;
/** Syllables met less often may be slips of the pen. */
const KNOWN_FROM = 1;
/** Candidates per token that are compared with their neighbours. */
const CANDIDATES = 8;
/** What it costs besides to doubt a token that is a syllable as printed. */
const DOUBT = 0.35;
/** A syllable as printed is not taken for one that looks less like it than this. */
const DOUBTED_UP_TO = 0.65;
/** What a pair that is never written costs, next to the letters' own costs. */
const UNSEEN_PAIR = 0.9;
const RARE_PAIR = 0.35;
const RARE_BELOW = 3;
/** Readings that are kept of a token, where they cost at most so much more than the best. */
const READINGS = 3;
const MARGIN = 0.9;
const MARGIN_OF_KNOWN = 0.4;

/** Gathers the syllables of clean texts. */
export function lexiconOf(texts: Iterable<string>): Lexicon {
  const known = new Map<string, string>();
  const syllableOf = (word: string): string => {
    let syllable = known.get(word);
    if (syllable === undefined) {
      syllable = SYLLABLE.test(word) ? withoutAccents(word) : '';
      known.set(word, syllable);
    }
    return syllable;
  };
  const syllables = new Map<string, number>();
  const numbers = new Map<string, number>();
  const pairs = new Map<number, number>();
  const spellings = new Map<string, Map<string, number>>();
  for (const text of texts) {
    let before = -1;
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      const syllable = syllableOf(word);
      if (syllable) {
        count(syllables, syllable);
        const number = numbers.get(syllable) ?? numbers.size;
        numbers.set(syllable, number);
        const forms = spellings.get(syllable) ?? new Map<string, number>();
        spellings.set(syllable, forms);
        count(forms, word);
        if (before >= 0) count(pairs, pairKey(before, number));
        before = number;
      } else before = -1;
    }
  }
  const byFirstLetter = new Map<string, Spelling[]>();
  for (const [skeleton, forms] of spellings) {
    if ((syllables.get(skeleton) ?? 0) < KNOWN_FROM) continue;
    for (const [form] of [...forms].sort((a, b) => b[1] - a[1]).slice(0, 2)) {
      for (const letterClass of firstLetterClasses(form.charAt(0))) {
        const list = byFirstLetter.get(letterClass) ?? [];
        byFirstLetter.set(letterClass, list);
        list.push({ skeleton, letters: lettersOf(form) });
      }
    }
  }
  return { syllables, numbers, pairs, byFirstLetter };
}

/** One number for two, which is looked up many times faster than two words joined. */
function pairKey(first: number, second: number): number {
  return first * 2 ** 24 + second;
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/**
 * What a text that OCR damaged most likely says, for searching only: `ndng then mdi` as `nong thon moi`. Of
 * each token the syllables that look like it are weighed with those that stand beside it. What is as printed
 * keeps its form, what is read otherwise has no accents; between spaces there is one token for each printed.
 * Readings that are almost as likely stand with it, joined by {@link ALTERNATIVE}.
 */
export function readDamaged(text: string, lexicon: Lexicon): string {
  const cache = candidatesBy.get(lexicon) ?? new Map<string, readonly Candidate[]>();
  candidatesBy.set(lexicon, cache);
  if (cache.size > REMEMBERED) cache.clear();
  return text.replace(/[^\n]+/gu, (line) => readLine(line, lexicon, cache));
}

/** What tokens may stand for, by lexicon: reports use the same words, and damage them in the same ways. */
const candidatesBy = new WeakMap<Lexicon, Map<string, readonly Candidate[]>>();
const REMEMBERED = 100_000;

const TOKEN = /^([^\p{L}\p{N}&¢@$|]*)(.*?)([.,;:!?)\]}”"’'*%…–-]*)$/su;

function readLine(line: string, lexicon: Lexicon, cache: Map<string, readonly Candidate[]>): string {
  const tokens = line.split(/(\s+)/u);
  const cores = tokens.map((token, at) => (at % 2 === 0 ? (TOKEN.exec(token)?.[2] ?? '') : ''));
  let run: { at: number; candidates: readonly Candidate[] }[] = [];
  const settle = (): void => {
    for (const [index, likely] of likeliest(
      run.map(({ candidates }) => candidates),
      lexicon,
    ).entries()) {
      const at = run[index]?.at;
      if (at === undefined || (likely.length === 1 && likely[0]?.printed)) continue;
      const read = likely.map(({ skeleton }) => skeleton).join(ALTERNATIVE);
      tokens[at] = (tokens[at] ?? '').replace(
        TOKEN,
        (_, lead: string, _core: string, tail: string) => `${lead}${read}${tail}`,
      );
    }
    run = [];
  };
  for (const [at, core] of cores.entries()) {
    if (at % 2 === 1) continue;
    const candidates = candidatesFor(core, lexicon, cache);
    if (candidates.length === 0) settle();
    else run.push({ at, candidates });
    if (/[.,;:!?]$/u.test(tokens[at] ?? '')) settle();
  }
  settle();
  return tokens.join('');
}

/**
 * A printed text with further readings of its words: to be searched by any of them.
 *
 * @param readings texts with a word for each printed one; the first is the likeliest
 */
export function withReadings(printed: string, readings: readonly string[]): string {
  const others = readings.map((reading) => reading.match(/\S+/gu) ?? []);
  let at = -1;
  return printed.replace(/\S+/gu, (token) => {
    at += 1;
    const [, lead = '', core = '', tail = ''] = TOKEN.exec(token) ?? [];
    const forms = others.flatMap((words) => {
      const word = words[at] ?? '';
      return word.startsWith(lead) && word.endsWith(tail) && word.length >= lead.length + tail.length
        ? word.slice(lead.length, word.length - tail.length).split(ALTERNATIVE)
        : [];
    });
    // Letters alone stand for each other; a number is itself.
    const words = [...new Set([...forms, core])].filter((form) => form === core || /^\p{L}+$/u.test(form));
    const lettered = words.filter((form) => /^\p{L}+$/u.test(form));
    return `${lead}${(lettered.length > 0 ? lettered : words).join(ALTERNATIVE)}${tail}`;
  });
}

/** The syllables a token may stand for, itself among them; none for numbers, codes and whole words in capitals. */
function candidatesFor(
  core: string,
  lexicon: Lexicon,
  cache: Map<string, readonly Candidate[]>,
): readonly Candidate[] {
  const known = cache.get(core);
  if (known) return known;
  const candidates =
    /\p{L}/u.test(core) && core.length <= 9 && !/\d{2}|[/.]/u.test(core) ? like(core, lexicon) : [];
  cache.set(core, candidates);
  return candidates;
}

function like(core: string, lexicon: Lexicon): Candidate[] {
  const form = comparedForm(core);
  const own = withoutAccents(form);
  const isKnown = SYLLABLE.test(form) && (lexicon.syllables.get(own) ?? 0) >= KNOWN_FROM;
  const letters = lettersOf(form);
  const limit = isKnown ? DOUBTED_UP_TO : Math.min(1.25, 0.35 * form.length + 0.25);
  const costs = new Map<string, number>();
  for (const letterClass of new Set(firstLetterClasses(form.charAt(0)))) {
    for (const { skeleton, letters: word } of lexicon.byFirstLetter.get(letterClass) ?? []) {
      if (skeleton === own || Math.abs(word.length - letters.length) > 2) continue;
      const cost = wordCost(letters, word, limit);
      if (cost < (costs.get(skeleton) ?? Infinity)) costs.set(skeleton, cost);
    }
  }
  const others = [...costs]
    .map(([skeleton, cost]): Candidate => ({
      skeleton,
      number: lexicon.numbers.get(skeleton) ?? -1,
      cost: cost + (isKnown ? DOUBT : 0.1),
      printed: false,
    }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, CANDIDATES);
  const number = lexicon.numbers.get(own) ?? -1;
  return [{ skeleton: own, number, cost: isKnown ? 0 : 1.1, printed: true }, ...others];
}

/**
 * The candidates on the ways that cost least, letters and neighbours together: per token the best first, then
 * those whose best way costs hardly more.
 */
function likeliest(tokens: readonly (readonly Candidate[])[], { pairs }: Lexicon): Candidate[][] {
  const pairCost = (a: Candidate, b: Candidate): number => {
    const times = pairs.get(pairKey(a.number, b.number)) ?? 0;
    return times === 0 ? UNSEEN_PAIR : times < RARE_BELOW ? RARE_PAIR : 0;
  };
  const before = waysTo(tokens, pairCost);
  const behind = waysTo([...tokens].reverse(), (a, b) => pairCost(b, a)).reverse();
  return tokens.map((candidates, token) => {
    const weighed = candidates.map((candidate, at) => ({
      candidate,
      cost: (before[token]?.[at] ?? 0) + (behind[token]?.[at] ?? 0) - candidate.cost,
    }));
    weighed.sort((a, b) => a.cost - b.cost);
    const isKnown = candidates.some(({ printed, cost }) => printed && cost === 0);
    const limit = (weighed[0]?.cost ?? 0) + (isKnown ? MARGIN_OF_KNOWN : MARGIN);
    const likely = weighed
      .filter(({ cost }) => cost <= limit)
      .slice(0, READINGS)
      .map(({ candidate }) => candidate);
    // A word that the clean texts happen not to have is still found as it is printed.
    const printed = candidates.find((candidate) => candidate.printed && SYLLABLE.test(candidate.skeleton));
    return printed && !likely.includes(printed) && !isKnown ? [...likely, printed] : likely;
  });
}

/** What the cheapest way up to each candidate costs, its own cost included. */
function waysTo(
  tokens: readonly (readonly Candidate[])[],
  pairCost: (a: Candidate, b: Candidate) => number,
): number[][] {
  const costs: number[][] = [];
  for (const [token, candidates] of tokens.entries()) {
    const last = tokens[token - 1];
    costs.push(
      candidates.map((candidate) => {
        const ways = last?.map((from, at) => (costs[token - 1]?.[at] ?? 0) + pairCost(from, candidate));
        return candidate.cost + (ways ? Math.min(...ways) : 0);
      }),
    );
  }
  return costs;
}
