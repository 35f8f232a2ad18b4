import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/archive/model.ts';
import { shownWord, type WordReading } from '../../src/domain/reading.ts';

/** A passage of the damaged report, restored by reading; `⟦…⟧` are words that no reader could tell. */
interface GoldPassage {
  readonly id: string;
  readonly printed: string;
  readonly gold: string;
}

type Line = (name: string, text: string) => void;
type Expect = (holds: boolean, what: string) => void;

const GOLD = '../shared/gold/ocr-passages.json';

/**
 * Restores damaged reports by the command that keepers use; the others stand for clean ones that a person reviewed.
 *
 * @param content folder of the archive
 */
export function restoreByCommand(
  content: string,
  clean: readonly string[],
  damaged: readonly string[],
): void {
  for (const slug of clean) {
    const file = join(content, 'reports', `${slug}.md`);
    writeFileSync(file, readFileSync(file, 'utf8').replace('status: draft', 'status: reviewed'));
  }
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['scripts/restore.ts', ...damaged, '--archive', content],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`Restoring ended with ${status}: ${stderr}${stdout}`);
  console.log(`\n${stdout.trim()}`);
}

/** Measures a report's restored words against passages of it that were restored by reading. */
export function reportRestored({ reading, sections }: Report, line: Line, expect: Expect): void {
  if (!reading || !existsSync(GOLD)) return;
  const { words } = reading;
  const headed = sections.filter(({ path }) => path.length > 0);
  const topical = headed.filter(({ topics }) => topics.length > 0).length;
  line('topics', `${topical} of ${headed.length} sections with a heading`);
  const passages = JSON.parse(readFileSync(GOLD, 'utf8')) as GoldPassage[];
  const pairs = passages.flatMap((passage) => pairsOf(passage, words));
  const count = (of: (pair: Pair) => boolean): number => pairs.filter(of).length;
  const right = ({ word, gold }: Pair): boolean => word !== undefined && bare(word.text) === gold;
  const sure = ({ word }: Pair): boolean => (word?.confidence ?? 0) >= 0.9;
  const broken = (pair: Pair): boolean => pair.printed === pair.gold && !right(pair);
  const share = (part: number, whole: number): number => (100 * part) / Math.max(1, whole);
  const rightShare = share(count(right), pairs.length);
  const sureShare = share(
    count((pair) => sure(pair) && right(pair)),
    count(sure),
  );
  const brokenShare = share(count(broken), pairs.length);
  const printedShare = share(
    count(({ printed, gold }) => printed === gold),
    pairs.length,
  );
  const shown = count(({ word, gold }) => word !== undefined && bare(shownWord(word)) === gold);
  line(
    'restored words',
    `${pairs.length} in ${passages.length} passages: ${rightShare.toFixed(1)} % right (${printedShare.toFixed(1)} % as printed, ${share(shown, pairs.length).toFixed(1)} % as shown)`,
  );
  line(
    'calibration',
    `${share(count(sure), pairs.length).toFixed(1)} % are sure, of them ${sureShare.toFixed(2)} % right`,
  );
  line('made wrong', `${count(broken)} right words (${brokenShare.toFixed(2)} %)`);
  expect(rightShare >= 97.8, `at least 97.8 % of the words restored are right (${rightShare.toFixed(1)})`);
  expect(sureShare >= 99.5, `at least 99.5 % of the sure words are right (${sureShare.toFixed(2)})`);
  expect(
    brokenShare <= 0.4,
    `at most 0.4 % of the words were right as printed and are not (${brokenShare.toFixed(2)})`,
  );
  expect(count((pair) => broken(pair) && sure(pair)) === 0, 'no sure word was right as printed and is not');
  const kept = words.filter(({ printed, text }) => /^[\d.,/%:-]+$/u.test(printed) && printed !== text);
  expect(kept.length === 0, `numbers stay as printed (${kept.length} do not)`);
}

interface Pair {
  readonly printed: string;
  readonly gold: string;
  readonly word: WordReading | undefined;
}

/** A word without the signs around it. */
const bare = (word: string): string => word.normalize('NFC').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** The words of a passage with those of the report that they stand for: the run of as many words most like them. */
function pairsOf({ printed, gold }: GoldPassage, words: readonly WordReading[]): Pair[] {
  const own = printed.trim().split(/\s+/u);
  const said = gold.trim().split(/\s+/u);
  const places = alignment(
    own,
    words.map((word) => word.printed),
  );
  return own.flatMap((word, at): Pair[] => {
    const right = bare(said[at] ?? '');
    if (!/\p{L}/u.test(right) || /⟦/u.test(said[at] ?? '')) return [];
    const place = places.get(at);
    return [{ printed: bare(word), gold: right, word: place === undefined ? undefined : words[place] }];
  });
}

/** Where in a text the words of a passage stand: a local alignment (Smith and Waterman 1981). */
function alignment(passage: readonly string[], text: readonly string[]): Map<number, number> {
  const bares = text.map(bare);
  const scores = [new Int16Array(text.length + 1)];
  const likeness = (at: number, place: number): number =>
    passage[at] === text[place] ? 3 : bare(passage[at] ?? '') === bares[place] ? 2 : -1;
  let best = { score: 0, at: 0, place: 0 };
  for (let at = 1; at <= passage.length; at += 1) {
    const above = scores[at - 1] as Int16Array;
    const row = new Int16Array(text.length + 1);
    for (let place = 1; place <= text.length; place += 1) {
      const score = Math.max(
        0,
        (above[place - 1] as number) + likeness(at - 1, place - 1),
        (above[place] as number) - 1,
        (row[place - 1] as number) - 1,
      );
      row[place] = score;
      if (score > best.score) best = { score, at, place };
    }
    scores.push(row);
  }
  const places = new Map<number, number>();
  let { at, place } = best;
  const score = (row: number, column: number): number => scores[row]?.[column] ?? 0;
  while (at > 0 && place > 0 && score(at, place) > 0) {
    if (score(at, place) === score(at - 1, place - 1) + likeness(at - 1, place - 1)) {
      places.set(at - 1, place - 1);
      at -= 1;
      place -= 1;
    } else if (score(at, place) === score(at - 1, place) - 1) at -= 1;
    else place -= 1;
  }
  return places;
}
