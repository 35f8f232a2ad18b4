import { filtered } from '../../words/vi/reports.ts';
import { choices } from '../browser/address.ts';

/** Narrows the list of reports to the chosen year, kind of period and area; the choice is in the address. */
const form = document.querySelector<HTMLFormElement>('form[data-report-filter]');
if (form) {
  const selects = [...form.querySelectorAll('select')];
  for (const select of selects) {
    const asked = choices.get(select.name) ?? '';
    select.value = [...select.options].some(({ value }) => value === asked) ? asked : '';
  }
  narrow(form, selects);
  form.addEventListener('change', () => {
    for (const { name, value } of selects) choices.set(name, value || undefined);
    narrow(form, selects);
  });
}

function narrow(form: HTMLFormElement, selects: readonly HTMLSelectElement[]): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.report-rows > li')];
  for (const row of rows) {
    row.hidden = selects.some(
      ({ name, value }) => value !== '' && row.getAttribute(`data-${name}`) !== value,
    );
  }
  for (const group of document.querySelectorAll<HTMLElement>('.ledger-row, .ledger')) {
    group.hidden = !group.querySelector('.report-rows > li:not([hidden])');
  }
  const count = rows.filter(({ hidden }) => !hidden).length;
  const status = form.querySelector('[role="status"]');
  const all = selects.every(({ value }) => value === '');
  if (status) status.textContent = all ? '' : filtered(count);
}
