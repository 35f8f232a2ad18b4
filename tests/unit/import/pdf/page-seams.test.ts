import { describe, expect, it } from 'vitest';
import { writePages } from '../../../../src/import/pdf/write-pages.ts';
import { item, page } from './printed.ts';

// 75 letters, each half as wide as the type is high: a full line of 450 points.
const FULL = 'Bà con góp công làm lại bờ kè ven suối sau trận mưa đầu hạ ở xã Bến Cát rồi';
const LAST = 'mùa lúa chín.';

/** Six paragraphs of three lines; first lines begin further in where `indent` says so. */
const paragraphs = (indent: number, top = 700) =>
  [0, 1, 2, 3, 4, 5].flatMap((own) => {
    const y = top - own * 48;
    const first = FULL.slice(0, FULL.length - indent / 6);
    return [item(first, 85 + indent, y), item(FULL, 85, y - 16), item(LAST, 85, y - 32)];
  });

/** How the text of a page's end and the next one's begin are taken. */
function seam(indent: number, end: string, begin: readonly [text: string, indent: number]) {
  const pages = [
    page([...paragraphs(indent), item(end, 85, 396)]),
    page([item(begin[0], 85 + begin[1], 700), item(FULL, 85, 684), ...paragraphs(indent, 660)]),
  ];
  return writePages(pages).lines.find((line) => line.page === 2 && line.text !== '')?.seam;
}

const ENDED = `${FULL.slice(0, -1)}.`;
const SHORT = FULL.slice(0, -36);

describe('the first text of a page', () => {
  it('goes on at the margin where first lines are indented, though a sentence ended', () => {
    expect(seam(36, ENDED, [FULL, 0])).toBe('goes-on');
  });

  it('begins anew where it is indented as first lines are', () => {
    expect(seam(36, ENDED, [SHORT.padEnd(69, 'ơ'), 36])).toBe('anew');
  });

  it('begins anew behind a line that left room, where no line is indented', () => {
    expect(seam(0, `${SHORT}.`, [FULL, 0])).toBe('anew');
  });

  it('goes on behind a full line, where no line is indented', () => {
    expect(seam(0, ENDED, [FULL, 0])).toMatch(/goes-on|likely/u);
  });

  it('is not told by its place where it is numbered', () => {
    expect(seam(0, ENDED, [`2. ${FULL}`.slice(0, 75), 0])).toBeUndefined();
  });
});
