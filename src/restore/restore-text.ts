import type { Casing } from './casing.ts';
import { alignment, candidatesFor, type Candidate, type Vocabulary } from './candidates.ts';
import { channelOf, type Channel } from './channel.ts';
import { decode } from './decode.ts';
import { NUMBER, type LanguageModel } from './language-model.ts';
import { coreOf, modelWord, tokensOf, type KnownShortForms, type PrintedToken } from './tokens.ts';

/** What restoring learns from: the archive's own clean texts and the names in its catalogue. */
export interface CleanLanguage extends KnownShortForms {
  readonly model: LanguageModel;
  readonly vocabulary: Vocabulary;
  readonly casing: Casing;
}

/** A printed word with what it most likely says. */
export interface RestoredToken {
  readonly printed: string;
  readonly restored: string;
  /** The probability that the model gives it: from 0 to 1. */
  readonly confidence: number;
}

/** What keeping a word as printed costs, beyond its signs: a word that no clean text has. */
const KEEP_COST = 4;
const KEEP_PER_SIGN = 2.2;
/** The same, a sign, where nothing else is damaged: there a foreign word is likelier than a misprint. */
const KEEP_PER_CLEAN_SIGN = 0.7;
/** From this share of changed words on a text is damaged throughout. */
const DAMAGED = 0.3;
/** Below this share of changed words a text is as good as clean: a word is only changed where that is sure. */
const NEARLY_CLEAN = 0.1;
const SURE = 0.9;

/** What a person knows of words, by number: as printed, and what they say. */
export type Corrections = ReadonlyMap<number, { readonly printed: string; readonly text: string }>;
/** How much a corrected word teaches of how its letters are printed, beside a word that was read. */
const TAUGHT = 5;

/** A printed word that a person may have corrected. */
interface KnownToken extends PrintedToken {
  readonly says?: string;
}

/**
 * Reads a damaged text: one pass counts how its own engine prints each letter, the next reads by that.
 *
 * @param paragraphs passages in reading order; words are what stands between spaces
 * @param corrections words that are known: they are what they say, and teach how letters are printed
 * @returns a token for every printed word, in order, by paragraph: numbers, codes and abbreviations as printed
 */
export function restoreText(
  paragraphs: readonly string[],
  language: CleanLanguage,
  corrections: Corrections = new Map(),
): RestoredToken[][] {
  let number = -1;
  const tokens = paragraphs.map((paragraph) =>
    tokensOf(paragraph, language).map((token): KnownToken => {
      if (!token.joined) number += 1;
      const known = corrections.get(number);
      return known?.printed === token.printed ? { ...token, fixed: false, says: known.text } : token;
    }),
  );
  const first = readAll(tokens, language, channelOf(), KEEP_PER_SIGN).flat();
  const changed = first.filter(({ token, candidates, posteriors }) =>
    isChanged(token, candidates, posteriors),
  );
  const share = changed.length / Math.max(1, first.length);
  const damage = Math.min(1, share / DAMAGED);
  const needed = share < NEARLY_CLEAN ? SURE : 0;
  const keep = KEEP_PER_CLEAN_SIGN + damage * (KEEP_PER_SIGN - KEEP_PER_CLEAN_SIGN);
  const channel = channelOf(countPrints(first, language, channelOf()));
  return readAll(tokens, language, channel, keep).map((paragraph) => {
    const restored: RestoredToken[] = [];
    let previous = '';
    for (const { token, candidates, posteriors } of paragraph) {
      const likeliest = posteriors.indexOf(Math.max(...posteriors));
      const printed = candidates.findIndex(({ word }) => word === token.core.toLowerCase());
      const best = (posteriors[likeliest] ?? 1) < needed && printed >= 0 ? printed : likeliest;
      const word = candidates[best]?.word ?? '';
      const text =
        token.says ??
        token.before +
          (token.fixed ? token.core : casedAs(word, token, previous, language.casing)) +
          token.after;
      const confidence = token.fixed || token.says !== undefined ? 1 : (posteriors[best] ?? 1);
      const last = restored.at(-1);
      if (token.joined && last) {
        restored[restored.length - 1] = {
          printed: last.printed + token.printed,
          restored: last.restored + text,
          confidence: Math.min(last.confidence, confidence),
        };
      } else {
        restored.push({ printed: token.printed, restored: text, confidence });
      }
      previous = token.ends || /[.:;–-]$/u.test(token.printed) ? '' : word;
    }
    return restored;
  });
}

function isChanged(
  { core }: PrintedToken,
  candidates: readonly Candidate[],
  posteriors: readonly number[],
): boolean {
  const best = candidates[posteriors.indexOf(Math.max(...posteriors))];
  return best !== undefined && best.word !== core.toLowerCase() && best.word !== NUMBER;
}

