import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ORDER = '@layer base, frame, page, print;';

/** Every style sheet under `src`: files, and the styles of components. */
const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).flatMap((name) => {
  if (!/\.(?:css|astro)$/.test(name)) return [];
  const text = readFileSync(join('src', name), 'utf8');
  const styles = name.endsWith('.css')
    ? [text]
    : [...text.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css ?? '');
  return styles.map((css) => ({ name, text: css.trim() }));
});

// A bundle may begin with any of them, and the first mention of a layer fixes its place: a stylesheet that
// opened with `@layer page` once put the pages' rules below those of the frame.
test('every stylesheet that fills a layer names the order of all layers first', () => {
  const layered = sheets.filter(({ text }) => text.includes('@layer'));
  expect(layered.length).toBeGreaterThan(10);
  expect(layered.filter(({ text }) => !text.startsWith(ORDER)).map(({ name }) => name)).toEqual([]);
});
