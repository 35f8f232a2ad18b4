import { bibtex, cslJson, ris, vietnameseCitation, type CitedWork } from '../../domain/citation.ts';
import { addressedPlace } from '../../search/interface/addressed-place.ts';
import { element } from '../browser/elements.ts';
import { placeWords } from './place-words.ts';
import * as words from '../../words/vi/cited-places.ts';

const FORMS: readonly (readonly [name: string, write: (work: CitedWork) => string])[] = [
  ['BibTeX', bibtex],
  ['RIS', ris],
  ['CSL-JSON', cslJson],
];

/** Fills the citation with the address and the day, and with the place that the address names. */
export function showCitation(citation: HTMLElement): void {
  const work = workOf(citation);
  const text = citation.querySelector('.citation-text');
  if (!work || !text) return;
  text.textContent = vietnameseCitation(work);
  const forms = element('div', 'citation-forms');
  forms.append(
    ...FORMS.map(([name, write]) => {
      const field = element('textarea');
      field.readOnly = true;
      field.value = write(work);
      field.spellcheck = false;
      field.addEventListener('focus', () => {
        field.select();
      });
      return element('label', '', name, field);
    }),
  );
  if (work.place) forms.prepend(wholeReport(citation));
  citation.querySelector('.citation-forms')?.remove();
  text.after(forms);
}

function workOf(citation: HTMLElement): CitedWork | undefined {
  const data = citation.querySelector('script[data-cited-work]')?.textContent;
  if (!data) return undefined;
  const work = JSON.parse(data) as CitedWork;
  const place = addressedPlace();
  const said = place && place !== citation ? placeWords(place) : undefined;
  // The site's own address, where it is known, is what lasts; a copy of the site cites itself.
  const base = work.address ?? `${location.origin}${location.pathname}`;
  return {
    ...work,
    ...(said ? { place: said } : {}),
    address: place && said ? `${base}#${place.id}` : base,
    accessed: today(),
  };
}

/** The reader's own day. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function wholeReport(citation: HTMLElement): HTMLElement {
  const button = element('button', 'button', words.citeReport);
  button.type = 'button';
  button.addEventListener('click', () => {
    history.pushState(null, '', location.pathname + location.search);
    showCitation(citation);
    citation.querySelector('summary')?.focus();
  });
  return element('p', '', button);
}
