import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font, type PathCommand } from 'opentype.js';

export type Weight = 400 | 600;

/** Lettering of one weight: text as outlines, so that a picture looks the same on every machine. */
export interface Lettering {
  /** Width of a line of text, in pixels. */
  width(text: string, size: number): number;
  /** The data of an SVG path that writes a line of text; `y` is its base line. */
  outline(text: string, x: number, y: number, size: number): string;
  /** Text broken into lines of at most `width`; what does not fit into `most` lines ends in an ellipsis. */
  lines(text: string, width: number, size: number, most: number): string[];
}

const known = new Map<Weight, Lettering>();

/** The interface face of the site. Characters that it lacks are left out. */
export function letteringOf(weight: Weight): Lettering {
  const existing = known.get(weight);
  if (existing) return existing;
  // The face comes in parts by script; a character is taken from the first part that has it.
  const fonts = ['latin', 'vietnamese', 'latin-ext'].map((part) => readFont(part, weight));
  const lettering = letteringFrom(fonts);
  known.set(weight, lettering);
  return lettering;
}

function readFont(part: string, weight: Weight): Font {
  const name = `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${part}-${weight}-normal.woff`;
  const bytes = readFileSync(createRequire(import.meta.url).resolve(name));
  return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

interface Letter {
  /** Width at size 1. */
  readonly advance: number;
  draw(x: number, y: number, size: number): string;
}

function letteringFrom(fonts: readonly Font[]): Lettering {
  const letters = new Map<string, Letter | undefined>();
  const letterOf = (char: string): Letter | undefined => {
    if (!letters.has(char)) letters.set(char, findLetter(char));
    return letters.get(char);
  };
  const findLetter = (char: string): Letter | undefined => {
    for (const font of fonts) {
      const glyph = font.charToGlyph(char);
      if (glyph.index === 0) continue;
      return {
        advance: glyph.advanceWidth / font.unitsPerEm,
        draw: (x, y, size) => pathData(glyph.getPath(x, y, size).commands),
      };
    }
    return undefined;
  };
  const lettersOf = (text: string): Letter[] =>
    [...text.normalize('NFC').replace(/\s+/gu, ' ')].flatMap((char) => letterOf(char) ?? []);
  const width = (text: string, size: number): number =>
    lettersOf(text).reduce((total, { advance }) => total + advance * size, 0);
  return {
    width,
    outline(text, x, y, size) {
      let at = x;
      let path = '';
      for (const letter of lettersOf(text)) {
        path += letter.draw(at, y, size);
        at += letter.advance * size;
      }
      return path;
    },
    lines: (text, room, size, most) => brokenLines(text, most, (line) => width(line, size) <= room),
  };
}

/** Written here because opentype.js 2.0.0 itself rounds some coordinates to `NaN`, which ends the drawing there. */
function pathData(commands: readonly PathCommand[]): string {
  return commands
    .map(({ type, x1, y1, x2, y2, x, y }) => {
      const numbers = [x1, y1, x2, y2, x, y].filter((number) => number !== undefined);
      return type + numbers.map((number) => String(Math.round(number * 10) / 10)).join(' ');
    })
    .join('');
}

function brokenLines(text: string, most: number, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) return [...lines, shortened(longer, fits)];
    if (line !== '') lines.push(line);
    line = fits(word) ? word : shortened(word, fits);
  }
  return line === '' ? lines : [...lines, line];
}

function shortened(text: string, fits: (line: string) => boolean): string {
  const chars = [...text];
  while (chars.length > 0 && !fits(`${chars.join('')}…`)) chars.pop();
  return `${chars.join('').trimEnd()}…`;
}
