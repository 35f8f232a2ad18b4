import { linksOf, scriptAddresses, styleAddresses } from './site-links.ts';

/** What a walk through a site found. */
export interface Walk {
  /** Addresses asked for, and what is wrong with some: `page → address: fault`. */
  readonly asked: ReadonlySet<string>;
  readonly faults: readonly string[];
}

/** Follows every link, asset and lazily loaded script from a site's home, as far as its own folder goes. */
export async function walk(home: string): Promise<Walk> {
  const faults: string[] = [];
  const ids = new Map<string, ReadonlySet<string>>();
  const fragments: { page: string; address: string }[] = [];
  const asked = new Set([home]);
  const queue = [home];
  const follow = (page: string, written: string, base: string): void => {
    if (!URL.canParse(written, base)) return void faults.push(`${page} → ${written}: not an address`);
    const url = new URL(written, base);
    if (url.origin !== new URL(home).origin) return;
    if (!url.href.startsWith(home)) return void faults.push(`${page} → ${written}: leaves the site's folder`);
    if (url.hash) fragments.push({ page, address: url.href });
    url.hash = '';
    if (asked.has(url.href)) return;
    asked.add(url.href);
    queue.push(url.href);
  };
  const visit = async (address: string): Promise<void> => {
    const response = await fetch(address, { redirect: 'manual' });
    if (response.status !== 200) return void faults.push(`${address}: ${response.status}`);
    const type = response.headers.get('content-type') ?? '';
    const text = await response.text();
    if (type.includes('html')) {
      const links = linksOf(text);
      ids.set(address, links.ids);
      for (const written of links.addresses) follow(address, written, address);
    } else if (type.includes('css')) {
      for (const written of styleAddresses(text)) follow(address, written, address);
    } else if (type.includes('javascript') && address.includes('/_astro/')) {
      for (const written of scriptAddresses(text)) follow(address, written, address);
    }
  };
  while (queue.length > 0) await Promise.all(queue.splice(0, 16).map(visit));
  for (const { page, address } of fragments) {
    const url = new URL(address);
    const id = decodeURIComponent(url.hash.slice(1));
    url.hash = '';
    const known = ids.get(url.href);
    if (known && !known.has(id)) faults.push(`${page} → ${address}: no such place`);
  }
  return { asked, faults };
}
