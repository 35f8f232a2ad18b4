import type { Language } from '../words/languages.ts';

/** A page that the site has in English too, by its Vietnamese path: home, the indicators, comparisons, the data, search. */
const IN_ENGLISH = /^\/(?:chi-tieu\/(?:[a-z0-9-]+\/){0,3}|(?:du-lieu|so-sanh|tim-kiem)\/)?$/;

/** The English page for a Vietnamese one; `undefined` where there is none. */
export function englishPath(path: string): string | undefined {
  return IN_ENGLISH.test(path) ? `/en${path}` : undefined;
}

/** The Vietnamese page of an English one; other paths stay. */
export const vietnamesePath = (path: string): string => path.replace(/^\/en\//, '/');

/** A Vietnamese path in the language of the page that links to it, where the site has it in that. */
export function pathIn(language: string | undefined, path: string): string {
  return language === 'en' ? (englishPath(path) ?? path) : path;
}

/** What the routes under `/[language]/` are built for: the archive's languages besides Vietnamese. */
export function otherLanguages({ languages }: { readonly languages: readonly Language[] }): Language[] {
  return languages.filter((language) => language !== 'vi');
}

/** The static paths of a route under `/[...language]/`: Vietnamese lies at the root, other languages in a folder. */
export function languagePaths(site: {
  readonly languages: readonly Language[];
}): { params: { language: Language | undefined } }[] {
  return [undefined, ...otherLanguages(site)].map((language) => ({ params: { language } }));
}

/** A page in one language, as `hreflang` names it. */
export interface LanguageVersion {
  readonly code: Language | 'x-default';
  readonly path: string;
}

/**
 * A page in each of its languages, itself among them; none where there is only one.
 *
 * @param languages those of the archive
 */
export function languagesOf(path: string, languages: readonly Language[]): LanguageVersion[] {
  const vietnamese = vietnamesePath(path);
  const english = englishPath(vietnamese);
  if (english === undefined || !languages.includes('en')) return [];
  return [
    { code: 'vi', path: vietnamese },
    { code: 'en', path: english },
    { code: 'x-default', path: vietnamese },
  ];
}
