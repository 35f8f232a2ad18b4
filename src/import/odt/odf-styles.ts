import type { PieceLook } from '../office/blocks.ts';
import { attribute, child, childrenOf, elementsIn, type XmlElement } from '../office/xml-tree.ts';

/** How a text is set, as far as it says something of the text. */
export interface OdfLook extends PieceLook {
  readonly struck: boolean;
  readonly hidden: boolean;
}

/** A style's own word on a property, or that of the style it is based on. */
type Property = (properties: XmlElement) => string | undefined;

/**
 * The styles of an OpenDocument text, by family and name, each with those that it is based on (ODF 1.3, part 3, 16).
 */
export class OdfStyles {
  private readonly styles = new Map<string, XmlElement>();
  private readonly lists = new Map<string, XmlElement>();
  /** How numbered headings count that stand in no list. */
  readonly outline: XmlElement | undefined;

  /** @param roots what holds styles; a later one wins */
  constructor(roots: readonly XmlElement[]) {
    const holders = roots.flatMap((root) => [
      ...childrenOf(root, 'office:styles'),
      ...childrenOf(root, 'office:automatic-styles'),
    ]);
    for (const own of holders.flatMap(elementsIn)) {
      const name = attribute(own, 'style:name') ?? '';
      if (own.name === 'style:style') this.styles.set(`${attribute(own, 'style:family')} ${name}`, own);
      if (own.name === 'text:list-style') this.lists.set(name, own);
    }
    this.outline = holders.flatMap((own) => childrenOf(own, 'text:outline-style'))[0];
  }

  list(name: string | undefined): XmlElement | undefined {
    return this.lists.get(name ?? '');
  }

  /** A style and those that it is based on, nearest first. */
  private chain(family: string, name: string | undefined): XmlElement[] {
    const found: XmlElement[] = [];
    let style = this.styles.get(`${family} ${name ?? ''}`);
    while (style && !found.includes(style)) {
      found.push(style);
      style = this.styles.get(`${family} ${attribute(style, 'style:parent-style-name') ?? ''}`);
    }
    return found;
  }

  /**
   * How a text is set.
   *
   * @param paragraph name of its paragraph's style
   * @param spans names of the styles of the spans around it, from outside in
   */
  lookOf(paragraph: string | undefined, spans: readonly (string | undefined)[]): OdfLook {
    const levels = [
      ...[...spans].reverse().flatMap((name) => this.chain('text', name)),
      ...this.chain('paragraph', paragraph),
    ].flatMap((style) => childrenOf(style, 'style:text-properties'));
    const nearest = (property: Property): string | undefined =>
      levels.map(property).find((value) => value !== undefined);
    const weight = nearest((own) => attribute(own, 'fo:font-weight'));
    const slant = nearest((own) => attribute(own, 'fo:font-style'));
    const line =
      nearest((own) => attribute(own, 'style:text-line-through-style')) ??
      nearest((own) => attribute(own, 'style:text-line-through-type'));
    return {
      bold: weight === 'bold' || Number(weight) >= 600,
      italic: slant === 'italic' || slant === 'oblique',
      struck: line !== undefined && line !== 'none',
      hidden: nearest((own) => attribute(own, 'text:display')) === 'none',
      raised: raisedBy(nearest((own) => attribute(own, 'style:text-position'))),
    };
  }

  /** The list that a paragraph's style puts it in. */
  listOf(paragraph: string | undefined): string | undefined {
    const named = this.chain('paragraph', paragraph).map((own) => attribute(own, 'style:list-style-name'));
    return named.find((name) => name !== undefined);
  }

  /** Whether a table's cells have lines around them. */
  hasRules(table: XmlElement): boolean {
    return cellsIn(table).some((cell) =>
      this.chain('table-cell', attribute(cell, 'table:style-name')).some((style) =>
        [...(child(style, 'style:table-cell-properties')?.attributes ?? [])].some(
          ([name, value]) => /^fo:border(?:-|$)/u.test(name) && !/^none$|^0/u.test(value),
        ),
      ),
    );
  }
}

function cellsIn(table: XmlElement): XmlElement[] {
  return elementsIn(table).flatMap((own) =>
    /^table:(?:covered-)?table-cell$/u.test(own.name) ? [own] : cellsIn(own),
  );
}

/** `super 58%`, `-33% 58%`: the text's place, then its size. */
function raisedBy(position: string | undefined): 'sup' | 'sub' | undefined {
  const place = position?.split(/\s+/u)[0] ?? '';
  if (place === 'super') return 'sup';
  if (place === 'sub') return 'sub';
  const percent = Number.parseFloat(place);
  return percent > 0 ? 'sup' : percent < 0 ? 'sub' : undefined;
}
