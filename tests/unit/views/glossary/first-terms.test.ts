import { expect, test } from 'vitest';
import { explainFirst, termsIn } from '../../../../src/views/glossary/first-terms.ts';

const GLOSSARY = [
  {
    id: 'grdp',
    term: 'GRDP',
    abbreviation: 'GRDP',
    longForm: 'tổng sản phẩm trên địa bàn',
    explanation: '…',
  },
  { id: 'cung-ky', term: 'So với cùng kỳ', explanation: '…' },
  { id: 'ky', term: 'Cùng kỳ', explanation: '…' },
  { id: 'oda', term: 'ODA', abbreviation: 'ODA', explanation: '…' },
];
const explained = (html: string): string => explainFirst(html, GLOSSARY).html;

test('a term is linked where it first stands, and only there', () => {
  expect(explained('<p>GRDP tăng. GRDP cao.</p>')).toBe(
    '<p><a class="term" href="#tu_grdp">GRDP</a> tăng. GRDP cao.</p>',
  );
});

test('the long form and the abbreviation are one term', () => {
  const { html, used } = explainFirst('<p>Tổng sản phẩm trên địa bàn (GRDP)</p>', GLOSSARY);
  expect(html).toBe('<p><a class="term" href="#tu_grdp">Tổng sản phẩm trên địa bàn</a> (GRDP)</p>');
  expect(used.map(({ id }) => id)).toEqual(['grdp']);
});

test('of two terms in one place the longer one is linked', () => {
  expect(explained('<p>tăng 5% so với cùng kỳ</p>')).toBe(
    '<p>tăng 5% <a class="term" href="#tu_cung-ky">so với cùng kỳ</a></p>',
  );
});

test('headings, links and marks are left alone', () => {
  const html = '<h2>GRDP</h2><p><a href="/x/">GRDP</a><sup>ODA</sup></p>';
  expect(explained(html)).toBe(html);
  expect(explained(`${html}<p>GRDP</p>`)).toContain('<p><a class="term"');
});

test('a name that merely holds the letters is not the term', () => {
  expect(explained('<p>SODAX và oda</p>')).toBe('<p>SODAX và oda</p>');
});

test('attributes are not text, even with a bracket in them', () => {
  const html = '<p title="a > GRDP">x</p>';
  expect(explained(html)).toBe(html);
});

test('escaped text stays escaped', () => {
  expect(explained('<p>&lt;b&gt;GRDP&lt;/b&gt;</p>')).toBe(
    '<p>&lt;b&gt;<a class="term" href="#tu_grdp">GRDP</a>&lt;/b&gt;</p>',
  );
});

test('terms of a plain text are found without being linked', () => {
  expect(termsIn('Vốn ODA so với cùng kỳ', GLOSSARY).map(({ id }) => id)).toEqual(['cung-ky', 'ky', 'oda']);
});
