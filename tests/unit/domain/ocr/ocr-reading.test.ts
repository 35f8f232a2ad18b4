import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ocrVocabulary } from '../../../../src/domain/ocr/grammar-words.ts';
import { readOcr } from '../../../../src/domain/ocr/ocr-reading.ts';

describe('a text that OCR damaged', () => {
  test.each([
    ['udc 94 ha, dat 9,5% ké hoach', 'ước 94 ha, đạt 9,5% kế hoạch'],
    ['téng 0,5% so véi ciing ky', 'tăng 0,5% so với cùng kỳ'],
    ['ting 5% so vai cling Ky', 'tăng 5% so với cùng Kỳ'],
    ['giam 5,1% S0 Voi cung ky', 'giảm 5,1% So Với cùng kỳ'],
    ['12 tri¢u USD', '12 triệu USD'],
    ['3,6 triu lugt', '3,6 triệu lượt'],
    ['105 nghin luogt', '105 nghìn lượt'],
    ['920 ty ddng', '920 tỷ đồng'],
    ['16 ngudi', '16 người'],
    ['46 hop tac x&', '46 hợp tác xã'],
    ['tuong duong cung ky', 'tương đương cùng kỳ'],
    ['Tir ngay 15/12/2023 dén 14/9/2024', 'Từ ngày 15/12/2023 đến 14/9/2024'],
    ['dat 42% ké hoach,twong', 'đạt 42% kế hoạch,twong'],
  ])('“%s” is read as “%s”', (printed, read) => {
    expect(readOcr(printed).text).toBe(read);
  });

  test.each([
    ['dam bao', 'short words that are only like a name'],
    ['ké hoach, giam 42%', 'a phrase across a comma that it does not have'],
    ['xay ra 1941 nha', 'words that the vocabulary does not have'],
  ])('“%s” is not read as a phrase: %s', (printed) => {
    const { text } = readOcr(printed, ocrVocabulary(['đàn bò', 'kế hoạch giao']));
    expect(text).not.toMatch(/đàn bò|kế hoạch,? giao|nhà/u);
  });

  it('is read by the names of a catalogue too', () => {
    const vocabulary = ocrVocabulary(['tổng thu ngân sách trên địa bàn', 'dư nợ tín dụng']);
    expect(readOcr('Téng thu ngan sach trén dia ban udc 7 ty dong', vocabulary).text).toMatch(
      /^Tổng thu ngân sách trên địa bàn/u,
    );
    expect(readOcr('tong du no tin dung', vocabulary).text).toBe('tong dư nợ tín dụng');
  });

  it('takes spellings of one name for the name', () => {
    const vocabulary = ocrVocabulary(['cây trồng hằng năm', 'cây trồng hàng năm']);
    expect(readOcr('cay tréng hang nim', vocabulary).text).toMatch(/^cây trồng h[ằà]ng năm$/u);
  });

  it('has its verbs read before numbers only', () => {
    expect(readOcr('tang qua, ting 5%').text).toBe('tang qua, tăng 5%');
  });

  it('is left as printed where two words are equally likely', () => {
    const vocabulary = ocrVocabulary(['tầng một', 'tăng mốt']);
    expect(readOcr('tang mot', vocabulary).text).toBe('tang mot');
  });
});

describe('a number in a damaged text', () => {
  it('is read with a comma where a percentage can only have one', () => {
    const { text, readings } = readOcr('dat 72.2% ké hoach');
    expect(text).toBe('đạt 72,2% kế hoạch');
    expect(readings).toEqual([{ start: 4, end: 8, printed: '72.2', reading: '72,2' }]);
  });

  it('keeps its printed marks where it is an amount', () => {
    expect(readOcr('2.130.8 triu USD').text).toBe('2.130.8 triệu USD');
  });

  it('keeps a stray space, which is the grammar’s to judge', () => {
    expect(readOcr('thu 7. 1376 ty dong').text).toBe('thu 7. 1376 tỷ đồng');
  });
});

describe('the way back to the printed text', () => {
  it('leads a range of the reading to whole printed words', () => {
    const printed = 'thu 3,6 triu lugt, dat 90%';
    const { text, printedRange } = readOcr(printed);
    const at = text.indexOf('3,6 triệu lượt');
    const { start, end } = printedRange(at, at + '3,6 triệu lượt'.length);
    expect(printed.slice(start, end)).toBe('3,6 triu lugt');
    const inside = printedRange(text.indexOf('ệu'), text.indexOf('ệu') + 1);
    expect(printed.slice(inside.start, inside.end)).toBe('triu');
  });

  it('keeps the order of places, whatever the text', () => {
    const word = fc.constantFrom(
      'triu',
      'ty',
      'ddng',
      'ting',
      '7.',
      '1376',
      '72.2%',
      'x&,',
      'a',
      '5',
      ';',
      '(',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const printed = words.join(' ');
        const { text, printedRange } = readOcr(printed);
        let last = 0;
        for (let at = 0; at < text.length; at += 1) {
          const { start, end } = printedRange(at, at + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(printed.length);
          expect(end).toBeGreaterThan(start);
          last = start;
        }
      }),
    );
  });

  it('changes nothing in a clean text but what its vocabulary knows by another letter', () => {
    const clean = 'Tổng thu ước 2.045,7 tỷ đồng, đạt 27,3% dự toán, tăng 21,6% so với cùng kỳ năm 2023.';
    expect(readOcr(clean).text).toBe(clean);
  });
});
