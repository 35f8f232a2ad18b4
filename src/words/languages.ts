import * as enCatalogue from './en/catalogue.ts';
import * as enCompare from './en/compare.ts';
import * as enData from './en/data.ts';
import { figures as enFigures } from './en/figures.ts';
import * as enIndicator from './en/indicator.ts';
import * as enInstrument from './en/instrument.ts';
import * as enPeriods from './en/periods.ts';
import * as enSearchPage from './en/search-page.ts';
import * as enSite from './en/site.ts';
import * as about from './vi/about.ts';
import * as catalogue from './vi/catalogue.ts';
import * as checks from './vi/checks.ts';
import * as checksPage from './vi/checks-page.ts';
import * as compare from './vi/compare.ts';
import * as coverage from './vi/coverage.ts';
import * as data from './vi/data.ts';
import { figures } from './vi/figures.ts';
import * as home from './vi/home.ts';
import * as indicator from './vi/indicator.ts';
import * as instrument from './vi/instrument.ts';
import * as periods from './vi/periods.ts';
import * as report from './vi/report.ts';
import * as reports from './vi/reports.ts';
import * as searchPage from './vi/search-page.ts';
import * as site from './vi/site.ts';
import * as subjects from './vi/subjects.ts';

/** The languages of the interface; the first is the archive's own and has every page. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const VIETNAMESE = {
  about,
  catalogue,
  checks,
  checksPage,
  compare,
  coverage,
  data,
  figures,
  home,
  indicator,
  instrument,
  periods,
  report,
  reports,
  searchPage,
  site,
  subjects,
};

/** A module's words as their kinds: another language says them otherwise. */
type KindsOf<Module> = {
  readonly [Name in keyof Module]: Module[Name] extends string ? string : Module[Name];
};

/** Every word of the interface, by concern. */
export type Words = { readonly [Concern in keyof typeof VIETNAMESE]: KindsOf<(typeof VIETNAMESE)[Concern]> };

/** What a language has words for; the pages that need others are not in it. */
type Translation = { readonly [Concern in keyof Words]?: Partial<Words[Concern]> };

const ENGLISH = {
  catalogue: enCatalogue,
  compare: enCompare,
  data: enData,
  figures: enFigures,
  indicator: enIndicator,
  instrument: enInstrument,
  periods: enPeriods,
  searchPage: enSearchPage,
  site: enSite,
} satisfies Translation;

const TRANSLATIONS: Readonly<Record<Language, Translation>> = { vi: {}, en: ENGLISH };

const WORDS = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    Object.fromEntries(
      Object.entries(VIETNAMESE).map(([concern, words]) => [
        concern,
        { ...words, ...TRANSLATIONS[language][concern as keyof Words] },
      ]),
    ),
  ]),
) as unknown as Readonly<Record<Language, Words>>;

/** The language of a page by its code, as `Astro.currentLocale` gives it; an unknown one is Vietnamese. */
export function languageOf(code: string | undefined): Language {
  return LANGUAGES.find((language) => language === code) ?? 'vi';
}

/** The words of a language. What it lacks is Vietnamese: English has the navigation, the indicators and the data. */
export function wordsIn(code: string | undefined): Words {
  return WORDS[languageOf(code)];
}
