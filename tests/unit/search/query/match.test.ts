import { describe, expect, it, test } from 'vitest';
import { excerptOf } from '../../../../src/search/results/excerpt.ts';
import { findMatches } from '../../../../src/search/query/match.ts';
import { present } from '../../../../src/search/results/present.ts';
import { readQuery } from '../../../../src/search/query/query.ts';

const marked = (text: string, query: string, reading?: string): string[] =>
  findMatches(text, readQuery(query), reading).ranges.map(({ start, end }) => text.slice(start, end));

describe('marks', () => {
  test.each([
    ['ngân sách và ngàn sách', 'ngân sách', ['ngân sách']],
    ['ngân sách và ngàn sách', 'ngan sach', ['ngân sách', 'ngàn sách']],
    ['Vốn ĐẦU TƯ công', 'đầu tư', ['ĐẦU TƯ']],
    ['Vốn đầu tư công', 'đau tu', ['đầu tư']],
    ['phát triển kinh tế - xã hội', 'kinh tế xã hội', ['kinh tế - xã hội']],
    ['tỉ lệ hoà giải', 'tỷ lệ', ['tỉ lệ']],
    ['đạt 27,3% dự toán, 273 xã', '27,3%', ['27,3']],
    ['ước 2.045,7 tỷ', '2045.7', ['2.045,7']],
    ['thuế và thu', 'thu', ['thu']],
    ['thu của ngân hàng', '"của ngân" thu', ['thu', 'của ngân']],
  ])('“%s” for “%s”', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });

  it('cover what an abbreviation stands for', () => {
    const query = readQuery('nsnn', [['NSNN', 'ngân sách nhà nước']]);
    const text = 'Thu NSNN, chi ngân sách nhà nước';
    expect(findMatches(text, query).ranges.map(({ start, end }) => text.slice(start, end))).toEqual([
      'NSNN',
      'ngân sách nhà nước',
    ]);
  });

  it('stand on the printed words where OCR damaged them', () => {
    expect(
      marked('Xay dung ndng then mdi, 5 x&', 'nông thôn mới', 'Xay dung nong⸗ning thon⸗then moi, 5 xa'),
    ).toEqual(['ndng then mdi']);
  });

  it('say how near the text comes to the query', () => {
    const closeness = (text: string) => findMatches(text, readQuery('thu ngân')).closeness;
    expect(closeness('thu ngân sách')).toBe('phrase');
    expect(closeness('ngân sách thu')).toBe('words');
    expect(closeness('ngàn cái thu')).toBe('folded');
    expect(closeness('ngân sách')).toBe('part');
  });
});

describe('an excerpt', () => {
  const long = `${'một hai ba bốn '.repeat(40)}đầu tư công ${'năm sáu bảy '.repeat(40)}`.trim();
  const cut = (text: string, query: string) => excerptOf(text, findMatches(text, readQuery(query)));

  it('stands around the hit and cuts no word', () => {
    const text = cut(long, 'dau tu cong')
      .map((piece) => piece.text)
      .join('');
    expect(text).toContain('đầu tư công');
    expect(text.length).toBeLessThan(300);
    expect(text).toMatch(/^… (?:một|hai|ba|bốn) .* (?:năm|sáu|bảy) …$/);
  });

  it('stays within one paragraph', () => {
    const text = cut('Đoạn đầu.\nCó đầu tư ở đây.\nĐoạn cuối.', 'đầu tư').map((piece) => piece.text);
    expect(text.join('')).toBe('Có đầu tư ở đây.');
  });

  it('takes the place where most words of the query meet', () => {
    const text = `Thu thu thu. ${'x '.repeat(300)}Thu của ngân hàng và sách.`;
    const marks = cut(text, 'thu ngân sách').filter((piece) => piece.marked);
    expect(marks.map((piece) => piece.text)).toEqual(['Thu', 'ngân', 'sách']);
  });

  it('begins at the beginning where nothing is to be marked', () => {
    expect(cut('Không có gì ở đây.', 'zzz')).toEqual([{ text: 'Không có gì ở đây.', marked: false }]);
  });

  it('shows a phrase rather than a word that stands apart from it', () => {
    const text = `Tăng nhanh. ${'Chuyện khác. '.repeat(40)}Thu ngân sách đạt khá.`;
    expect(cut(text, 'tăng "ngân sách"').find(({ marked: isMarked }) => isMarked)?.text).toBe('ngân sách');
  });
});

describe('what is shown of a hit', () => {
  const hit = { path: '', title: '', text: '', aliases: [], headings: [] };
  const joined = (pieces: readonly { text: string; marked: boolean }[]) =>
    pieces.map(({ text, marked: isMarked }) => (isMarked ? `[${text}]` : text)).join('');

  it('marks no similar word in a title where the phrase stands in the text', () => {
    const shown = { ...hit, title: 'Lập từ đầu', text: 'Vốn đầu tư công.' };
    expect(joined(present(shown, 'text', readQuery('dau tu cong')).title)).toBe('Lập từ đầu');
  });

  it('names the other name by which an indicator was found', () => {
    const indicator = {
      ...hit,
      title: 'Tổng thu',
      text: 'Tiền vào.',
      aliases: ['thu NSNN', 'tổng thu NSNN'],
    };
    const { alias, excerpt } = present(indicator, 'indicator', readQuery('thu nsnn'));
    expect([joined(alias), joined(excerpt)]).toEqual(['[thu NSNN]', 'Tiền vào.']);
    const both = present(indicator, 'indicator', readQuery('"thu nsnn" tiền'));
    expect([joined(both.alias), joined(both.excerpt)]).toEqual(['[thu NSNN]', '[Tiền] vào.']);
    expect(present(indicator, 'indicator', readQuery('tổng thu')).alias).toEqual([]);
  });

  it('sets off the cells of a table by dots', () => {
    const table = { ...hit, text: 'Chỉ tiêu | Đơn vị\nThu | tỷ đồng | 5 | ' };
    expect(joined(present(table, 'table', readQuery('thu')).excerpt)).toBe('[Thu] · tỷ đồng · 5');
  });
});
