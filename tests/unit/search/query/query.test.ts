import { describe, expect, it, test } from 'vitest';
import {
  readQuery,
  withoutWords,
  withWord,
  queryWord,
  type Clause,
} from '../../../../src/search/query/query.ts';

const ABBREVIATIONS = [
  ['NSNN', 'ngân sách nhà nước'],
  ['XNK', 'xuất nhập khẩu'],
];
/** `"a b"` a quoted clause, `a b|c` a slot with another form. */
const said = (clauses: readonly Clause[]): string[] =>
  clauses.map(({ slots, quoted }) => {
    const words = slots
      .map(({ alternatives }) => alternatives.map((one) => one.map(({ key }) => key).join('_')).join('|'))
      .join(' ');
    return quoted ? `"${words}"` : words;
  });
const read = (text: string) => readQuery(text, ABBREVIATIONS);

describe('a query', () => {
  test.each([
    ['Đầu tư công!', ['đầu tư công']],
    ['kinh tế - xã hội', ['kinh tế xã hội']],
    ['2.045,7', ['2045,7']],
    ['2045.7 tỷ', ['2045,7 tỷ']],
    ['“cửa khẩu” thông minh', ['"cửa khẩu"', 'thông minh']],
    ['doanh nghiệp "thành lập mới" tăng', ['doanh nghiệp', '"thành lập mới"', 'tăng']],
    ['"chưa đóng ngoặc', ['"chưa đóng ngoặc"']],
    ['68/NQ-CP', ['68_nq_cp']],
    ['Covid-19', ['covid_19']],
    ['" "', []],
    ['', []],
  ])('%s is read as %j', (typed, clauses) => {
    expect(said(read(typed).clauses)).toEqual(clauses);
  });

  test.each([
    ['covid -vắc', ['covid'], ['"vắc"']],
    ['covid -"vắc xin"', ['covid'], ['"vắc xin"']],
    ['giảm -5 %', ['giảm 5'], []],
    ['tế -xã', ['tế'], ['"xã"']],
    ['tế - xã', ['tế xã'], []],
  ])('%s leaves out what a minus stands before', (typed, clauses, excluded) => {
    expect(said(read(typed).clauses)).toEqual(clauses);
    expect(said(read(typed).excluded)).toEqual(excluded);
  });

  test.each([
    ['NSNN', ['nsnn|ngân_sách_nhà_nước']],
    ['thu nsnn tăng', ['thu nsnn|ngân_sách_nhà_nước tăng']],
    ['thu ngan sach nha nuoc', ['thu ngan_sach_nha_nuoc|nsnn']],
    ['"kim ngạch XNK"', ['"kim ngạch xnk|xuất_nhập_khẩu"']],
    ['ngàn sách nhà nước', ['ngàn sách nhà nước']],
    ['ti le ho ngheo', ['ti|ty le ho ngheo']],
  ])('%s stands for its short and long forms', (typed, clauses) => {
    expect(said(read(typed).clauses)).toEqual(clauses);
  });

  it('knows whether accents were typed, and whether all is one phrase', () => {
    expect(read('dau tu').accented).toBe(false);
    expect(read('đau tu').accented).toBe(true);
    expect(read('"đầu tư"').phraseOnly).toBe(true);
    expect(read('đầu "tư"').phraseOnly).toBe(false);
  });

  it('can have a word put right or left out', () => {
    expect(said(withWord(read('giao thogn'), 'thogn', queryWord('thong')).clauses)).toEqual(['giao thong']);
    expect(said(withoutWords(read('zzz thu "qqq"'), new Set(['zzz', 'qqq'])).clauses)).toEqual(['thu']);
  });
});

test('letters that only look right are asked as the right ones', () => {
  // Ð (U+00D0) and a Cyrillic К
  expect(said(readQuery('ÐẮ\u041a NÔNG').clauses)).toEqual(said(readQuery('ĐẮK NÔNG').clauses));
  expect(said(readQuery('"ðầu tư"').clauses)).toEqual(said(readQuery('"đầu tư"').clauses));
});
