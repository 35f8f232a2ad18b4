import { describe, expect, it, test } from 'vitest';
import { readQuery } from '../../../../src/search/query/query.ts';
import { asAnswered, completed, corrected, isOneSlipAway } from '../../../../src/search/query/typing.ts';

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
  const words = {
    mat: 90,
    bang: 80,
    ban: 200,
    bao: 100,
    nhang: 60,
    duong: 70,
    xuong: 60,
    thon: 40,
    thom: 1,
    moi: 90,
    nong: 50,
  };
  const answering = (phrase: string) => (query: { words: readonly string[] }) =>
    Promise.resolve(query.words.join(' ') === phrase ? 3 : 0);

  it('is put right by the word that the others stand beside, not by the commonest', async () => {
    const right = await corrected(readQuery('mặt bagn'), ['bagn'], words, answering('mặt bang'));
    expect(right).toMatchObject({ wrong: 'bagn', right: 'bang' });
  });

  it('is put right where the slip is a word too', async () => {
    const right = await corrected(readQuery('nông thôm mới'), [], words, answering('nông thon mới'));
    expect(right).toMatchObject({ wrong: 'thôm', right: 'thon' });
  });

  it('keeps its first letter, and its đ', async () => {
    const tried: string[] = [];
    const right = await corrected(readQuery('đưong'), ['đưong'], words, (query) => {
      tried.push(...query.words);
      return Promise.resolve(0);
    });
    expect(right).toBeUndefined();
    await corrected(readQuery('đưog'), ['đưog'], words, (query) => {
      tried.push(...query.words);
      return Promise.resolve(1);
    });
    expect(tried).toEqual(['đuong']);
  });

  it('is not guessed at where it has three letters or fewer', async () => {
    const any = () => Promise.resolve(9);
    expect(await corrected(readQuery('đèo'), ['đèo'], words, any)).toBeUndefined();
    expect(await corrected(readQuery('mặt bag'), ['bag'], words, any)).toBeUndefined();
  });

  it('of three letters is put right where two other words make one phrase with what was meant', async () => {
    const beside =
      (phrase: string, asked: string) => (query: { words: readonly string[] }, nearness: string) =>
        Promise.resolve(query.words.join(' ') === phrase && nearness === asked ? 3 : 0);
    const query = readQuery('nông thôn moj');
    const right = await corrected(query, ['moj'], words, beside('nông thôn moi', 'phrase'));
    expect(right).toMatchObject({ wrong: 'moj', right: 'moi' });
    expect(await corrected(query, ['moj'], words, beside('nông thôn moi', 'near'))).toBeUndefined();
    const two = readQuery('thôn moj');
    expect(await corrected(two, ['moj'], words, beside('thôn moi', 'phrase'))).toBeUndefined();
    const apart = readQuery('moj "nông thôn"');
    expect(await corrected(apart, ['moj'], words, beside('moi nông thôn', 'phrase'))).toBeUndefined();
  });

  it('is left alone where nothing better is found, or too much is wrong', async () => {
    expect(await corrected(readQuery('mặt bagn'), ['bagn'], words, answering('khác'))).toBeUndefined();
    expect(await corrected(readQuery('zz bag'), ['zz', 'bag'], words, answering('ma bang'))).toBeUndefined();
    expect(await corrected(readQuery('thơm'), [], words, answering('thon'))).toBeUndefined();
  });
});

describe('an unfinished query', () => {
  const words = { giao: 90, gia: 80, giai: 5, gay: 70, dau: 100 };
  const answering = (counts: Record<string, number>) => (query: { words: readonly string[] }) =>
    Promise.resolve(counts[query.words.join(' ')] ?? 0);

  it('is finished by the word that stands beside the others, be it rarer', async () => {
    const whole = await completed(
      readQuery('đầu gi'),
      ['gi'],
      words,
      answering({ 'đầu giai': 4, 'đầu gia': 2 }),
    );
    expect(whole).toMatchObject({ wrong: 'gi', right: 'giai', unfinished: true });
  });

  it('is left alone where its last word is one, or nothing is found by any ending', async () => {
    expect(await completed(readQuery('gi đầu'), ['gi'], words, answering({ 'giai đầu': 4 }))).toBeUndefined();
    expect(await completed(readQuery('đầu gi'), [], words, answering({ 'đầu giai': 4 }))).toBeUndefined();
    expect(await completed(readQuery('đầu gi'), ['gi'], words, answering({}))).toBeUndefined();
  });

  it('is asked on as it was answered, with its marks and nothing else changed', () => {
    const right = { wrong: 'gi', right: 'giai' };
    expect(asAnswered('"đầu gi" -"gia"', right)).toBe('"đầu giai" -"gia"');
    expect(asAnswered('giá gi', right)).toBe('giá giai');
    expect(asAnswered('đầu tư')).toBe('đầu tư');
  });
});
