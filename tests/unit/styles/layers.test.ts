import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ORDER = '@layer base, frame, page, print;';
const folder = 'src';

// A bundle may begin with any of them, and the first mention of a layer fixes its place: a stylesheet that
// opened with `@layer page` once put the pages' rules below those of the frame.
test('every stylesheet that fills a layer names the order of all layers first', () => {
  const layered = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8').trimStart() }))
    .filter(({ text }) => text.includes('@layer'));
  expect(layered.length).toBeGreaterThan(10);
  expect(layered.filter(({ text }) => !text.startsWith(ORDER)).map(({ name }) => name)).toEqual([]);
});
