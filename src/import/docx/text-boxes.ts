import { all, around, remove } from './word-file.ts';

/**
 * Puts the paragraphs of text boxes behind the paragraph that they are anchored to. Word writes a box twice, for
 * newer and older readers, and LibreOffice leaves the older form empty, which is the one that Mammoth reads.
 */
export function unpackTextBoxes(root: Element): void {
  const boxes = all(root, 'w:txbxContent');
  const twice = boxes.filter((box) => around(box, 'mc:Fallback') && around(box, 'mc:AlternateContent'));
  for (const box of twice) {
    const alternatives = around(box, 'mc:AlternateContent');
    if (alternatives && all(alternatives, 'mc:Choice').some((one) => all(one, 'w:txbxContent').length > 0))
      remove(box);
  }
  for (const box of boxes) {
    const anchor = around(box, 'w:p');
    if (!anchor?.parentNode) continue;
    let behind: Node = anchor;
    for (const child of Array.from(box.childNodes)) {
      anchor.parentNode.insertBefore(child, behind.nextSibling);
      behind = child;
    }
  }
}
