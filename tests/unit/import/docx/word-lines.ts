import type { FileNotice } from '../../../../src/import/source-text.ts';
import { readDocx } from '../../../../src/import/docx/read-docx.ts';
import { wordXml } from '../../../generators/word-xml.ts';

/** The lines that a Word file of this body gives, without blank ones. */
export function linesOf(body: string, parts: Readonly<Record<string, string>> = {}): string[] {
  return readDocx(wordXml(body, parts))
    .lines.map(({ text }) => text)
    .filter(Boolean);
}

export function noticesOf(body: string, parts: Readonly<Record<string, string>> = {}): readonly FileNotice[] {
  return readDocx(wordXml(body, parts)).notices ?? [];
}
