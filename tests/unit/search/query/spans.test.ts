import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../../src/search/query/query.ts';
import { closestMeeting, phraseSpans, type Span } from '../../../../src/search/query/spans.ts';

const span = (from: number): Span => ({ from, to: from + 1, exact: true });
const placesIn = (text: string) => {
  const words = text.split(' ');
  return ({ key }: { key: string }) =>
    words.flatMap((word, at) => (word === key ? [{ at, exact: true }] : []));
};

describe('a phrase', () => {
  const [clause] = readQuery('thu NSNN tăng', [['NSNN', 'ngân sách nhà nước']]).clauses;
  if (!clause) throw new Error('no clause');

  it('is found in its short and in its long form', () => {
    const places = placesIn('thu nsnn tăng và thu ngân sách nhà nước tăng');
    expect(phraseSpans(clause, places)).toEqual([
      { from: 0, to: 3, exact: true },
      { from: 4, to: 10, exact: true },
    ]);
  });

  it('is not found where something stands between', () => {
    expect(phraseSpans(clause, placesIn('thu nsnn không tăng'))).toEqual([]);
  });
});

describe('the closest meeting', () => {
  it('is as short as any choice of one place each', () => {
    const lists = fc.array(fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(lists, (places) => {
        const choices = places.reduce<number[][]>(
          (all, list) => all.flatMap((chosen) => list.map((place) => [...chosen, place])),
          [[]],
        );
        const shortest = Math.min(...choices.map((chosen) => Math.max(...chosen) + 1 - Math.min(...chosen)));
        const met = closestMeeting(places.map((list) => list.map(span).sort((a, b) => a.from - b.from)));
        expect((met?.to ?? 0) - (met?.from ?? 0)).toBe(shortest);
      }),
    );
  });

  it('is nowhere where a word is missing', () => {
    expect(closestMeeting([[span(1)], []])).toBeUndefined();
    expect(closestMeeting([])).toBeUndefined();
  });
});
