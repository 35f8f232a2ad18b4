import { ImportError } from './import-error.ts';

/**
 * The text of a file's bytes: UTF-8, or UTF-16 where its byte-order mark says so.
 *
 * @throws ImportError `empty`, or `not-text` for other formats and encodings
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new ImportError('empty', 'Tệp rỗng: không có gì để nhập.');
  const format = formatOf(bytes);
  if (format) {
    throw new ImportError(
      'not-text',
      `Tệp là ${format}. Hãy lưu báo cáo thành .docx, .pdf có lớp chữ hoặc .txt (UTF-8) rồi nhập lại.`,
    );
  }
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  refuseMarkup(new TextDecoder(encoding).decode(bytes.slice(0, 4096)));
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError(
      'not-text',
      'Tệp không phải văn bản UTF-8 (có thể là mã TCVN3, VNI hoặc tệp nhị phân). Hãy lưu lại thành UTF-8 rồi nhập lại.',
    );
  }
}

function formatOf(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.slice(0, 8));
  if (start.startsWith('\u00D0\u00CF\u0011\u00E0')) return 'Word cũ (.doc) hoặc Word có mật khẩu';
  const images = ['\u0089PNG', '\u00FF\u00D8\u00FF', 'GIF8', 'II*\u0000', 'MM\u0000*'];
  if (images.some((mark) => start.startsWith(mark))) return 'ảnh chụp';
  if (start.startsWith('{\\rtf')) return 'RTF';
  return undefined;
}

/** What may stand before a page's first element. */
const PROLOG = /^[\s\uFEFF]*(?:<\?[^>]*\?>\s*|<!--[^]*?-->\s*)*/u;

/** What a part of a page begins with, saved without the page around it; Markdown may begin with `<p align="center">`. */
const BLOCK = /^<(?:table|center|font|meta|link)(?:\s[^>]*)?>/iu;

/** Programs save pages of the web and documents of XML under names like `.doc`; read as text, their signs would be words. */
function refuseMarkup(start: string): void {
  const first = start.replace(PROLOG, '').slice(0, 200);
  const isPage =
    /^<(?:!doctype\s+html|html|head|body|meta|style|title)[\s>]/iu.test(first) ||
    (BLOCK.test(first) && /<\/\w+>/u.test(start)) ||
    /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*mime-version:/iu.test(first);
  const isDocument =
    /^\s*<\?xml\s/u.test(start.replace(/^\uFEFF/u, '')) ||
    /^<(?:office:document|\w+:wordDocument|\w+:package)[\s>/]/u.test(first);
  if (!isPage && !isDocument) return;
  throw new ImportError(
    'not-text',
    `Tệp là ${isPage ? 'trang web (HTML)' : 'văn bản dạng XML'}, không phải tệp Word hay PDF. Hãy mở bằng Word hoặc LibreOffice, lưu thành .docx rồi nhập lại.`,
  );
}
