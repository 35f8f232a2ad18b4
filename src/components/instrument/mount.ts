import { choices, sentenceAddress } from '../browser/address.ts';
import { firstState } from '../../views/instrument/choices.ts';
import { areaChoice } from './area-choice.ts';
import type { SeriesChoice } from './series-choice.ts';
import type { Shown } from './shown.ts';
import { showCharts } from './charts.ts';
import { addActions } from './actions.ts';
import { updateControls } from './controls.ts';
import { updateMatrix } from './matrix-update.ts';
import { sayPoint } from './readout.ts';
import { seriesName, type SeriesData } from '../../views/instrument/series-data.ts';
import { settle } from '../../views/instrument/settle.ts';
import { loadSeries } from './source.ts';
import {
  readState,
  stateParameters,
  type AskedState,
  type InstrumentState,
} from '../../views/instrument/state.ts';
import { viewTable } from './view-table.ts';
import { words } from './words.ts';

/** Brings an instrument to life: what is chosen is drawn, listed, kept in the address and read by keyboard. */
export async function mountInstrument(
  root: HTMLElement,
  choice: SeriesChoice = areaChoice(root),
): Promise<void> {
  const part = <T extends HTMLElement>(name: string): T | null => root.querySelector<T>(`[data-${name}]`);
  const [box, readout, keys, table] = ['charts', 'readout', 'keys', 'view-table'].map((name) => part(name));
  if (!box || !readout || !keys || !table) return;
  const loaded = new Map<string, SeriesData>();
  let asked: AskedState = { ...readState(new URLSearchParams(location.search)) };
  let chosen = choice.asked() ?? choice.first;
  let now: Shown | undefined;
  let first: InstrumentState | undefined;
  let turn = 0;
  let isOnPaper = false;

  /** Loads what is missing, then shows the state that the reader's choices come to. */
  async function show(): Promise<void> {
    const mine = (turn += 1);
    const wanted = asked.view === 'ranking' ? choice.possible : chosen;
    const missing = wanted.filter((name) => !loaded.has(name));
    if (missing.length > 0) {
      try {
        for (const series of await loadSeries(missing, choice.partOf)) loaded.set(seriesName(series), series);
      } catch {
        readout?.replaceChildren(words.instrument.failed);
        root.dataset.instrument = 'failed';
        return;
      }
      // The reader may have chosen anew while these came.
      if (mine !== turn) return;
    }
    const own = wanted.flatMap((name) => loaded.get(name) ?? []);
    // What is usual hangs on what is shown: an address says no more than differs from that.
    first = firstState(own);
    const meant = chosen.length < choice.possible.length ? chosen : undefined;
    const state = settle(own, { ...asked, shown: wanted, meant }, first, choice.possible.length);
    render(state, own);
  }

  function render(state: InstrumentState, own: readonly SeriesData[]): void {
    if (!box || !readout || !keys || !table || !first) return;
    now?.charts?.destroy();
    const series = state.shown.flatMap((name) => own.find((one) => seriesName(one) === name) ?? []);
    updateControls(root, state, series, choice.possible.length);
    choice.show(chosen);
    const charts = showCharts(box, state, series, isOnPaper, {
      point: (point, line) => {
        asked = { ...asked, point };
        write({ ...state, point });
        sayPoint(readout, line?.plot, line?.place, state.measure);
      },
      open: (place) => {
        const address = sentenceAddress(place);
        if (address) location.assign(address);
      },
    });
    keys.replaceChildren(charts.keys);
    table.replaceChildren(...(state.view === 'table' ? [viewTable(series, state)] : []));
    box.hidden = state.view === 'table';
    readout.hidden = box.hidden;
    keys.hidden = box.hidden;
    const matrix = document.querySelector<HTMLElement>('[data-matrix]');
    const of = series.find((one) => seriesName(one) === matrix?.dataset.matrix);
    if (matrix) {
      matrix.hidden = state.view !== 'within' || !of;
      const grid = matrix.querySelector('table');
      if (of && grid) updateMatrix(grid, of, state.measure);
    }
    now = { state, series, charts };
    write(state);
    charts.restore(state.point);
    root.dataset.instrument = 'drawn';
    root.dataset.view = state.view;
  }

  function write(state: InstrumentState): void {
    if (!first) return;
    for (const [name, value] of stateParameters(state, first)) choices.set(name, value);
    choice.write(chosen);
  }

  const change = (more: AskedState): void => {
    asked = { ...asked, ...more, point: undefined };
    void show();
  };
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-set]') : null;
    const [name = '', value = ''] = button?.dataset.set?.split('=') ?? [];
    if (button && name) change({ [name]: value });
  });
  root.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement && target.dataset.choose) {
      change({ [target.dataset.choose]: target.value });
    }
  });
  root.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.dataset.choose !== 'ranked') return;
    const period = target.dataset.periods?.split(' ')[Number(target.value)];
    if (period) change({ ranked: period });
  });
  choice.onChange((shown) => {
    chosen = shown;
    change({});
  });
  addActions(root, () => now);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => void show());
  // What is printed has paper's colours, whatever the screen's are; nothing is left to load by then.
  for (const [event, onPaper] of [
    ['beforeprint', true],
    ['afterprint', false],
  ] as const) {
    addEventListener(event, () => {
      isOnPaper = onPaper;
      if (now) render(now.state, now.series);
    });
  }
  addEventListener('popstate', () => {
    asked = readState(new URLSearchParams(location.search));
    chosen = choice.asked() ?? choice.first;
    void show();
  });
  await show();
}
