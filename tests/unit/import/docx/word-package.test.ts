import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/import/docx/read-docx.ts';
import { paragraph, run, wordXml } from '../../../generators/word-xml.ts';

const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const body = paragraph(run('Thu 12 tỷ.'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');

/** The lines of a Word file whose parts were renamed and rewritten. */
function linesOf(change: (name: string, text: string) => readonly [string, string]): string[] {
  const parts = Object.entries(unzipSync(wordXml(body, { numbering })));
  const changed = parts.map(([name, part]) => {
    const [newName, text] = change(name, strFromU8(part));
    return [newName, strToU8(text)] as const;
  });
  return readDocx(zipSync(Object.fromEntries(changed)))
    .lines.map(({ text }) => text)
    .filter(Boolean);
}

describe('the parts of a Word file', () => {
  it.each([
    [
      'as Word Online names them',
      (name: string) => name.replace('document.xml', 'document2.xml'),
      'word/document2.xml',
    ],
    ['from the root', (name: string) => name.replace('word/', 'text/'), '/text/document.xml'],
    ['with backslashes', (name: string) => name.replaceAll('/', '\\'), 'word\\document.xml'],
  ])('are found by their relationships: %s', (_kind, rename, target) => {
    const lines = linesOf((name, text) => [rename(name), text.replace('"word/document.xml"', `"${target}"`)]);
    expect(lines).toEqual(['3. Thu 12 tỷ.']);
  });

  it('are read whatever prefix their names have, in the strict form too', () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const renamed = (text: string): string =>
      text.replaceAll('xmlns:w=', 'xmlns:ns0=').replace(/(<\/?| )w:/gu, '$1ns0:');
    expect(linesOf((name, text) => [name, renamed(text)])).toEqual(['3. Thu 12 tỷ.']);
    expect(linesOf((name, text) => [name, text.replaceAll(transitional, strict)])).toEqual(['3. Thu 12 tỷ.']);
  });

  it('that are faulty are read as far as they go, and told', () => {
    const parts = unzipSync(wordXml(body, { numbering }));
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace('12 tỷ', '12 <2> tỷ');
    const { notices = [] } = readDocx(zipSync({ ...parts, 'word/document.xml': strToU8(text) }));
    expect(notices[0]).toMatchObject({ severity: 'must' });
    expect(notices[0]?.why).toContain('word/document.xml');
  });
});
