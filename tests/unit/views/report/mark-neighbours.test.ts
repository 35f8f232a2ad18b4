import { expect, test } from 'vitest';
import { markNeighbours } from '../../../../src/views/report/mark-neighbours.ts';

const figure = (inner: string) =>
  `<span class="figure" id="f-x">${inner}<a class="figure-link" href="/x/"></a></span>`;
const note = '<a class="noteref" id="nr-1" href="#n-1"><sup>1</sup></a>';

test('a note’s number right behind a figure’s mark is told apart', () => {
  expect(markNeighbours(`${figure('5 tỷ')}${note}`)).toContain('<a class="noteref beside"');
});

test('a figure’s mark or a number right behind a note’s number is told apart', () => {
  expect(markNeighbours(figure(`5 tỷ${note}`))).toContain('<a class="figure-link beside"');
  expect(markNeighbours(note + note)).toBe(note + note.replace('noteref', 'noteref beside'));
});

test('with text between them marks stay as they are', () => {
  const html = `${figure('5 tỷ')}, ${note}`;
  expect(markNeighbours(html)).toBe(html);
});
