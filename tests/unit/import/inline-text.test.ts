import { describe, expect, it } from 'vitest';
import { readInline } from '../../../src/import/inline-text.ts';

describe('emphasis in raw text', () => {
  it.each([
    ['giữ *nước* ruộng', 'giữ nước ruộng', [{ start: 4, end: 8, kind: 'emphasis' }]],
    ['**Việc gấp:** vét mương', 'Việc gấp: vét mương', [{ start: 0, end: 9, kind: 'strong' }]],
    ['*** Khó khăn**', '* Khó khăn', [{ start: 0, end: 10, kind: 'strong' }]],
    ['một **chỗ hở', 'một **chỗ hở', []],
    ['đổi 3*4 bao lấy 2*6 bao', 'đổi 3*4 bao lấy 2*6 bao', []],
  ])('“%s” reads “%s”', (raw, text, emphases) => {
    expect(readInline(raw)).toEqual({ text, marks: [], emphases });
  });

  it('nests, and a mark within it keeps its place', () => {
    const raw = '**vườn *mẫu***¹ xanh';
    const sign = { start: 14, end: 15, text: '', marks: [{ label: '1' }] };
    expect(readInline(raw, [sign])).toEqual({
      text: 'vườn mẫu xanh',
      marks: [{ label: '1', at: 8 }],
      emphases: [
        { start: 5, end: 8, kind: 'emphasis' },
        { start: 0, end: 8, kind: 'strong' },
      ],
    });
  });

  it.each([
    'Có 20 sản phẩm đạt 3*, 05 sản phẩm đạt 4* và 01 sản phẩm đạt 5*; khách sạn 2* - 3* tăng.',
    'Thu (*) ước 12 tỷ, chi (*) ước 7 tỷ; nợ (**) 3 tỷ.',
    'tên_tệp_dài và __hai gạch__; a*b*c.',
  ])('leaves printed signs as they are: %s', (raw) => {
    expect(readInline(raw)).toMatchObject({ text: raw, emphases: [] });
  });

  it('takes an asterisk behind a backslash for a printed one', () => {
    expect(readInline('hạng \\*A\\* và *B*')).toMatchObject({
      text: 'hạng *A* và B',
      emphases: [{ start: 12, end: 13, kind: 'emphasis' }],
    });
  });
});
