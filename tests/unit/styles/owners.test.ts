import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = 'src/components';
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:astro|ts|css)$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));

/** What a component writes, without its style. */
const withoutStyle = (text: string): string => text.replace(/<style[^>]*>.*?<\/style>/gs, '');

/** The classes that the selectors of a component's style begin with. */
function styledBy(text: string): readonly string[] {
  const [, style = ''] = /<style[^>]*>(.*?)<\/style>/s.exec(text) ?? [];
  const selectors = style
    .replace(/\/\*.*?\*\//gs, '')
    .matchAll(/(?<=^|[{};,])\s*\.([a-z][\w-]*)[^;{}]*(?=[,{])/g);
  return [...new Set([...selectors].map(([, name]) => name ?? ''))];
}

/** Whether a text writes a class: by its name, or as `check-${verdict}`. */
function writes(text: string, className: string): boolean {
  const stem = className.slice(0, className.lastIndexOf('-') + 1);
  return (
    new RegExp(`(?<![\\w-])${className}(?![\\w-])`).test(text) || (stem !== '' && text.includes(`${stem}\${`))
  );
}

const pages = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.astro'))
  .map((name) => withoutStyle(readFileSync(join('src/pages', name), 'utf8')));

// Styles are not scoped by an attribute on every element, which long tables would pay for: their names keep them apart.
test('a component styles what it, one beside it or the page around it writes', () => {
  const strangers = files.flatMap(({ name, text }) => {
    const written = files
      .filter((other) => dirname(other.name) === dirname(name) && !other.name.endsWith('.css'))
      .map((other) => withoutStyle(other.text));
    return styledBy(text)
      .filter((className) => ![...written, ...pages].some((markup) => writes(markup, className)))
      .map((className) => `${name}: .${className}`);
  });
  expect(files.flatMap(({ text }) => styledBy(text)).length).toBeGreaterThan(50);
  expect(strangers).toEqual([]);
});

test('no class is styled from its name on by two components', () => {
  const owners = Map.groupBy(
    files.flatMap(({ name, text }) => styledBy(text).map((className) => ({ className, name }))),
    ({ className }) => className,
  );
  const shared = [...owners].filter(([, uses]) => uses.length > 1);
  expect(
    shared.map(([className, uses]) => `.${className}: ${uses.map(({ name }) => name).join(', ')}`),
  ).toEqual([]);
});
