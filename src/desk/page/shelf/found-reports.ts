import { withoutAccents } from '../../../domain/orthography.ts';
import type { ShelfReport } from '../../shelf/api.ts';

/**
 * The reports that a keeper asks for: each word that is typed, with accents or without, begins a word of the title, the
 * place or the period.
 */
export function foundReports(reports: readonly ShelfReport[], typed: string): readonly ShelfReport[] {
  const asked = wordsOf(typed);
  return reports.filter(({ title, area, period }) => {
    const own = wordsOf(`${title} ${area} ${period}`);
    return asked.every((word) => own.some((has) => has.startsWith(word)));
  });
}

const wordsOf = (text: string): string[] =>
  withoutAccents(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
