import { formatNumber } from '../../domain/number.ts';
import { writeAddress, readAddress, type SearchState } from '../query/address.ts';
import { below, siteRoot } from './addresses.ts';
import { SearchControls } from './controls.ts';
import { element } from './element.ts';
import { SearchEngine, type Outcome, type Result } from '../engine.ts';
import { fetchBelow } from '../index/fetch-part.ts';
import { inReadingOrder } from '../results/groups.ts';
import { usefulHints, type UsefulHint } from '../query/hints.ts';
import { Names } from '../query/names.ts';
import { present, printedForm } from '../results/present.ts';
import type { Tier } from '../results/rank.ts';
import { timeline, timelineNodes } from './timeline.ts';
import { asAnswered } from '../query/typing.ts';
import { afterTyping } from './typing-pause.ts';
import { appendResults, namedNodes, resultNodes, type Listed, type ViewOptions } from './view.ts';
import { many, outcomeWords, tierWords } from './words.ts';
import * as words from '../../words/vi/search.ts';

/** Results shown at a time; each is a file of about a kilobyte. */
const BATCH = 10;
/** How many times as many reports are searched where the reader wants more than the newest. */
const MORE = 3;

/** Runs the search page: field, filters, results and address follow each other. */
export function startSearchPage(page: HTMLElement): void {
  const field = part<HTMLInputElement>(page, 'field');
  const clear = part(page, 'clear');
  const controls = new SearchControls(field, part(page, 'filters'), clear);
  const status = part(page, 'status');
  const overview = part(page, 'overview');
  const list = part(page, 'results');
  const more = part(page, 'more');
  const help = part(page, 'help');
  const root = siteRoot();
  const title = document.title;

  let loading: Promise<[SearchEngine, Names]> | undefined;
  /** Grows with each search: what comes back for an older one is dropped. */
  let turn = 0;
  let outcome: Outcome | undefined;
  let left: readonly Result[] = [];
  let headed = new Set<Tier>();
  let view: ViewOptions = { root, query: '', areaNames: {} };

  /** Nothing of the index is fetched before the first key. */
  const wake = (): Promise<[SearchEngine, Names]> => {
    const index = fetchBelow(new URL('pagefind/', root));
    loading ??= Promise.all([SearchEngine.load(index), Names.load(index)]).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };

  const nextBatch = async (): Promise<Listed[]> => {
    const batch = left.slice(0, BATCH);
    left = left.slice(BATCH);
    const shown = outcome;
    if (!shown) return [];
    return Promise.all(
      batch.map(async ({ tier, card, where, hit }): Promise<Listed> => {
        return { ...present(await hit(), where, shown.query), tier, card, where, report: card?.slug ?? '' };
      }),
    );
  };

  const nodesOf = (listed: readonly Listed[]): HTMLElement[] =>
    resultNodes(listed, view, (tier) => {
      if (headed.has(tier) || !outcome) return undefined;
      headed.add(tier);
      return tierWords(tier, outcome.query);
    });

  const showMore = (): void => {
    const older = outcome ? outcome.searched.of - outcome.searched.reports : 0;
    more.hidden = left.length === 0 && older === 0;
    more.textContent =
      left.length > 0 ? words.more(formatNumber(left.length)) : words.moreReports(formatNumber(older));
  };

  const search = async (mine: number, state: SearchState, atLeast: number): Promise<void> => {
    const [engine, names] = await wake();
    const query = engine.read(state.query);
    const next = await engine.search(query, state, { atLeast });
    if (mine !== turn) return;
    outcome = next;
    left = inReadingOrder(next.found);
    headed = new Set();
    view = { root, query: asAnswered(state.query, next.correction), areaNames: engine.areaNames };
    const listed = await nextBatch();
    const nodes =
      listed.length > 0 ? nodesOf(listed) : hintNodes(await usefulHints(engine, next.query, state), root);
    if (mine !== turn) return;
    overview.replaceChildren(
      ...namedNodes(names.named(next.query), view),
      ...timelineNodes(timeline(next.found)),
    );
    list.replaceChildren(...nodes);
    help.hidden = next.found.length > 0;
    controls.showCounts(next.counts);
    showMore();
    const { correction } = next;
    const right = correction && printedForm(correction.right, listed);
    status.textContent = outcomeWords(right ? { ...next, correction: { ...correction, right } } : next);
  };

  const run = async (atLeast = 0): Promise<void> => {
    turn += 1;
    const mine = turn;
    const state = controls.read();
    history.replaceState(null, '', location.pathname + writeAddress(state));
    document.title = state.query ? `${state.query} – ${title}` : title;
    const empty = !/[\p{L}\p{N}]/u.test(state.query);
    help.hidden = !empty;
    controls.showFor(state, empty);
    if (empty) {
      outcome = undefined;
      left = [];
      overview.replaceChildren();
      list.replaceChildren();
      more.hidden = true;
      status.textContent = '';
      return;
    }
    status.textContent ||= words.searching;
    try {
      await search(mine, state, atLeast);
    } catch (error) {
      if (mine !== turn) return;
      help.hidden = false;
      status.textContent =
        location.protocol === 'file:'
          ? words.failedFromDisk
          : 'DecompressionStream' in globalThis
            ? words.failed
            : words.tooOld;
      throw error;
    }
  };

  const showNext = async (): Promise<void> => {
    const mine = turn;
    const shown = list.querySelectorAll('.hit').length;
    if (left.length === 0 && outcome) {
      await run(outcome.searched.reports * MORE);
    } else {
      const listed = await nextBatch();
      if (mine !== turn) return;
      appendResults(list, nodesOf(listed));
      showMore();
    }
    list.querySelectorAll<HTMLElement>('.hit-title a')[shown]?.focus();
  };

  afterTyping(
    field,
    () => {
      // A failure to load is told by the search that follows.
      wake().catch(() => undefined);
    },
    () => void run(),
  );
  part(page, 'form').addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  controls.onChoice(() => void run());
  clear.addEventListener('click', () => {
    controls.reset();
    void run();
  });
  more.addEventListener('click', () => void showNext());

  controls.fill(readAddress(location.search));
  if (field.value) void run();
}

/** What to ask instead, where something would find more than nothing. */
function hintNodes(hints: readonly UsefulHint[], root: URL): HTMLElement[] {
  if (hints.length === 0) return [];
  const items = hints.map(({ text, state, count }) =>
    element(
      'li',
      {},
      `${text}: `,
      element('a', { href: below(root, `tim-kiem/${writeAddress(state)}`) }, state.query),
      ` (${many(count)})`,
    ),
  );
  return [
    element('h2', { class: 'tier' }, words.tryInstead),
    element('ul', { class: 'search-hints' }, ...items),
  ];
}

function part<E extends HTMLElement>(page: ParentNode, name: string): E {
  const found = page.querySelector<E>(`[data-search="${name}"]`);
  if (!found) throw new Error(`The search page has no ${name}.`);
  return found;
}

const page = document.querySelector<HTMLElement>('[data-search-page]');
if (page) startSearchPage(page);
