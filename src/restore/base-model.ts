import { readFileSync } from 'node:fs';
import { NUMBER } from './language-model.ts';
import { cleanSentences } from './tokens.ts';

/*
 * How Vietnamese public reports go on, from the project's own texts: for archives that have hardly a clean report to
 * learn from. `npm run base-model` writes the file anew after the texts have changed.
 */

const FILE = new URL('base-bigrams.txt', import.meta.url);
/** Bytes that the file has at most. */
const MOST = 40_000;

/**
 * The commonest pairs of words of clean texts, as the file has them: a line for each first word, behind it the words
 * that follow it with how often they do.
 */
export function bigramsOf(texts: Iterable<string>): string {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const words of cleanSentences(text)) {
      for (const [at, word] of words.entries()) {
        const next = words[at + 1]?.toLowerCase();
        if (next === undefined || (word === NUMBER && next === NUMBER)) continue;
        const row = counts.get(word.toLowerCase()) ?? new Map<string, number>();
        counts.set(word.toLowerCase(), row);
        row.set(next, (row.get(next) ?? 0) + 1);
      }
    }
  }
  const pairs = [...counts].flatMap(([first, row]) =>
    [...row].map(([second, count]) => ({ first, second, count })),
  );
  pairs.sort((a, b) => b.count - a.count || (a.first + a.second < b.first + b.second ? -1 : 1));
  const kept = new Map<string, string[]>();
  let bytes = 0;
  for (const { first, second, count } of pairs) {
    const said = ` ${second} ${count}`;
    bytes += Buffer.byteLength(said) + (kept.has(first) ? 0 : Buffer.byteLength(first) + 1);
    if (bytes > MOST) break;
    kept.set(first, [...(kept.get(first) ?? []), said]);
  }
  const lines = [...kept].map(([first, followers]) => `${first}${followers.join('')}\n`);
  return lines.sort().join('');
}

/** Most occurrences of a pair that count. */
const ENOUGH = 8;

/** The pairs of the file as sentences of two words. */
export function baseSentences(): string[][] {
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const [first = '', ...rest] = line.split(' ');
      return Array.from({ length: rest.length / 2 }, (_, at) => {
        const times = Math.min(ENOUGH, Number(rest[2 * at + 1]));
        return Array.from({ length: times }, () => [first, rest[2 * at] ?? '']);
      }).flat();
    });
}
