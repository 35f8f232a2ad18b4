import { FACET_NAMES, readAddress, writeAddress, type Facet, type SearchState } from '../query/address.ts';
import type { Outcome } from '../engine.ts';

/** The search page's field and filters, whose names are those of the address. */
export class SearchControls {
  private readonly field: HTMLInputElement;
  private readonly filters: HTMLElement;
  private readonly clear: HTMLElement;
  private readonly selects: readonly HTMLSelectElement[];

  constructor(field: HTMLInputElement, filters: HTMLElement, clear: HTMLElement) {
    this.field = field;
    this.filters = filters;
    this.clear = clear;
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

  /** Filters are there once there is something to filter. */
  showFor({ chosen }: SearchState, empty: boolean): void {
    this.filters.hidden = empty;
    this.clear.hidden = !FACET_NAMES.some((facet) => chosen[facet]);
  }

  /** Writes behind each value how many results it has; values without any cannot be chosen. */
  showCounts(counts: Outcome['counts']): void {
    for (const select of this.selects) {
      const values = counts[select.name as Facet] as Readonly<Record<string, number>> | undefined;
      if (!values) continue;
      for (const option of select.options) {
        if (!option.value) continue;
        option.dataset.name ??= option.textContent;
        const count = values[option.value] ?? 0;
        option.textContent = `${option.dataset.name} (${count})`;
        option.disabled = count === 0 && !option.selected;
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
