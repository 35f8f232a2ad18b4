import { describe, expect, it } from 'vitest';
import { footOf, linesAsMoved, signatoryOf, withWholeRecipients } from '../../../src/import/document-foot.ts';
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

describe('a list of recipients that the end of a page cuts', () => {
  const cut = ['**Nơi nhận:**', '- Thường trực Đảng ủy;', '**TM. ỦY BAN NHÂN DÂN**', '**Lò Văn Mẫu**'];
  const onNextPage = ['- Văn phòng;', '- Lưu: VT.', '**PHỤ LỤC 1**'];
  const read = (texts: readonly string[], pageOf: (index: number) => number): string[] => {
    const lines = texts.map((text, index) => ({ text, number: index + 1, page: pageOf(index) }));
    const body = wholeParagraphs(lines);
    return withWholeRecipients(body, footOf(body)).map(({ text }) => text);
  };
  const texts = [...BODY, ...cut, ...onNextPage];

  it('is one list again, with the signature behind it', () => {
    expect(read(texts, (index) => (index < BODY.length + cut.length ? 1 : 2)).slice(BODY.length)).toEqual([
      '**Nơi nhận:**',
      '- Thường trực Đảng ủy;',
      '- Văn phòng;',
      '- Lưu: VT.',
      '**TM. ỦY BAN NHÂN DÂN**',
      '**Lò Văn Mẫu**',
      '**PHỤ LỤC 1**',
    ]);
  });

  it('takes its lines along in the source, so that no word is told to be out of order', () => {
    const lines = texts.map((text, index) => ({
      text,
      number: index + 1,
      page: index < BODY.length + cut.length ? 1 : 2,
    }));
    const before = wholeParagraphs(lines);
    const after = withWholeRecipients(before, footOf(before));
    expect(linesAsMoved(lines, before, after).map(({ text }) => text)).toEqual(after.map(({ text }) => text));
    expect(linesAsMoved(lines, before, before)).toBe(lines);
  });

  it('is left as it is on one page, where the document itself has it so', () => {
    expect(read(texts, () => 1)).toEqual(texts);
  });
});
