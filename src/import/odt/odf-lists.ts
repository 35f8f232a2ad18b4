import type { ListSign } from '../office/blocks.ts';
import { formatOrdinal } from '../office/ordinal-formats.ts';
import { attribute, elementsIn, type XmlElement } from '../office/xml-tree.ts';
import type { OdfStyles } from './odf-styles.ts';

/** OpenDocument's number formats by the names that Word has for them. */
const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '01': 'decimalZero',
};

/** A list as it is counted: the numbers of its levels, from the outermost. */
export interface ListCount {
  readonly style: XmlElement | undefined;
  readonly numbers: (number | undefined)[];
}

/**
 * Counts the numbers of lists and of numbered headings, which the file keeps as a rule and not as text
 * (ODF 1.3, part 3, 5.3 and 16.30).
 */
export class OdfLists {
  private readonly styles: OdfStyles;
  private readonly byId = new Map<string, ListCount>();
  private readonly byStyle = new Map<string, ListCount>();
  private readonly headings: ListCount;

  constructor(styles: OdfStyles) {
    this.styles = styles;
    this.headings = { style: styles.outline, numbers: [] };
  }

  /** The count of a list that stands in no other: a new one, or one that goes on. */
  open(list: XmlElement, paragraphStyle: string | undefined): ListCount {
    const name = attribute(list, 'text:style-name') ?? this.styles.listOf(paragraphStyle) ?? '';
    const goesOn = attribute(list, 'text:continue-list');
    const known =
      goesOn !== undefined
        ? this.byId.get(goesOn)
        : attribute(list, 'text:continue-numbering') === 'true'
          ? this.byStyle.get(name)
          : undefined;
    const count = known ?? { style: this.styles.list(name), numbers: [] };
    const id = attribute(list, 'xml:id') ?? attribute(list, 'text:id');
    if (id !== undefined) this.byId.set(id, count);
    this.byStyle.set(name, count);
    return count;
  }

  /** The count of a list within an item of another one, which may be set in a style of its own. */
  within(count: ListCount, list: XmlElement): ListCount {
    const style = this.styles.list(attribute(list, 'text:style-name'));
    return { style: style ?? count.style, numbers: count.numbers };
  }

  /** The count that a paragraph says to belong to (`text:numbered-paragraph`). */
  numbered(paragraph: XmlElement, paragraphStyle: string | undefined): ListCount {
    const known = this.byId.get(attribute(paragraph, 'text:list-id') ?? '');
    if (known) return known;
    const count = this.open(paragraph, paragraphStyle);
    this.byId.set(attribute(paragraph, 'text:list-id') ?? '', count);
    return count;
  }

  /** Counts an item of a list. @param depth from 1 */
  item(count: ListCount, depth: number, item: XmlElement): ListSign {
    const start = attribute(item, 'text:start-value');
    return this.sign(count, depth, start === undefined ? undefined : Number(start));
  }

  /** Counts a heading that stands in no list. */
  heading(heading: XmlElement, depth: number): ListSign {
    if (attribute(heading, 'text:is-list-header') === 'true') return {};
    const anew = attribute(heading, 'text:restart-numbering') === 'true';
    const start = attribute(heading, 'text:start-value');
    return this.sign(this.headings, depth, start !== undefined ? Number(start) : anew ? 1 : undefined);
  }

  private sign(count: ListCount, depth: number, start: number | undefined): ListSign {
    const level = levelOf(count.style, depth);
    if (!level) return {};
    const { numbers } = count;
    const before = numbers[depth - 1];
    numbers[depth - 1] = start ?? (before === undefined ? startOf(level) : before + 1);
    numbers.length = depth;
    if (/-bullet$/u.test(level.name)) {
      const sign = attribute(level, 'text:bullet-char');
      return { bullet: sign === '+' || depth > 1 ? '+' : '-' };
    }
    if (/-image$/u.test(level.name)) return { bullet: depth > 1 ? '+' : '-' };
    const label = labelOf(count, depth, level).trim();
    return label === '' ? {} : { label };
  }
}

const levelOf = (style: XmlElement | undefined, depth: number): XmlElement | undefined =>
  elementsIn(style).find((own) => attribute(own, 'text:level') === String(depth));

const startOf = (level: XmlElement): number => Number(attribute(level, 'text:start-value') ?? 1);

function labelOf({ style, numbers }: ListCount, depth: number, own: XmlElement): string {
  const numberAt = (at: number): string => {
    const level = levelOf(style, at);
    const format = FORMATS[attribute(level, 'style:num-format') ?? ''];
    if (!level || format === undefined) return '';
    return formatOrdinal(numbers[at - 1] ?? startOf(level), format);
  };
  if (numberAt(depth) === '') return '';
  const pattern = attribute(own, 'loext:num-list-format');
  if (pattern !== undefined) return pattern.replace(/%(\d+)%/gu, (_sign, at: string) => numberAt(Number(at)));
  const shown = Number(attribute(own, 'text:display-levels') ?? 1);
  const levels = Array.from({ length: shown }, (_level, index) => depth - shown + 1 + index);
  const joined = levels.map(numberAt).filter(Boolean).join('.');
  return `${attribute(own, 'style:num-prefix') ?? ''}${joined}${attribute(own, 'style:num-suffix') ?? ''}`;
}
