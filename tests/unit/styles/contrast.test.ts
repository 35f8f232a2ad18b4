import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';

type Theme = Readonly<Record<string, string>>;

/** The colours of tokens.css in each theme, by name. */
function themes(): { light: Theme; dark: Theme } {
  const [light = '', dark = ''] = readFileSync('src/styles/tokens.css', 'utf8').split(
    '@media (prefers-color-scheme: dark)',
  );
  const coloursIn = (css: string): Theme =>
    Object.fromEntries([...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]));
  return { light: coloursIn(light), dark: { ...coloursIn(light), ...coloursIn(dark) } };
}

/** Relative luminance as WCAG 2.2 defines it, from 0 (black) to 1 (white). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of WCAG 2.2, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [lighter = 1, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Any text may come to stand on any ground. */
const TEXTS = ['ink', 'ink-soft', 'accent', 'accent-hover', 'son'];
/** Lines of a chart, whose names stand at their ends in their colour. */
const LINES = Array.from({ length: 8 }, (_, index) => `line-${index + 1}`);
const GROUNDS = ['paper', 'paper-raised', 'paper-sunk', 'accent-soft', 'son-soft', 'mark'];
/** What is filled: its words are the paper's colour. */
const FILLED = ['accent', 'accent-hover', 'son'];
/** Lines and areas that are needed to see what a control is or what a chart says, on paper of any height. */
const SHAPES = ['field-border', 'rule-strong', 'mark-edge', 'chart-bar'];
const PAPERS = ['paper', 'paper-raised', 'paper-sunk'];

test('contrast is reckoned as WCAG has it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(Object.entries(themes()))('in the %s theme', (_name, theme) => {
  const tooWeak = (pairs: readonly (readonly [string, string])[], least: number): string[] =>
    pairs
      .map(([a, b]) => ({ pair: `${a} on ${b}`, ratio: contrast(theme[a] ?? '', theme[b] ?? '') }))
      .filter(({ ratio }) => !(ratio >= least))
      .map(({ pair, ratio }) => `${pair}: ${ratio.toFixed(2)}`);
  const all = (upper: readonly string[], lower: readonly string[]) =>
    upper.flatMap((a) => lower.map((b) => [a, b] as const));

  it('every text can be read on every ground', () => {
    expect(tooWeak(all(TEXTS, GROUNDS), 4.5)).toEqual([]);
    expect(tooWeak(all(['paper'], FILLED), 4.5)).toEqual([]);
    expect(tooWeak(all(LINES, ['paper', 'paper-raised']), 4.5)).toEqual([]);
  });

  it('lines and bars that tell something are seen', () => {
    expect(tooWeak(all(SHAPES, PAPERS), 3)).toEqual([]);
  });
});

test('no style sets words or grounds in a colour that is not among these', () => {
  const styles = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:css|astro)$/.test(name))
    .map((name) => readFileSync(join('src', name), 'utf8'))
    .join('\n');
  const tokensOf = (property: string): string[] =>
    [...new Set([...styles.matchAll(new RegExp(`(?<![\\w-])${property}: var\\(--([\\w-]+)\\)`, 'g'))].map(([, name]) => name ?? ''))]; // prettier-ignore
  const texts = tokensOf('color');
  expect(texts).toEqual(expect.arrayContaining(TEXTS));
  expect(texts.filter((name) => ![...TEXTS, 'paper'].includes(name))).toEqual([]);
  const grounds = tokensOf('background(?:-color)?');
  expect(grounds.filter((name) => ![...GROUNDS, ...FILLED, ...SHAPES].includes(name))).toEqual([]);
});
