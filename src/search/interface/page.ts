import { writeAddress, readAddress, type SearchState } from '../query/address.ts';
import { FigureLookup } from '../query/figure-answers.ts';
import { SearchEngine, type Outcome, type Question } from '../engine.ts';
import { usefulHints } from '../query/hints.ts';
import { Names, yearOf } from '../query/names.ts';
import type { Query } from '../query/query.ts';
import { present, printedForm } from '../results/present.ts';
import type { Tier } from '../results/rank.ts';
import { asAnswered } from '../query/typing.ts';
import { withoutUnderstood } from '../query/understand.ts';
import { siteRoot } from './addresses.ts';
import { chipNodes } from './chips.ts';
import { SearchControls } from './controls.ts';
import { failureWords, hintNodes } from './nothing-found.ts';
import { number, words } from './language.ts';
import { language } from './page-language.ts';
import { courses, timelineNodes } from './timeline.ts';
import { afterTyping } from './typing-pause.ts';
import { appendResults, figureNodes, resultNodes, type Listed, type ViewOptions } from './view.ts';
import { outcomeWords, tierWords } from './words.ts';

/** Results shown at a time. */
const BATCH = 10;

/** What answers, once it is fetched. */
interface Loaded {
  readonly engine: SearchEngine;
  readonly names: Names;
  readonly figures: FigureLookup;
}

