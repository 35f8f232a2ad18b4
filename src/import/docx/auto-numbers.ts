import type { ListSign } from '../office/blocks.ts';
import { formatOrdinal } from '../office/ordinal-formats.ts';
import type { Styles } from './styles.ts';
import { attribute, child, childrenOf, switchOf, valueOf, type XmlElement } from '../office/xml-tree.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** As Word writes it: `%1.%2.`. */
  readonly pattern: string;
  /** Numbers of all levels in it are written in digits. */
  readonly legal: boolean;
  /** The level from 1, after which it begins anew; 0: it never does; `undefined`: after any outer one. */
  readonly restart: number | undefined;
  /** The paragraph style that has this level of its list. */
  readonly style: string | undefined;
  readonly hidden: boolean;
}

/** A list of the file. Lists of one definition go on counting its numbers. */
interface List {
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Numbers that the list starts its definition's count anew with, by level, where it is used first. */
  readonly starts: ReadonlyMap<number, number>;
}

/**
 * Counts the numbers of automatic lists. Word keeps `1.1.` of a numbered heading as a rule and not as text,
 * so that a reader of the text alone would lose them.
 */
export class AutoNumbers {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly styles: Styles;
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly used = new Set<string>();

  constructor(root: XmlElement | undefined, styles: Styles) {
    this.styles = styles;
    this.lists = listsOf(root, styles);
  }

  /** Counts a paragraph; each that is shown is to be told once, in the document's order. */
  signOf(properties: XmlElement | undefined): ListSign {
    const { id, level } = this.placeOf(properties);
    const list = this.lists.get(id);
    const own = list?.levels.get(level);
    if (!list || !own) return {};
    const count = this.countOn(id, list, level, own);
    if (own.format === 'bullet') return { bullet: own.pattern === '+' || level > 0 ? '+' : '-' };
    if (own.hidden) return {};
    const label = own.pattern.replace(/%(\d)/gu, (_sign, digit: string) => {
      const at = list.levels.get(Number(digit) - 1);
      const format = own.legal ? 'decimal' : (at?.format ?? 'decimal');
      return formatOrdinal(count[Number(digit) - 1] ?? at?.start ?? 1, format);
    });
    return label.trim() === '' ? {} : { label: label.trim() };
  }

  private countOn(id: string, list: List, level: number, own: Level): readonly (number | undefined)[] {
    const count = this.counts.get(list.definition) ?? [];
    this.counts.set(list.definition, count);
    const first = !this.used.has(`${id} ${level}`);
    this.used.add(`${id} ${level}`);
    count[level] = (first ? list.starts.get(level) : undefined) ?? (count[level] ?? own.start - 1) + 1;
    for (let deeper = level + 1; deeper < count.length; deeper += 1) {
      const restart = list.levels.get(deeper)?.restart;
      if (restart === undefined || level < restart) count[deeper] = undefined;
    }
    return count;
  }

  /** The list and the level that a paragraph says itself, or that its style gives it. */
  private placeOf(properties: XmlElement | undefined): { id: string; level: number } {
    const own = child(properties, 'w:numPr');
    const chain = this.styles.chainOf(properties);
    const styled = chain.map((style) => child(child(style, 'w:pPr'), 'w:numPr'));
    const id = [own, ...styled].flatMap((place) => valueOf(place, 'w:numId') ?? [])[0] ?? '0';
    const level = valueOf(own, 'w:ilvl');
    if (level !== undefined) return { id, level: Number(level) };
    // The level of a style is the one that names it; what the style itself says of it does not count then.
    const levels = [...(this.lists.get(id)?.levels ?? [])];
    const ids = chain.map((style) => attribute(style, 'w:styleId'));
    const named = levels.find(([, own]) => own.style !== undefined && ids.includes(own.style))?.[0];
    if (named !== undefined) return { id, level: named };
    return { id, level: Number(styled.flatMap((place) => valueOf(place, 'w:ilvl') ?? [])[0] ?? 0) };
  }
}

function levelOf(level: XmlElement): readonly [number, Level] {
  const restart = valueOf(level, 'w:lvlRestart');
  return [
    Number(attribute(level, 'w:ilvl')),
    {
      start: Number(valueOf(level, 'w:start') ?? 1),
      format: valueOf(level, 'w:numFmt') ?? 'decimal',
      pattern: valueOf(level, 'w:lvlText') ?? '',
      legal: switchOf(level, 'w:isLgl') ?? false,
      restart: restart === undefined ? undefined : Number(restart),
      style: valueOf(level, 'w:pStyle'),
      hidden: switchOf(child(level, 'w:rPr'), 'w:vanish') ?? false,
    },
  ];
}

function listsOf(root: XmlElement | undefined, styles: Styles): ReadonlyMap<string, List> {
  const definitions = new Map(
    childrenOf(root, 'w:abstractNum').map((own) => [attribute(own, 'w:abstractNumId') ?? '', own]),
  );
  const lists = childrenOf(root, 'w:num');
  const definitionOf = (list: string | undefined): string =>
    valueOf(
      lists.find((own) => attribute(own, 'w:numId') === list),
      'w:abstractNumId',
    ) ?? '';
  return new Map(
    lists.map((list) => {
      const id = attribute(list, 'w:numId') ?? '';
      const named = definitionOf(id);
      // A definition may only name the style whose list defines the levels.
      const style = valueOf(definitions.get(named), 'w:numStyleLink');
      const linked = styles
        .chain(style)
        .flatMap((own) => valueOf(child(child(own, 'w:pPr'), 'w:numPr'), 'w:numId') ?? [])[0];
      const definition = style === undefined ? named : definitionOf(linked);
      const overrides = childrenOf(list, 'w:lvlOverride');
      const levels = new Map([
        ...childrenOf(definitions.get(definition), 'w:lvl').map(levelOf),
        ...overrides.flatMap((own) => childrenOf(own, 'w:lvl').map(levelOf)),
      ]);
      const starts = new Map(
        overrides.flatMap((own) => {
          const start = valueOf(own, 'w:startOverride');
          return start === undefined ? [] : [[Number(attribute(own, 'w:ilvl')), Number(start)] as const];
        }),
      );
      return [id, { definition, levels, starts }];
    }),
  );
}
