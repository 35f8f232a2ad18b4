import { formatOrdinal } from './ordinal-formats.ts';
import { all, runOf, valueOf, type WordFile } from './word-file.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** As Word writes it: `%1.%2.`. */
  readonly pattern: string;
  /** Numbers of all levels in it are written in digits. */
  readonly legal: boolean;
}

/** A list of the file. Lists of one definition go on counting its numbers. */
interface List {
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Numbers that the list starts its definition's count anew with, by level, where it is used first. */
  readonly restarts: ReadonlyMap<number, number>;
}

/**
 * Writes the numbers of automatic lists into a Word file's text. Word keeps `1.1.` of a numbered heading as
 * a rule and not as text, so that a reader of the text alone would lose them. Bullets stay lists.
 */
export function writeAutoNumbers(file: WordFile): void {
  const document = file.part('word/document.xml');
  const styles = stylesOf(file.part('word/styles.xml'));
  if (document) number(document, listsOf(file.part('word/numbering.xml'), styles), styles);
}

function levelOf(level: Element): readonly [number, Level] {
  return [
    Number(level.getAttribute('w:ilvl')),
    {
      start: Number(valueOf(level, 'w:start') ?? 1),
      format: valueOf(level, 'w:numFmt') ?? 'decimal',
      pattern: valueOf(level, 'w:lvlText') ?? '',
      legal: all(level, 'w:isLgl').length > 0,
    },
  ];
}

function listsOf(root: Element | undefined, ofStyle: NumberingOfStyle): ReadonlyMap<string, List> {
  const definitions = new Map(
    all(root, 'w:abstractNum').map((definition) => [
      definition.getAttribute('w:abstractNumId') ?? '',
      definition,
    ]),
  );
  const lists = all(root, 'w:num');
  const definitionOf = (list: string | undefined): string => {
    const found = lists.find((own) => own.getAttribute('w:numId') === list);
    return valueOf(found, 'w:abstractNumId') ?? '';
  };
  return new Map(
    lists.map((list) => {
      const id = list.getAttribute('w:numId') ?? '';
      const named = definitionOf(id);
      // A definition may only name the style whose list defines the levels.
      const style = valueOf(definitions.get(named), 'w:numStyleLink');
      const definition = style === undefined ? named : definitionOf(ofStyle(style).list);
      const overrides = all(list, 'w:lvlOverride');
      const levels = new Map([
        ...all(definitions.get(definition), 'w:lvl').map(levelOf),
        ...overrides.flatMap((own) => all(own, 'w:lvl').map(levelOf)),
      ]);
      const restarts = new Map(
        overrides.flatMap((own) => {
          const start = valueOf(own, 'w:startOverride');
          return start === undefined ? [] : [[Number(own.getAttribute('w:ilvl')), Number(start)] as const];
        }),
      );
      return [id, { definition, levels, restarts }];
    }),
  );
}

interface Numbered {
  readonly list: string;
  readonly level: number;
}

function numberedBy(properties: Element | undefined): Partial<Numbered> {
  const own = all(properties, 'w:numPr')[0];
  const list = valueOf(own, 'w:numId');
  const level = valueOf(own, 'w:ilvl');
  return { ...(list ? { list } : {}), ...(level ? { level: Number(level) } : {}) };
}

type NumberingOfStyle = (style: string) => Partial<Numbered>;

/** What numbering a style gives, by itself or by the style that it is based on. */
function stylesOf(root: Element | undefined): NumberingOfStyle {
  const styles = new Map(all(root, 'w:style').map((style) => [style.getAttribute('w:styleId') ?? '', style]));
  return (id) => {
    let found: Partial<Numbered> = {};
    let at: string | undefined = id;
    for (let steps = 0; at && steps < 10; steps += 1) {
      const style = styles.get(at);
      found = { ...numberedBy(all(style, 'w:pPr')[0]), ...found };
      at = valueOf(style, 'w:basedOn');
    }
    return found;
  };
}

/** Numbers every paragraph in place. */
function number(document: Element, lists: ReadonlyMap<string, List>, ofStyle: NumberingOfStyle): void {
  const counts = new Map<string, number[]>();
  const used = new Set<string>();
  for (const paragraph of all(document, 'w:p')) {
    const properties = all(paragraph, 'w:pPr')[0];
    const { list: id = '0', level = 0 } = {
      ...ofStyle(valueOf(properties, 'w:pStyle') ?? ''),
      ...numberedBy(properties),
    };
    const list = lists.get(id);
    const own = list?.levels.get(level);
    if (!properties || !list || !own) continue;
    const count = counts.get(list.definition) ?? [];
    counts.set(list.definition, count);
    const restart = used.has(`${id} ${level}`) ? undefined : list.restarts.get(level);
    used.add(`${id} ${level}`);
    count[level] = restart ?? (count[level] ?? own.start - 1) + 1;
    count.length = level + 1;
    if (own.format === 'bullet' || own.format === 'none') continue;
    const label = own.pattern.replace(/%(\d)/gu, (_sign, digit: string) => {
      const at = list.levels.get(Number(digit) - 1);
      const format = own.legal ? 'decimal' : (at?.format ?? 'decimal');
      return formatOrdinal(count[Number(digit) - 1] ?? at?.start ?? 1, format);
    });
    if (label.trim() === '') continue;
    for (const numbering of all(properties, 'w:numPr')) numbering.parentNode?.removeChild(numbering);
    paragraph.insertBefore(runOf(paragraph, `${label} `), properties.nextSibling);
  }
}
