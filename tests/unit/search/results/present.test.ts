import { expect, test } from 'vitest';
import { printedForm } from '../../../../src/search/results/present.ts';

const hit = (title: string, marked: string) => ({
  title: [{ text: title, marked: false }],
  alias: [],
  excerpt: [{ text: marked, marked: true }],
});

test('a word that was put right is told as the first hit prints it where it answers', () => {
  const hits = [hit('Giai đoạn một', 'Giải ngân'), hit('', 'giai ngan')];
  expect(printedForm('giai', hits)).toBe('giải');
});

test('a word that no hit shows is told as it is', () => {
  expect(printedForm('giai', [hit('', 'đầu tư')])).toBe('giai');
});
