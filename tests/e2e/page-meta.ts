import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What the head of a page tells machines. */
export interface PageMeta {
  readonly canonical: string | undefined;
  /** Open Graph, by property. */
  readonly properties: ReadonlyMap<string, string>;
  /** Metas by name; of several with one name the last. */
  readonly names: ReadonlyMap<string, string>;
  /** The page in other languages, by language. */
  readonly languages: ReadonlyMap<string, string>;
  /** Addresses of feeds, as written. */
  readonly feeds: readonly string[];
  /** Blocks of JSON-LD. */
  readonly structured: readonly string[];
}

/** Reads the head of a page as a browser's parser does. */
export function metaOf(html: string): PageMeta {
  let canonical: string | undefined;
  const properties = new Map<string, string>();
  const names = new Map<string, string>();
  const languages = new Map<string, string>();
  const feeds: string[] = [];
  const structured: string[] = [];
  const visit = (node: Tree.Node): void => {
    if ('attrs' in node) {
      const {
        rel,
        href = '',
        ...rest
      } = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      const { property, name, content = '', hreflang, type } = rest;
      if (rel === 'canonical') canonical = href;
      if (property) properties.set(property, content);
      if (name) names.set(name, content);
      if (rel === 'alternate' && hreflang) languages.set(hreflang, href);
      if (rel === 'alternate' && type === 'application/atom+xml') feeds.push(href);
      if (node.tagName === 'script' && type === 'application/ld+json')
        structured.push(node.childNodes.map((text) => ('value' in text ? text.value : '')).join(''));
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return { canonical, properties, names, languages, feeds, structured };
}
