/** The part of citation-js that the tests use; it comes without types. */
declare module '@citation-js/core' {
  export interface Item {
    readonly type: string;
    readonly title: string;
    readonly author: unknown;
    readonly issued: { readonly 'date-parts': readonly (readonly (number | string)[])[] };
  }
  export class Cite {
    constructor(text: string);
    readonly data: readonly [Item, ...Item[]];
    format(kind: 'bibliography', options: { template: string; lang: string }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
