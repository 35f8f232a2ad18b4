import { FACET_NAMES, readAddress, writeAddress, type Facet, type SearchState } from '../query/address.ts';
import type { Outcome } from '../engine.ts';
import { number, words } from './language.ts';

/** The search page's field and filters, whose names are those of the address. */
export class SearchControls {
  private readonly field: HTMLInputElement;
  private readonly clear: HTMLElement;
  private readonly opener: HTMLElement;
  private readonly selects: readonly HTMLSelectElement[];

  /**
   * @param filters holds the lists and, on phones, unfolds
   * @param opener unfolds them
   */
  constructor(field: HTMLInputElement, filters: HTMLElement, clear: HTMLElement, opener: HTMLElement) {
    this.field = field;
    this.clear = clear;
    this.opener = opener;
    opener.addEventListener('click', () => {
      const open = !('open' in filters.dataset);
      filters.toggleAttribute('data-open', open);
      opener.setAttribute('aria-expanded', String(open));
    });
    this.selects = [...filters.querySelectorAll('select')];
  }

  read(): SearchState {
    const parameters = new URLSearchParams({ q: this.field.value.trim() });
    for (const { name, value } of this.selects) if (value) parameters.set(name, value);
    return readAddress(parameters.toString());
  }

  fill(state: SearchState): void {
    const parameters = new URLSearchParams(writeAddress(state));
    this.field.value = state.query;
    for (const select of this.selects) select.value = parameters.get(select.name) ?? '';
  }

  /** Shows how many filters are chosen, and lets them be taken off. */
  showFor({ chosen }: SearchState): void {
    const count = FACET_NAMES.filter((facet) => chosen[facet]).length;
    this.clear.hidden = count === 0;
    this.opener.textContent = words.filtersOf(count > 0 ? number(count) : '');
  }

  /** Until all is counted no value has a number, and each can be chosen. */
  showCounting(): void {
    for (const select of this.selects) {
      if (!isFacet(select.name)) continue;
      for (const option of select.options) {
        if (!option.value) continue;
        option.dataset.name ??= option.text;
        option.textContent = `${option.dataset.name} (\u2026)`;
        option.disabled = false;
      }
    }
  }

  /** Takes the numbers away, where nothing is asked for. */
  showNoCounts(): void {
    for (const select of this.selects) {
      for (const option of select.options) {
        if (option.dataset.name === undefined) continue;
        option.textContent = option.dataset.name;
        option.disabled = false;
      }
    }
  }

  /** Writes behind each value how many records it has; values that are known to lead nowhere cannot be chosen. */
  showCounts({ counts, possible }: Pick<Outcome, 'counts' | 'possible'>): void {
    for (const select of this.selects) {
      if (!isFacet(select.name)) continue;
      const [values, all] = [counts[select.name], possible?.[select.name]];
      for (const option of select.options) {
        if (!option.value) continue;
        option.dataset.name ??= option.text;
        option.textContent = `${option.dataset.name} (${number(values[option.value] ?? 0)})`;
        option.disabled = all !== undefined && !all[option.value] && !option.selected;
      }
    }
  }

  /** Takes all filters off; the order stays. */
  reset(): void {
    for (const select of this.selects) {
      if (FACET_NAMES.some((facet) => facet === select.name)) select.value = '';
    }
    this.field.focus();
  }

  /** Calls back when a filter or the order is changed. */
  onChoice(callback: () => void): void {
    for (const select of this.selects) select.addEventListener('change', callback);
  }
}

function isFacet(name: string): name is Facet {
  return FACET_NAMES.some((facet) => facet === name);
}
