import style from '../../styles/search-dialog.css?url';
import { periodWords } from '../../components/words/period-words.ts';
import { element } from './element.ts';
import { SearchEngine } from './engine.ts';
import { fetchBelow } from './fetch-part.ts';
import { Names } from './names.ts';
import { ARRIVAL_PARAMETER, below } from './arrival-address.ts';

/** Names and passages that are suggested at most. */
const NAMES = 5;
const PASSAGES = 5;
const PAUSE = 120;
const KINDS = { indicator: 'Chỉ tiêu', topic: 'Chủ đề', term: 'Thuật ngữ' } as const;

/** Something to choose in the dialog. */
interface Suggestion {
  readonly href: string;
  readonly text: string;
  /** What it is, or where it stands. */
  readonly note: string;
}

let dialog: Promise<SearchDialog> | undefined;

/** Opens the search dialog, which is made when it is first opened. */
export async function openSearchDialog(): Promise<void> {
  dialog ??= SearchDialog.make();
  (await dialog).open();
}

/** A field with suggestions (the ARIA combobox pattern); Enter without a choice leads to the search page. */
class SearchDialog {
  private readonly root = new URL(document.documentElement.dataset.root ?? './', location.href);
  private readonly field = element('input', {
    type: 'search',
    name: 'q',
    id: 'search-dialog-field',
    role: 'combobox',
    placeholder: 'Gõ có dấu hoặc không dấu',
    autocomplete: 'off',
    enterkeyhint: 'search',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'search-dialog-list',
  }) as HTMLInputElement;
  private readonly list = element('ul', {
    id: 'search-dialog-list',
    role: 'listbox',
    'aria-label': 'Gợi ý',
    hidden: '',
  });
  private readonly status = element('p', { class: 'visually-hidden', role: 'status' });
  private readonly node: HTMLDialogElement;
  private suggestions: readonly Suggestion[] = [];
  private active = -1;
  private turn = 0;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private loading: Promise<[SearchEngine, Names]> | undefined;

  private constructor() {
    const close = element('button', { type: 'button', class: 'search-dialog-close' }, 'Đóng');
    const form = element(
      'form',
      { role: 'search', 'aria-label': 'Tìm trong kho', action: below(this.root, 'tim-kiem/'), method: 'get' },
      element('label', { for: this.field.id }, 'Tìm trong kho'),
      element('div', { class: 'search-dialog-line' }, this.field, close),
    );
    const keys = element('p', { class: 'search-dialog-keys' }, 'Mũi tên để chọn, Enter để mở, Esc để đóng.');
    this.node = element(
      'dialog',
      { class: 'search-dialog', 'aria-label': 'Tìm kiếm' },
      form,
      this.list,
      this.status,
      keys,
    ) as HTMLDialogElement;
    close.addEventListener('click', () => {
      this.node.close();
    });
    this.node.addEventListener('click', (event) => {
      if (event.target === this.node) this.node.close();
    });
    this.field.addEventListener('input', () => {
      clearTimeout(this.pause);
      this.pause = setTimeout(() => void this.suggest(), PAUSE);
    });
    this.field.addEventListener('keydown', (event) => {
      this.key(event);
    });
    this.list.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
      if (option) this.go([...this.list.children].indexOf(option));
    });
  }

  /** Makes the dialog; shown only with its style, which is fetched with it. */
  static async make(): Promise<SearchDialog> {
    const dialog = new SearchDialog();
    // The build writes addresses from the site's root, which may lie under any path.
    const link = element('link', { rel: 'stylesheet', href: below(dialog.root, style) });
    await new Promise((done) => {
      link.addEventListener('load', done);
      link.addEventListener('error', done);
      document.head.append(link);
    });
    document.body.append(dialog.node);
    return dialog;
  }

  open(): void {
    if (!this.node.open) this.node.showModal();
    this.field.select();
    this.field.focus();
  }

  private load(): Promise<[SearchEngine, Names]> {
    const index = fetchBelow(new URL('pagefind/', this.root));
    this.loading ??= Promise.all([SearchEngine.load(index), Names.load(index)]).catch((error: unknown) => {
      this.loading = undefined;
      throw error;
    });
    return this.loading;
  }

  private async suggest(): Promise<void> {
    this.turn += 1;
    const mine = this.turn;
    const typed = this.field.value.trim();
    if (!typed) {
      this.show([]);
      return;
    }
    const [engine, names] = await this.load();
    if (mine !== this.turn) return;
    const all: Suggestion = {
      href: below(this.root, `tim-kiem/?q=${encodeURIComponent(typed)}`),
      text: `Tìm “${typed}”`,
      note: 'trong toàn kho',
    };
    const named = names.suggest(typed, NAMES).map(({ kind, name, url, latest }): Suggestion => ({
      href: below(this.root, url),
      text: name,
      note: latest ? `${KINDS[kind]} · ${latest.words}` : KINDS[kind],
    }));
    this.show([all, ...named]);
    const { found } = await engine.search(engine.read(typed), { chosen: {}, order: 'relevance' });
    const passages = await Promise.all(
      found
        .filter(({ card }) => card)
        .slice(0, PASSAGES)
        .map(async ({ card, hit }): Promise<Suggestion> => {
          const { path, title } = await hit();
          const address = new URL(path, this.root);
          address.searchParams.set(ARRIVAL_PARAMETER, typed);
          const place = card
            ? `${engine.areaNames[card.area] ?? card.area}, ${periodWords(card.period)}`
            : '';
          return { href: address.href, text: title, note: place };
        }),
    );
    if (mine === this.turn) this.show([all, ...named, ...passages]);
  }

  private show(suggestions: readonly Suggestion[]): void {
    this.suggestions = suggestions;
    this.list.replaceChildren(
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
    this.list.hidden = suggestions.length === 0;
    this.field.setAttribute('aria-expanded', String(suggestions.length > 0));
    this.status.textContent = suggestions.length > 0 ? `${suggestions.length} gợi ý` : '';
    this.choose(-1);
  }

  private choose(at: number): void {
    this.active = at;
    for (const [index, option] of [...this.list.children].entries()) {
      option.setAttribute('aria-selected', String(index === at));
      if (index === at) option.scrollIntoView({ block: 'nearest' });
    }
    if (at < 0) this.field.removeAttribute('aria-activedescendant');
    else this.field.setAttribute('aria-activedescendant', `search-dialog-${at}`);
  }

  private key(event: KeyboardEvent): void {
    const count = this.suggestions.length;
    if (count === 0) return;
    if (event.key === 'ArrowDown') this.choose((this.active + 1) % count);
    else if (event.key === 'ArrowUp') this.choose(this.active <= 0 ? count - 1 : this.active - 1);
    else if (event.key === 'Enter' && this.active >= 0) this.go(this.active);
    else return;
    event.preventDefault();
  }

  private go(at: number): void {
    const suggestion = this.suggestions[at];
    if (!suggestion) return;
    this.node.close();
    location.assign(suggestion.href);
  }
}
