import { element } from '../browser/elements.ts';
import * as words from '../../words/vi/places.ts';

/** What a reader may do with a place of a page: copy a link to it, tell the keeper of a fault in it. */
export function placeActions(page: Document, id: string, text: string): HTMLElement {
  const address = new URL(`#${id}`, location.href).href;
  const actions = element('div', 'place-actions', copyField(address));
  if (page.querySelector('details.citation')) actions.append(citeLink(id));
  const report = reportLink(page, address, text);
  if (report) actions.append(report);
  return actions;
}

/** Leads to the page's citation, filled in for the place; see citation.ts. */
export function citeLink(id: string): HTMLAnchorElement {
  const link = element('a', '', words.cite);
  link.href = `#${id}`;
  link.dataset.cite = '';
  return link;
}

/** The address to be seen and copied; the button says when it was. */
function copyField(address: string): HTMLElement {
  const field = element('input');
  field.readOnly = true;
  field.value = address;
  field.ariaLabel = words.address;
  const button = element('button', 'button', words.copy);
  button.type = 'button';
  const said = element('span', 'visually-hidden');
  said.role = 'status';
  button.addEventListener('click', () => {
    void copy(field).then((done) => {
      button.textContent = done ? words.copied : words.copyByHand;
      said.textContent = button.textContent;
    });
  });
  return element('div', 'copy-field', field, button, said);
}

/** Pages opened without https, or by readers who forbid it, have no clipboard: there the text is selected. */
async function copy(field: HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.select();
    return false;
  }
}

/** A message to the keeper with the place filled in; none where the archive names no address. */
function reportLink(page: Document, address: string, text: string): HTMLAnchorElement | undefined {
  const general = page.querySelector<HTMLAnchorElement>('a[data-report-fault]');
  if (!general) return undefined;
  const mail = new URL(general.href);
  const body = [words.faultPlace(address), words.faultWords(shortened(text)), words.faultIs].join('\n\n');
  const link = element('a', 'report-fault', words.tellFault);
  // Mail programs read %20, not the + that URLSearchParams writes.
  link.href = `mailto:${mail.pathname}?subject=${encodeURIComponent(mail.searchParams.get('subject') ?? '')}&body=${encodeURIComponent(body)}`;
  return link;
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= 240 ? plain : `${plain.slice(0, plain.lastIndexOf(' ', 240))} …`;
}
