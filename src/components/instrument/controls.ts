import { basesOf, layoutsOf, measuresOf, spansOf, viewsOf } from '../../views/instrument/choices.ts';
import { baseOf } from '../../views/instrument/plots.ts';
import { measureName, spanName, viewName } from '../../views/instrument/choice-names.ts';
import { rankedPeriod, rankedPeriods } from '../../views/instrument/ranking.ts';
import type { SeriesData } from '../../views/instrument/series-data.ts';
import type { InstrumentState } from '../../views/instrument/state.ts';
import { element } from '../browser/elements.ts';
import { words } from './words.ts';

/** Shows in an instrument's controls what can be chosen and what is. */
export function updateControls(
  root: HTMLElement,
  state: InstrumentState,
  shown: readonly SeriesData[],
  areas: number,
): void {
  const { view, measure } = state;
  buttons(
    root.querySelector('[data-views]'),
    'view',
    viewsOf(shown, areas).map((one) => [one, viewName(one, shown, words)]),
    view,
  );
  buttons(
    root.querySelector('[data-measures]'),
    'measure',
    view === 'table' && shown.length < 2
      ? []
      : measuresOf(shown, view).map((one) => [one, measureName(one, shown, words)]),
    measure,
  );
  select(
    root,
    'span',
    view === 'years' ? spansOf(shown).map((span) => [span, spanName(span, words)]) : [],
    state.span,
  );
  select(
    root,
    'base',
    measure === 'index'
      ? basesOf(shown, view, state.span).map((code) => [code, words.periods.tablePeriod(code)])
      : [],
    baseOf(shown, state),
  );
  select(
    root,
    'layout',
    layoutsOf(shown, view, measure).map((layout) => [layout, words.instrument.layouts[layout]]),
    state.layout,
  );
  slider(root, state, shown);
}

type Choice = readonly [value: string, text: string];

/** Buttons of a group, made anew only where what can be chosen is another: who pressed one keeps it under the finger. */
function buttons(group: HTMLElement | null, name: string, possible: readonly Choice[], chosen: string): void {
  if (!group) return;
  group.hidden = possible.length < 2;
  const old = [...group.querySelectorAll<HTMLButtonElement>('button')];
  const same =
    old.length === possible.length &&
    old.every(
      (button, at) =>
        button.dataset.set === `${name}=${possible[at]?.[0] ?? ''}` &&
        button.textContent.trim() === possible[at]?.[1],
    );
  const all = same
    ? old
    : possible.map(([value, text]) => {
        const button = element('button', '', text);
        button.type = 'button';
        button.dataset.set = `${name}=${value}`;
        return button;
      });
  const focused = old.findIndex((button) => button === document.activeElement);
  if (!same) group.replaceChildren(...all);
  for (const button of all) button.ariaPressed = String(button.dataset.set === `${name}=${chosen}`);
  if (!same && focused >= 0) (all.find(({ ariaPressed }) => ariaPressed === 'true') ?? all[0])?.focus();
}

function select(
  root: HTMLElement,
  name: string,
  possible: readonly Choice[],
  chosen: string | undefined,
): void {
  const field = root.querySelector<HTMLSelectElement>(`select[data-choose="${name}"]`);
  if (!field) return;
  const label = field.closest('label');
  if (label) label.hidden = possible.length < 2;
  const known = [...field.options].map(({ value }) => value).join();
  if (known !== possible.map(([value]) => value).join()) {
    field.replaceChildren(
      ...possible.map(([value, text]) => {
        const option = element('option', '', text);
        option.value = value;
        return option;
      }),
    );
  }
  if (chosen !== undefined) field.value = chosen;
}

/** The slider through the periods of a ranking. */
function slider(root: HTMLElement, state: InstrumentState, shown: readonly SeriesData[]): void {
  const field = root.querySelector<HTMLInputElement>('input[data-choose="ranked"]');
  const label = field?.closest('label');
  if (!field || !label) return;
  const periods = state.view === 'ranking' ? rankedPeriods(shown, state) : [];
  label.hidden = periods.length < 2;
  const period = rankedPeriod(shown, state);
  field.dataset.periods = periods.join(' ');
  field.max = String(Math.max(0, periods.length - 1));
  field.value = String(periods.indexOf(period ?? ''));
  const said = period === undefined ? '' : words.periods.capitalised(words.periods.periodWords(period));
  field.ariaValueText = said;
  const output = label.querySelector('output');
  if (output) output.textContent = said;
}
