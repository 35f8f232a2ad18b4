import { describe, expect, it, test } from 'vitest';
import { readQuery } from '../../../../src/client/search/query.ts';
import { corrected, isOneSlipAway } from '../../../../src/client/search/typing.ts';

describe('one slip', () => {
  test.each([
    ['bag', 'bang', true],
    ['bang', 'bag', true],
    ['thogn', 'thong', true],
    ['thom', 'thon', true],
    ['bang', 'bang', false],
    ['bgan', 'bang', false],
    ['ba', 'bang', false],
    ['gnab', 'bang', false],
  ])('from %s to %s: %s', (typed, meant, expected) => {
    expect(isOneSlipAway(typed, meant)).toBe(expected);
  });
});

describe('a mistyped query', () => {
  const words = { mat: 90, bang: 80, ban: 200, bao: 100, thon: 40, thom: 1, moi: 90, nong: 50 };
  const answering = (phrase: string) => (query: { words: readonly string[] }) =>
    Promise.resolve(query.words.join(' ') === phrase ? 3 : 0);

  it('is put right by the word that the others stand beside, not by the commonest', async () => {
    const right = await corrected(readQuery('mặt bag'), ['bag'], words, answering('mặt bang'));
    expect(right).toMatchObject({ wrong: 'bag', right: 'bang' });
  });

  it('is put right where the slip is a word too', async () => {
    const right = await corrected(readQuery('nông thôm mới'), [], words, answering('nông thon mới'));
    expect(right).toMatchObject({ wrong: 'thôm', right: 'thon' });
  });

  it('is left alone where nothing better is found, or too much is wrong', async () => {
    expect(await corrected(readQuery('mặt bag'), ['bag'], words, answering('khác'))).toBeUndefined();
    expect(await corrected(readQuery('zz bag'), ['zz', 'bag'], words, answering('ma bang'))).toBeUndefined();
    expect(await corrected(readQuery('thơm'), [], words, answering('thon'))).toBeUndefined();
  });
});
