import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/import/outline.ts';
import type { RawParagraph } from '../../../src/import/paragraphs.ts';

const paragraph = (text: string, index: number): RawParagraph => ({
  text,
  pieces: [{ start: 0, line: index + 1, page: 1 }],
  width: text.length,
  apart: true,
});

/** Depth of each line, `-` for a paragraph. */
const depths = (...texts: string[]): string =>
  outlineOf(texts.map(paragraph))
    .map(({ depth }) => depth ?? '-')
    .join(' ');

const PROSE = 'Bà con các bản cùng nhau vét mương. Nước về đều.';

describe('the outline', () => {
  it('follows the numbering, not the number of hash signs', () => {
    expect(
      depths('### I. SẢN XUẤT', '## 1. Cây trồng', PROSE, '#### 1.1. Cây lúa', PROSE, '# 2. Vật nuôi', PROSE),
    ).toBe('1 2 - 3 - 2 -');
  });

  it('nests letters right below numbers where no decimals are used', () => {
    expect(
      depths(
        'Phần I',
        'VIỆC ĐÃ LÀM',
        'I. KINH TẾ',
        '1. Nông nghiệp',
        'a) Cây trồng',
        PROSE,
        'đ) Vật nuôi',
        PROSE,
      ),
    ).toBe('1 2 3 4 - 4 -');
  });

  it('lets letters stand over Roman numerals where they come first', () => {
    expect(depths('A. ĐÃ LÀM', 'I. Kinh tế', PROSE, 'B. SẼ LÀM', PROSE)).toBe('1 2 - 1 -');
  });

  it('takes no table below a part’s own line for its title', () => {
    expect(depths('Phụ lục', '| TT | Tên |', '| --- | --- |', '| 1 | Cầu treo |')).toBe('1 - - -');
  });

  it('keeps both of two sections with one number', () => {
    expect(depths('II. SẢN XUẤT', PROSE, 'II. ĐỜI SỐNG', PROSE)).toBe('1 - 1 -');
  });

  it('takes no numbered paragraph for a heading', () => {
    expect(depths('III. VIỆC QUÝ SAU', `1. ${PROSE}`, '2. Vét mương trước mùa mưa.', '3. Sửa cầu treo')).toBe(
      '1 - - -',
    );
  });

  it('takes no items that follow each other for headings', () => {
    expect(depths('I. SẢN XUẤT', '1. Lúa', '2. Ngô', '3. Sắn', PROSE)).toBe('1 - - - -');
  });

  it('takes a bold line for a heading, a bold sentence not', () => {
    expect(depths('1. Khó khăn', '*** Do thời tiết**', PROSE, '**Nước cạn từ đầu tháng.**')).toBe('1 2 - -');
  });

  it('takes no enumeration in brackets, list, date or number for a heading', () => {
    expect(
      depths('(1) Đường xa', '- Cầu hỏng', '12/5 họp dân', '2024. Năm nay nước về muộn', '5.472 bao thóc'),
    ).toBe('- - - - -');
  });

  it('makes no heading of a table’s line, however it is set', () => {
    const rows = ['| A | B | 1 |', '| II | VĂN HÓA - XÃ HỘI |  |', '| **Tổng số** | **%** |'];
    expect(depths('I. SẢN XUẤT', ...rows, PROSE)).toBe('1 - - - -');
  });

  it('begins an annex above all that stands in it', () => {
    expect(
      depths('I. SẢN XUẤT', '1. Cây trồng', PROSE, '**Phụ lục**', 'TỔNG HỢP CÁC BẢN NĂM 2024', PROSE),
    ).toBe('1 2 - 1 -');
    expect(depths('I. SẢN XUẤT', PROSE, 'PHỤ LỤC SỐ 02', 'I. LÚA', PROSE, 'Phụ lục 3: Cây chè', PROSE)).toBe(
      '1 - 1 2 - 1 -',
    );
    expect(depths('I. SẢN XUẤT', PROSE, 'Phụ lục kèm theo báo cáo này liệt kê từng bản.', PROSE)).toBe(
      '1 - - -',
    );
  });
});
