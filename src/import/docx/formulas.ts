import { all, around, runOf } from './word-file.ts';

/** Writes formulas, which Mammoth passes over, as text in their place: a fraction as `12/48`, all else as it reads. */
export function writeFormulas(root: Element): void {
  for (const formula of all(root, 'm:oMath')) {
    const paragraph = around(formula, 'w:p');
    const shown = textOf(formula).trim();
    if (!paragraph || shown === '') continue;
    const run = runOf(paragraph, shown);
    formula.parentNode?.replaceChild(run, formula);
  }
  // A formula with a line of its own stands in a wrapper that is passed over too.
  for (const wrapper of all(root, 'm:oMathPara')) {
    for (const child of Array.from(wrapper.childNodes)) wrapper.parentNode?.insertBefore(child, wrapper);
  }
}

function textOf(node: Node): string {
  if (node.nodeName === 'm:t') return node.textContent ?? '';
  const inner = Array.from(node.childNodes, (child) => textOf(child));
  if (node.nodeName !== 'm:f') return inner.join('');
  return Array.from(node.childNodes)
    .filter(({ nodeName }) => nodeName === 'm:num' || nodeName === 'm:den')
    .map((part) => textOf(part))
    .join('/');
}
