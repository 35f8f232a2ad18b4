import { closeCards, openCard } from './card.ts';
import { copyOf, element } from '../browser/elements.ts';
import * as words from '../../words/vi/places.ts';

/** Where the contents stand beside the text; below that a bar at the screen's foot opens them as a sheet. */
const WIDE = '(min-width: 64rem)';

/** Marks in the contents the section that is being read; on small screens a bar names it and opens them. */
export function followContents(page: Document): void {
  const contents = page.querySelector<HTMLElement>('.contents-sheet');
  const details = contents?.querySelector('details');
  if (!contents || !details) return;
  const links = new Map(
    [...contents.querySelectorAll('a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]),
  );
  const headings = [...links.keys()]
    .map((id) => page.querySelector<HTMLElement>(`:is(h2, h3, h4, h5, h6)#${CSS.escape(id)}`))
    .filter((heading) => heading !== null);

  const wide = matchMedia(WIDE);
  const strip = page.querySelector<HTMLElement>('.reading-strip');
  const { bar, title } = readingBar(contents, details, strip);
  page.body.append(bar);
  const settle = (): void => {
    details.open = wide.matches;
  };
  settle();
  wide.addEventListener('change', settle);
  contents.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) closeCards(page);
  });

  let current: HTMLAnchorElement | undefined;
  const follow = (): void => {
    const passed = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    const link = passed && links.get(passed.id);
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    current = link;
    title.textContent = link?.textContent ?? '';
    if (link) strip?.setAttribute('data-section', link.textContent);
    else strip?.removeAttribute('data-section');
    if (link && wide.matches) keepInView(contents, link);
  };
  // All above counts as seen: a jump takes headings from below to above without a stop between.
  const observer = new IntersectionObserver(follow, { rootMargin: '1000000px 0px -66% 0px' });
  for (const heading of headings) observer.observe(heading);
}

/** The bar: contents, what is being read and which section of it, and the way to the top. */
function readingBar(contents: HTMLElement, details: HTMLDetailsElement, strip: HTMLElement | null) {
  const title = element('span', 'reading-title');
  const what = element('span', 'reading-what', copyOf(strip?.childNodes ?? []));
  // A link within a button is none.
  for (const link of what.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  const read = element('span', 'reading-place', what, title);
  const open = element('button', '', element('span', 'reading-label', words.contents), read);
  open.type = 'button';
  open.setAttribute('aria-haspopup', 'dialog');
  open.addEventListener('click', () => {
    details.open = true;
    openCard(contents, open, words.contents, () => {
      details.open = matchMedia(WIDE).matches;
    });
    const current = contents.querySelector('[aria-current]');
    if (current) keepInView(contents, current);
  });
  const top = element('a', 'reading-top');
  top.href = '#noi-dung';
  top.ariaLabel = words.toTop;
  const bar = element('nav', 'reading-bar', open, top);
  bar.ariaLabel = words.reading;
  return { bar, title };
}

/** Scrolls the contents alone: `scrollIntoView` would move the page too. */
function keepInView(box: Element, link: Element): void {
  const outer = box.getBoundingClientRect();
  const inner = link.getBoundingClientRect();
  if (inner.top < outer.top + 48) box.scrollTop -= outer.top - inner.top + 72;
  else if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom + 48;
}
