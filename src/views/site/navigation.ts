import { englishPath, pathIn, vietnamesePath } from '../languages.ts';
import { areaPath, checksPath, comparePath, coveragePath, searchPath } from '../paths.ts';
import { languageOf, wordsIn, type Language } from '../../words/languages.ts';

/** A link of the page's frame. */
export interface FrameLink {
  readonly href: string;
  readonly text: string;
  /** The language of its page, where that is another than this one's. */
  readonly language?: Language;
}

/** The links at the head of a page; a page in English has those that lead to pages in English. */
export function mainLinks(code: string | undefined, path: string): FrameLink[] {
  const { site } = wordsIn(code);
  if (languageOf(code) === 'en') {
    return [
      { href: '/en/', text: site.home },
      { href: '/en/chi-tieu/', text: site.indicators },
      { href: pathIn('en', comparePath()), text: site.compare },
      { href: '/en/du-lieu/', text: site.data },
      { href: vietnamesePath(path), text: site.otherLanguage, language: 'vi' },
    ];
  }
  return [
    { href: '/bao-cao/', text: site.reports },
    { href: areaPath(), text: site.areas },
    { href: '/chi-tieu/', text: site.indicators },
    { href: '/chu-de/', text: site.topics },
    { href: comparePath(), text: site.compare },
    { href: checksPath(), text: site.checks },
    { href: '/du-lieu/', text: site.data },
  ];
}

/** The links at the foot of a page. */
export function footLinks(
  code: string | undefined,
  path: string,
  languages: readonly Language[],
): FrameLink[] {
  const { site } = wordsIn(code);
  if (languageOf(code) === 'en') return [{ href: pathIn('en', searchPath()), text: site.search }];
  return [
    { href: '/gioi-thieu/', text: site.about },
    { href: '/thuat-ngu/', text: site.glossary },
    { href: coveragePath(), text: site.coverage },
    { href: '/du-lieu/', text: site.download },
    { href: searchPath(), text: site.search },
    ...(languages.includes('en')
      ? [{ href: englishPath(path) ?? '/en/', text: site.otherLanguage, language: 'en' as const }]
      : []),
  ];
}
