import { describe, expect, it } from 'vitest';
import { likelySyllables, vietnameseSyllables } from '../../../src/restore/syllables.ts';

describe('syllables', () => {
  const syllables = vietnameseSyllables();

  it('has the syllables of ordinary words, in both styles of placing tone marks', () => {
    const words =
      'nghiêng nghị quyết hội đồng thuỷ thủy hoá hóa khuỷu gì giếng giấy quý quỹ quốc quan yêu yến ý uỷ ủy oanh xoong rượu ngoằn khuya bưởi đường tiếng việt';
    expect(words.split(' ').filter((word) => !syllables.has(word))).toEqual([]);
  });

  it('has none that spelling forbids', () => {
    const wrong = 'nge gê kạ ciên hộc1 bàc tóap qua2 ngiêng cê quuân tạchh iêu';
    expect(wrong.split(' ').filter((word) => syllables.has(word))).toEqual([]);
  });

  it('takes syllables for likelier whose parts are common', () => {
    const likely = likelySyllables(['phân', 'phát', 'bùn', 'cùn', 'un', 'đất']);
    expect(likely.get('phun') ?? 0).toBeGreaterThan(likely.get('phuếch') ?? 0);
    expect([...likely.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });
});
