import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { baseSentences, bigramsOf } from '../../../src/restore/base-model.ts';
import { learnLanguage } from '../../../src/restore/learn.ts';
import { restoreText } from '../../../src/restore/restore-text.ts';

describe('the base model', () => {
  it('has the commonest pairs of words first, each with how often it stands', () => {
    const text = bigramsOf(['thu ngân sách tăng. Thu ngân sách đạt 5 tỷ đồng.', 'chi ngân sách giảm']);
    expect(text).toContain('ngân sách 3\n');
    expect(text).toContain('thu ngân 2\n');
    expect(text).toContain('đạt # 1\n');
  });

  it('is some 40 kB', () => {
    const { size } = statSync('src/restore/base-bigrams.txt');
    expect(size).toBeGreaterThan(20_000);
    expect(size).toBeLessThan(42_000);
    expect(baseSentences().every((pair) => pair.length === 2)).toBe(true);
  });

  it('reads a heading where no clean report taught how to', () => {
    const language = learnLanguage({ bodies: [], names: [], abbreviations: [], isBase: true });
    const [tokens = []] = restoreText(['Tinh hinh thuc hién ké hoach phat trién kinh té - x& hgi'], language);
    expect(tokens.map(({ restored }) => restored).join(' ')).toBe(
      'Tình hình thực hiện kế hoạch phát triển kinh tế - xã hội',
    );
  });
});
