import { expect, test } from 'vitest';
import type { Archive } from '../../../../src/archive/model.ts';
import { inReadingOrder } from '../../../../src/views/indicator/reading-order.ts';
import { indicator } from '../../domain/observations.ts';

const archive = { topics: [{ id: 'ngan-sach' }, { id: 'dat-dai' }] } as unknown as Archive;
const order = (...given: Parameters<typeof indicator>[0][]) =>
  inReadingOrder(
    archive,
    given.map((changes) => indicator(changes)),
  ).map(({ indicator: { id }, level }) => `${'  '.repeat(level)}${id}`);

test('parts stand below their whole, in the order the whole names them', () => {
  expect(
    order({ id: 'noi-dia' }, { id: 'xuat-nhap' }, { id: 'tong', parts: ['xuat-nhap', 'noi-dia'] }),
  ).toEqual(['tong', '  xuat-nhap', '  noi-dia']);
});

test('topics come in the archive’s order', () => {
  expect(order({ id: 'a', topic: 'dat-dai' }, { id: 'b', topic: 'ngan-sach' })).toEqual(['b', 'a']);
});

test('a part of another topic stands by itself in its own', () => {
  expect(order({ id: 'tong', parts: ['dat'] }, { id: 'dat', topic: 'dat-dai' })).toEqual(['tong', 'dat']);
});

test('parts that name each other in a ring are listed once each', () => {
  const listed = order({ id: 'a', parts: ['b'] }, { id: 'b', parts: ['a'] });
  expect(listed.map((line) => line.trim()).sort()).toEqual(['a', 'b']);
});
