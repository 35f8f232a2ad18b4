import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'astro/zod';
import type { Fault } from './model.ts';

/** A YAML text that was read, or the faults that kept it from being read. */
export type YamlReading<T> =
  | { readonly data: T; readonly faults: readonly Fault[] }
  | { readonly data: undefined; readonly faults: readonly Fault[] };

const FENCE = /^---[^\S\n]*\n([\s\S]*?\n)?---[^\S\n]*(?:\n|$)/;

/**
 * Splits a Markdown file into its frontmatter and its body. In the body, blank lines stand for the
 * frontmatter, so that places in it are places in the file.
 */
export function splitFrontmatter(text: string): { yaml: string | undefined; body: string } {
  const normalised = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const match = FENCE.exec(normalised);
  if (!match) return { yaml: undefined, body: normalised };
  const lines = match[0].split('\n').length - 1;
  return { yaml: match[1] ?? '', body: '\n'.repeat(lines) + normalised.slice(match[0].length) };
}

/**
 * Reads YAML by a schema. Every fault has its line; none throws. Aliases are limited, so that a text of a
 * few lines can't fill the memory.
 *
 * @param firstLine line of the file on which the YAML begins
 */
export function readYaml<S extends z.ZodType>(
  yaml: string,
  schema: S,
  file: string,
  firstLine = 1,
): YamlReading<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(yaml.normalize('NFC'), { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    return {
      data: undefined,
      faults: document.errors.map((error) => ({
        file,
        line: lineAt(error.pos[0]),
        rule: 'yaml-syntax',
        severity: 'error',
        message: `Không đọc được YAML: ${error.message}.`,
        hint: 'Kiểm tra thụt dòng, dấu hai chấm và dấu ngoặc kép ở dòng này.',
      })),
    };
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 50 }) ?? {};
  } catch {
    return { data: undefined, faults: [tooManyAliases(file, firstLine)] };
  }
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, faults: [] };
  return {
    data: undefined,
    faults: result.error.issues.map((issue): Fault => {
      const path = issue.path.filter((part) => typeof part !== 'symbol');
      return {
        file,
        line: lineAt(offsetOf(document, path)),
        rule: 'frontmatter',
        severity: 'error',
        message: `${path.length > 0 ? `“${path.join('.')}”: ` : ''}${issue.message}`,
        hint: 'Sửa khóa này theo mẫu trong tài liệu về nội dung.',
      };
    }),
  };
}

function tooManyAliases(file: string, line: number): Fault {
  return {
    file,
    line,
    rule: 'yaml-syntax',
    severity: 'error',
    message: 'YAML dùng quá nhiều bí danh (*…).',
    hint: 'Viết thẳng giá trị thay cho bí danh.',
  };
}

/** Offset of a value in the YAML, or of the nearest one around it. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range = (node as { range?: [number, number, number] } | undefined)?.range;
    if (range) return range[0];
  }
  return 0;
}
