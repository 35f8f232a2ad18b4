import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/import/decode-text.ts';
import { ImportError } from '../../../src/import/import-error.ts';
import { dropPageFurniture } from '../../../src/import/page-furniture.ts';
import { readSourceText } from '../../../src/import/source-text.ts';

const textsOf = (raw: string): string[] => readSourceText(raw).lines.map(({ text }) => text);

describe('a source in another encoding', () => {
  it('reads the same in NFD, with a byte-order mark, CRLF, hard and invisible spaces', () => {
    const plain = 'Nước về\nruộng cao';
    for (const raw of [
      plain.normalize('NFD'),
      `\uFEFF${plain}`,
      'Nước\u00A0về\r\nruộng\u200B cao',
      'Nước  về\u0085ruộng\tcao',
    ]) {
      expect(textsOf(raw)).toEqual(['Nước về', 'ruộng cao']);
    }
  });

  it('joins what a soft hyphen parts', () => {
    expect(textsOf('thủy nông và mư\u00AD\nơng phai')).toEqual(['thủy nông và mương phai']);
  });

  it('reads the soft hyphen before a number as the minus or the dash that some fonts draw with it', () => {
    expect(textsOf('chênh lệch (\u00AD4,3%), giai đoạn 2021\u00AD2025')).toEqual([
      'chênh lệch (-4,3%), giai đoạn 2021-2025',
    ]);
  });

  it('is decoded from UTF-8 and UTF-16, and refused where it is neither', () => {
    expect(decodeText(new TextEncoder().encode('Nước'))).toBe('Nước');
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x4e, 0x00))).toBe('N');
    expect(() => decodeText(Uint8Array.of(0xc4, 0x28))).toThrow(ImportError);
    expect(() => decodeText(new TextEncoder().encode('{\\rtf1 …'))).toThrow(/RTF/u);
    expect(() => decodeText(new Uint8Array())).toThrow(/rỗng/u);
  });
});

describe('a source that is no report', () => {
  it.each([
    ['binary', 'ab\u0000cd'],
    ['blank', ' \n\f\n'],
    ['without words', '--- *** ---'],
    ['one endless line', 'nước '.repeat(200_000)],
  ])('is refused with a message: %s', (_name, raw) => {
    expect(() => readSourceText(raw)).toThrow(ImportError);
  });
});

describe('pages', () => {
  it('are told by form feeds, and lines keep their numbers', () => {
    const { lines, paged } = readSourceText('một\n\fhai\nba\fbốn');
    expect(paged).toBe(true);
    expect(lines).toMatchObject([
      { text: 'một', number: 1, page: 1 },
      { text: '', number: 2, page: 1 },
      { text: 'hai', number: 2, page: 2 },
      { text: 'ba', number: 3, page: 2 },
      { text: 'bốn', number: 3, page: 3 },
    ]);
  });

  const furnished = (raw: string): { texts: string[]; why: string[] } => {
    const { lines, paged } = readSourceText(raw);
    const { lines: kept, dropped } = dropPageFurniture({ lines, paged });
    return {
      texts: kept.map(({ text }) => text).filter(Boolean),
      why: dropped.map(({ text, why }) => `${text}: ${why}`),
    };
  };

  it('lose their numbers and running heads, and both are listed', () => {
    const page = (number: number): string =>
      `Báo cáo xã\n${number}\ntrang chữ thứ ${'abcd'.charAt(number)}\ndòng cuối của trang ${'một hai ba bốn'.slice(0, number * 4)}`;
    const { texts, why } = furnished([1, 2, 3].map(page).join('\f'));
    expect(why.filter((line) => line.includes('lặp'))).toHaveLength(3);
    expect(texts).not.toContain('Báo cáo xã');
  });

  it('are counted by numbers that stand alone, and a table of numbers is kept', () => {
    expect(furnished('đầu\nhai\nba\n\n2\n\nbốn\nnăm\nsáu\n\n3\n\ncuối').why).toEqual([
      '2: số trang',
      '3: số trang',
    ]);
    expect(furnished('bảng\n\n12\n\n13\n\n14\n\nhết').why).toEqual([]);
  });

  it('a single number amid a sentence is a page number', () => {
    expect(furnished('nước về\n\n7\n\nruộng cao.').why).toEqual(['7: số trang']);
    expect(furnished('Nước về.\n\n7\n\nRuộng cao.').why).toEqual([]);
  });
});
