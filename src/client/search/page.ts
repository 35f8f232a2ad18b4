import { readAddress, writeAddress, type SearchState } from './address.ts';
import { SearchControls } from './controls.ts';
import { loadEngine, type Pagefind, type PagefindResult, type SearchEngine } from './engine.ts';
import { readHit } from './hit.ts';
import { byCloseness } from './match.ts';
import type { Tier, Tiered } from './merge.ts';
import { present } from './present.ts';
import { readQuery, type Query } from './query.ts';
import { element, resultNodes, type Listed } from './view.ts';
import { FAILED, FAILED_FROM_DISK, hintsFor, outcomeWords, tierWords } from './words.ts';

/** Results shown at a time; each is a file of about a kilobyte. */
const BATCH = 12;
/** Milliseconds without a key before a search starts. */
const PAUSE = 160;

/** Runs the search page: field, filters, results and address follow each other. */
export function startSearchPage(page: HTMLElement): void {
  const field = part<HTMLInputElement>(page, 'field');
  const clear = part(page, 'clear');
  const controls = new SearchControls(field, part(page, 'filters'), clear);
  const status = part(page, 'status');
  const list = part(page, 'results');
  const more = part(page, 'more');
  const help = part(page, 'help');
  const root = new URL(document.documentElement.dataset.root ?? './', location.href);
  const title = document.title;

  let engine: Promise<SearchEngine> | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** Grows with each search: what comes back for an older one is dropped. */
  let turn = 0;
  let query: Query = readQuery('');
  let left: readonly Tiered<PagefindResult>[] = [];
  let headed = new Set<Tier>();

  /** Nothing of the index is fetched before the first key. */
  const wake = (): Promise<SearchEngine> => {
    engine ??= import(/* @vite-ignore */ new URL('pagefind/pagefind.js', root).href)
      .then((module: Pagefind) => loadEngine(module))
      .catch((error: unknown) => {
        engine = undefined;
        throw error;
      });
    return engine;
  };

  const nextBatch = async (): Promise<HTMLElement[]> => {
    const batch = left.slice(0, BATCH);
    left = left.slice(BATCH);
    const listed = await Promise.all(
      batch.map(async ({ tier, result }): Promise<Listed> => {
        const hit = await readHit(result);
        return { ...present(hit, query.words), tier, report: hit.slug };
      }),
    );
    // Pagefind does not know how near to each other words stand, nor which only begin like them.
    const near = listed.filter(({ tier }) => tier !== 'rest');
    const rest = listed.filter(({ tier }) => tier === 'rest').sort((a, b) => byCloseness(a.match, b.match));
    return resultNodes([...near, ...rest], root, (tier) => {
      if (headed.has(tier)) return undefined;
      headed.add(tier);
      return tierWords(tier, query);
    });
  };

  const showMore = (): void => {
    more.hidden = left.length === 0;
    more.textContent = `Xem thêm (còn ${left.length} mục)`;
  };

  const search = async (mine: number, state: SearchState): Promise<void> => {
    const outcome = await (await wake()).search(query, state);
    if (mine !== turn) return;
    left = outcome.found;
    headed = new Set();
    const nodes = outcome.found.length > 0 ? await nextBatch() : nothingNodes(query, state);
    if (mine !== turn) return;
    list.replaceChildren(...nodes);
    help.hidden = outcome.found.length > 0;
    controls.showCounts(outcome.counts);
    showMore();
    status.textContent = outcomeWords(query, outcome);
  };

  const run = (): void => {
    clearTimeout(pause);
    turn += 1;
    const mine = turn;
    const state = controls.read();
    history.replaceState(null, '', location.pathname + writeAddress(state));
    document.title = state.query ? `${state.query} – ${title}` : title;
    query = readQuery(state.query);
    const empty = query.words.length === 0;
    help.hidden = !empty;
    controls.showFor(state, empty);
    if (empty) {
      left = [];
      list.replaceChildren();
      showMore();
      status.textContent = '';
      return;
    }
    status.textContent ||= 'Đang tìm…';
    search(mine, state).catch((error: unknown) => {
      if (mine !== turn) return;
      help.hidden = false;
      status.textContent = location.protocol === 'file:' ? FAILED_FROM_DISK : FAILED;
      throw error;
    });
  };

  field.addEventListener('input', () => {
    // A failure to load is told by the search that follows.
    wake().catch(() => undefined);
    clearTimeout(pause);
    pause = setTimeout(run, PAUSE);
  });
  part(page, 'form').addEventListener('submit', (event) => {
    event.preventDefault();
    run();
  });
  controls.onChoice(run);
  clear.addEventListener('click', () => {
    controls.reset();
    run();
  });
  more.addEventListener('click', () => {
    const mine = turn;
    void nextBatch().then((nodes) => {
      if (mine !== turn) return;
      list.append(...nodes);
      showMore();
      nodes
        .find((node) => node.querySelector('a'))
        ?.querySelector<HTMLElement>('.hit-title a')
        ?.focus();
    });
  });

  controls.fill(readAddress(location.search));
  if (field.value) run();
}

function nothingNodes(query: Query, state: SearchState): HTMLElement[] {
  return [
    element('h2', { class: 'tier' }, 'Có thể thử'),
    element(
      'ul',
      { class: 'search-hints' },
      ...hintsFor(query, state).map((hint) => element('li', {}, hint)),
    ),
  ];
}

function part<E extends HTMLElement>(page: ParentNode, name: string): E {
  const found = page.querySelector<E>(`[data-search="${name}"]`);
  if (!found) throw new Error(`The search page has no ${name}.`);
  return found;
}

const page = document.querySelector<HTMLElement>('[data-search-page]');
if (page) startSearchPage(page);
