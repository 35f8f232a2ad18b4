import type { Archive } from '../../archive/model.ts';
import { languagesOf, pathIn, vietnamesePath, type LanguageVersion } from '../languages.ts';
import {
  areaFeed,
  FEED,
  indicatorFeed,
  indicatorPath,
  indicatorPicture,
  reportPath,
  reportPicture,
  SITE_PICTURE,
} from '../paths.ts';
import { labelledTitle, shownTitle } from '../report/shown-reading.ts';
import { referenceMeta, type Meta } from './reference-meta.ts';
import {
  indicatorDataset,
  reportWork,
  wholeDataset,
  type Addresses,
  type graphOf,
  type Step,
} from './structured-data.ts';
import { wordsIn, type Language } from '../../words/languages.ts';
import { nameIn } from '../../words/names.ts';
import { catalogueOf } from '../catalogue.ts';

/** What a page is about, as machines are told. */
export interface PageSubject {
  readonly kind: 'report' | 'indicator' | 'page';
  readonly language: Language;
  readonly about: Parameters<typeof graphOf>[0];
  readonly trail: readonly Step[];
  readonly metas: readonly Meta[];
  readonly picture: string;
  /** What the picture shows, in words. */
  readonly pictureWords: string;
  readonly feeds: readonly { readonly title: string; readonly path: string }[];
  /** The page in each of its languages, where it has more than one. */
  readonly languages: readonly LanguageVersion[];
}

/** The subject of the page at a path of the site. */
export function pageSubject(
  path: string,
  archive: Archive,
  address: string | undefined,
  to: Addresses,
): PageSubject {
  const { reports, indicators, areas } = catalogueOf(archive);
  const { site } = archive;
  const vietnamese = vietnamesePath(path);
  const language = vietnamese === path ? 'vi' : 'en';
  const { site: words } = wordsIn(language);
  const home: Step = { name: words.home, path: language === 'vi' ? '/' : '/en/' };
  const [, kind, id = '', part] =
    /^\/([\w-]+)\/([\w-]+)\/(?:([\w-]+)\/(?:[\w-]+\/)?)?$/.exec(vietnamese) ?? [];
  const feeds = [{ title: words.newReports(site.title), path: FEED }];
  const page: PageSubject = {
    kind: 'page',
    language,
    about: [],
    trail: [],
    metas: [],
    picture: SITE_PICTURE,
    pictureWords: `${site.title}. ${site.tagline}`,
    feeds,
    languages: languagesOf(path, site.languages),
  };
  const report = kind === 'bao-cao' && part === undefined ? reports.get(id) : undefined;
  if (report) {
    return {
      ...page,
      kind: 'report',
      about: [reportWork(report, archive, to)],
      trail: [
        home,
        { name: words.reports, path: '/bao-cao/' },
        { name: shownTitle(report), path: reportPath(id) },
      ],
      metas: referenceMeta(report, site, address),
      picture: reportPicture(id),
      pictureWords: `${report.issuer}: ${labelledTitle(report)}`,
    };
  }
  const indicator = kind === 'chi-tieu' ? indicators.get(id) : undefined;
  if (indicator) {
    const own = pathIn(language, indicatorPath(id));
    const trail = [
      home,
      { name: words.indicators, path: pathIn(language, '/chi-tieu/') },
      { name: nameIn(language, indicator), path: own },
    ];
    // One area's part of the history, or a decade of it: the data set is the indicator's.
    const area = part === undefined ? undefined : areas.get(part);
    if (part !== undefined) {
      return {
        ...page,
        trail: area ? [...trail, { name: nameIn(language, area), path }] : trail,
        picture: indicatorPicture(id),
        pictureWords: `${indicator.name} (${indicator.unit})`,
      };
    }
    return {
      ...page,
      kind: 'indicator',
      about: [indicatorDataset(indicator, archive, to)],
      trail,
      picture: indicatorPicture(id),
      pictureWords: `${indicator.name} (${indicator.unit})`,
      feeds: [...feeds, { title: words.newFigures(indicator.name), path: indicatorFeed(id) }],
    };
  }
  const area = kind === 'khu-vuc' && part === undefined ? areas.get(id) : undefined;
  if (area)
    return { ...page, feeds: [...feeds, { title: words.newReportsOf(area.name), path: areaFeed(id) }] };
  if (vietnamese === '/du-lieu/') return { ...page, about: [wholeDataset(archive, to)] };
  if (vietnamese === '/') {
    return {
      ...page,
      about: [{ '@type': 'WebSite', name: site.title, url: to(path), inLanguage: language }],
    };
  }
  return page;
}
