import { describe, expect, it, test } from 'vitest';
import { lexiconOf, readDamaged } from '../../../../src/search/prepare/reading.ts';
import { ALTERNATIVE } from '../../../../src/search/prepare/text.ts';

const lexicon = lexiconOf([
  'Chương trình xây dựng nông thôn mới của tỉnh đạt kết quả tốt. Nông thôn mới được quan tâm.',
  'Phát triển kinh tế - xã hội, giữ vững quốc phòng; nông thôn mới nâng cao. Kinh tế xã hội tăng.',
  'Hội đồng nhân dân tỉnh ban hành nghị quyết; hội đồng nhân dân và ủy ban nhân dân các huyện.',
  'Mới đây, tỉnh thăm hỏi hội viên; mai sau còn nhớ. Then chốt là con người. Thôn bản yên vui.',
]);
/** The likeliest reading of each word. */
const read = (text: string): string =>
  readDamaged(text, lexicon).replace(new RegExp(`${ALTERNATIVE}[^\\s,.;]+`, 'gu'), '');

describe('a damaged text', () => {
  test.each([
    ['ndng then mdi', 'nong thon moi'],
    ['kinh té x& hgi', 'kinh té xa hoi'],
    ['Hgi déng nhan dan', 'hoi dong nhan dan'],
  ])('%s is read as %s', (printed, expected) => {
    const folded = read(printed).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    expect(folded).toBe(expected.normalize('NFD').replace(/\p{M}/gu, ''));
  });

  it('has one token for each printed one, with its punctuation', () => {
    const printed = 'Ndng thdn mdi, “x& hgi”; 2.045,7 ty 12/QD-UBND.\nDong hai (GRDP).';
    const tokens = (text: string): string[] => text.split(/\s+/u);
    const readings = tokens(readDamaged(printed, lexicon));
    expect(readings).toHaveLength(tokens(printed).length);
    for (const [at, token] of tokens(printed).entries()) {
      expect(readings[at]?.at(-1)?.replace(/\p{L}/u, 'x')).toBe(token.at(-1)?.replace(/[\p{L}&]/u, 'x'));
    }
  });

  it('keeps numbers and codes as printed', () => {
    expect(read('2.045,7 %, 12/2024/QH15')).toBe('2.045,7 %, 12/2024/QH15');
  });

  it('keeps what is well written', () => {
    expect(read('xây dựng nông thôn mới')).toBe('xây dựng nông thôn mới');
  });
});
