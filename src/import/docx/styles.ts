import {
  attribute,
  child,
  childrenOf,
  descendants,
  switchOf,
  valueOf,
  type XmlElement,
} from '../office/xml-tree.ts';

/** How a run of text is set, as far as it says something of the text. */
export interface RunLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly struck: boolean;
  readonly hidden: boolean;
  readonly raised: 'sup' | 'sub' | undefined;
  readonly font: string | undefined;
}

/** Raised by hand: half points above the line. */
const RAISED_BY = 4;

/** The styles of a Word file, each with those that it is based on. */
export class Styles {
  private readonly styles: ReadonlyMap<string, XmlElement>;
  private readonly defaults: XmlElement | undefined;
  private readonly defaultParagraph: string;

  constructor(root: XmlElement | undefined) {
    const all = childrenOf(root, 'w:style');
    this.styles = new Map(all.map((style) => [attribute(style, 'w:styleId') ?? '', style]));
    this.defaults = child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
    const plain = all.find(
      (style) =>
        attribute(style, 'w:type') === 'paragraph' &&
        ['1', 'true'].includes(attribute(style, 'w:default') ?? ''),
    );
    this.defaultParagraph = attribute(plain, 'w:styleId') ?? '';
  }

  /** A paragraph's style and those that it is based on, nearest first. */
  chainOf(paragraphProperties: XmlElement | undefined): XmlElement[] {
    return this.chain(valueOf(paragraphProperties, 'w:pStyle') ?? this.defaultParagraph);
  }

  /** What a style of the given id says, by itself or by those that it is based on. */
  chain(id: string | undefined): XmlElement[] {
    const found: XmlElement[] = [];
    let style = this.styles.get(id ?? '');
    while (style && !found.includes(style)) {
      found.push(style);
      style = this.styles.get(valueOf(style, 'w:basedOn') ?? '');
    }
    return found;
  }

  /** How a run with these properties is set in a paragraph of a style. */
  lookOf(run: XmlElement | undefined, paragraph: readonly XmlElement[]): RunLook {
    const character = this.chain(valueOf(run, 'w:rStyle'));
    const levels = [
      run,
      ...[...character, ...paragraph].map((style) => child(style, 'w:rPr')),
      this.defaults,
    ];
    const nearest = (name: string): XmlElement | undefined => {
      const level = levels.find((properties) => child(properties, name) !== undefined);
      return child(level, name);
    };
    // A switch in both kinds of style turns itself off again (ECMA-376, 17.7.3).
    const toggled = (name: string): boolean =>
      switchOf(run, name) ??
      (switchedBy(character, name) !== switchedBy(paragraph, name) || switchOf(this.defaults, name) === true);
    // Accented letters are set in the font of `hAnsi`.
    const fonts = levels.flatMap((properties) => child(properties, 'w:rFonts') ?? []);
    const font = (name: string): string | undefined =>
      fonts.map((own) => attribute(own, name)).find((own) => own !== undefined);
    return {
      bold: toggled('w:b'),
      italic: toggled('w:i'),
      struck: toggled('w:strike') || toggled('w:dstrike'),
      hidden: toggled('w:vanish'),
      raised: raisedBy(nearest('w:vertAlign'), nearest('w:position')),
      font: font('w:hAnsi') ?? font('w:ascii'),
    };
  }

  /** The heading's depth that a paragraph has, from 1; `undefined` for text. */
  headingOf(properties: XmlElement | undefined): number | undefined {
    const chain = this.chainOf(properties);
    const named = chain.flatMap((style) => {
      const depth = /^heading ([1-9])$/iu.exec(valueOf(style, 'w:name') ?? '')?.[1];
      return depth ? [Number(depth)] : [];
    })[0];
    const levels = [properties, ...chain.map((style) => child(style, 'w:pPr'))];
    const level = levels.flatMap((own) => valueOf(own, 'w:outlineLvl') ?? [])[0];
    return named ?? (level !== undefined && Number(level) < 9 ? Number(level) + 1 : undefined);
  }

  /** Whether a paragraph is a line of the table of contents. */
  isContents(properties: XmlElement | undefined): boolean {
    const [style] = this.chainOf(properties);
    return /^(?:toc|contents) \d$/iu.test(valueOf(style, 'w:name') ?? '');
  }

  /** Whether a table of these properties, or its style, draws lines between or around its cells. */
  hasRules(table: XmlElement): boolean {
    const properties = child(table, 'w:tblPr');
    const levels = [
      properties,
      ...this.chain(valueOf(properties, 'w:tblStyle')).map((own) => child(own, 'w:tblPr')),
    ];
    const borders = levels.flatMap((own) => child(own, 'w:tblBorders') ?? [])[0];
    return [...(borders ? [borders] : []), ...descendants(table, 'w:tcBorders')].some((own) =>
      own.children.some(
        (side) => typeof side !== 'string' && !['nil', 'none', undefined].includes(attribute(side, 'w:val')),
      ),
    );
  }
}

const switchedBy = (chain: readonly XmlElement[], name: string): boolean =>
  chain.map((style) => switchOf(child(style, 'w:rPr'), name)).find((own) => own !== undefined) ?? false;

function raisedBy(align: XmlElement | undefined, position: XmlElement | undefined): RunLook['raised'] {
  const value = attribute(align, 'w:val');
  if (value === 'superscript') return 'sup';
  if (value === 'subscript') return 'sub';
  return Number(attribute(position, 'w:val')) >= RAISED_BY ? 'sup' : undefined;
}