/** Runs the search page: field, filters, results and address follow each other. */
export function startSearchPage(page: HTMLElement): void {
  const field = part<HTMLInputElement>(page, 'field');
  const clear = part(page, 'clear');
  const controls = new SearchControls(field, part(page, 'filters'), clear, part(page, 'opener'));
  const chips = part(page, 'chips');
  const status = part(page, 'status');
  const overview = part(page, 'overview');
  const list = part(page, 'results');
  const more = part(page, 'more');
  const help = part(page, 'help');
  const root = siteRoot();
  const title = document.title;

  let loading: Promise<Loaded> | undefined;
  /** Grows with each search: what comes back for an older one is dropped. */
  let turn = 0;
  let outcome: Outcome | undefined;
  let headed: Tier | undefined;
  let view: ViewOptions = { root, query: '', areaNames: {} };

  /** Nothing of the index is fetched before the first key. */
  const wake = (): Promise<Loaded> => {
    const index = new URL('pagefind/', root);
    loading ??= Promise.all([SearchEngine.load(index), Names.load(index, language)])
      .then(([engine, names]) => ({ engine, names, figures: new FigureLookup(index) }))
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };

  const nextBatch = async (shown = outcome): Promise<Listed[]> => {
    if (!shown) return [];
    const batch = await shown.results.next(BATCH);
    return Promise.all(
      batch.map(async ({ tier, card, where, hit }): Promise<Listed> => {
        return { ...present(await hit(), where, shown.query), tier, card, where, report: card?.slug ?? '' };
      }),
    );
  };

  const nodesOf = (listed: readonly Listed[]): HTMLElement[] =>
    resultNodes(listed, view, (tier) => {
      if (headed === tier || !outcome) return undefined;
      headed = tier;
      return tierWords(tier, outcome.query);
    });

  const showMore = (): void => {
    const left = outcome?.results.left ?? 0;
    more.hidden = left === 0 && !outcome?.apart;
    more.textContent = left > 0 ? words.more(number(left)) : words.moreApart;
  };

  /** After the phrases, where the reader asks for it, what has the words apart. */
  const lookApart = async (mine: number): Promise<void> => {
    if (!outcome?.apart || outcome.results.left > 0) return;
    list.setAttribute('aria-busy', 'true');
    const all = await outcome.apart();
    if (mine !== turn) return;
    outcome = all;
    controls.showCounts(all);
    status.textContent = outcomeWords(all);
    list.setAttribute('aria-busy', 'false');
  };

  /** What was counted is shown at once; texts follow below it, so that nothing moves. */
  const showCounted = async (mine: number, { engine, names, figures }: Loaded, asked: Question) => {
    const figuresOf = (query: Query) =>
      figures.answers(names.named(query), { ...yearOf(asked.query), ...asked.chosen }).catch(() => []);
    // On a slow network each wait is seen: figures come beside the counts, texts beside the figures.
    const asTyped = figuresOf(asked.query);
    const found = await engine.search(asked.query, { chosen: asked.chosen, order: controls.read().order });
    const first = nextBatch(found);
    first.catch(() => undefined);
    const answers = await (found.correction ? figuresOf(found.query) : asTyped);
    if (mine !== turn) return undefined;
    outcome = found;
    headed = undefined;
    const areaNames = engine.areaNames(language);
    view = { root, query: asAnswered(asked.rest, found.correction), areaNames };
    const heading = asked.understood.length > 0 ? words.askedFigures : words.newestFigures;
    overview.replaceChildren(
      ...figureNodes(answers, view, heading),
      ...timelineNodes(courses(found.found), areaNames),
    );
    list.replaceChildren();
    more.hidden = true;
    help.hidden = found.found.length > 0 || answers.length > 0;
    controls.showCounts(found);
    status.textContent = outcomeWords(found);
    return { found, first };
  };

  const search = async (mine: number, state: SearchState): Promise<void> => {
    const loaded = await wake();
    if (mine !== turn) return;
    const { engine, names } = loaded;
    status.textContent ||= words.searching(number(engine.reportCount));
    const typed = engine.ask(state.query, state.chosen, language);
    const translated = language === 'en' ? names.translate(typed.rest) : undefined;
    const asked = translated
      ? { ...typed, rest: translated.query, query: engine.read(translated.query, translated.forms) }
      : typed;
    chips.replaceChildren(
      ...chipNodes(typed.understood, engine.areaNames(language), (one) => {
        field.value = withoutUnderstood(field.value, [one]);
        field.focus();
        void run();
      }),
    );
    const counted = await showCounted(mine, loaded, asked);
    if (!counted) return;
    const { found, first } = counted;
    const told = translated ? `${words.translated(translated.name, translated.vietnamese)} ` : '';
    status.textContent = told + outcomeWords(found);
    const listed = await first;
    const nodes =
      listed.length > 0 ? nodesOf(listed) : hintNodes(await usefulHints(engine, found.query, state), root);
    if (mine !== turn) return;
    list.replaceChildren(...nodes);
    showMore();
    const { correction } = found;
    if (!correction) return;
    const right = printedForm(correction.right, listed);
    status.textContent = told + outcomeWords({ ...found, correction: { ...correction, right } });
  };

  const run = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const state = controls.read();
    history.replaceState(null, '', location.pathname + writeAddress(state));
    document.title = state.query ? `${state.query} – ${title}` : title;
    const empty = !/[\p{L}\p{N}]/u.test(state.query);
    help.hidden = !empty;
    controls.showFor(state);
    // What is counted stands before the texts below it: until they are there the list is not what was found.
    list.setAttribute('aria-busy', String(!empty));
    if (empty) {
      outcome = undefined;
      for (const node of [chips, overview, list]) node.replaceChildren();
      more.hidden = true;
      status.textContent = '';
      controls.showNoCounts();
      return;
    }
    controls.showCounting();
    try {
      await search(mine, state);
    } catch (error) {
      if (mine !== turn) return;
      help.hidden = false;
      status.textContent = failureWords();
      throw error;
    } finally {
      if (mine === turn) list.setAttribute('aria-busy', 'false');
    }
  };

  const showNext = async (): Promise<void> => {
    const mine = turn;
    const shown = list.querySelectorAll('.hit').length;
    await lookApart(mine);
    const listed = await nextBatch();
    if (mine !== turn) return;
    appendResults(list, nodesOf(listed));
    showMore();
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

function part<E extends HTMLElement>(page: ParentNode, name: string): E {
  const found = page.querySelector<E>(`[data-search="${name}"]`);
  if (!found) throw new Error(`The search page has no ${name}.`);
  return found;
}

const page = document.querySelector<HTMLElement>('[data-search-page]');
if (page) startSearchPage(page);
