/** Marks in the contents the section that is being read; opens them where they stand beside the text. */
export function followContents(page: Document): void {
  const contents = page.querySelector('.contents');
  const details = contents?.querySelector('details');
  if (!contents || !details) return;
  const links = new Map(
    [...contents.querySelectorAll('a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]),
  );
  const headings = [...links.keys()]
    .map((id) => page.getElementById(id))
    .filter((heading) => heading !== null);

  const wide = matchMedia('(min-width: 64rem)');
  const settle = (): void => {
    details.open = wide.matches;
  };
  settle();
  wide.addEventListener('change', settle);
  // On a phone the contents cover the text: a chosen section closes them.
  contents.addEventListener('click', (event) => {
    if (!wide.matches && event.target instanceof Element && event.target.closest('a')) details.open = false;
  });

  let current: HTMLAnchorElement | undefined;
  const follow = (): void => {
    const passed = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    const link = passed && links.get(passed.id);
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    current = link;
    if (link && wide.matches) keepInView(contents, link);
  };
  const observer = new IntersectionObserver(follow, { rootMargin: '0px 0px -66% 0px' });
  for (const heading of headings) observer.observe(heading);
}

/** Scrolls the contents alone: `scrollIntoView` would move the page too. */
function keepInView(box: Element, link: Element): void {
  const outer = box.getBoundingClientRect();
  const inner = link.getBoundingClientRect();
  if (inner.top < outer.top) box.scrollTop -= outer.top - inner.top + 24;
  else if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom + 24;
}
