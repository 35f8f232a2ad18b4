import { copyButton } from '../browser/copy-text.ts';
import { element } from '../browser/elements.ts';
import { cutWords, ownWords } from '../browser/own-words.ts';
import * as words from '../../words/vi/places.ts';

/** So many characters of a passage go with what is shared of it. */
const SHARED_LENGTH = 600;

/** What a reader may do with a place of a page: copy or share it, cite it, tell the keeper of a fault in it. */
export function placeActions(page: Document, place: HTMLElement): HTMLElement {
  const address = new URL(`#${place.id}`, location.href).href;
  const actions = element('div', 'place-actions', copyField(address), shareRow(page, place, address));
  const citation = citeBox(page, place);
  if (citation) actions.append(citation);
  const report = reportLink(page, address, place.textContent);
  if (report) actions.append(report);
  return actions;
}

/** The address to be seen and copied; the button says when it was. */
function copyField(address: string): HTMLElement {
  const field = element('input');
  field.readOnly = true;
  field.value = address;
  field.ariaLabel = words.address;
  const said = { copy: words.copy, copied: words.copied, byHand: words.copyByHand };
  return element('div', 'copy-field', field, ...copyButton(said, () => address, field));
}

/** The sentence with its source and address: copied, and where the device can, handed to another program. */
function shareRow(page: Document, place: HTMLElement, address: string): HTMLElement {
  const sentence = cutWords(ownWords(place.closest('.sentence') ?? place), SHARED_LENGTH);
  const source = page.querySelector('.report-head h1')?.textContent.trim() ?? page.title;
  const area = page.querySelector('.reading-strip .place-name')?.textContent.trim() ?? '';
  const guessed = page.documentElement.hasAttribute('data-restored') ? words.guessed : '';
  const said = words.shared(sentence, [source, area, guessed].filter(Boolean).join(', '));
  const row = element(
    'div',
    'share-row',
    ...copyButton(
      { copy: words.copySentence, copied: words.copied, byHand: words.cannotCopy },
      () => `${said}\n${address}`,
    ),
  );
  // Few browsers on desktops have it.
  if ('share' in navigator) {
    const share = element('button', 'button', words.share);
    share.type = 'button';
    share.addEventListener('click', () => {
      // A reader who changes their mind is no fault.
      navigator.share({ title: source, text: said, url: address }).catch(() => undefined);
    });
    row.append(share);
  }
  return row;
}

/** The citation of a place, made when it is opened, where the reader is; its other forms are the page's. */
export function citeBox(page: Document, place: HTMLElement): HTMLElement | undefined {
  const citation = page.querySelector<HTMLElement>('details.citation');
  if (!citation) return undefined;
  const box = element('details', 'cite-box', element('summary', '', words.cite));
  box.addEventListener(
    'toggle',
    () => {
      void import('../cite/citation-forms.ts').then(({ citationOf }) => {
        const text = citationOf(citation, place);
        const forms = element('a', '', words.citeForms);
        forms.href = `#${place.id}`;
        // Leads to the page's citation, filled in for the place; see citation.ts.
        forms.dataset.cite = '';
        const said = { copy: words.copyCitation, copied: words.copied, byHand: words.cannotCopy };
        const row = element('div', 'share-row', ...copyButton(said, () => text), forms);
        box.append(element('p', 'citation-text', text), row);
      });
    },
    { once: true },
  );
  return box;
}

/** A message to the keeper with the place filled in; none where the archive names no address. */
function reportLink(page: Document, address: string, text: string): HTMLAnchorElement | undefined {
  const general = page.querySelector<HTMLAnchorElement>('a[data-report-fault]');
  if (!general) return undefined;
  const mail = new URL(general.href);
  const shown = cutWords(text.replace(/\s+/g, ' ').trim(), 240);
  const body = [words.faultPlace(address), words.faultWords(shown), words.faultIs].join('\n\n');
  const link = element('a', 'report-fault', words.tellFault);
  // Mail programs read %20, not the + that URLSearchParams writes.
  link.href = `mailto:${mail.pathname}?subject=${encodeURIComponent(mail.searchParams.get('subject') ?? '')}&body=${encodeURIComponent(body)}`;
  return link;
}
