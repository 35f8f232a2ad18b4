import { describe, expect, it } from 'vitest';
import { inReadingOrder } from '../../../../src/import/pdf/reading-order.ts';
import { linesOfItems, plainText } from '../../../../src/import/pdf/text-lines.ts';
import { item } from './printed.ts';

const read = (items: ReturnType<typeof item>[]): string[] =>
  inReadingOrder(linesOfItems(items)).map(plainText);

describe('two columns', () => {
  it('of a letterhead are read one after the other, though their lines stand at other heights', () => {
    const items = [
      item('CỘNG HÒA XÃ HỘI CHỦ NGHĨA', 330, 774),
      item('ỦY BAN NHÂN DÂN', 136, 766),
      item('VIỆT NAM', 394, 760),
      item('TỈNH SƠN HÀ', 154, 751),
      item('Độc lập - Tự do', 335, 744),
      item('Số: 7/BC-UBND', 150, 729),
      item('Sơn Hà, ngày 5 tháng 7', 328, 729),
      item('Tình hình kinh tế - xã hội 6 tháng đầu năm 2024', 150, 690),
    ];
    expect(read(items)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH SƠN HÀ',
      'Số: 7/BC-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA',
      'VIỆT NAM',
      'Độc lập - Tự do',
      'Sơn Hà, ngày 5 tháng 7',
      'Tình hình kinh tế - xã hội 6 tháng đầu năm 2024',
    ]);
  });

  it('may begin at other heights', () => {
    const items = [
      item('TM. ỦY BAN NHÂN DÂN', 340, 376),
      item('Nơi nhận:', 90, 360),
      item('CHỦ TỊCH', 375, 360),
      item('- Lưu: VT.', 90, 344),
      item('Lò Văn Mẫu', 368, 300),
    ];
    expect(read(items)).toEqual(['Nơi nhận:', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lò Văn Mẫu']);
  });

  it('do not take in a running head that stands further above', () => {
    const items = [
      item('Báo cáo của tỉnh', 400, 806),
      item('ỦY BAN NHÂN DÂN', 136, 766),
      item('Độc lập - Tự do', 335, 766),
    ];
    expect(read(items)[0]).toBe('Báo cáo của tỉnh');
  });

  it('are those of recipients beside a signature, where their first lines stand on the page before', () => {
    const items = [
      item('- Thường trực xã;', 90, 774),
      item('CHỦ TỊCH', 375, 774),
      item('- Các thôn;', 90, 760),
      item('Lò Văn Mẫu', 368, 740),
      item('- Lưu: VT.', 90, 736),
    ];
    expect(read(items)).toEqual(['- Thường trực xã;', '- Các thôn;', '- Lưu: VT.', 'CHỦ TỊCH', 'Lò Văn Mẫu']);
  });

  it('of other texts stay line by line', () => {
    const items = [
      item('Huyện', 90, 300),
      item('Số hộ', 300, 300),
      item('Khe Lạnh', 90, 286),
      item('120', 300, 286),
    ];
    expect(read(items)).toEqual(['Huyện', 'Số hộ', 'Khe Lạnh', '120']);
  });
});
