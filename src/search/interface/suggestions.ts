import { ARRIVAL_PARAMETER, below } from './addresses.ts';
import { element } from './element.ts';
import { SearchEngine } from '../engine.ts';
import { Names } from '../query/names.ts';
import type { Result } from '../results/result-stream.ts';
import { asAnswered } from '../query/typing.ts';
import { afterTyping } from './typing-pause.ts';
import { periodName, words } from './language.ts';
import { inVietnamese, language, searchPage } from './page-language.ts';
import { nodesOf } from './view.ts';
import { present } from '../results/present.ts';
import type { Piece } from '../results/excerpt.ts';
import type { Query } from '../query/query.ts';

/** Names and passages that are suggested at most. */
const NAMES = 5;
const PASSAGES = 5;

/** A field with its list of suggestions: of the dialog, or of a form in the page. */
export interface SuggestionFrame {
  readonly field: HTMLInputElement;
  readonly list: HTMLElement;
  /** What screen readers are told. */
  readonly status: HTMLElement;
  /** Called when the reader goes where a suggestion leads. */
  readonly leave: () => void;
}

/** Something to choose. */
interface Suggestion {
  readonly href: string;
  readonly text: string;
  /** What it is, or where it stands. */
  readonly note: string;
  /** The sentence that answers. */
  readonly excerpt?: readonly Piece[];
}

const attached = new WeakSet<HTMLInputElement>();

/** Fills a list as its field is typed into, what was typed before this was loaded included. */
export function suggestIn(frame: SuggestionFrame, root: URL): void {
  if (attached.has(frame.field)) return;
  attached.add(frame.field);
  new Suggestions(frame, root).start();
}

/** Suggestions to a field (the ARIA combobox pattern); Enter without a choice sends its form. */
class Suggestions {
  private readonly frame: SuggestionFrame;
  private readonly root: URL;
  private suggestions: readonly Suggestion[] = [];
  private active = -1;
  /** Grows with each look-up: what comes back for an older one is dropped. */
  private turn = 0;
  private loading: Promise<[SearchEngine, Names]> | undefined;

  constructor(frame: SuggestionFrame, root: URL) {
    this.frame = frame;
    this.root = root;
  }

