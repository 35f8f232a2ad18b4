import { measureName, viewSaid } from '../../views/instrument/choice-names.ts';
import { viewSubject } from '../../views/instrument/chart-text.ts';
import { allRows, viewRows, type ViewRow } from '../../views/instrument/view-rows.ts';
import type { Shown } from './shown.ts';
import { saveCsv } from './save-files.ts';
import { words } from './words.ts';

/** The buttons that take a view along: its numbers, its picture, its address, a citation of its series. */
export function addActions(root: HTMLElement, shown: () => Shown | undefined): void {
  const site = document.querySelector('.brand')?.textContent.trim() ?? '';
  const status = root.querySelector<HTMLElement>('[data-status]');
  const say = (text: string): void => {
    if (status) status.textContent = text;
  };
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      say(words.instrument.copied);
    } catch {
      say(words.instrument.notCopied);
    }
  };
  const act: Readonly<Record<string, (now: Shown) => unknown>> = {
    csv: (now) => {
      saveCsv(rowsOf(now), titleOf(now));
    },
    picture: async ({ charts, series, state }) => {
      if (!charts || charts.plots.length === 0) return;
      const { savePicture } = await import('./picture.ts');
      await savePicture(
        root,
        charts.plots,
        { measure: state.measure, reach: charts.reach, unitOf: charts.unitOf },
        {
          title: viewSubject(series, words),
          under: `${viewSaid(state, series, words)}, ${measureName(state.measure, series, words)}. ${charts.keys}`,
          foot: [words.instrument.source(site), location.href],
        },
      );
    },
    link: () => copy(location.href),
    cite: (now) => {
      const text = citationOf(now, site);
      const field = root.querySelector<HTMLElement>('[data-citation]');
      if (field) {
        field.textContent = text;
        field.hidden = false;
      }
      return copy(text);
    },
  };
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-act]') : null;
    const now = shown();
    if (button && now) void act[button.dataset.act ?? '']?.(now);
  });
}

const rowsOf = ({ charts, series, state }: Shown): ViewRow[] =>
  state.view === 'table' || !charts ? allRows(series) : viewRows(charts.plots);

const titleOf = ({ series, state }: Shown): string =>
  [
    viewSubject(series, words),
    viewSaid(state, series, words),
    measureName(state.measure, series, words),
  ].join(' ');

function citationOf(now: Shown, site: string): string {
  const periods = rowsOf(now).map(({ point }) => point.period.slice(0, 4));
  const years = [...new Set(periods)].sort();
  const { series, state } = now;
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = new Date();
  return words.instrument.citation(
    site,
    viewSubject(series, words),
    `${viewSaid(state, series, words)}, ${measureName(state.measure, series, words)}`,
    words.periods.yearSpan(years[0] ?? '', years.at(-1) ?? ''),
    location.href,
    words.periods.shortDate(`${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`),
  );
}
