import { describe, expect, it } from 'vitest';
import type { TextItem } from '../../../../src/import/pdf/page-content.ts';
import { withEndNotes } from '../../../../src/import/pdf/plain-notes.ts';
import { writePages } from '../../../../src/import/pdf/write-pages.ts';
import { item, page } from './printed.ts';

const PROSE = 'Bà con góp công làm lại bờ kè ven suối sau trận mưa đầu hạ ở xã Bến Cát rồi';

/** A line with a mark in full size behind its last word. */
const marked = (text: string, number: number, y: number): TextItem[] => {
  const line = item(text, 85, y);
  return [line, item(String(number), line.x + line.width, y)];
};

describe('notes as large as the text', () => {
  const pages = [1, 3].map((first) =>
    page([
      ...marked('Xã đã cứng hóa kênh mương năm 2024', first, 700),
      ...marked('Bến Cát còn hai hộ thiếu nước', first + 1, 684),
      item(PROSE, 85, 668),
      item(`${first}. Gồm ba tuyến ở đầu nguồn.`, 85, 600),
      item(`${first + 1}. Theo số của thôn.`, 85, 584),
    ]),
  );

  it('are found behind the gap at the foot of a page, with marks that stand at their words', () => {
    const texts = writePages(pages).lines.map(({ text }) => text);
    expect(texts).toContain('<sup>1</sup> Gồm ba tuyến ở đầu nguồn.');
    expect(texts).toContain('<sup>4</sup> Theo số của thôn.');
    expect(texts.join(' ')).toContain('năm 2024<sup>1</sup>');
  });

  it('are no numbers that no line below names', () => {
    const plain = pages.map(({ items }) => page(items.filter(({ y }) => y > 650)));
    expect(
      writePages(plain)
        .lines.map(({ text }) => text)
        .join(' '),
    ).not.toContain('<sup>');
  });

  it.each([['217'], ['01'], ['11/24'], ['21.500']])(
    'are no digits of %s that a program sets one by one, whichever mark is due',
    (number) => {
      const digits = [...number].map((digit, at) => item(digit, 85 + 6 * 11 + at * 6, 652));
      const foot = [...'x17'].map((letter, at) => item(letter, 85 + at * 6, 40));
      const spelt = pages.map(({ items }, at) =>
        page([...(at === 0 ? [item('Đã có thêm', 85, 652), ...digits] : []), ...items, ...foot]),
      );
      const text = writePages(spelt)
        .lines.map((line) => line.text)
        .join(' ');
      expect(text).toContain(`Đã có thêm ${number}`);
      expect(text).toContain('năm 2024<sup>1</sup>');
      expect(text).toContain('<sup>4</sup> Theo số của thôn.');
    },
  );

  it('are looked for only where the document raises no marks', () => {
    const [line, mark] = marked('Đường vào thôn đã xong', 1, 720);
    const raised = { ...(mark as TextItem), size: 8, y: 724 };
    const text = writePages([page([line as TextItem, raised]), ...pages])
      .lines.map((own) => own.text)
      .join(' ');
    expect(text).toContain('đã xong<sup>1</sup>');
    expect(text).toContain('năm 20241');
  });
});

describe('a list behind the text', () => {
  const lines = [
    'Nước về đều<sup>1</sup>, đủ<sup>2</sup>.',
    '1. Từ đập trên, khi',
    'trời mưa. ↩',
    '2. Ba ca. ↩',
  ].map((text) => ({ text }));

  it('is the notes, where it has a number for each mark', () => {
    expect(withEndNotes(lines, new Set([1, 2])).map(({ text }) => text)).toEqual([
      'Nước về đều<sup>1</sup>, đủ<sup>2</sup>.',
      '<sup>1</sup> Từ đập trên, khi trời mưa.',
      '',
      '<sup>2</sup> Ba ca.',
    ]);
  });

  it('is text, where numbers or marks are missing', () => {
    expect(withEndNotes(lines, new Set([1, 2, 3]))).toEqual(lines);
    expect(withEndNotes(lines, new Set([2]))).toEqual(lines);
  });
});
