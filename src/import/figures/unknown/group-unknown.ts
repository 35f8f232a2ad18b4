import type { IndicatorKind } from '../../../domain/indicator.ts';
import { withoutAccents } from '../../../domain/orthography.ts';
import { parseUnit } from '../../../domain/unit.ts';
import type { UnknownFigure } from '../../draft-document.ts';

/** Statements with one name that the catalogue does not have. */
export interface UnknownGroup {
  /** The shortest of the names that the reports use. */
  readonly phrase: string;
  readonly unit: string;
  readonly kind: IndicatorKind;
  /** In how many of the imported files it stands, and how often. */
  readonly files: number;
  readonly count: number;
  readonly quotes: readonly string[];
}

/** Words that some reports have in a name and others leave out. */
const LOOSE =
  /(?<!\p{L})(?:tổng|số|sản lượng|các|những|của|trên địa bàn|địa bàn|tỉnh|toàn|về|cả|đối với)(?!\p{L})/gu;

/**
 * Groups the statements of several files by their name and what they measure: first those that most files
 * have, then those that stand most often.
 *
 * @param byFile the statements of each file that was imported together
 */
export function groupUnknown(byFile: readonly (readonly UnknownFigure[])[]): UnknownGroup[] {
  const groups = new Map<string, { figures: UnknownFigure[]; files: Set<number> }>();
  for (const [file, figures] of byFile.entries()) {
    for (const figure of figures) {
      const key = subjectKey(figure);
      const group = groups.get(key) ?? { figures: [], files: new Set() };
      group.figures.push(figure);
      group.files.add(file);
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .flatMap(({ figures, files }): UnknownGroup[] => {
      const shortest = [...figures].sort((a, b) => a.phrase.length - b.phrase.length)[0];
      if (!shortest) return [];
      const { phrase, unit, kind } = shortest;
      const quotes = figures.slice(0, 3).map(({ quote }) => quote);
      return [{ phrase, unit, kind, files: files.size, count: figures.length, quotes }];
    })
    .sort((a, b) => b.files - a.files || b.count - a.count || a.phrase.localeCompare(b.phrase, 'vi'));
}

/** Equal for statements of one subject, whatever else their names say and whatever unit of one measure they use. */
export function subjectKey({
  phrase,
  unit,
  kind,
}: Pick<UnknownFigure, 'phrase' | 'unit'> & { readonly kind: string }): string {
  const words = phrase.replace(LOOSE, ' ').trim().replace(/ +/gu, ' ') || phrase;
  return `${withoutAccents(words)}|${parseUnit(unit).dimension}|${kind === 'growth' ? 'growth' : ''}`;
}
