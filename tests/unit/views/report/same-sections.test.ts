import { expect, test } from 'vitest';
import type { Section } from '../../../../src/domain/report-parts.ts';
import { counterpart } from '../../../../src/views/report/same-sections.ts';

const section = (heading: string, topics: string[] = [], parent = 'II. Kết quả'): Section => ({
  id: heading,
  depth: 3,
  path: [parent, heading],
  topics,
  text: '',
  cites: [],
});
const found = (own: Section, others: Section[], ownOthers: Section[] = []) =>
  counterpart(own, [own, ...ownOthers], others)?.id;

test('the same heading is the same section, whatever its number', () => {
  expect(
    found(section('1.6. Thu, chi ngân sách'), [section('2. Việc khác'), section('e) Thu, chi ngân sách')]),
  ).toBe('e) Thu, chi ngân sách');
});

test('headings of one topic with much the same words are the same section', () => {
  const own = section('1.1. Sản xuất nông, lâm nghiệp gắn với xây dựng nông thôn mới', ['nong-nghiep']);
  const others = [
    section('a) Sản xuất nông, lâm nghiệp và nông thôn mới', ['nong-nghiep']),
    section('b) Phòng, chống dịch bệnh vật nuôi', ['nong-nghiep']),
  ];
  expect(found(own, others)).toBe(others[0]?.id);
});

test('the only section of a topic in both reports is the same one, in whatever words', () => {
  const own = section('1.6. Thu, chi ngân sách', ['ngan-sach']);
  const other = section('1.6. Quản lý, điều hành tài chính', ['ngan-sach']);
  expect(found(own, [other])).toBe(other.id);
  expect(found(own, [other], [section('3. Dự toán năm sau', ['ngan-sach'])])).toBeUndefined();
});

test('sections of other topics are not the same for sharing words', () => {
  expect(
    found(section('1. Phát triển kinh tế', ['kinh-te']), [section('2. Phát triển kinh tế rừng', ['rung'])]),
  ).toBe(undefined);
});

test('of two equal headings the one under the same part is meant', () => {
  const under = (part: string, id: string): Section => ({ ...section('1. Kinh tế', [], part), id });
  const others = [under('I. Kết quả', 'ket-qua'), under('II. Nhiệm vụ', 'nhiem-vu')];
  expect(found(under('Phần I. Kết quả', 'x'), others)).toBe('ket-qua');
  expect(found(under('Phần II. Nhiệm vụ', 'y'), others)).toBe('nhiem-vu');
});
