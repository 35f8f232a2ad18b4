import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { line, page } from './page.ts';

const BLOCKS = [
  '## I. Phát triển kinh tế',
  'Thu nội địa [645 tỷ đồng[^1], đạt 26% dự toán](../indicators/thu-noi-dia.md), hơn mong đợi.',
  '### 1. Đầu tư',
  'Giải ngân [515,9 tỷ đồng](../indicators/giai-ngan.md) ([đạt 15%](../indicators/giai-ngan.md)).',
  '- Có [112 vụ](../indicators/vu-tai-nan.md) trong quý\n- Chết [23 người](../indicators/nguoi-chet.md)',
  '| Chỉ tiêu | Thực hiện |\n|---|---|\n| Tổng thu | 2.045 |\n| Tổng chi ngân sách | 2.251 |',
  '## II. Văn hóa - xã hội',
  'Các lễ hội diễn ra an toàn, tiết kiệm.',
];
const NOTES = '[^1]: Chưa kể [50 tỷ đồng](../indicators/thu-khac.md) thu khác.';

/** Each element’s text by its id. */
function anchors(blocks: readonly string[]): Map<string, string> {
  const { byId } = page([...blocks, NOTES].join('\n\n'));
  return new Map([...byId].map(([id, node]) => [id, line(node.text)]));
}

/** Other text that a keeper may add anywhere. */
const OTHERS = [
  '## 0. Mở đầu',
  '#### 1.1. Chi tiết',
  'Một đoạn khác, không có số liệu.',
  'Nơi khác thu [645 tỷ đồng[^1], đạt 26% dự toán](../indicators/thu-noi-dia.md) nữa.',
  'Cũng [112 vụ](../indicators/vu-tai-nan.md), cũng [23 người](../indicators/nguoi-chet.md).',
  '- một dòng khác\n- dòng nữa',
  '| Chỉ tiêu | Thực hiện |\n|---|---|\n| Tổng thu | 1.990 |',
  '> trích dẫn',
];

test('an id leads to the same text after any other text is added anywhere', () => {
  const before = anchors(BLOCKS);
  const added = fc.array(fc.tuple(fc.nat({ max: BLOCKS.length }), fc.constantFrom(...OTHERS)), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(added, (additions) => {
      const blocks = BLOCKS.flatMap((block, at) => [
        ...additions.filter(([place]) => place === at).map(([, text]) => text),
        block,
      ]);
      const after = anchors([
        ...blocks,
        ...additions.filter(([place]) => place === BLOCKS.length).map(([, text]) => text),
      ]);
      for (const [id, text] of before) expect(after.get(id), id).toBe(text);
    }),
    { numRuns: 60 },
  );
});

describe('the id of a figure', () => {
  it('is its own also where the same number of the same indicator was added before it', () => {
    const figure = 'Cao Lộc có [08 vụ](../indicators/vu-tai-nan.md) tai nạn.';
    const [anchor] = page(figure).observations.map((row) => row.anchor);
    const { byId } = page(`Hữu Lũng có [08 vụ](../indicators/vu-tai-nan.md) tai nạn.\n\n${figure}`);
    expect(line(byId.get(anchor ?? '')?.parent?.text ?? '')).toBe('Cao Lộc có 08 vụ tai nạn.');
  });

  it('does not depend on marks of notes', () => {
    const plain = page('Có [112 vụ, tăng 62 vụ](../indicators/vu-tai-nan.md).').observations;
    const marked = page(
      'Có [112 vụ[^1], tăng 62 vụ](../indicators/vu-tai-nan.md).\n\n[^1]: Ghi chú.',
    ).observations;
    expect(marked[0]?.anchor).toBe(plain[0]?.anchor);
  });
});

describe('ids of blocks that say the same', () => {
  const repeated =
    '## 1. Kết quả\n\nCụ thể:\n\n## 2. Hạn chế\n\nCụ thể:\n\n## 1. Kết quả\n\nCụ thể:\n\nCụ thể:';

  it('all differ', () => {
    const ids = page(repeated).elements.map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(7);
  });

  it('stay when text is added behind them', () => {
    const before = page(repeated).byId;
    const after = page(`${repeated}\n\nCụ thể:\n\n## 2. Hạn chế`).byId;
    for (const id of before.keys()) expect(after.has(id), id).toBe(true);
  });
});

test.each([
  ['Chú thích', 'chu-thich', 'the heading of the notes'],
  ['Nội dung', 'noi-dung', 'the page’s main part'],
  ['N 1', 'n-1', 'a note'],
  ['NR 1', 'nr-1', 'a note’s mark'],
  ['!!!', '', 'nothing'],
])('a heading “%s” does not take the id “%s” of %s', (heading, taken) => {
  const { outline } = page(`## ${heading}\n\nDẫn[^1].\n\n[^1]: Ghi chú.`);
  expect(outline[0]?.id).not.toBe(taken);
  expect(outline[0]?.id).toMatch(/^[a-z]/);
});

test('spellings that readers take for the same give the same ids', () => {
  expect(page('## Hoá chất\n\nThuỷ lợi tốt.').html.match(/id="[^"]*"/g)).toEqual(
    page('## Hóa chất\n\nThủy lợi tốt.').html.match(/id="[^"]*"/g),
  );
});
