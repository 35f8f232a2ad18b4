import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importReport } from '../../../src/import/import-report.ts';
import { areas } from './areas.ts';

/**
 * Each folder of `tests/fixtures/import` is a raw text with the draft that importing it gives and what the
 * keeper is told. After a change that is meant, `UPDATE=1 npm run unit` writes the results anew: read the
 * difference before you commit it.
 */
const FOLDER = join(import.meta.dirname, '../../fixtures/import');
const updates = process.env.UPDATE === '1';

if (updates && process.env.CI)
  throw new Error('Fixtures are not rewritten in CI: run UPDATE=1 on your machine.');

function resultsOf(raw: string): Record<string, string> {
  const { markdown, review, stats } = importReport(raw, { fileName: 'input.txt', areas, area: 'ban-moi' });
  return { 'expected.md': markdown, 'review.json': `${JSON.stringify({ review, stats }, null, 2)}\n` };
}

describe.each(readdirSync(FOLDER))('the raw text “%s”', (name) => {
  const results = resultsOf(readFileSync(join(FOLDER, name, 'input.txt'), 'utf8'));
  it.each(Object.entries(results))('gives its %s', (file, result) => {
    const path = join(FOLDER, name, file);
    if (updates) writeFileSync(path, result);
    expect(existsSync(path), `${name}/${file} is missing: write it with UPDATE=1`).toBe(true);
    expect(result).toBe(readFileSync(path, 'utf8').replaceAll('\r\n', '\n'));
  });
});
