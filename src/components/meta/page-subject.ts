import type { Archive } from '../../archive/model.ts';
import { languagesOf, vietnamesePath, type LanguageVersion } from '../../publish/languages.ts';
import {
  areaFeed,
  FEED,
  indicatorFeed,
  indicatorPicture,
  reportPath,
  reportPicture,
  SITE_PICTURE,
} from '../../publish/paths.ts';
import { referenceMeta, type Meta } from '../../publish/reference-meta.ts';
import {
  indicatorDataset,
  reportWork,
  wholeDataset,
  type Addresses,
  type graphOf,
  type Step,
} from '../../publish/structured-data.ts';
import { WORDS } from '../../words/english.ts';
import { catalogueOf } from '../catalogue.ts';

/** What a page is about, as machines are told. */
export interface PageSubject {
  readonly kind: 'report' | 'indicator' | 'page';
  readonly language: 'vi' | 'en';
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

const HOME: Step = { name: 'Trang chủ', path: '/' };

/** The subject of the page at a path of the site. */
export function pageSubject(
  path: string,
  archive: Archive,
  address: string | undefined,
  to: Addresses,
): PageSubject {
  const { reports, indicators, areas, observationsOfIndicator } = catalogueOf(archive);
  const { site } = archive;
  const vietnamese = vietnamesePath(path);
  const language = vietnamese === path ? 'vi' : 'en';
  const [, kind, id = ''] = /^\/([\w-]+)\/([\w-]+)\/$/.exec(vietnamese) ?? [];
  const feeds = [{ title: `${site.title}: báo cáo mới`, path: FEED }];
  const page: PageSubject = {
    kind: 'page',
    language,
    about: [],
    trail: [],
    metas: [],
    picture: SITE_PICTURE,
    pictureWords: `${site.title}. ${site.tagline}`,
    feeds,
    languages: languagesOf(path),
  };
  const report = kind === 'bao-cao' ? reports.get(id) : undefined;
  if (report) {
    return {
      ...page,
      kind: 'report',
      about: [reportWork(report, archive, to)],
      trail: [HOME, { name: 'Báo cáo', path: '/bao-cao/' }, { name: report.title, path: reportPath(id) }],
      metas: referenceMeta(report, site, address),
      picture: reportPicture(id),
      pictureWords: `${report.issuer}: ${report.title}`,
    };
  }
  const indicator = kind === 'chi-tieu' ? indicators.get(id) : undefined;
  if (indicator) {
    return {
      ...page,
      kind: 'indicator',
      about: [indicatorDataset(indicator, observationsOfIndicator.get(id) ?? [], archive, to)],
      trail:
        language === 'en'
          ? [
              { name: WORDS.nav.home, path: '/en/' },
              { name: WORDS.nav.indicators, path: '/en/chi-tieu/' },
              { name: indicator.nameEn ?? indicator.name, path },
            ]
          : [HOME, { name: 'Chỉ tiêu', path: '/chi-tieu/' }, { name: indicator.name, path }],
      picture: indicatorPicture(id),
      pictureWords: `${indicator.name} (${indicator.unit})`,
      feeds: [...feeds, { title: `Số liệu mới: ${indicator.name}`, path: indicatorFeed(id) }],
    };
  }
  const area = kind === 'khu-vuc' ? areas.get(id) : undefined;
  if (area) return { ...page, feeds: [...feeds, { title: `Báo cáo mới: ${area.name}`, path: areaFeed(id) }] };
  if (vietnamese === '/du-lieu/') return { ...page, about: [wholeDataset(archive, to)] };
  if (vietnamese === '/') {
    return {
      ...page,
      about: [{ '@type': 'WebSite', name: site.title, url: to(path), inLanguage: language }],
    };
  }
  return page;
}
