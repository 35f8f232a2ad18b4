import type { Properties } from 'hast';
import type { BlockContent, Data, DefinitionContent, Node, Parent, PhrasingContent } from 'mdast';

/**
 * An element of the page that Markdown has no node for: a figure's passage, a sentence, a note's mark, the
 * notes section. `data.hName` names its tag, so that remark-rehype renders it without a handler.
 */
export interface PageElement extends Parent {
  type: 'pageElement';
  /** True where its text is the interface's, not the report's (a note's mark, a link's label). */
  interface: boolean;
  children: (PhrasingContent | BlockContent | DefinitionContent)[];
  data: Data & { hName: string };
}

/** Makes a page element. Properties are hast's: `className`, `ariaLabel`, `dataIndicator`. */
export function pageElement(
  tagName: string,
  properties: Properties,
  children: PageElement['children'],
  options: { interface?: boolean } = {},
): PageElement {
  return {
    type: 'pageElement',
    interface: options.interface ?? false,
    children,
    data: { hName: tagName, hProperties: properties },
  };
}

/** Gives a node an id in the page. */
export function setId(node: Node, id: string): void {
  const data: Data = (node.data ??= {});
  data.hProperties = { ...data.hProperties, id };
}

/** The id that {@link setId} gave, or `undefined`. */
export function idOf(node: Node): string | undefined {
  const id = (node.data as Data | undefined)?.hProperties?.id;
  return typeof id === 'string' ? id : undefined;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    pageElement: PageElement;
  }
  interface BlockContentMap {
    pageElement: PageElement;
  }
  interface RootContentMap {
    pageElement: PageElement;
  }
}
