import { describe, expect, it } from 'vitest';
import { EDGE, languageModel } from '../../../src/restore/language-model.ts';

const sentences = ['thu ngân sách tăng', 'chi ngân sách giảm', 'thu ngân sách giảm', 'thu nội địa tăng'].map(
  (text) => text.split(' '),
);
const model = languageModel(
  sentences,
  new Map([
    ['giữ', 0.75],
    ['nghỉ', 0.25],
  ]),
);
const after = (history: string, word: string): number =>
  model.probability(model.contextsOf(history.split(' ').map(model.wordId)), model.wordId(word));

describe('language model', () => {
  it('expects the word that sentences have behind the same words', () => {
    expect(after('thu ngân', 'sách')).toBeGreaterThan(5 * after('thu ngân', 'địa'));
  });

  it('gives words that no sentence has what their likelihood says', () => {
    expect(after('ngân sách', 'giữ') / after('ngân sách', 'nghỉ')).toBeCloseTo(3, 1);
    expect(after('ngân sách', 'xyz')).toBeGreaterThan(0);
  });

  it('gives all words together a probability of one', () => {
    const words = [...model.words, 'giữ', 'nghỉ', EDGE];
    const sum = [...new Set(words)].reduce((total, word) => total + after('thu ngân sách', word), 0);
    expect(sum).toBeGreaterThan(0.97);
    expect(sum).toBeLessThanOrEqual(1 + 1e-9);
  });
});
