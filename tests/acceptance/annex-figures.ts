import { join } from 'node:path';
import { loadArchive } from '../../src/archive/load-archive.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { isSame, OWN_GOLD, readGoldFile } from './gold.ts';
import { importByCommand } from './office.ts';

/** What a person read in one row of the annex; a part is absent where the cell is empty or no single number. */
interface AnnexRow {
  readonly before?: number;
  readonly plan?: number;
  readonly now?: number;
  readonly planPct?: number;
  readonly yoyPct?: number;
}

interface AnnexGold {
  readonly periods: Readonly<Record<string, { before: string; now: string; year: string }>>;
  readonly values: Readonly<Record<string, AnnexRow>>;
}

const PARTS = ['before', 'plan', 'now', 'planPct', 'yoyPct'] as const;

/** Of an annex's values, which are right, which say something else, which are not there. */
interface AnnexScore {
  readonly right: number;
  readonly all: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** Compares what an archive holds of one report's tables with what a person read in its annex. */
export function scoreAnnex(key: string, observations: readonly Observation[]): AnnexScore {
  const gold = readGoldFile<AnnexGold>(new URL('annex-office.json', OWN_GOLD));
  const periods = gold.periods[key.slice(0, key.indexOf('-'))];
  if (!periods) throw new Error(`No gold of the annex of ${key}.`);
  const inTables = observations.filter(({ statement }) => statement === 'table');
  const missed: string[] = [];
  const wrong: string[] = [];
  let all = 0;
  for (const [indicator, row] of Object.entries(gold.values)) {
    const own = inTables.filter((observation) => observation.indicator === indicator);
    const of = (period: string, part: keyof Observation): (number | undefined)[] =>
      own
        .filter((observation) => observation.period === period)
        .map((observation) => observation[part] as number);
    const found: Record<(typeof PARTS)[number], (number | undefined)[]> = {
      before: of(periods.before, 'value'),
      plan: [...own.map(({ planValue }) => planValue), ...of(periods.year, 'value')],
      now: of(periods.now, 'value'),
      planPct: of(periods.now, 'planPct'),
      yoyPct: of(periods.now, 'yoyPct'),
    };
    for (const part of PARTS) {
      const stated = found[part].filter((value) => value !== undefined);
      const expected = row[part];
      if (expected !== undefined) all += 1;
      const place = `${indicator} ${part} ${expected ?? '–'}`;
      if (expected !== undefined && stated.length === 0) missed.push(place);
      for (const value of stated) if (!isSame(value, expected)) wrong.push(`${place} is ${value}`);
    }
  }
  const known = new Set(Object.keys(gold.values));
  for (const { indicator, value, period, quote } of inTables)
    if (!known.has(indicator)) wrong.push(`${indicator} ${value ?? ''} (${period}): ${quote.slice(0, 40)}`);
  return { right: all - missed.length - wrong.length, all, missed, wrong };
}

/** Figures of text and notes, as compared between two imports of one report. */
function textFigures(observations: readonly Observation[]): string[] {
  return observations
    .filter(({ statement }) => statement !== 'table')
    .map(({ indicator, period, role, value, planPct, yoyPct, ytdPct, changeAbs }) =>
      [indicator, period, role, value, planPct, yoyPct, ytdPct, changeAbs]
        .map((part) => part ?? '–')
        .join(' '),
    )
    .sort();
}

/**
 * Imports office files by the keeper's command, loads the archive as a build does, scores each annex, and compares
 * the figures of the text with those of the same report imported from its raw text.
 *
 * @param fromText observations of the raw texts, by the first part of the files' names
 */
export async function acceptAnnexes(
  files: readonly string[],
  fromText: Readonly<Record<string, readonly Observation[]>>,
  scratch: string,
  expect: (holds: boolean, what: string) => void,
): Promise<void> {
  console.log(
    '\nFigures of the annex: right of all, missed, wrong; of the text: other than those of the raw text',
  );
  for (const path of files) {
    const imported = importByCommand(path, scratch);
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (!imported) {
      expect(false, `${name} is imported`);
      continue;
    }
    const cacheDir = join(scratch, 'cache');
    const { observations } = await loadArchive({ contentDir: scratch, drafts: true, cacheDir });
    const { right, all, missed, wrong } = scoreAnnex(name, observations);
    const raw = textFigures(fromText[name.slice(0, name.indexOf('-'))] ?? []);
    const own = textFigures(observations);
    const others = [
      ...raw.filter((figure) => !own.includes(figure)).map((figure) => `raw text alone: ${figure}`),
      ...own.filter((figure) => !raw.includes(figure)).map((figure) => `this file alone: ${figure}`),
    ];
    console.log(
      `  ${name.padEnd(24)} ${right}/${all}, ${missed.length} missed, ${wrong.length} wrong; ${others.length} of ${raw.length}`,
    );
    for (const what of missed.slice(0, 8)) console.log(`      missed: ${what}`);
    for (const what of [...wrong, ...others].slice(0, 12)) console.log(`      ${what}`);
    expect(right >= all * 0.95, `${name}: at least 95 % of the annex's values are linked`);
    expect(wrong.length === 0, `${name}: no value of the annex is wrong`);
    expect(raw.length === 0 || others.length === 0, `${name}: the text's figures are those of the raw text`);
  }
}
