import { join } from 'node:path';

/** A site that `npm test` builds once and all browser tests read. */
export interface TestSite {
  /** What its archive is, for people. */
  readonly title: string;
  /** The archive's folder. */
  readonly content: string;
  /** The address that the build is told it will have. */
  readonly siteUrl: string;
  readonly port: number;
  /** The path that it is served under: the first as on a host that others share. */
  readonly base: string;
}

export const SITES = {
  demo: {
    title: 'demonstration archive, four digests',
    content: '.cache/archives/demo',
    siteUrl: '',
    port: 4391,
    base: '/kho/thu/',
  },
  /** Reports that mean harm, published with all that a site's address brings: feeds, sitemap, pictures. */
  hostile: {
    title: 'hostile archive',
    content: '.cache/archives/hostile',
    siteUrl: 'https://kho.example/a/b/',
    port: 4392,
    base: '/',
  },
  /** Pages as long as real ones: what budgets are measured on. Two areas, eight years. */
  long: { title: 'long archive', content: '.cache/archives/long', siteUrl: '', port: 4393, base: '/' },
  /** Twenty years of short reports: what pages are tried on that would grow with an archive. */
  three: { title: 'three provinces', content: '.cache/archives/three', siteUrl: '', port: 4394, base: '/' },
  /** A report whose words an engine for English damaged, restored from two clean ones. */
  damaged: {
    title: 'archive of a damaged report',
    content: '.cache/archives/damaged',
    siteUrl: 'https://kho.example/',
    port: 4395,
    base: '/',
  },
  /** What `npm start` shows: 25 reports of one province, of one or two figures or of hundreds. */
  whole: { title: 'demonstration archive, whole', content: 'content', siteUrl: '', port: 4396, base: '/' },
} as const satisfies Record<string, TestSite>;

export type SiteName = keyof typeof SITES;

/** The folder that a site is built into. */
export const siteFolder = (name: SiteName): string => join('.cache/sites', name);

/** Where a site is served while browser tests run. */
export const siteAddress = (name: SiteName): string =>
  `http://127.0.0.1:${SITES[name].port}${SITES[name].base}`;
