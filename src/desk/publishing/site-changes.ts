import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readState, stateFile, type BuildState } from '../../publish/incremental/build-state.ts';
import type { PageChange } from './api.ts';

type Files = BuildState['files'];

/** The files of a site as its last build left them; none where it was never built from this archive. */
export function filesOfSite(site: string, contentDir: string): Files {
  return readState(stateFile(site, contentDir))?.files ?? {};
}

/** What a build changed, page by page: reports first, then indicators, then what lists them. */
export function pageChanges(before: Files, after: Files, site: string): PageChange[] {
  const isPage = (file: string): boolean => file.endsWith('index.html');
  const kept = Object.entries(after).filter(([file]) => isPage(file));
  const changes = kept.flatMap(([file, mark]): PageChange[] => {
    const old = before[file];
    if (old?.join() === mark.join()) return [];
    return [
      { kind: old ? 'changed' : 'new', path: pathOf(file), title: titleOf(join(site, file)) ?? pathOf(file) },
    ];
  });
  const gone = Object.keys(before)
    .filter((file) => isPage(file) && !after[file])
    .map((file): PageChange => ({ kind: 'gone', path: pathOf(file), title: pathOf(file) }));
  return [...gone, ...changes].sort((a, b) => rank(a.path) - rank(b.path));
}

const pathOf = (file: string): string => `/${file.slice(0, -'index.html'.length)}`;

const ORDER = [/^\/bao-cao\/./u, /^\/chi-tieu\/./u, /^\/en\//u];

function rank(path: string): number {
  const at = ORDER.findIndex((pattern) => pattern.test(path));
  return at === 0 ? 0 : at === 1 ? 1 : at === 2 ? 3 : 2;
}

/** A page's title without the site's, which follows a dash. */
function titleOf(path: string): string | undefined {
  try {
    const [, title] = /<title>([^<]*)<\/title>/u.exec(readFileSync(path, 'utf8').slice(0, 4_000)) ?? [];
    const named = title?.replace(/ – [^–]*$/u, '');
    return named
      ?.replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  } catch {
    return undefined;
  }
}
