import { strToU8, zipSync } from 'fflate';
import { paragraph, wordXml } from '../word-xml.ts';
import type { OddFile } from './odd-file.ts';
import { OPEN } from './word-parts.ts';

const zip = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const refused = (kind: string, bytes: Uint8Array, says: RegExp): OddFile => ({
  kind: `Word: ${kind}`,
  bytes,
  refused: says,
});

/** A package whose text is this, as it stands. */
const raw = (document: string, declared = true): Uint8Array =>
  zip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ...(declared
      ? {
          '_rels/.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        }
      : {}),
    'word/document.xml': document,
  });
const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const bare = (body: string, before = ''): string =>
  `${before}<w:document ${MAIN}><w:body>${body}</w:body></w:document>`;

/** Packages that are damaged, or none of Word's. */
export function oddPackages(): OddFile[] {
  const sound = wordXml(OPEN + paragraph('Xã có 12 km đường.'));
  return [
    refused('cut in half', sound.slice(0, sound.length / 2), /hỏng|Hãy/u),
    refused('four bytes', sound.slice(0, 4), /hỏng/u),
    refused('an archive of pictures', zip({ 'anh/1.txt': 'Xã Mẫu' }), /giải nén/u),
    refused('an empty archive', zipSync({}), /Hãy/u),
    refused(
      'a workbook named .docx',
      zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }),
      /Hãy/u,
    ),
    refused('no text at all', wordXml(''), /không có chữ/u),
    refused('pictures alone', wordXml(paragraph('<w:r><w:drawing><a:blip/></w:drawing></w:r>')), /ảnh/u),
    refused('text that is no XML', raw('Xã Mẫu có đường.'), /hỏng|Hãy/u),
    {
      kind: 'Word: a package without its list of relations',
      bytes: raw(bare(OPEN), false),
      draft: ['Mở đầu bài.'],
    },
    {
      kind: 'Word: an XML that ends before its end',
      bytes: raw(bare(OPEN + paragraph('Đường xã.')).replace('</w:body></w:document>', '')),
      refused: /hỏng/u,
    },
    {
      kind: 'Word: a DTD with an entity of its own',
      bytes: raw(bare(paragraph('Xã &ten; mới.'), '<!DOCTYPE w [<!ENTITY ten "Mẫu">]>')),
      told: ['lỗi'],
    },
    {
      kind: 'Word: entities of entities',
      bytes: raw(
        bare(
          paragraph('Xã &c; mới.'),
          `<!DOCTYPE w [<!ENTITY a "${'x'.repeat(99)}"><!ENTITY b "${'&a;'.repeat(99)}"><!ENTITY c "${'&b;'.repeat(99)}">]>`,
        ),
      ),
      told: ['lỗi'],
    },
    {
      kind: 'Word: an entity of a file of the machine',
      bytes: raw(bare(paragraph('Xã &f; mới.'), '<!DOCTYPE w [<!ENTITY f SYSTEM "file:///etc/hostname">]>')),
      told: ['lỗi'],
    },
    {
      kind: 'Word: the five entities of XML and numbers of letters',
      bytes: raw(bare(paragraph('Xã &amp; ph&#432;ờng &lt;mới&gt;.'))),
      draft: ['Xã & phường <mới>.'],
    },
    {
      kind: 'Word: a text in CDATA',
      bytes: raw(bare('<w:p><w:r><w:t><![CDATA[Xã <Mẫu> mới.]]></w:t></w:r></w:p>')),
      draft: ['Xã <Mẫu> mới.'],
    },
    {
      kind: 'Word: an element that no standard knows',
      bytes: raw(bare(`<w:p><w:la><w:r><w:t>Chợ lạ.</w:t></w:r></w:la></w:p>`)),
      draft: ['Chợ lạ.'],
    },
  ];
}
