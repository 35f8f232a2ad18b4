import type { TableNumber } from '../../markdown/row-figures.ts';
import type { Splice, TextStretch } from './draft-text.ts';
import type { TablePart } from './keeper-decision.ts';
import { linkAt, withKeys, type LinkParts } from './link-edits.ts';
import type { TableParts } from './read-draft.ts';

/** A link of a table, as it is written or as it would be. */
export interface TableLink {
  readonly parts: LinkParts;
  readonly place: TextStretch;
  /** Whether it is not there yet: the indicator is known by the row's name. */
  readonly isNew: boolean;
}

/** The cell that a decision is about, or its whole row; `undefined` where there is no such cell. */
export function partOf({ numbers, name }: TableParts, part?: TablePart): TableNumber | 'row' | undefined {
  if (part === 'row') return name ? 'row' : undefined;
  return part === undefined ? numbers[0] : numbers.find(({ column }) => column === part);
}

/**
 * The links that say what a part of a row is: that of a number, or for a whole row that of its name, then those that its
 * numbers have already, which go along.
 *
 * @param indicator the row's own
 * @returns nothing where a link can't be put around the words by itself
 */
export function linksOfPart(
  text: string,
  table: TableParts,
  indicator: string,
  part?: TablePart,
): readonly TableLink[] | undefined {
  const own = partOf(table, part);
  if (own === 'row') {
    const name = linkAround(text, table.name?.source, indicator);
    const numbers = table.numbers.map(({ source }) => linkAround(text, source, indicator));
    return (
      name && [name, ...numbers.filter((link) => link?.isNew === false).filter((link) => link !== undefined)]
    );
  }
  const link = linkAround(text, own?.source, indicator);
  return link && [link];
}

/** Links that say of a number, or of a row, that it is no figure. */
export function markedNone(
  text: string,
  table: TableParts,
  indicator: string,
  part?: TablePart,
): readonly Splice[] | undefined {
  const links = linksOfPart(text, table, indicator, part);
  const splices = links?.map(({ parts, place }) => withKeys(parts, place, { role: 'none' }));
  return splices?.every((splice) => 'insert' in splice) ? splices : undefined;
}

function linkAround(text: string, place: TextStretch | undefined, indicator: string): TableLink | undefined {
  if (!place) return undefined;
  const parts = linkAt(text, place);
  if (parts) return { parts, place, isNew: false };
  const words = text.slice(place.start, place.end);
  if (/[[\]]/u.test(words)) return undefined;
  const target = `../indicators/${indicator}.md`;
  return { parts: { words, target, title: '', wordsAt: place.start }, place, isNew: true };
}
