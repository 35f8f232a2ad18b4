import { languageOf } from './languages.ts';

/** Something of the content that may have an English name. */
export interface Named {
  readonly name: string;
  readonly nameEn?: string | undefined;
}

/** A name in the language of a page; in Vietnamese where it has no other. */
export function nameIn(code: string | undefined, { name, nameEn }: Named): string {
  return languageOf(code) === 'en' ? (nameEn ?? name) : name;
}

/** What `lang` says of such a name: `vi` where a page of another language has to use the Vietnamese one. */
export function languageOfName(code: string | undefined, { nameEn }: Named): 'vi' | undefined {
  return languageOf(code) !== 'vi' && nameEn === undefined ? 'vi' : undefined;
}
