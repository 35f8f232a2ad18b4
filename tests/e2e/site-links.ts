import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What a page refers to and what can be referred to in it, as a browser's parser reads its HTML. */
export interface PageLinks {
  /** Addresses as written, of links, assets and forms. */
  readonly addresses: readonly string[];
  readonly ids: ReadonlySet<string>;
  /** What its body says; scripts, styles and blocks of data say nothing. */
  readonly text: string;
}

const ATTRIBUTES = new Set(['href', 'src', 'action', 'poster', 'srcset']);

const SILENT = new Set(['head', 'script', 'style']);

/** Reads a page's links, ids and text. */
export function linksOf(html: string): PageLinks {
  const addresses: string[] = [];
  const ids = new Set<string>();
  let text = '';
  const visit = (node: Tree.Node, silent = false): void => {
    if ('attrs' in node) {
      // A name of a vocabulary is an address that nobody follows.
      const isName = node.attrs.some(({ name, value }) => name === 'rel' && value.startsWith('schema.'));
      for (const { name, value } of node.attrs) {
        if (name === 'id') ids.add(value);
        if (ATTRIBUTES.has(name) && !isName)
          addresses.push(...(name === 'srcset' ? sourcesOf(value) : [value]));
      }
    }
    if ('value' in node && !silent) text += node.value;
    const below = silent || SILENT.has(node.nodeName);
    if ('content' in node) visit(node.content, below);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, below);
  };
  visit(parse(html));
  return { addresses, ids, text };
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
