import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What a page refers to and what can be referred to in it, as a browser's parser reads its HTML. */
export interface PageLinks {
  /** Addresses as written, of links, assets and forms. */
  readonly addresses: readonly string[];
  readonly ids: ReadonlySet<string>;
}

const ATTRIBUTES = new Set(['href', 'src', 'action', 'poster', 'srcset']);

/** Reads a page's links and ids. */
export function linksOf(html: string): PageLinks {
  const addresses: string[] = [];
  const ids = new Set<string>();
  const visit = (node: Tree.Node): void => {
    if ('attrs' in node) {
      // A name of a vocabulary is an address that nobody follows.
      const isName = node.attrs.some(({ name, value }) => name === 'rel' && value.startsWith('schema.'));
      for (const { name, value } of node.attrs) {
        if (name === 'id') ids.add(value);
        if (ATTRIBUTES.has(name) && !isName)
          addresses.push(...(name === 'srcset' ? sourcesOf(value) : [value]));
      }
    }
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return { addresses, ids };
}

function sourcesOf(srcset: string): string[] {
  return srcset.split(',').map((source) => source.trim().split(/\s/)[0] ?? '');
}

/** The addresses in a style sheet. */
export function styleAddresses(css: string): string[] {
  return [...css.matchAll(/url\((["']?)([^"')]+)\1\)/g)].map(([, , address = '']) => address);
}

/** What a script loads by name: its static and lazy imports of other files. */
export function scriptAddresses(script: string): string[] {
  return [...script.matchAll(/(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g)].map(
    ([, address = '']) => address,
  );
}