interface ReadToken {
  readonly token: KnownToken;
  readonly candidates: readonly Candidate[];
  readonly posteriors: readonly number[];
}

/** Every word with its candidates and their probabilities, sentence by sentence. */
function readAll(
  paragraphs: readonly KnownToken[][],
  language: CleanLanguage,
  channel: Channel,
  keepPerSign: number,
): ReadToken[][] {
  const known = new Map<string, Candidate[]>();
  const candidatesOf = (token: KnownToken): Candidate[] => {
    if (token.says !== undefined) return [{ word: coreOf(token.says).toLowerCase(), cost: 0 }];
    if (token.fixed) return [{ word: modelWord(token), cost: 0 }];
    let found = known.get(token.core);
    if (!found) {
      found = candidatesFor(token.core, language.vocabulary, channel);
      const printed = token.core.toLowerCase();
      if (!found.some(({ word }) => word === printed)) {
        found.push({ word: printed, cost: KEEP_COST + keepPerSign * [...printed].length });
      }
      known.set(token.core, found);
    }
    return found;
  };
  return paragraphs.map((tokens) => {
    const read: ReadToken[] = [];
    let sentence: KnownToken[] = [];
    const close = (): void => {
      const worded = sentence.filter(({ core }) => core !== '');
      const places = worded.map(candidatesOf);
      const posteriors = decode(places, language.model);
      let at = 0;
      for (const token of sentence) {
        if (token.core === '') read.push({ token, candidates: [], posteriors: [] });
        else {
          read.push({ token, candidates: places[at] ?? [], posteriors: posteriors[at] ?? [] });
          at += 1;
        }
      }
      sentence = [];
    };
    for (const token of tokens) {
      sentence.push(token);
      if (token.ends) close();
    }
    close();
    return read;
  });
}

/** What each letter was printed as, by how probable each reading is. */
function countPrints(read: readonly ReadToken[], language: CleanLanguage, channel: Channel) {
  const counts = new Map<string, Map<string, number>>();
  const aligned = new Map<string, [string, string][]>();
  for (const { token, candidates, posteriors } of read) {
    if (token.fixed) continue;
    for (const [at, { word }] of candidates.entries()) {
      const share = (posteriors[at] ?? 0) * (token.says === undefined ? 1 : TAUGHT);
      if (share < 0.01 || (word === token.core.toLowerCase() && !language.vocabulary.weight.has(word)))
        continue;
      const key = `${word} ${token.core}`;
      let pairs = aligned.get(key);
      if (!pairs) aligned.set(key, (pairs = alignment(word, token.core, channel)));
      for (const [index, [letter, signs]] of pairs.entries()) {
        const row = counts.get(letter) ?? new Map<string, number>();
        counts.set(letter, row);
        // A first capital is counted as the small letter, unless it only looks like the letter.
        const seen = index === 0 && signs.toLowerCase() === letter ? letter : signs;
        row.set(seen, (row.get(seen) ?? 0) + share);
      }
    }
  }
  return counts;
}

/**
 * The word in the case that the print has; where print does not tell it, in the case that clean texts have: a
 * capital among small letters is none (`XUt`), a sign that is not the word's first letter has no case (`bat` for
 * `Đất`), and a capital that has the small letter's shape is only as good as what clean texts say (`các Cap học`).
 *
 * @param previous the word before it in its sentence, empty at the sentence's beginning
 */
function casedAs(word: string, { core, shouted }: PrintedToken, previous: string, casing: Casing): string {
  const titled = word.charAt(0).toUpperCase() + word.slice(1);
  const share = previous === '' ? undefined : casing.capitalShare(word, previous);
  const letters = core.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) {
    if (shouted || share === undefined || share.all > 0.5 || word === core.toLowerCase())
      return word.toUpperCase();
    return share.capitals > 0.5 ? titled : word;
  }
  const first = [...core][0] ?? '';
  const printed = first !== first.toLowerCase() && !(first === 'I' && word.startsWith('l'));
  const isDoubted = SAME_SHAPE.test(word) && word !== core.toLowerCase();
  const told = printed
    ? letters.slice(1) === letters.slice(1).toLowerCase() &&
      !(isDoubted && share?.known && share.capitals < 0.02)
    : sameLetter(first, word);
  const capital = told || share === undefined ? printed : share.capitals > 0.5;
  if (word === core.toLowerCase() && capital === printed) return core;
  return capital ? titled : word;
}

/** Words whose first letter is only larger as a capital. */
const SAME_SHAPE = /^[ckopsuvxyơôưúùủũụ]/u;

/** Whether a sign is the word's first letter, but for accents. */
function sameLetter(sign: string, word: string): boolean {
  const bare = (text: string): string => text.normalize('NFD').charAt(0).replace('đ', 'd');
  return bare(sign.toLowerCase()) === bare(word);
}
