import { withoutAccents } from '../../domain/orthography.ts';
import { wordsOf } from '../prepare/text.ts';
import type { Presented } from './present.ts';

/** A word without accents as the first hit that it found prints it: so readers are told what is looked for. */
export function printedForm(
  word: string,
  hits: readonly Pick<Presented, 'title' | 'alias' | 'excerpt'>[],
): string {
  for (const { title, alias, excerpt } of hits) {
    for (const { text } of [...excerpt, ...title, ...alias].filter(({ marked }) => marked)) {
      const printed = wordsOf(text).find(({ key }) => withoutAccents(key) === word);
      if (printed) return printed.key;
    }
  }
  return word;
}
