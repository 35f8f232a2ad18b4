import { paragraph, run, wordXml } from '../word-xml.ts';
import type { OddFile } from './odd-file.ts';

/** Every file begins with it, so that it has a word to make a draft of. */
export const OPEN = paragraph('Mở đầu bài.');
export const cell = (inner: string): string =>
  `<w:tc>${inner.startsWith('<') ? inner : paragraph(inner)}</w:tc>`;
export const row = (...cells: string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
export const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
export const field = (code: string, result?: string): string =>
  [
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    `<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>`,
    ...(result === undefined ? [] : ['<w:r><w:fldChar w:fldCharType="separate"/></w:r>', run(result)]),
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  ].join('');
export const box = (inner: string): string =>
  `<w:drawing><wps:txbx><w:txbxContent>${paragraph(inner)}</w:txbxContent></wps:txbx></w:drawing>`;
export const forms = (choice: string, fallback: string): string =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
export const note = (id: number, inner: string): string =>
  `<w:footnote w:id="${id}">${inner.startsWith('<') ? inner : paragraph(inner)}</w:footnote>`;
export const cite = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

export const word = (
  kind: string,
  body: string,
  draft: readonly string[],
  more: Partial<OddFile> & { parts?: Record<string, string> } = {},
): OddFile => {
  const { parts, ...expected } = more;
  return {
    kind: `Word: ${kind}`,
    bytes: wordXml(OPEN + body, parts),
    draft: ['Mở đầu bài.', ...draft],
    ...expected,
  };
};
