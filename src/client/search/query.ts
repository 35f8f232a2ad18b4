import { withoutAccents } from '../../domain/orthography.ts';
import { toQuery, wordsOf } from '../../domain/search-text.ts';

/** A reader's query, as words. */
export interface Query {
  /** Keys of its words, see `wordsOf`. */
  readonly words: readonly string[];
  /** The reader put all of it in quotation marks: only the phrase will do. */
  readonly phraseOnly: boolean;
  /** The reader typed an accent or a đ somewhere: then accents count. */
  readonly accented: boolean;
}

const QUOTED = /^\s*["“”«»](.*)["“”«»]\s*$/su;

export function readQuery(text: string): Query {
  const typed = text.normalize('NFC');
  const words = wordsOf(typed).map(({ key }) => key);
  return {
    words,
    phraseOnly: QUOTED.test(typed) && words.length > 0,
    accented: words.some((word) => withoutAccents(word) !== word),
  };
}

/** What Pagefind is asked for: the words next to each other, and the words anywhere. */
export function pagefindTerms({ words }: Pick<Query, 'words'>): { phrase: string; words: string } {
  const text = toQuery(words.map((key) => ({ key })));
  return { phrase: `"${text}"`, words: text };
}