  start(): void {
    const { field, list } = this.frame;
    const takeTyped = afterTyping(
      field,
      () => {
        // What was chosen belongs to what was typed before.
        this.choose(-1);
        void this.suggestNames();
      },
      () => void this.suggestPassages(),
    );
    field.addEventListener('keydown', (event) => {
      this.key(event);
    });
    list.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
      if (option) this.go([...list.children].indexOf(option));
    });
    // The first letters come before this code; the reader is still typing.
    takeTyped();
  }

  private load(): Promise<[SearchEngine, Names]> {
    const index = new URL('pagefind/', this.root);
    this.loading ??= Promise.all([SearchEngine.load(index), Names.load(index, language)]).catch(
      (error: unknown) => {
        this.loading = undefined;
        throw error;
      },
    );
    return this.loading;
  }

  /** Names are all at hand; they follow every key. */
  private async suggestNames(): Promise<void> {
    this.turn += 1;
    const mine = this.turn;
    const typed = this.typed();
    if (!typed) {
      this.show([]);
      return;
    }
    try {
      const [, names] = await this.load();
      if (mine === this.turn) this.show(this.named(typed, names));
    } catch (error) {
      // The search page, where this leads, says what is wrong.
      if (mine === this.turn) this.show([this.all(typed)]);
      throw error;
    }
  }

  /** Passages are fetched; they follow when the reader rests. */
  private async suggestPassages(): Promise<void> {
    const mine = this.turn;
    const typed = this.typed();
    if (!typed) return;
    const [engine, names] = await this.load();
    const { query, rest, chosen } = this.ask(typed, engine, names);
    const { results, correction, ...answered } = await engine.search(
      query,
      { chosen, order: 'relevance' },
      { mends: false },
    );
    if (mine !== this.turn) return;
    const first = (await results.next(2 * PASSAGES)).filter(({ card }) => card).slice(0, PASSAGES);
    if (mine !== this.turn) return;
    const asked = asAnswered(rest, correction);
    const passages = await Promise.all(
      first.map((result) => this.passage(result, engine, asked, answered.query)),
    );
    if (mine === this.turn) this.show([...this.named(typed, names), ...passages]);
  }

  private ask(typed: string, engine: SearchEngine, names: Names) {
    const asked = engine.ask(typed, {}, language);
    const translated = language === 'en' ? names.translate(asked.rest) : undefined;
    return translated
      ? { ...asked, rest: translated.query, query: engine.read(translated.query, translated.forms) }
      : asked;
  }

  private typed(): string {
    return this.frame.field.value.trim();
  }

  private all(typed: string): Suggestion {
    return {
      href: below(this.root, `${searchPage}?q=${encodeURIComponent(typed)}`),
      text: words.searchFor(typed),
      note: words.everywhere,
    };
  }

  private named(typed: string, names: Names): Suggestion[] {
    const suggested = names.suggest(typed, NAMES).map(({ kind, name, url, latest }): Suggestion => ({
      href: below(this.root, url),
      text: name,
      note: latest ? `${words.kinds[kind]} · ${latest.words}` : words.kinds[kind],
    }));
    return [this.all(typed), ...suggested];
  }

  private async passage(
    { card, where, hit }: Result,
    engine: SearchEngine,
    asked: string,
    query: Query,
  ): Promise<Suggestion> {
    const shown = await hit();
    const address = new URL(shown.path, this.root);
    address.searchParams.set(ARRIVAL_PARAMETER, asked);
    const place = card
      ? `${engine.areaNames(language)[card.area] ?? card.area}, ${periodName(card.period)}`
      : '';
    return {
      href: address.href,
      text: shown.title,
      note: place,
      excerpt: present(shown, where, query).excerpt,
    };
  }

  /** What was chosen stays so where it is suggested still. */
  private show(suggestions: readonly Suggestion[]): void {
    const { field, list, status } = this.frame;
    const chosen = this.suggestions[this.active]?.href;
    this.suggestions = suggestions;
    list.replaceChildren(
      ...suggestions.map(({ text, note, excerpt }, at) =>
        element(
          'li',
          { role: 'option', id: `${list.id}-${at}`, 'aria-selected': 'false' },
          element('span', excerpt ? inVietnamese : {}, text),
          ' ',
          element('span', { class: 'search-dialog-note' }, note),
          ...(excerpt
            ? [' ', element('span', { class: 'search-dialog-text', ...inVietnamese }, ...nodesOf(excerpt))]
            : []),
        ),
      ),
    );
    list.hidden = suggestions.length === 0;
    field.setAttribute('aria-expanded', String(suggestions.length > 0));
    status.textContent = suggestions.length > 0 ? words.suggestionCount(suggestions.length) : '';
    this.choose(suggestions.findIndex(({ href }) => href === chosen));
  }

  private choose(at: number): void {
    const { field, list } = this.frame;
    this.active = at;
    for (const [index, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(index === at));
      if (index === at) option.scrollIntoView({ block: 'nearest' });
    }
    if (at < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `${list.id}-${at}`);
  }

  private key(event: KeyboardEvent): void {
    const count = this.suggestions.length;
    // Enter that ends a composition (an input method's word) chooses nothing.
    if (count === 0 || event.isComposing) return;
    if (event.key === 'ArrowDown') this.choose((this.active + 1) % count);
    else if (event.key === 'ArrowUp') this.choose(this.active <= 0 ? count - 1 : this.active - 1);
    else if (event.key === 'Enter' && this.active >= 0) this.go(this.active);
    else return;
    event.preventDefault();
  }

  private go(at: number): void {
    const suggestion = this.suggestions[at];
    if (!suggestion) return;
    this.frame.leave();
    location.assign(suggestion.href);
  }
}
