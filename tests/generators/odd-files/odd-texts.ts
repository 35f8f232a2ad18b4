import { seededRandom } from '../seeded-random.ts';
import type { OddFile } from './odd-file.ts';

const REPORT = 'Xã Mẫu có 1.245 hộ dân.\nĐường liên thôn dài 12 km.';
const SENTENCES = ['Xã Mẫu có 1.245 hộ dân.', 'Đường liên thôn dài 12 km.'];
const utf8 = (text: string): Uint8Array => Buffer.from(text);
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

const asText = (
  kind: string,
  text: string,
  draft: readonly string[],
  more: Partial<OddFile> = {},
): OddFile => ({
  kind,
  bytes: utf8(text),
  draft,
  ...more,
});
const refusedText = (kind: string, bytes: Uint8Array, refused: RegExp): OddFile => ({ kind, bytes, refused });

/** Text dumps, pages of the web and files that are neither. */
export function oddTexts(seed: number): OddFile[] {
  const random = seededRandom(seed);
  const noise = Uint8Array.from({ length: 400 }, () => Math.floor(random() * 256));
  return [
    refusedText('a file of no bytes', new Uint8Array(), /rỗng/u),
    refusedText('one zero byte', Uint8Array.of(0), /Hãy/u),
    asText('one letter', 'a', ['a']),
    refusedText('spaces and line ends alone', utf8(' \r\n\t \n'), /không có chữ/u),
    refusedText('signs alone', utf8('--- ... !!! ***'), /không có chữ/u),
    refusedText('a byte-order mark alone', Uint8Array.of(0xef, 0xbb, 0xbf), /Hãy/u),
    refusedText('bytes at random', noise, /Hãy/u),
    asText('a byte-order mark before UTF-8', `\uFEFF${REPORT}`, SENTENCES),
    {
      kind: 'UTF-16 LE with its mark',
      bytes: Buffer.concat([Uint8Array.of(0xff, 0xfe), utf16(REPORT)]),
      draft: SENTENCES,
    },
    {
      kind: 'UTF-16 BE with its mark',
      bytes: Buffer.concat([Uint8Array.of(0xfe, 0xff), utf16(REPORT).swap16()]),
      draft: SENTENCES,
    },
    refusedText('UTF-16 LE without a mark', utf16(REPORT), /Hãy/u),
    refusedText('UTF-16 BE without a mark', utf16(REPORT).swap16(), /Hãy/u),
    refusedText(
      'UTF-16 LE cut within a letter',
      Buffer.concat([Uint8Array.of(0xff, 0xfe), utf16(REPORT).subarray(0, 41)]),
      /Hãy/u,
    ),
    refusedText('UTF-8 cut within a letter', utf8(REPORT).subarray(0, 2), /Hãy/u),
    refusedText(
      'a letter of Windows-1258',
      Buffer.from('X\u00E3 c\u00F3 b\u00E1o c\u00E1o', 'latin1'),
      /Hãy/u,
    ),
    refusedText(
      'TCVN3 read as Latin and saved as UTF-8',
      utf8('Céng hoµ x· héi chñ nghÜa ViÖt Nam. B¸o c¸o t×nh h×nh kinh tÕ x· héi n¨m 2023. '.repeat(6)),
      /Hãy/u,
    ),
    refusedText('a NUL within the text', utf8('Xã Mẫu\u0000 có đường.'), /Hãy/u),
    asText('one control character', `Xã Mẫu có đường\u0007 mới. ${'Dân số tăng đều. '.repeat(20)}`, [
      'Xã Mẫu có đường mới.',
    ]),
    asText('bidi marks around a number', 'Xã có \u202E1.245\u202C hộ và \u2067chợ\u2069.', [
      'Xã có 1.245 hộ và chợ.',
    ]),
    asText('zero-width spaces within words', 'Xã Mẫu có đư\u200Bờng mới.', ['có đường mới.']),
    asText('soft hyphens within words and between digits', 'Đư\u00ADờng dài 12\u00AD45 km.', ['Đường'], {
      never: ['1245'],
    }),
    asText(
      'a soft hyphen and a line end between digits',
      'Thu ngân sách 12\u00AD\n45 tỷ đồng.',
      ['Thu ngân sách'],
      { never: ['1245'] },
    ),
    asText('zero-width space between digits, which nobody sees', 'Thu 12\u200B45 tỷ đồng.', ['Thu 1245 tỷ']),
    asText('a tab between digits', 'Thu ngân sách 12\t345 tỷ đồng.', ['345 tỷ đồng.'], {
      never: ['12345', '12 345', '12.345'],
    }),
    asText('a wide gap between digits', 'Thu ngân sách 12     345 tỷ đồng.', ['345 tỷ đồng.'], {
      never: ['12345', '12 345'],
    }),
    asText('Mac line ends', REPORT.replaceAll('\n', '\r'), SENTENCES),
    asText('Unicode line separators', REPORT.replaceAll('\n', '\u2028'), SENTENCES),
    asText('letters apart from their accents', REPORT.normalize('NFD'), SENTENCES),
    refusedText(
      'a line of 200,000 letters',
      utf8(`${'đường làng '.repeat(18_000)}hết bài`),
      /dài 198.007 ký tự/u,
    ),
    refusedText('a million letters', utf8('đường làng\n'.repeat(90_000)), /tách/u),
    asText('twenty thousand empty lines', `Đầu bài.${'\n'.repeat(20_000)}Cuối bài.`, [
      'Đầu bài.',
      'Cuối bài.',
    ]),
    asText('form feeds alone between words', 'Đầu bài.\f\f\fCuối bài.', ['Đầu bài.', 'Cuối bài.']),
    asText('Markdown with a table', '# Báo cáo\n\n| Xã | Hộ |\n| --- | --- |\n| Mẫu | 12 |\n', [
      'Báo cáo',
      'Xã',
      'Hộ',
      'Mẫu',
      '12',
    ]),
    asText('Markdown with a fence that nothing ends', 'Đầu bài.\n\n```\n12 km đường\n', ['12 km đường']),
    asText('Markdown with frontmatter of another program', '---\nlayout: post\n---\nĐầu bài.', [
      'layout',
      'Đầu bài.',
    ]),
    asText('signs of HTML within the text', 'Hộ nghèo <script>alert(1)</script> là 12 hộ & giảm.', [
      '<script>',
      '12 hộ & giảm.',
    ]),
    asText('a note that cites itself', 'Đường mới[^1].\n\n[^1]: Xem[^1] biên bản.', [
      'Đường mới',
      'Xem',
      'biên bản.',
    ]),
    asText('a thousand brackets', `${'['.repeat(1000)}chợ${']('.repeat(200)}`, ['chợ']),
    asText('a thousand quotes of quotes', `${'> '.repeat(1000)}chợ`, ['chợ']),
    asText('text named as RTF', REPORT, SENTENCES),
    refusedText(
      'HTML named as .doc',
      utf8(`<html><head><meta charset="utf-8"></head><body><p>${REPORT}</p></body></html>`),
      /trang web/u,
    ),
    refusedText('HTML', utf8(`<!DOCTYPE html>\n<title>a</title><p>${REPORT}</p>`), /trang web/u),
    refusedText(
      'HTML in capitals behind a comment',
      utf8(`<!-- x -->\n<HTML><BODY>${REPORT}</BODY></HTML>`),
      /trang web/u,
    ),
    refusedText(
      'HTML that begins with a table',
      utf8(`<table><tr><td>${REPORT}</td></tr></table>`),
      /trang web/u,
    ),
    refusedText(
      'HTML in UTF-16',
      Buffer.concat([Uint8Array.of(0xff, 0xfe), utf16(`<html><body>${REPORT}</body></html>`)]),
      /trang web/u,
    ),
    refusedText(
      'a saved page (.mht)',
      utf8(
        `From: <Saved by Word>\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\n${REPORT}\n--b--`,
      ),
      /trang web/u,
    ),
    refusedText(
      'a saved page whose head is folded',
      utf8(`Content-Type: multipart/related;\n boundary="b"\nMIME-Version: 1.0\n\n--b\n${REPORT}\n--b--`),
      /trang web/u,
    ),
    refusedText(
      'Word 2003 XML',
      utf8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="x"/>'),
      /XML/u,
    ),
    refusedText('XML of no office', utf8('<?xml version="1.0"?><report><xa>Xã Mẫu</xa></report>'), /XML/u),
    refusedText('RTF where no LibreOffice is', utf8('{\\rtf1 Xa Mau}'), /RTF/u),
    refusedText('RTF cut in half', utf8('{\\rtf1\\ansi{\\fonttbl{\\f0 Tim'), /RTF/u),
    refusedText(
      'an old .doc where no LibreOffice is',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), utf16('WordDocument')]),
      /LibreOffice|\.docx/u,
    ),
    refusedText(
      'an old .xls named .doc',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), utf16('Workbook')]),
      /Hãy/u,
    ),
    refusedText(
      'a .docx with a password',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), utf16('EncryptedPackage')]),
      /mật khẩu/u,
    ),
    refusedText('a GIF', Buffer.from('GIF89a\u0001\u0000\u0001\u0000', 'latin1'), /ảnh/u),
    refusedText('gzip', Buffer.from('1f8b0800000000000003', 'hex'), /Hãy/u),
    refusedText('a RAR named .docx', Buffer.from('526172211a0700cf907300000d000000', 'hex'), /Hãy/u),
  ];
}
