import { all, remove, shownText, valueOf } from './word-file.ts';

/**
 * Takes out hidden text, which nobody sees who reads the document.
 *
 * @returns what was hidden, stretch by stretch
 */
export function takeOutHidden(root: Element): string[] {
  const hidden = all(root, 'w:r').filter((run) => {
    const sign = all(all(run, 'w:rPr')[0], 'w:vanish')[0];
    return sign !== undefined && !['0', 'false', 'off'].includes(sign.getAttribute('w:val') ?? '');
  });
  const texts = hidden.map((run) => shownText(run).trim()).filter(Boolean);
  for (const run of hidden) remove(run);
  return texts;
}

/**
 * Takes out the table of contents: its lines repeat the headings, with numbers of pages.
 *
 * @returns its lines
 */
export function takeOutContents(root: Element, styles: Element | undefined): string[] {
  const lineStyles = new Set(
    all(styles, 'w:style')
      .filter((style) => /^toc \d$/iu.test(valueOf(style, 'w:name') ?? ''))
      .map((style) => style.getAttribute('w:styleId') ?? ''),
  );
  const lines = all(root, 'w:p').filter((paragraph) =>
    lineStyles.has(valueOf(all(paragraph, 'w:pPr')[0], 'w:pStyle') ?? ''),
  );
  const texts = lines.map((line) => shownText(line).trim()).filter(Boolean);
  for (const line of lines) remove(line);
  return texts;
}
