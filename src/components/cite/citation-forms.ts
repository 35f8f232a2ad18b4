import { bibtex, cslJson, ris, vietnameseCitation, type CitedWork } from '../../domain/citation.ts';
import { addressedPlace } from '../../search/interface/addresses.ts';
import { element } from '../browser/elements.ts';
import { cutWords, ownWords } from '../browser/own-words.ts';
import * as words from '../../words/vi/cited-places.ts';

const FORMS: readonly (readonly [name: string, write: (work: CitedWork) => string])[] = [
  ['BibTeX', bibtex],
  ['RIS', ris],
  ['CSL-JSON', cslJson],
];

/** Of a place's first words, how many characters its citation has at most. */
const LENGTH = 60;

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

/** The citation of a place of the page, whatever its address names. */
export function citationOf(citation: HTMLElement, place: HTMLElement): string {
  const work = workOf(citation, place);
  return work ? vietnameseCitation(work) : '';
}

function workOf(citation: HTMLElement, place = addressedPlace()): CitedWork | undefined {
  const data = citation.querySelector('script[data-cited-work]')?.textContent;
  if (!data) return undefined;
  const work = JSON.parse(data) as CitedWork;
  const printed = place && place !== citation ? placeWords(place) : undefined;
  // The page says so while it shows what a machine guessed.
  const isGuessed = document.documentElement.hasAttribute('data-restored');
  const said = printed && isGuessed ? words.guessed(printed) : printed;
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

/** A place of a report in the words of a citation: its section, note, table, figure or first words. */
function placeWords(place: Element): string | undefined {
  const own = place.classList.contains('anchor-alias') ? place.parentElement : place;
  if (!own?.closest('.report-body')) return undefined;
  if (/^H[1-6]$/.test(own.tagName)) return words.section(firstWords(own));
  if (own.matches('.endnotes li'))
    return words.note(own.getAttribute('value') ?? own.getAttribute('data-label') ?? '');
  if (own.matches('[role="doc-noteref"]')) return words.noteMark(own.textContent.trim());
  if (own.matches('table')) return words.table(firstWords(own.querySelector('caption') ?? own));
  if (own.matches('.figure, tr')) return words.figure(firstWords(own));
  return words.passage(firstWords(own));
}

const firstWords = (place: Element): string => cutWords(ownWords(place), LENGTH);
