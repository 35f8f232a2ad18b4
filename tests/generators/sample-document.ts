import { Phrases, randomFrom } from '../unit/import/sample-words.ts';

/** What a document says, without how it is set. Note marks stand in texts as `{n}`. */
export type SampleBlock =
  | { readonly kind: 'heading'; readonly depth: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

export interface SampleDocument {
  readonly letterhead: readonly string[];
  readonly title: readonly string[];
  readonly blocks: readonly SampleBlock[];
  /** Texts of the notes, from note 1 on. */
  readonly notes: readonly string[];
  readonly recipients: readonly string[];
  readonly signature: readonly string[];
}

const ROMAN = ['I', 'II', 'III'];

/** Figures of the catalogue, invented, each in a sentence of its own. */
const FIGURES = [
  (n: number) => `Tổng thu ngân sách nhà nước trên địa bàn ước đạt ${n}.045,7 tỷ đồng, đạt 27,3% dự toán`,
  (n: number) => `Tổng thu nội địa ước ${n}45 tỷ đồng, tăng 3,5% so với cùng kỳ`,
  (n: number) => `Toàn huyện trồng rừng mới được ${n}20,5 ha, đạt 45% kế hoạch`,
];

const TABLES = [
  [
    ['Chỉ tiêu', 'Đơn vị', 'Thực hiện', 'So với kế hoạch (%)'],
    ['Tổng thu ngân sách nhà nước trên địa bàn', 'tỷ đồng', '2.045,7', '27,3'],
    ['Thu nội địa', 'tỷ đồng', '645', '26'],
    ['Thu từ hoạt động xuất nhập khẩu', 'tỷ đồng', '1.400,7', '28'],
  ],
  [
    ['Chỉ tiêu', 'Đơn vị', 'Ước thực hiện', 'So với cùng kỳ (%)'],
    ['Tổng lượng khách du lịch', 'nghìn lượt', '1.250', '12,5'],
    ['Doanh thu từ hoạt động du lịch', 'tỷ đồng', '980,4', '9,8'],
  ],
];

/**
 * Makes a document from a seed: two or three sections with nested headings, a list, two indicator tables
 * and as many notes as asked for.
 *
 * @param short with fewer and shorter paragraphs
 */
export function sampleDocument(seed: number, noteCount = 40, short = false): SampleDocument {
  const phrases = new Phrases(randomFrom(seed));
  const notes: string[] = [];
  const blocks: SampleBlock[] = [];
  const paragraph = (): void => {
    const sentences = Array.from({ length: short ? phrases.count(1, 2) : phrases.count(3, 5) }, () => {
      const sentence = phrases.sentence();
      if (notes.length >= noteCount || !phrases.chance(0.8)) return `${sentence}.`;
      notes.push(`${Array.from({ length: phrases.count(1, 2) }, () => phrases.sentence()).join('; ')}.`);
      return `${sentence}{${notes.length}}.`;
    });
    const figure = phrases.chance(0.6) ? [`${phrases.pick(FIGURES)(phrases.count(1, 8))}.`] : [];
    blocks.push({ kind: 'paragraph', text: [...figure, ...sentences].join(' ') });
  };
  ROMAN.forEach((roman, section) => {
    blocks.push({ kind: 'heading', depth: 1, text: `${roman}. ${phrases.title().toUpperCase()}` });
    for (const part of [1, 2]) {
      blocks.push({ kind: 'heading', depth: 2, text: `${part}. ${phrases.title()}` });
      paragraph();
      blocks.push({ kind: 'heading', depth: 3, text: `${part}.1. ${phrases.title()}` });
      paragraph();
      if (!short) paragraph();
    }
    const table = TABLES[section];
    if (table) {
      blocks.push(
        { kind: 'paragraph', text: `${phrases.sentence()} như sau:` },
        { kind: 'table', rows: table },
      );
      paragraph();
    } else {
      const items = Array.from({ length: 3 }, () => `${phrases.sentence()};`);
      blocks.push({ kind: 'paragraph', text: `${phrases.sentence()}, gồm:` }, { kind: 'list', items });
    }
  });
  while (notes.length < noteCount) paragraph();
  return {
    letterhead: ['ỦY BAN NHÂN DÂN', 'XÃ BẢN MỚI', 'Số: 7/BC-UBND', 'Bản Mới, ngày 5 tháng 7 năm 2024'],
    title: ['BÁO CÁO', 'Tình hình sản xuất 6 tháng đầu năm 2024'],
    blocks,
    notes,
    recipients: ['Thường trực xã;', 'Các thôn;', 'Lưu: VT.'],
    signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lò Văn Mẫu'],
  };
}

/** A text in pieces: plain text, and the numbers of notes. */
export function piecesOf(text: string): (string | number)[] {
  return text
    .split(/(\{\d+\})/u)
    .filter(Boolean)
    .map((piece) => (/^\{\d+\}$/u.test(piece) ? Number(piece.slice(1, -1)) : piece));
}
