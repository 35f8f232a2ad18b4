import { below, siteRoot } from '../../search/interface/addresses.ts';
import { narrowedReports } from '../../views/report/narrowed-reports.ts';
import type { IndexedReport, ReportIndex } from '../../views/report/report-index.ts';
import { reportPath } from '../../views/paths.ts';
import { capitalised, periodWords } from '../../words/vi/periods.ts';
import * as words from '../../words/vi/reports.ts';
import { choices } from '../browser/address.ts';
import { element } from '../browser/elements.ts';

/** So many reports are listed at first, and with each further press. */
const STEP = 60;

/** Narrows the list of reports to the chosen year, kind of period and area; the choice is in the address. */
const form = document.querySelector<HTMLFormElement>('form[data-report-filter]');
const all = document.querySelector<HTMLElement>('[data-all-reports]');
const narrowed = document.querySelector<HTMLElement>('[data-narrowed]');
const list = narrowed?.querySelector('ul');
const more = narrowed?.querySelector('button');
if (form && all && narrowed && list && more) {
  const status = form.querySelector('[role="status"]');
  const fields = [...form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')];
  const valueOf = (name: string): string => fields.find((field) => field.name === name)?.value.trim() ?? '';
  let index: Promise<ReportIndex> | undefined;
  let found: readonly IndexedReport[] = [];
  let turn = 0;

  const show = (known: ReportIndex, from: number): void => {
    list.append(...found.slice(from, from + STEP).map((report) => row(report, known)));
    more.hidden = list.childElementCount >= found.length;
  };
  const narrow = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const choice = { year: valueOf('nam'), kind: valueOf('ky'), area: valueOf('khu-vuc') };
    const isAll = Object.values(choice).every((value) => value === '');
    if (isAll) {
      all.hidden = false;
      narrowed.hidden = true;
      if (status) status.textContent = '';
      return;
    }
    try {
      index ??= fetchIndex();
      const known = await index;
      if (mine !== turn) return;
      found = narrowedReports(known, choice);
      list.replaceChildren();
      show(known, 0);
      all.hidden = true;
      narrowed.hidden = false;
      if (status) status.textContent = words.filtered(found.length);
    } catch (error) {
      index = undefined;
      if (status) status.textContent = words.notNarrowed;
      throw error;
    }
  };

  for (const field of fields) {
    const asked = choices.get(field.name) ?? '';
    const isKnown =
      field instanceof HTMLInputElement || [...field.options].some(({ value }) => value === asked);
    field.value = isKnown ? asked : '';
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('input', () => {
    for (const { name, value } of fields) choices.set(name, value.trim() || undefined);
    void narrow();
  });
  more.addEventListener('click', () => {
    const from = list.childElementCount;
    void index?.then((known) => {
      show(known, from);
      // The reader goes on where the list went on.
      list.children[from]?.querySelector('a')?.focus();
    });
  });
  void narrow();
}

/** A report as ReportRows.astro lists it, without what only its page knows. */
function row([slug, period, area, title, mark]: IndexedReport, index: ReportIndex): HTMLLIElement {
  const link = element('a', '', [capitalised(periodWords(period)), index.areas[area]?.[1]].join(' · '));
  link.href = below(siteRoot(), reportPath(slug));
  const item = element('li', '', link, element('p', '', index.titles[title] ?? ''));
  const marks = [
    ...(mark.includes('ocr') ? [element('span', 'tag', words.ocr)] : []),
    ...(mark.includes('draft') ? [element('span', 'tag tag-warn', words.draft)] : []),
  ];
  if (marks.length > 0) item.append(element('p', 'small', ...marks));
  return item;
}

async function fetchIndex(): Promise<ReportIndex> {
  const answer = await fetch(new URL('bao-cao/danh-sach.json', siteRoot()));
  return (await answer.json()) as ReportIndex;
}
