import type { Indicator } from '../../../domain/indicator.ts';
import { matchForm } from '../../../domain/orthography.ts';
import { parseUnit } from '../../../domain/unit.ts';
import { measuresSame } from '../../../domain/unit-conversion.ts';

type Known = Pick<Indicator, 'id' | 'name' | 'unit' | 'aliases' | 'aliasesBehind'>;

/** What becomes of an indicator's file, or why nothing does. Texts are Vietnamese. */
export type Adoption =
  { readonly markdown: string; readonly key: 'aliases' | 'aliases_behind' } | { readonly error: string };

/**
 * Adds a name that reports of an archive use to an indicator's file, which stays as it is otherwise: comments, order and
 * all. A name that begins with what is counted stands behind the number (`thanh niên lên đường nhập ngũ`).
 */
export function adoptAlias(
  markdown: string,
  phrase: string,
  own: Known,
  catalogue: readonly Known[],
): Adoption {
  const name = matchForm(phrase.normalize('NFC')).trim();
  if (!/\p{L}/u.test(name)) return { error: 'Cần --adopt "TÊN" với tên mà báo cáo dùng.' };
  const taken = catalogue.find(
    (other) =>
      namesOf(other).includes(name) &&
      (other.id === own.id || measuresSame(parseUnit(other.unit), parseUnit(own.unit))),
  );
  if (taken) return { error: `“${name}” đã là tên của ${taken.id} (${taken.name}).` };
  const key = name.startsWith(`${matchForm(own.unit)} `) ? 'aliases_behind' : 'aliases';
  const frontmatter = /^---\r?\n([\s\S]*?)^---/mu.exec(markdown);
  if (!frontmatter) return { error: `Tệp của ${own.id} không có phần đầu giữa hai dòng ---.` };
  return { markdown: withItem(markdown, frontmatter[0].length - 3, key, name), key };
}

const namesOf = ({ name, aliases, aliasesBehind }: Known): string[] =>
  [name, ...aliases, ...aliasesBehind].map((text) => matchForm(text.normalize('NFC')));

/** Puts an item at the end of a list in the frontmatter, which ends at an offset; the list is begun where there is none. */
function withItem(markdown: string, end: number, key: string, item: string): string {
  const head = markdown.slice(0, end);
  const line = `  - ${/^[\p{L}][\p{L}\p{N} ,/()-]*$/u.test(item) ? item : JSON.stringify(item)}\n`;
  const block = new RegExp(`^${key}:[ \\t]*\\r?\\n(?:[ \\t]+.*\\r?\\n|[ \\t]*\\r?\\n)*`, 'mu').exec(head);
  if (block) {
    const at = block.index + block[0].trimEnd().length;
    return `${head.slice(0, at)}\n${line.trimEnd()}${head.slice(at)}${markdown.slice(end)}`;
  }
  const flow = new RegExp(`^(${key}:[ \\t]*\\[.*)\\](?=[ \\t]*(?:#.*)?\\r?$)`, 'mu').exec(head);
  if (flow) {
    const at = flow.index + (flow[1] ?? '').length;
    return `${head.slice(0, at)}, ${JSON.stringify(item)}${head.slice(at)}${markdown.slice(end)}`;
  }
  return `${head}${key}:\n${line}${markdown.slice(end)}`;
}
