import { LEGACY_ENCODINGS, isRatherLegacy } from '../legacy-encoding.ts';
import type { Styles } from './styles.ts';
import { symbolOf, SYMBOL_FONTS } from './symbols.ts';
import { child, descendants, ownText, type XmlElement } from '../office/xml-tree.ts';

/** A run's text in a font whose letters are other ones than its codes say. */
interface FontText {
  readonly source: XmlElement;
  readonly font: string;
}

/** `.VnTimeH` draws small letters as capitals. */
const CAPITALS = /^\.[Vv][Nn]\w*H$/u;

/**
 * Writes texts in fonts from before Unicode (`.VnTime`, `VNI-Times`) and of symbols (`Wingdings`) as what they
 * show. The font of a text that is Unicode all the same says nothing: each paragraph is tried.
 *
 * @returns the paragraphs that were written anew, as they read now
 */
export function decodeFonts(root: XmlElement, styles: Styles): string[] {
  const written: string[] = [];
  const paragraphs = descendants(root, 'w:p').map((paragraph) => fontTextsOf(paragraph, styles));
  for (const texts of paragraphs)
    for (const { source, font } of texts)
      if (SYMBOL_FONTS.test(font)) source.children = [symbols(source, font)];
  const legacy = paragraphs
    .map((texts) =>
      texts.flatMap((text) => ({ ...text, encoding: encodingOf(text.font) })).filter(hasEncoding),
    )
    .filter((texts) => texts.length > 0);
  const votes = legacy.map((texts) => isRatherLegacy(textOf(texts), texts[0]?.encoding ?? 'tcvn3'));
  const most = votes.filter((vote) => vote === true).length >= votes.filter((vote) => vote === false).length;
  legacy.forEach((texts, index) => {
    if (!(votes[index] ?? most)) return;
    const before = textOf(texts);
    for (const { source, font, encoding } of texts) {
      const read = LEGACY_ENCODINGS[encoding].read(ownText(source));
      source.children = [CAPITALS.test(font) ? read.toUpperCase() : read];
    }
    if (textOf(texts) !== before) written.push(textOf(texts));
  });
  return written;
}

type Encoding = keyof typeof LEGACY_ENCODINGS;

const encodingOf = (font: string): Encoding | undefined =>
  /^\.vn/iu.test(font) ? 'tcvn3' : /^vni[- ]/iu.test(font) ? 'vni' : undefined;

const hasEncoding = <T extends { readonly encoding: Encoding | undefined }>(
  text: T,
): text is T & { readonly encoding: Encoding } => text.encoding !== undefined;

const textOf = (texts: readonly FontText[]): string => texts.map(({ source }) => ownText(source)).join('');

function fontTextsOf(paragraph: XmlElement, styles: Styles): FontText[] {
  const chain = styles.chainOf(child(paragraph, 'w:pPr'));
  return descendants(paragraph, 'w:r').flatMap((run) => {
    const { font } = styles.lookOf(child(run, 'w:rPr'), chain);
    if (font === undefined) return [];
    // TCVN3 has its `ư` where others have the soft hyphen, which Word may write as an element of its own.
    if (encodingOf(font) === 'tcvn3') run.children = run.children.map((inner) => asText(inner));
    return run.children.flatMap((inner) =>
      typeof inner !== 'string' && inner.name === 'w:t' ? [{ source: inner, font }] : [],
    );
  });
}

const asText = (element: XmlElement | string): XmlElement | string =>
  typeof element !== 'string' && element.name === 'w:softHyphen'
    ? { name: 'w:t', attributes: new Map(), children: ['\u00AD'] }
    : element;

const symbols = (source: XmlElement, font: string): string =>
  Array.from(ownText(source), (letter) => symbolOf(font, letter.codePointAt(0) ?? 0) ?? letter).join('');
