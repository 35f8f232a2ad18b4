import type {
  BlockContent,
  DefinitionContent,
  FootnoteDefinition,
  FootnoteReference,
  Root,
  Text,
} from 'mdast';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { slugify } from '../domain/orthography.ts';
import { addFault } from './faults.ts';
import { pageElement } from './nodes.ts';
import { plainLine } from './plain-text.ts';
import { digest, unusedId } from './stable-anchors.ts';
import * as words from '../words/vi/report-text.ts';

/**
 * Turns GFM footnotes into links to a notes section, which a script opens as popovers:
 *
 * `… 645 tỷ đồng[^24]` → `<a class="noteref" id="nr-24" href="#n-24" role="doc-noteref"><sup>24</sup></a>`,
 * `[^24]: …` → `<li id="n-24" value="24">` in `<section role="doc-endnotes">`, with a link back to each
 * place that cites it. A note's number is the one printed in the document.
 *
 * Found notes go to `file.data.notes`. Faults: `note-undefined`, `note-uncited`, `note-duplicate`,
 * `note-empty`.
 */
export function remarkFootnotes() {
  return (tree: Root, file: VFile): void => {
    const definitions = collectDefinitions(tree, file);
    reportUndefined(tree, file, definitions);
    const ids = idsOf(definitions.keys());
    const references = linkReferences(tree, ids);
    for (const [label, definition] of definitions) {
      if (references.has(label) || label !== definition.identifier) continue;
      addFault(file, definition, {
        rule: 'note-uncited',
        message: `Chú thích ${definition.label ?? label} không được dẫn ở đâu trong bài.`,
        hint: `Đặt [^${definition.label ?? label}] vào chỗ dẫn chú thích này, hoặc xóa chú thích.`,
      });
    }
    file.data.notes = [...definitions].map(([key, definition]) => ({
      label: definition.label ?? key,
      id: `n-${ids.get(key)}`,
      text: plainLine(definition),
      references: references.get(key) ?? [],
    }));
    appendSection(tree, definitions, references, ids);
  };
}

/** The ASCII part of each note's ids: its label, told apart where two would come out alike (`*`, `**`). */
function idsOf(identifiers: Iterable<string>): Map<string, string> {
  const used = new Set<string>();
  return new Map(
    [...identifiers].map((identifier) => [
      identifier,
      unusedId(slugify(identifier) || digest(identifier), identifier, used),
    ]),
  );
}

function collectDefinitions(tree: Root, file: VFile): Map<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (node) => {
    const label = node.label ?? node.identifier;
    if (definitions.has(node.identifier)) {
      addFault(file, node, {
        rule: 'note-duplicate',
        message: `Có hai chú thích cùng số ${label}.`,
        hint: 'Đổi số của một trong hai, hoặc gộp chúng làm một.',
      });
      // The second note is shown too, though no mark leads to it, so that no word of a report is lost.
      for (let order = 2; ; order += 1) {
        const key = `${node.identifier} ${order}`;
        if (definitions.has(key)) continue;
        definitions.set(key, node);
        return;
      }
    }
    if (plainLine(node) === '') {
      addFault(file, node, {
        rule: 'note-empty',
        message: `Chú thích ${label} không có nội dung.`,
        hint: `Viết nội dung sau [^${label}]: hoặc xóa chú thích và chỗ dẫn nó.`,
      });
    }
    definitions.set(node.identifier, node);
  });
  return definitions;
}

/** GFM leaves a mark without a definition as text; so undefined notes are found in text. */
function reportUndefined(tree: Root, file: VFile, definitions: ReadonlyMap<string, unknown>): void {
  visit(tree, 'text', (node: Text) => {
    for (const match of node.value.matchAll(/\[\^([^\]\s]+)\]/gu)) {
      const label = match[1] ?? '';
      if (definitions.has(label.toLowerCase())) continue;
      addFault(file, node, {
        rule: 'note-undefined',
        message: `Dẫn chú thích ${label} nhưng không có chú thích nào mang số ấy.`,
        hint: `Thêm dòng “[^${label}]: nội dung” ở cuối tệp, hoặc sửa số.`,
        source: match[0],
      });
    }
  });
}

/** Replaces references by links; returns the ids of the references of each note. */
function linkReferences(tree: Root, ids: ReadonlyMap<string, string>): Map<string, string[]> {
  const references = new Map<string, string[]>();
  visitParents(tree, 'footnoteReference', (node: FootnoteReference, ancestors) => {
    const known = references.get(node.identifier) ?? [];
    const key = ids.get(node.identifier) ?? '';
    // An underscore, because a hyphen would give the second mark of note 5 the same id as the first mark of note
    // "5-2".
    const id = known.length === 0 ? `nr-${key}` : `nr-${key}_${known.length + 1}`;
    references.set(node.identifier, [...known, id]);
    const label = node.label ?? node.identifier;
    const number = pageElement('sup', {}, [{ type: 'text', value: label }], { interface: true });
    const mark = pageElement(
      'a',
      {
        className: ['noteref'],
        id,
        href: `#n-${key}`,
        role: 'doc-noteref',
        ariaLabel: words.note(label),
      },
      [number],
      { interface: true },
    );
    mark.position = node.position;
    const parent = ancestors.at(-1);
    const index = parent?.children.indexOf(node as never) ?? -1;
    if (parent && index >= 0) parent.children[index] = mark as never;
  });
  return references;
}

function appendSection(
  tree: Root,
  definitions: ReadonlyMap<string, FootnoteDefinition>,
  references: ReadonlyMap<string, readonly string[]>,
  ids: ReadonlyMap<string, string>,
): void {
  tree.children = tree.children.filter(({ type }) => type !== 'footnoteDefinition');
  if (definitions.size === 0) return;
  const items = [...definitions].map(([key, definition]) =>
    noteItem(`n-${ids.get(key)}`, definition, references.get(key) ?? []),
  );
  const title = pageElement('h2', { id: 'chu-thich' }, [{ type: 'text', value: words.notes }], {
    interface: true,
  });
  tree.children.push(
    pageElement('section', { className: ['endnotes'], role: 'doc-endnotes', ariaLabelledBy: ['chu-thich'] }, [
      title,
      pageElement('ol', {}, items),
    ]),
  );
}

function noteItem(id: string, definition: FootnoteDefinition, references: readonly string[]) {
  const label = definition.label ?? definition.identifier;
  const body = pageElement(
    'div',
    { className: ['note-body'] },
    definition.children as (BlockContent | DefinitionContent)[],
  );
  const backlinks = references.map((id, index) =>
    pageElement(
      'a',
      {
        className: ['backlink'],
        role: 'doc-backlink',
        href: `#${id}`,
        ariaLabel: references.length === 1 ? words.backTo(label) : words.backToNth(label, index + 1),
      },
      [{ type: 'text', value: '↩' }],
      { interface: true },
    ),
  );
  const number = /^\d+$/.test(label) ? { value: label } : { dataLabel: label };
  const item = pageElement('li', { id, ...number }, [body, ...backlinks]);
  item.position = definition.position;
  return item;
}
