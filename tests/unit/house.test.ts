import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** What each source file imports of the others: modules, components, style sheets. */
function importsOf(folder: string): Map<string, readonly string[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.(?:tsx?|astro|css)$/.test(name));
  return new Map(
    files.map((file) => {
      const named = readFileSync(file, 'utf8').matchAll(
        /(?:from|import|import\()\s*'(\.[^'?]+)|<script src="(\.[^"]+)"/g,
      );
      const imported = [...named].map(([, module, script]) => join(dirname(file), module ?? script ?? ''));
      return [file, imported.filter((name) => files.includes(name))];
    }),
  );
}

/** The first circle of imports, as the files on it; none where each file stands above all that it imports. */
function circleIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const follow = (file: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of imports.get(file) ?? []) {
      const circle = follow(next, [...way, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of imports.keys()) {
    const circle = follow(file, []);
    if (circle) return circle;
  }
  return undefined;
}

test('no source files import each other in a circle, types included', () => {
  const imports = importsOf('src');
  expect([...imports.values()].flat().length).toBeGreaterThan(1000);
  expect(circleIn(imports)).toBeUndefined();
});

test('a circle of imports is found', () => {
  const imports = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', []],
    ['d', ['b']],
  ]);
  expect(circleIn(imports)).toEqual(['b', 'd', 'b']);
});
