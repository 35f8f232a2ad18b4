import { describe, expect, it } from 'vitest';
import { readSourceFile } from '../../../src/import/read-file.ts';

const refusal = (bytes: Uint8Array): Promise<string> =>
  readSourceFile(bytes).then(
    () => '',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );

const PAGE = '<html><head><meta charset="utf-8"></head><body><p>BÁO CÁO</p></body></html>';

describe('a page of the web that is named like a report', () => {
  it.each([
    ['an HTML page', Buffer.from(`<!DOCTYPE html>\n${PAGE}`)],
    ['one with a mark of its encoding', Buffer.from(`\uFEFF  ${PAGE}`)],
    ['one behind a remark', Buffer.from(`<?xml version="1.0"?><!-- x -->\n${PAGE}`)],
    ['one in UTF-16', Buffer.from(`\uFEFF${PAGE}`, 'utf16le')],
    ['one in an old encoding', Buffer.from(PAGE.replace('BÁO CÁO', 'B\u00C1O C\u00C1O'), 'latin1')],
  ])('is refused with what to do: %s', async (_kind, bytes) => {
    expect(await refusal(bytes)).toMatch(/trang web \(HTML\).*\.docx/u);
  });

  it.each([
    ['MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x', /trang web/u],
    ['<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>', /XML/u],
    ['<?xml version="1.0"?><office:document xmlns:office="x"/>', /XML/u],
  ])('is refused in other forms too: %s', async (text, message) => {
    expect(await refusal(Buffer.from(text))).toMatch(message);
  });

  it('is not a report that begins with a sign of HTML', async () => {
    const { lines } = await readSourceFile(Buffer.from('<p align="center">BÁO CÁO</p>\nI. KẾT QUẢ'));
    expect(lines).toHaveLength(2);
  });
});
