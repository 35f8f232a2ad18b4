import { ImportError } from '../import-error.ts';
import { attribute, child, descendants, parseXml, type XmlElement } from '../office/xml-tree.ts';
import { unzip } from '../office/unzip.ts';

/** The parts of an OpenDocument text that are read. */
export interface OdfDocument {
  /** `office:text`: the body. */
  readonly text: XmlElement;
  /** The roots that hold styles: the styles of the document, then those that its text made for itself. */
  readonly styles: readonly XmlElement[];
  /** Names of parts that are no well-formed XML, of which something may be missing. */
  readonly faulty: ReadonlySet<string>;
}

const TEXT_TYPE = /^application\/vnd\.oasis\.opendocument\.text(?:-template|-master)?\s*$/u;

/** Whether a zip's bytes begin as those of an OpenDocument file: its type comes first and is not packed. */
export const isOdfPackage = (start: string): boolean =>
  start.slice(0, 200).includes('mimetypeapplication/vnd.oasis.opendocument.');

/** Whether a text is an OpenDocument text in one piece of XML (`.fodt`). */
export const isFlatOdf = (start: string): boolean =>
  /<office:document[\s>]/u.test(start) &&
  /mimetype="application\/vnd\.oasis\.opendocument\.text"/u.test(start);

/**
 * Opens an OpenDocument text: a package (`.odt`) or one piece of XML (`.fodt`).
 *
 * @throws ImportError `not-text` where it is locked or no text, `too-large`, `damaged`
 */
export function openOdf(bytes: Uint8Array): OdfDocument {
  const faulty = new Set<string>();
  let parts: Record<string, Uint8Array>;
  try {
    parts = bytes[0] === 0x50 ? unzip(bytes) : { 'content.xml': bytes };
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw damaged();
  }
  const type = parts.mimetype && new TextDecoder().decode(parts.mimetype);
  if (type !== undefined && !TEXT_TYPE.test(type)) throw noText();
  const read = (name: string): XmlElement | undefined => {
    const part = parts[name];
    if (!part) return undefined;
    try {
      return parseXml(part, () => faulty.add(name));
    } catch {
      if (name === 'content.xml') throw damaged();
      faulty.add(name);
      return undefined;
    }
  };
  if (isLocked(read('META-INF/manifest.xml'))) throw locked();
  const content = read('content.xml');
  const body = child(content, 'office:body');
  const text = child(body, 'office:text');
  if (!content || !body) throw damaged();
  if (!text) throw noText();
  const styles = read('styles.xml');
  return { text, styles: [...(styles ? [styles] : []), content], faulty };
}

const isLocked = (manifest: XmlElement | undefined): boolean =>
  descendants(manifest, 'manifest:file-entry').some(
    (entry) =>
      attribute(entry, 'manifest:full-path') === 'content.xml' &&
      child(entry, 'manifest:encryption-data') !== undefined,
  );

const damaged = (): ImportError =>
  new ImportError(
    'damaged',
    'Tệp LibreOffice bị hỏng, không đọc được. Hãy mở bằng LibreOffice, lưu lại rồi nhập lại.',
  );

const noText = (): ImportError =>
  new ImportError(
    'not-text',
    'Tệp là bảng tính hoặc trình chiếu, không phải văn bản. Hãy lưu báo cáo thành .odt, .docx hay .pdf rồi nhập lại.',
  );

const locked = (): ImportError =>
  new ImportError(
    'not-text',
    'Tệp LibreOffice có mật khẩu. Hãy mở bằng LibreOffice, lưu lại không có mật khẩu rồi nhập lại.',
  );
