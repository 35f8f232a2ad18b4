import { describe, expect, it } from 'vitest';
import { importReport } from '../../../src/import/import-report.ts';
import { areas } from './areas.ts';

interface Cut {
  readonly body: string;
  readonly note: string;
  /** What stands first on the next page. */
  readonly first: string;
  readonly then: string;
}

const NEXT_NOTE = '<sup>2</sup> Theo sổ của thôn.';

/** The body and the first note of a report whose page ends within both. */
function joined(
  { body, note, first, then }: Cut,
  notesBetween: boolean,
  pageEnd = '',
): { body: string; note: string } {
  const raw = [
    'I. KẾT QUẢ',
    `Các bản cùng nhau làm lại mương nước<sup>1</sup>. ${body}`,
    `<sup>1</sup> ${note}`,
    `${pageEnd}${first}`,
    ...(notesBetween ? [NEXT_NOTE, then] : [then, NEXT_NOTE]),
    'Vụ sau làm tiếp phần còn lại<sup>2</sup>.',
  ].join('\n\n');
  const { document } = importReport(raw, { fileName: 'x', areas, period: '2024-Q1' });
  const paragraph = document.blocks.find(({ kind }) => kind === 'paragraph');
  return {
    body: paragraph?.kind === 'paragraph' ? paragraph.text.text : '',
    note: document.notes[0]?.paragraphs.map(({ text }) => text).join('\n') ?? '',
  };
}

const TEXT = 'Kho mới có mái che, trang bị đầy đủ, đáp';
const REST = 'ứng tốt yêu cầu của bà con.';

describe('a page that ends within the text and within a note', () => {
  it.each([
    ['closes the note’s bracket', 'Gồm 120 người (trong đó nữ chiếm 17% tổng số', 'thợ; đoàn viên đạt 28%).'],
    ['closes the note’s quotation', 'Theo phong trào “Mỗi bản một', 'vườn rau xanh” của xã.'],
    [
      'goes on with the note’s list',
      'Gồm: thôn Nà 12 hộ; thôn Pác 15 hộ; thôn Lũng 9',
      'hộ; thôn Khuổi 7 hộ; thôn Bó 21 hộ.',
    ],
    ['is whole, and small letters follow it', 'Gồm cả số hộ đã chuyển sang', 'nơi ở mới trong năm.'],
  ])('goes on with the note where what comes first %s', (_why, note, first) => {
    const found = joined({ body: TEXT, note, first, then: REST }, true);
    expect(found.note).toBe(`${note} ${first}`);
    expect(found.body).toContain(`${TEXT} ${REST}`);
  });

  it.each([
    [
      'closes the text’s bracket',
      'Kho mới (có mái che, trang bị đầy',
      'đủ) đáp ứng tốt yêu cầu.',
      'Gồm cả số hộ đã chuyển sang',
      'nơi ở mới trong năm.',
    ],
    [
      'closes the text’s quotation',
      'Bản dựng “vườn rau',
      'xanh” ở đầu làng.',
      'Gồm cả số hộ đã chuyển sang',
      'nơi ở mới trong năm.',
    ],
    ['leaves the note’s bracket open', TEXT, REST, 'Gồm 120 người (trong đó nữ chiếm 17% tổng số', 'thợ).'],
  ])('goes on with the text where what comes first %s', (_why, body, first, note, then) => {
    const found = joined({ body, note, first, then }, false);
    expect(found.body).toContain(`${body} ${first}`);
    expect(found.note).toBe(`${note} ${then}`);
  });

  it('takes no mark of a note for a bracket', () => {
    const note = 'Gồm cả số hộ đã chuyển sang';
    const first = `${REST.slice(0, -1)}<sup>2</sup>, mục a) và (2) cũng vậy.`;
    expect(joined({ body: TEXT, note, first, then: 'nơi ở mới trong năm.' }, false).body).toContain(
      'đáp ứng tốt',
    );
  });

  it('goes on alike where pages are marked', () => {
    const note = 'Gồm 120 người (trong đó nữ chiếm 17% tổng số';
    const first = 'thợ; đoàn viên đạt 28%).';
    expect(joined({ body: TEXT, note, first, then: REST }, true, '\f').note).toBe(`${note} ${first}`);
  });
});

describe('a page that ends within one of them', () => {
  it('goes on with the text where the note only lacks its full stop', () => {
    const raw = `I. KẾT QUẢ\n\nLàm mương<sup>1</sup>. ${TEXT}\n\n<sup>1</sup> Theo sổ của thôn\n\n${REST}\n\nVụ sau làm tiếp.\n`;
    const { document } = importReport(raw, { fileName: 'x', areas, period: '2024-Q1' });
    expect(document.notes[0]?.paragraphs.map(({ text }) => text)).toEqual(['Theo sổ của thôn']);
  });

  it('goes on with a note’s list that stops at a semicolon, where the text has ended', () => {
    const raw = `I. KẾT QUẢ\n\nLàm mương<sup>1</sup>.\n\n<sup>1</sup> Gồm: Nà 12 hộ; Pác 15 hộ;\n\nthôn Lũng 9 hộ; thôn Tát 8 hộ; thôn Bó 21 hộ.\n\n<sup>2</sup> Theo sổ.\n\nVụ sau làm tiếp<sup>2</sup>.\n`;
    const { document } = importReport(raw, { fileName: 'x', areas, period: '2024-Q1' });
    expect(document.notes[0]?.paragraphs.map(({ text }) => text)).toEqual([
      'Gồm: Nà 12 hộ; Pác 15 hộ; thôn Lũng 9 hộ; thôn Tát 8 hộ; thôn Bó 21 hộ.',
    ]);
  });
});
