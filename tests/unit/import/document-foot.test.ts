import { describe, expect, it } from 'vitest';
import { footOf, signatoryOf } from '../../../src/import/document-foot.ts';
import { wholeParagraphs } from '../../../src/import/paragraphs.ts';

const paragraphs = (texts: readonly string[]) =>
  wholeParagraphs(texts.map((text, index) => ({ text, number: index + 1, page: 1 })));

const BODY = ['I. KẾT QUẢ', 'Bà con góp công làm lại bờ kè.', 'II. NHIỆM VỤ', 'Trạm bơm chạy thử.'];
const FOOT = ['**Nơi nhận:**', '- Lưu: VT.', '**TM. ỦY BAN NHÂN DÂN**', '**CHỦ TỊCH**', '**Lò Văn Mẫu**'];
const foundIn = (texts: readonly string[]): string[] =>
  [...footOf(paragraphs(texts))].map(({ text }) => text);

describe('the foot of a document', () => {
  it('is recipients and signature', () => {
    expect(foundIn([...BODY, ...FOOT])).toEqual(FOOT);
    expect(signatoryOf(footOf(paragraphs([...BODY, ...FOOT])))).toBe('Lò Văn Mẫu');
  });

  it('is found however long the annexes behind it are', () => {
    const rows = Array.from({ length: 60 }, (_row, index) => `| ${index} | Chè | 12,5 |`);
    const list = Array.from({ length: 60 }, (_item, index) => `Công trình thứ ${index} ở chân đồi.`);
    expect(foundIn([...BODY, ...FOOT, '**PHỤ LỤC 1**', ...rows])).toEqual(FOOT);
    expect(foundIn([...BODY, ...FOOT, '**PHỤ LỤC 1**', ...list])).toEqual(FOOT);
  });

  it('is not begun by words of the body', () => {
    expect(foundIn(['Nơi nhận nước của bà con là bể chung.', ...BODY, ...BODY])).toEqual([]);
  });
});
