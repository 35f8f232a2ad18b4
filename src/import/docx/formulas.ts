import { childrenOf, elementsIn, ownText, type XmlElement } from '../office/xml-tree.ts';

/** A formula as text: a fraction as `12/48`, a number's power as `10^3`, all else as it reads. */
export function formulaText(node: XmlElement): string {
  if (node.name === 'm:t') return ownText(node);
  if (node.name === 'm:sSup') {
    const [base, power] = ['m:e', 'm:sup'].map((name) =>
      childrenOf(node, name).map(formulaText).join(''),
    ) as [string, string];
    return /\d$/u.test(base) && /^\d/u.test(power) ? `${base}^${power}` : base + power;
  }
  if (node.name !== 'm:f') return elementsIn(node).map(formulaText).join('');
  return elementsIn(node)
    .filter(({ name }) => name === 'm:num' || name === 'm:den')
    .map(formulaText)
    .join('/');
}
