import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadArchive } from '../../../src/archive/load-archive.ts';
import type { Observation } from '../../../src/domain/observation.ts';

/** What people read from the reports by hand: see `tests/gold`. */
interface GoldReport {
  readonly area: string;
  readonly period: string;
  readonly values: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const FIELDS: Readonly<Record<string, keyof Observation>> = {
  value: 'value',
  plan_pct: 'planPct',
  yoy_pct: 'yoyPct',
  ytd_pct: 'ytdPct',
  points: 'yoyPoints',
  change_abs: 'changeAbs',
};
const gold = JSON.parse(readFileSync(resolve('tests/gold/observations.json'), 'utf8')) as Record<
  string,
  GoldReport
>;
const DIGESTS = [
  ['000', 'lang-son-2024-q1'],
  ['003', 'lang-son-2023-m01'],
] as const;

let observations: readonly Observation[] = [];
beforeAll(async () => {
  const cacheDir = resolve('.cache/archive/gold-test');
  ({ observations } = await loadArchive({ contentDir: resolve('content'), cacheDir, drafts: false }));
});

describe.each(DIGESTS)('the digest of report %s', (report, slug) => {
  it.each(Object.entries(gold[report]?.values ?? {}))('states %s as people read it', (indicator, values) => {
    const primary = observations.find(
      (row) =>
        row.report === slug &&
        row.indicator === indicator &&
        row.primary &&
        row.role === 'actual' &&
        row.period === gold[report]?.period &&
        row.area === gold[report].area,
    );
    expect(primary, 'a primary statement').toBeDefined();
    const stated = Object.keys(values).map((field) => [field, primary?.[FIELDS[field] ?? 'value']]);
    expect(Object.fromEntries(stated)).toEqual(values);
  });
});
