import { markdownFiles } from '../../src/archive/content-files.ts';
import { readCatalogue } from '../../src/archive/read-catalogue.ts';
import { readReportFile } from '../../src/archive/read-report.ts';
import { namesOf } from '../../src/commands/restore.ts';
import { learnLanguage } from '../../src/restore/learn.ts';
import { printedPassages, wordsOfPassages } from '../../src/restore/printed-words.ts';
import { restoreText, type RestoredToken } from '../../src/restore/restore-text.ts';
import { accentsLost, badScan, foreignEngine, type Damage } from '../generators/damaged-text.ts';
import { importReports, rawReports } from './imported-archive.ts';

/** Kinds of damage, and what share of the words is asked to be right afterwards; of clean text, unchanged. */
const DAMAGES: readonly (readonly [name: string, least: number, damage: Damage])[] = [
  ['clean', 0.998, (text) => text],
  ['accents lost', 0.96, accentsLost],
  ['an engine for Western European letters', 0.96, foreignEngine(1)],
  ['a bad scan read by an engine for Vietnamese', 0.96, badScan(2, 15)],
  ['a passable scan', 0.96, badScan(3, 5)],
  ['nearly clean', 0.96, badScan(4, 1)],
];

/**
 * Damages each clean report of the demonstration, and of the raw ones where they are at hand, and restores it by what
 * the others teach.
 *
 * @returns a line per report and damage, with ✗ where less is right than asked for, or than was printed right
 */
export async function benchRestoring(): Promise<string[]> {
  const raw = rawReports();
  const imported = '.cache/bench/restoring/content';
  if (raw !== undefined) importReports(raw, imported);
  const lines: string[] = [];
  for (const contentDir of raw === undefined ? ['content'] : ['content', imported]) {
    lines.push(`restoring: ${contentDir}`, ...(await restoreEach(contentDir)));
  }
  return lines;
}

async function restoreEach(contentDir: string): Promise<string[]> {
  const catalogue = await readCatalogue(contentDir);
  const files = await markdownFiles(contentDir, 'reports');
  const clean = files
    .flatMap((file) => readReportFile(file).report ?? [])
    .filter(({ frontmatter: { source } }) => source?.transcription !== 'ocr');
  return clean.flatMap((report) => {
    const language = learnLanguage({
      bodies: clean.filter((other) => other !== report).map(({ body }) => body),
      names: namesOf(catalogue),
      abbreviations: catalogue.abbreviations.map(({ short }) => short),
    });
    const passages = printedPassages(report.body);
    return DAMAGES.map(([name, least, damage]) => {
      const damaged = passages.map(damage);
      const { before, after, sure } = shares(passages, damaged, restoreText(damaged, language).flat());
      const good = after >= least && (name === 'clean' || after >= before);
      const figures = [before, after, sure].map((share) => (100 * share).toFixed(2)).join(' → ');
      return `${good ? '✓' : '✗'} ${report.name.padEnd(20)} ${name.padEnd(44)} ${figures}`;
    });
  });
}

/** Shares of words that are right as printed, right as restored, and of the sure ones right. */
function shares(
  passages: readonly string[],
  damaged: readonly string[],
  restored: readonly RestoredToken[],
): { before: number; after: number; sure: number } {
  const printed = wordsOfPassages(damaged);
  const words = wordsOfPassages(passages).flatMap((word, at) =>
    /\p{L}/u.test(word) ? [{ word, printed: printed[at], read: restored[at] }] : [],
  );
  const share = (of: typeof words, right: (one: (typeof words)[number]) => boolean): number =>
    of.filter(right).length / Math.max(1, of.length);
  return {
    before: share(words, (one) => one.printed === one.word),
    after: share(words, ({ word, read }) => read?.restored === word),
    sure: share(
      words.filter(({ read }) => (read?.confidence ?? 0) >= 0.9),
      ({ word, read }) => read?.restored === word,
    ),
  };
}
