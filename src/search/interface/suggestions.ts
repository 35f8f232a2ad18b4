import { periodWords } from '../../words/vi/periods.ts';
import { ARRIVAL_PARAMETER, below } from './addresses.ts';
import type { DialogFrame } from './dialog-frame.ts';
import { element } from './element.ts';
import { SearchEngine, type Result } from '../engine.ts';
import { fetchBelow } from '../index/fetch-part.ts';
import { Names } from '../query/names.ts';
import { asAnswered } from '../query/typing.ts';
import { afterTyping } from './typing-pause.ts';
import * as words from '../../words/vi/search.ts';

/** Names and passages that are suggested at most. */
const NAMES = 5;
const PASSAGES = 5;

/** Something to choose in the dialog. */
interface Suggestion {
  readonly href: string;
  readonly text: string;
  /** What it is, or where it stands. */
  readonly note: string;
}

const attached = new WeakSet<DialogFrame>();

/** Fills the dialog's list as its field is typed into, what was typed before this was loaded included. */
export function suggestIn(frame: DialogFrame, root: URL): void {
  if (attached.has(frame)) return;
  attached.add(frame);
  new Suggestions(frame, root).start();
}

/** Suggestions to a field (the ARIA combobox pattern); Enter without a choice sends its form. */
class Suggestions {
  private readonly frame: DialogFrame;
  private readonly root: URL;
  private suggestions: readonly Suggestion[] = [];
  private active = -1;
  /** Grows with each look-up: what comes back for an older one is dropped. */
  private turn = 0;
  private loading: Promise<[SearchEngine, Names]> | undefined;

  constructor(frame: DialogFrame, root: URL) {
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
    const index = fetchBelow(new URL('pagefind/', this.root));
    this.loading ??= Promise.all([SearchEngine.load(index), Names.load(index)]).catch((error: unknown) => {
      this.loading = undefined;
      throw error;
    });
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
    const { found, correction } = await engine.search(
      engine.read(typed),
      { chosen: {}, order: 'relevance' },
      { mends: false },
    );
    if (mine !== this.turn) return;
    const first = found.filter(({ card }) => card).slice(0, PASSAGES);
    const answered = asAnswered(typed, correction);
    const passages = await Promise.all(first.map((result) => this.passage(result, engine, answered)));
    if (mine === this.turn) this.show([...this.named(typed, names), ...passages]);
  }

  private typed(): string {
    return this.frame.field.value.trim();
  }

  private all(typed: string): Suggestion {
    return {
      href: below(this.root, `tim-kiem/?q=${encodeURIComponent(typed)}`),
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

  private async passage({ card, hit }: Result, engine: SearchEngine, query: string): Promise<Suggestion> {
    const { path, title } = await hit();
    const address = new URL(path, this.root);
    address.searchParams.set(ARRIVAL_PARAMETER, query);
    const place = card ? `${engine.areaNames[card.area] ?? card.area}, ${periodWords(card.period)}` : '';
    return { href: address.href, text: title, note: place };
  }

  /** What was chosen stays so where it is suggested still. */
  private show(suggestions: readonly Suggestion[]): void {
    const { field, list, status } = this.frame;
    const chosen = this.suggestions[this.active]?.href;
    this.suggestions = suggestions;
    list.replaceChildren(
      ...suggestions.map(({ text, note }, at) =>
        element(
          'li',
          { role: 'option', id: `search-dialog-${at}`, 'aria-selected': 'false' },
          element('span', {}, text),
          ' ',
          element('span', { class: 'search-dialog-note' }, note),
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
    else field.setAttribute('aria-activedescendant', `search-dialog-${at}`);
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
    this.frame.node.close();
    location.assign(suggestion.href);
  }
}
