import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../src/commands/restore.ts';
import { printedPassages } from '../../../src/restore/printed-words.ts';
import { learnLanguage } from '../../../src/restore/learn.ts';
import { restoreText } from '../../../src/restore/restore-text.ts';
import { catalogue } from '../../content-catalogue.ts';
import { depth } from '../../depth.ts';
import { accentsLost, badScan, foreignEngine } from '../../generators/damaged-text.ts';

const bodyOf = (name: string): string =>
  readFileSync(`content/reports/${name}`, 'utf8').replace(/^---.*?^---$/msu, '');
const bodies = readdirSync('content/reports').map(bodyOf);
const names = namesOf(catalogue);
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
    expect(restored('a) bệnh F0; b) QL4B; đ) khác')).toBe('a) bệnh F0; b) QL4B; đ) khác');
  });

  it('keeps the number of a report’s first part, which else is a misread l', () => {
    const [tokens = []] = restoreText(['I. San xuat nong nghiep'], language);
    expect(tokens[0]).toEqual({ printed: 'I.', restored: 'I.', confidence: 1 });
  });

  it('reads a digit as a letter only inside a word', () => {
    expect(restored('mot s6 nhiém vu')).toBe('một số nhiệm vụ');
    expect(restored('gia ca 6n dinh, 6 thang, Km18, 9 xa')).toBe('giá cả ổn định, 6 tháng, Km18, 9 xã');
  });

  it('keeps abbreviations and foreign names that no clean text has', () => {
    const text = 'Khu VSIP va san pham VietGAP (SOC) 12 kg';
    expect(restored(text)).toMatch(/^Khu VSIP \S+ sản phẩm VietGAP \(SOC\) 12 kg$/u);
  });

  it('keeps a capital that print shows, unless it is the same shape as the small letter', () => {
    expect(restored('Luat Dat dai, cac dia phuong')).toMatch(/^Luật Đất đai, các địa phương$/u);
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

  it('takes what a person corrected for what it is, and learns from it how letters are printed', () => {
    const corrections = new Map([[1, { printed: 'ngqn', text: 'ngàn' }]]);
    const [tokens = []] = restoreText(['Thu ngqn sach', 'chi ngan sach'], language, corrections);
    expect(tokens[1]).toEqual({ printed: 'ngqn', restored: 'ngàn', confidence: 1 });
    const other = new Map([[1, { printed: 'khac', text: 'khác' }]]);
    expect(restoreText(['Thu ngan sach'], language, other)[0]?.[1]?.restored).toBe('ngân');
  });

  it('leaves a clean text as it is', () => {
    const report = printedPassages(bodyOf('lang-son-2023-m01.md')).slice(0, 12);
    const changed = restoreText(report, language)
      .flat()
      .filter(({ printed, restored: word }) => printed !== word);
    expect(changed.length / report.join(' ').split(' ').length).toBeLessThan(0.002);
  });
});

describe('other damage than the one it was made for', () => {
  const file = 'lang-son-2021-9m.md';
  const others = learnLanguage({
    bodies: readdirSync('content/reports')
      .filter((name) => name !== file)
      .map(bodyOf),
    names,
    abbreviations: ['UBND', 'HĐND'],
  });
  const clean = printedPassages(bodyOf(file)).slice(0, depth(1000, 60));
  const worded = (text: string): string[] => text.split(' ').filter((word) => /\p{L}/u.test(word));
  /** Shares of words that are right before and after. */
  const shares = (damage: (text: string) => string): { before: number; after: number; numbers: boolean } => {
    const damaged = clean.map(damage);
    const words = restoreText(damaged, others).map((tokens) =>
      tokens.map((token) => token.restored).join(' '),
    );
    const share = (texts: readonly string[]): number => {
      const right = clean.flatMap((text, at) => {
        const said = (texts[at] ?? '').split(' ');
        return text.split(' ').flatMap((word, index) => (/\p{L}/u.test(word) ? [said[index] === word] : []));
      });
      return right.filter(Boolean).length / worded(clean.join(' ')).length;
    };
    const digits = (texts: readonly string[]): string => texts.join(' ').replace(/\D+/gu, ' ');
    return { before: share(damaged), after: share(words), numbers: digits(words) === digits(damaged) };
  };

  it.each([
    ['accents lost', accentsLost, 0.96],
    ['an engine for Western European letters', foreignEngine(1), 0.96],
    ['a bad scan read by an engine for Vietnamese', badScan(2, 15), 0.97],
  ])('is read too: %s', (_, damage, least) => {
    const { before, after, numbers } = shares(damage);
    expect(after).toBeGreaterThan(least);
    expect(after).toBeGreaterThan(before);
    expect(numbers).toBe(true);
  });

  it('is not made worse where there is hardly any', () => {
    const { before, after } = shares(badScan(3, 1));
    expect(before).toBeGreaterThan(0.97);
    expect(after).toBeGreaterThanOrEqual(before);
  });
});
