import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printedPassages } from '../../../src/restore/printed-words.ts';
import { learnLanguage } from '../../../src/restore/learn.ts';
import { restoreText } from '../../../src/restore/restore-text.ts';

const bodyOf = (name: string): string =>
  readFileSync(`content/reports/${name}`, 'utf8').replace(/^---.*?^---$/msu, '');
const bodies = readdirSync('content/reports').map(bodyOf);
const language = learnLanguage({ bodies, names: [], abbreviations: ['UBND', 'HĐND'] });
const restored = (text: string): string =>
  (restoreText([text], language)[0] ?? []).map((token) => token.restored).join(' ');

describe('restoring a damaged text', () => {
  it('gives words back the accents that an engine for English dropped', () => {
    expect(restored('Tong thu ngan sach nha nudc trên địa bàn tinh')).toBe(
      'Tổng thu ngân sách nhà nước trên địa bàn tỉnh',
    );
    expect(restored('phat trién kinh té - x& hgi')).toBe('phát triển kinh tế - xã hội');
  });

  it('keeps numbers, dates, codes, Roman numerals and abbreviations byte for byte', () => {
    const text = '1.376,5 12% 31/12/2024 Q1 01/NQ-CP III. UBND m2 2.130.8 14';
    expect(restored(text)).toBe(text);
  });

  it('reads a digit as a letter only inside a word', () => {
    expect(restored('mot s6 nhiém vu')).toBe('một số nhiệm vụ');
  });

  it('keeps the number of words and what stands around them', () => {
    const text = '“Thu ngan sach” (uéc dat 45,2%); chi, ngan sach® ... - tang.';
    const [tokens = []] = restoreText([text], language);
    expect(tokens.map(({ printed }) => printed)).toEqual(text.split(' '));
    expect(tokens.map(({ restored: word }) => word.replace(/[\p{L}]/gu, ''))).toEqual(
      text.split(' ').map((word) => word.replace(/[\p{L}]/gu, '')),
    );
  });

  it('sets a space that is missing between two words where it was, untouched', () => {
    expect(restored('ké hoach,twong duong')).toMatch(/^kế hoạch,t\p{L}+ \p{L}+$/u);
  });

  it('leaves a clean text as it is', () => {
    const report = printedPassages(bodyOf('lang-son-2023-m01.md')).slice(0, 25);
    const changed = restoreText(report, language)
      .flat()
      .filter(({ printed, restored: word }) => printed !== word);
    expect(changed.length / report.join(' ').split(' ').length).toBeLessThan(0.002);
  });
});
