import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/domain/observation.ts';
import { renderReport } from '../../../src/markdown/render-report.ts';
import { context } from './report-context.ts';

/**
 * Each folder of `tests/fixtures/markdown` is a report's Markdown with what the pipeline makes of it. After
 * a change that is meant, `UPDATE=1 npm run unit` writes the results anew: read the difference before you
 * commit it.
 */
const FOLDER = join(import.meta.dirname, '../../fixtures/markdown');
const updates = process.env.UPDATE === '1';

if (updates && process.env.CI)
  throw new Error('Fixtures are not rewritten in CI: run UPDATE=1 on your machine.');

function resultsOf(markdown: string): Record<string, string> {
  const { html, observations, messages } = renderReport(markdown, context);
  const faults = messages.map(({ line, ruleId, fatal, reason, note, actual }) => ({
    line,
    rule: ruleId,
    severity: fatal === undefined ? 'warning' : 'error',
    message: reason,
    hint: note,
    source: actual,
  }));
  return {
    'output.html': `${html.trim()}\n`,
    'rows.json': asJson(observations.map(published)),
    'faults.json': asJson(faults),
  };
}

/** How far rounding may have moved a number follows from its printed form, and is told by tests of its own. */
function published(observation: Observation): object {
  return Object.fromEntries(Object.entries(observation).filter(([key]) => !key.endsWith('HalfUnit')));
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

describe.each(readdirSync(FOLDER))('the report “%s”', (name) => {
  const results = resultsOf(readFileSync(join(FOLDER, name, 'input.md'), 'utf8'));
  it.each(Object.entries(results))('gives its %s', (file, result) => {
    const path = join(FOLDER, name, file);
    if (updates) writeFileSync(path, result);
    expect(existsSync(path), `${name}/${file} is missing: write it with UPDATE=1`).toBe(true);
    expect(result).toBe(readFileSync(path, 'utf8').replaceAll('\r\n', '\n'));
  });
});
