import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, it, test } from 'vitest';
import { bibtex, cslJson, ris, vietnameseCitation, type CitedWork } from '../../../src/domain/citation.ts';

const work: CitedWork = {
  key: 'lang-son-2024-q1',
  title: 'Tình hình kinh tế - xã hội quý I năm 2024',
  issuer: 'UBND tỉnh Lạng Sơn',
  date: '2024-03',
  number: '123/BC-UBND',
  isDigest: false,
  archive: 'Kho Báo Cáo',
};
const placed: CitedWork = {
  ...work,
  place: 'chú thích 24',
  address: 'https://kho.example/bao-cao/lang-son-2024-q1/#n-24',
  accessed: '2024-05-02',
};
const wild = '100% {quý} \\textbf{I} & #1 $x_1^2$ ~ <b>\nTY  - BOOK';

test('a citation in Vietnamese names issuer, year, title, number, day, place, archive and address', () => {
  expect(vietnameseCitation(placed)).toBe(
    'UBND tỉnh Lạng Sơn (2024), Tình hình kinh tế - xã hội quý I năm 2024, Báo cáo số 123/BC-UBND, tháng 3/2024, ' +
      'chú thích 24, Kho Báo Cáo, https://kho.example/bao-cao/lang-son-2024-q1/#n-24, truy cập ngày 2/5/2024.',
  );
  expect(vietnameseCitation({ ...work, date: '2024', number: '/BC-UBND', isDigest: true })).toBe(
    'UBND tỉnh Lạng Sơn (2024), Tình hình kinh tế - xã hội quý I năm 2024, Báo cáo, bản tóm lược trong Kho Báo Cáo.',
  );
});

test('signs that TeX joins stay apart in BibTeX, and its braces pair up', () => {
  const title = "a -- b --- c, ``d'' và «e» <<f>> ?`g {h";
  const text = bibtex({ ...work, title, number: '12}, title = {X', issuer: '}{' });
  expect(new Cite(text).data[0]).toMatchObject({ title, number: '12}, title = {X' });
  // BibTeX itself counts braces without heeding what stands before them; only the whole entry may close.
  let depth = 0;
  const closings = [...text.matchAll(/[{}]/g)].filter(
    ({ 0: brace }) => (depth += brace === '{' ? 1 : -1) === 0,
  );
  expect(closings.map(({ index }) => index)).toEqual([text.lastIndexOf('}')]);
});

/** What a program that reads bibliographies makes of each form. */
const read = { BibTeX: bibtex, RIS: ris, 'CSL-JSON': cslJson };

describe.each(Object.entries(read))('%s', (_name, write) => {
  it('is read by citation-js as the report it is', () => {
    const [item] = new Cite(write(placed)).data;
    expect(item).toMatchObject({
      type: 'report',
      title: work.title,
      number: '123/BC-UBND',
      URL: placed.address,
    });
    expect(item.issued['date-parts'][0]?.slice(0, 2).map(Number)).toEqual([2024, 3]);
    expect(JSON.stringify(item.author)).toContain('UBND tỉnh Lạng Sơn');
    expect(JSON.stringify(item)).toContain('chú thích 24');
  });

  it('keeps text that means something to the format as text', () => {
    const [item, ...more] = new Cite(write({ ...work, title: wild })).data;
    expect(more).toEqual([]);
    expect(item.type).toBe('report');
    expect(item.title.replace(/\s+/g, ' ')).toBe(wild.replace(/\s+/g, ' '));
  });

  it('is rendered in a citation style', () => {
    const html: string = new Cite(write(placed)).format('bibliography', { template: 'apa', lang: 'en-US' });
    expect(html).toContain('Tình hình kinh tế');
    expect(html).toContain('2024');
  });
});
