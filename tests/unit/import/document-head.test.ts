import { describe, expect, it } from 'vitest';
import { splitHead } from '../../../src/import/document-head.ts';

const head = (texts: readonly string[]) =>
  splitHead(texts.map((text, index) => ({ text, number: index + 1, page: 1 }))).head;

describe('the date of a letterhead', () => {
  it('is read where a narrow column parts it in two lines', () => {
    const lines = [
      'Số: 7/BC-UBND',
      'Bản Mới, ngày 5 tháng 7 năm',
      '2024',
      'BÁO CÁO',
      'Tình hình sản xuất 6 tháng đầu năm 2024',
    ];
    expect(head(lines)).toMatchObject({ date: { year: 2024, month: 7, day: 5 }, place: 'Bản Mới' });
  });

  it('is none where the next line is something else', () => {
    expect(head(['Bản Mới, ngày 5 tháng 7 năm', 'BÁO CÁO', 'Tình hình sản xuất'])).not.toHaveProperty('date');
  });
});
