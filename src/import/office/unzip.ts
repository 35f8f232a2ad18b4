import { unzipSync } from 'fflate';
import { ImportError } from '../import-error.ts';

/** What a document's parts may come to, in bytes: a report of 500 pages with pictures is far below. */
const MOST_OF_ALL = 120_000_000;
/** XML is read as a whole, which takes some twenty times its size. */
const MOST_OF_XML = 60_000_000;
const MOST_PARTS = 20_000;

/**
 * Unpacks an office document, unless its parts say that they are larger than any report's: such a file (a "zip bomb") would
 * take all memory. A part can't be larger than it says: no more of it is unpacked.
 *
 * @throws ImportError `too-large`; Error where the file is no zip
 */
export function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  let all = 0;
  let count = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      all += originalSize;
      count += 1;
      const isXml = /\.(?:xml|rels)$/iu.test(name);
      if (all > MOST_OF_ALL || count > MOST_PARTS || (isXml && originalSize > MOST_OF_XML)) throw tooLarge();
      return true;
    },
  });
}

const tooLarge = (): ImportError =>
  new ImportError(
    'too-large',
    'Tệp nén chứa dữ liệu lớn bất thường nên không mở. Hãy mở bằng Word hoặc LibreOffice, lưu riêng báo cáo thành tệp mới rồi nhập lại.',
  );
