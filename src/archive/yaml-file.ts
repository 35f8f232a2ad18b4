import {
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLParseError,
} from 'yaml';
import type { z } from 'astro/zod';
import { asSeen } from '../domain/invisible.ts';
import type { Fault } from './model.ts';
import { cutTexts } from './cut-texts.ts';
import { sayIssue, sayYamlError } from './yaml-words.ts';

/** What a YAML text says, as far as it can be read, and what is wrong with it. */
export interface YamlReading<T> {
  readonly data: T | undefined;
  readonly faults: readonly Fault[];
}

const FENCE = /^((?:[^\S\n]*\n)*)---[^\S\n]*\n([\s\S]*?\n)?---[^\S\n]*(?:\n|$)/;

/**
 * Splits a Markdown file into its frontmatter and its body. In the body, blank lines stand for the
 * frontmatter, so that places in it are places in the file; blank lines above the frontmatter stand before the YAML.
 */
export function splitFrontmatter(text: string): { yaml: string | undefined; body: string } {
  const normalised = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const match = FENCE.exec(normalised);
  if (!match) return { yaml: undefined, body: normalised };
  const lines = match[0].split('\n').length - 1;
  return {
    yaml: `${match[1] ?? ''}${match[2] ?? ''}`,
    body: '\n'.repeat(lines) + normalised.slice(match[0].length),
  };
}

const MOST_ERRORS = 10;

/**
 * Reads YAML by a schema, whose values are all texts, lists and mappings of them. Every fault has its line; none throws. Aliases are limited, so that a text of a
 * few lines can't fill the memory.
 *
 * @param options `firstLine`, the line of the file on which the YAML begins; `keepsKnownKeys`, whether keys that the
 *   schema does not know are faults but leave the rest as it is
 */
export function readYaml<S extends z.ZodType>(
  yaml: string,
  schema: S,
  file: string,
  { firstLine = 1, keepsKnownKeys = false }: { firstLine?: number; keepsKnownKeys?: boolean } = {},
): YamlReading<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(yaml.normalize('NFC'), {
    lineCounter: lines,
    prettyErrors: false,
    // Keeps values as written: `05` is not 5, `1e3` is not 1000, and `2024` may be a title.
    schema: 'failsafe',
    logLevel: 'error',
  });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    return {
      data: undefined,
      // One bracket that is never closed can cause a hundred thousand errors.
      faults: document.errors.slice(0, MOST_ERRORS).map((error) => ({
        file,
        line: lineAt(startOfError(document, error)),
        rule: 'yaml-syntax',
        severity: 'error',
        message: `Không đọc được YAML: ${sayYamlError(error)}.`,
        hint: 'Kiểm tra thụt dòng, dấu hai chấm và dấu ngoặc kép ở dòng này.',
      })),
    };
  }
  let value: unknown;
  try {
    value =
      document.toJS({
        maxAliasCount: 50,
        reviver: (_key, value: unknown) => (typeof value === 'string' ? asSeen(value) : value),
      }) ?? {};
  } catch (error) {
    return { data: undefined, faults: [faultOfAlias(error, file, firstLine)] };
  }
  const result = schema.safeParse(value, { error: sayIssue });
  const cut = cutTexts(document, (offset, message): Fault => ({
    file,
    line: lineAt(offset),
    rule: 'yaml-comment',
    severity: 'error',
    message,
    hint: 'Đặt cả giá trị trong dấu nháy; nếu là ghi chú thì chuyển nó lên dòng riêng.',
  }));
  if (result.success) return { data: result.data, faults: cut };
  const { issues } = result.error;
  return {
    data: keepsKnownKeys ? schema.safeParse(withoutUnknownKeys(value, issues)).data : undefined,
    faults: [
      ...cut,
      ...issues.flatMap((issue): Fault[] => {
        const path = issue.path.filter((part) => typeof part !== 'symbol');
        const fault = (offset: number, message: string): Fault => ({
          file,
          line: lineAt(offset),
          rule: 'frontmatter',
          severity: 'error',
          message: `${path.length > 0 ? `“${path.join('.')}”: ` : ''}${message}`,
          hint: 'Sửa khóa này theo mẫu trong tài liệu về nội dung.',
        });
        if (issue.code !== 'unrecognized_keys') return [fault(offsetOf(document, path), issue.message)];
        return issue.keys.map((key) => fault(offsetOfKey(document, path, key), `có khóa lạ: ${key}`));
      }),
    ],
  };
}

/** A copy of what was read, without the keys that the schema does not know. */
function withoutUnknownKeys(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const holder = issue.path.reduce<unknown>(
      (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
      copy,
    );
    if (typeof holder !== 'object' || holder === null) continue;
    for (const key of issue.keys) Reflect.deleteProperty(holder, key);
  }
  return copy;
}

function faultOfAlias(error: unknown, file: string, line: number): Fault {
  const isBomb = error instanceof Error && error.message.includes('Excessive alias count');
  return {
    file,
    line,
    rule: 'yaml-syntax',
    severity: 'error',
    message: isBomb ? 'YAML dùng quá nhiều bí danh (*…).' : 'YAML dùng bí danh (*…) chưa được đặt.',
    hint: 'Viết thẳng giá trị thay cho bí danh.',
  };
}

/** Where a fault begins: a quote or bracket that is never closed is found out at the text's end only. */
function startOfError(document: Document, { code, pos: [offset] }: YAMLParseError): number {
  let start = offset;
  if (code !== 'MISSING_CHAR' && code !== 'BAD_INDENT') return start;
  visit(document, {
    Node(_key, node) {
      const isToClose = (isScalar(node) && code === 'MISSING_CHAR') || (isCollection(node) && node.flow);
      if (isToClose && node.range && node.range[0] <= offset && offset <= node.range[2]) {
        start = Math.min(start, node.range[0]);
      }
    },
  });
  return start;
}

/** The line of a file's text on which a key of its frontmatter stands, if it is written plainly. */
export function lineOfKey(text: string, key: string): number | undefined {
  const index = text.split(/\r\n?|\n/).findIndex((line) => line.startsWith(`${key}:`));
  return index < 0 ? undefined : index + 1;
}

/** The first line from a key on, in a file or list of entries, that names an id. */
export function lineNaming(text: string, key: string, id: string): number | undefined {
  const lines = text.split(/\r\n?|\n/);
  const from = lines.findIndex((line) => line.replace(/^[\s-]+/, '').startsWith(`${key}:`));
  const isNamed = (line: string): boolean => line.split(/[^\p{L}\p{N}_-]+/u).includes(id);
  const index = from < 0 ? -1 : lines.findIndex((line, at) => at >= from && isNamed(line));
  return index < 0 ? undefined : index + 1;
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

/** Offset of a key in the mapping at `path`. */
function offsetOfKey(document: Document, path: readonly (string | number)[], key: string): number {
  const map: unknown = path.length > 0 ? document.getIn(path, true) : document.contents;
  const pair = isMap(map)
    ? map.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined;
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : offsetOf(document, path);
}
