import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../src/import/import-error.ts';
import { importReport } from '../../../src/import/import-report.ts';
import { renderText } from '../../../src/import/rendered-text.ts';
import { depth } from '../../depth.ts';
import { areas } from './areas.ts';
import { sampleReport } from './sample-report.ts';
import { randomFrom } from './sample-words.ts';

const SPECIALS = [
  '*', '**', '***', '_', '`', '<b>', '</div>', '[x](javascript:y)', '![a]', '\n# ', '\n- ', '\n1. ', '|', '\\', '&amp;', '~~',
  'http://a.vn/b_c', 'a@b.vn', ' [^9]', ' [3]', '\n    ', '\n```\n', '\n---\n', '\n> ', '<!-- ', '\t', '¹', '⁵', '<sup>7</sup>',
  '\n| a | b |\n|---|---|\n| c¹ | d |\n', '\f', '!', '\n[x]: y\n', '\u200B', '\u00AD', '\n(1) ', '\n\n12\n\n', '<sup>l</sup>',
]; // prettier-ignore

/** Ways in which files arrive broken. */
const DAMAGES: Readonly<Record<string, (raw: string, random: () => number) => string>> = {
  truncated: (raw, random) =>
    raw.slice(Math.floor(random() * raw.length)).slice(0, Math.floor(random() * raw.length)),
  'with lines in any order': (raw, random) => {
    const keys = new Map(raw.split('\n').map((line) => [line, random()]));
    return raw
      .split('\n')
      .sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0))
      .join('\n');
  },
  'with letters lost': (raw, random) =>
    Array.from(raw)
      .filter(() => random() > 0.03)
      .join(''),
  'on one line': (raw) => raw.replaceAll('\n', ' '),
  'without blank lines': (raw) => raw.replace(/\n+/gu, '\n'),
  'with signs strewn in': (raw, random) =>
    Array.from(raw, (char) =>
      random() > 0.97 ? `${char}${SPECIALS[Math.floor(random() * SPECIALS.length)] ?? ''}` : char,
    ).join(''),
  'twice over': (raw) => `${raw}\n${raw}`,
  'with bytes replaced': (raw, random) =>
    Array.from(raw, (char) =>
      random() > 0.95 ? String.fromCharCode(Math.floor(random() * 0x250)) : char,
    ).join(''),
};

describe('a damaged file', () => {
  it.each(Object.entries(DAMAGES))('%s ends in a sound draft or a clear message', (_name, damage) => {
    for (let seed = 1; seed <= depth(38, 6); seed += 1) {
      const { raw } = sampleReport(seed, {
        marks: seed % 2 === 0 ? 'superscript' : 'plain',
        headings: 'roman',
        page: 1200,
        pageBreaks: 'form-feed',
        wrapped: seed % 3 === 0,
        runOver: true,
        notes: true,
      });
      const broken = damage(raw, randomFrom(seed));
      let markdown: string;
      try {
        markdown = importReport(broken, {
          fileName: 'x.txt',
          areas,
          area: 'ban-moi',
          period: '2024-H1',
        }).markdown;
      } catch (error) {
        expect(error).toBeInstanceOf(ImportError);
        continue;
      }
      const { notes, marks, body } = renderText(markdown);
      const labels = notes.map(({ label }) => label);
      expect(new Set(labels).size, `notes of seed ${seed}`).toBe(labels.length);
      expect(
        labels.filter((label) => !marks.includes(label)),
        `uncited in seed ${seed}`,
      ).toEqual([]);
      expect(
        notes.filter(({ text }) => text.trim() === ''),
        `empty in seed ${seed}`,
      ).toEqual([]);
      expect(body, `undefined in seed ${seed}`).not.toMatch(/\[\^[^\]\s]+\]/u);
    }
  });
});
