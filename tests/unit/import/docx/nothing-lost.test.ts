import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDocx } from '../../../../src/import/docx/read-docx.ts';
import { importReport } from '../../../../src/import/import-report.ts';
import { paragraph, run, wordXml } from '../../../generators/word-xml.ts';
import { areas } from '../areas.ts';

/** How programs wrap what stands in a paragraph. */
const INLINE: readonly ((inner: string) => string)[] = [
  (inner) => `<w:ins w:id="1">${inner}</w:ins>`,
  (inner) => `<w:moveTo w:id="1">${inner}</w:moveTo>`,
  (inner) => `<w:moveFrom w:id="1">${inner}</w:moveFrom>`,
  (inner) => `<w:fldSimple w:instr=" REF a ">${inner}</w:fldSimple>`,
  (inner) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`,
  (inner) => `<w:hyperlink w:anchor="a">${inner}</w:hyperlink>`,
  (inner) => `<w:smartTag w:element="a">${inner}</w:smartTag>`,
  (inner) => `<w:bdo w:val="ltr">${inner}</w:bdo>`,
  (inner) => `<w:la>${inner}</w:la>`,
  (inner) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${inner}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  (inner) =>
    `<w:r><w:drawing><wps:txbx><w:txbxContent>${paragraph(inner)}</w:txbxContent></wps:txbx></w:drawing></w:r>`,
];
const BLOCK: readonly ((inner: string) => string)[] = [
  (inner) => `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`,
  (inner) => `<w:customXml>${inner}</w:customXml>`,
  (inner) => `<w:tbl><w:tr><w:tc>${inner}</w:tc><w:tc>${paragraph('')}</w:tc></w:tr></w:tbl>`,
  (inner) => `<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${inner}</w:tc></w:tr></w:tbl>`,
  (inner) => `<w:lo>${inner}</w:lo>`,
];
const SETTINGS = ['', '<w:b/>', '<w:i/>', '<w:vanish/>', '<w:strike/>', '<w:caps/>', '<w:rtl/>'];
const MARKS = [
  '',
  '<w:rPr><w:del w:id="1"/></w:rPr>',
  '<w:rPr><w:vanish/></w:rPr>',
  '<w:framePr w:dropCap="drop"/>',
];

const wrapped = (wrappers: readonly ((inner: string) => string)[], inner: string): string =>
  wrappers.reduce((text, wrap) => wrap(text), inner);

/** A body of some paragraphs; each run is a word of its own. */
const bodies = fc
  .array(
    fc.record({
      runs: fc.array(
        fc.record({
          setting: fc.constantFrom(...SETTINGS),
          wrappers: fc.array(fc.constantFrom(...INLINE), { maxLength: 3 }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      mark: fc.constantFrom(...MARKS),
      wrappers: fc.array(fc.constantFrom(...BLOCK), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((paragraphs) => {
    let count = 0;
    const body = paragraphs
      .map(({ runs, mark, wrappers }) => {
        const inner = runs.map((own) => wrapped(own.wrappers, run(` chữ${(count += 1)} `, own.setting)));
        return wrapped(wrappers, paragraph(inner.join(''), mark));
      })
      .join('');
    return {
      body: paragraph('Mở đầu.') + body,
      words: Array.from({ length: count }, (_word, at) => `chữ${at + 1}`),
    };
  });

it('every word of a Word file is in the draft or told, whatever it is wrapped in', () => {
  fc.assert(
    fc.property(bodies, ({ body, words }) => {
      const { markdown, review } = importReport(readDocx(wordXml(body)), {
        fileName: 'x',
        areas,
        period: '2024-Q1',
      });
      const told = review.map(({ what, why }) => `${what} ${why}`).join('\n');
      for (const word of words) {
        const found = (text: string): boolean => new RegExp(`${word}(?!\\d)`, 'u').test(text);
        expect(found(markdown) || found(told), word).toBe(true);
      }
      expect(told).not.toContain('thiếu:');
      expect(told).not.toContain('thừa:');
    }),
    { numRuns: 150 },
  );
});
