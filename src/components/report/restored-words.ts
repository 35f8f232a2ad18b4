import type { PageReading } from '../../views/report/page-reading.ts';
import { showPrinted } from './guess-card.ts';
import { RestoredText } from './restored-text.ts';
import * as words from '../../words/vi/places.ts';

/** In the address where a reader wants the page as printed: `?chu=ban-in`. */
const PARAMETER = 'chu';
const AS_PRINTED = 'ban-in';

/**
 * Shows what the words of a damaged report most likely say, and by a switch what is printed. Without this script the
 * page is as printed.
 */
function enhanceReading(page: Document): void {
  const data = page.querySelector('script[data-page-reading]')?.textContent;
  const choice = page.querySelector<HTMLInputElement>('input[data-as-printed]');
  const body = page.querySelector<HTMLElement>('.report-body');
  if (!data || !choice || !body) return;
  const text = new RestoredText(body, JSON.parse(data) as PageReading);
  const show = (): void => {
    text.show(!choice.checked);
    page.documentElement.toggleAttribute('data-restored', !choice.checked);
  };
  choice.checked = new URLSearchParams(location.search).get(PARAMETER) === AS_PRINTED;
  show();
  choice.addEventListener('change', () => {
    show();
    const address = new URL(location.href);
    if (choice.checked) address.searchParams.set(PARAMETER, AS_PRINTED);
    else address.searchParams.delete(PARAMETER);
    history.replaceState(history.state, '', address);
  });
  showPrinted(body);
  body.addEventListener('copy', (event) => {
    const copied = page.getSelection()?.toString() ?? '';
    if (choice.checked || copied === '' || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', `${copied}\n[${words.copiedRestored(location.href)}]`);
    event.preventDefault();
  });
}

enhanceReading(document);
