import { isScalar, visit, type Document } from 'yaml';

/** Keys of a report that hold a sentence: a remark behind one is rare, a `#` of its own is not. */
const SENTENCES: ReadonlySet<unknown> = new Set(['title', 'issuer']);

/**
 * Values that end where YAML takes a ` #` for the begin of a remark, though it looks like a part of them: before a
 * number or word, as in `title: Báo cáo #1 năm 2024`, and in titles wherever it stands.
 *
 * @param fault makes a fault of where it is and what is wrong
 */
export function cutTexts<T>(document: Document, fault: (offset: number, message: string) => T): T[] {
  const found: T[] = [];
  visit(document, {
    Pair(_place, { key, value }) {
      if (!isScalar(value) || value.type !== 'PLAIN' || !value.comment || !value.range) return;
      const name = isScalar(key) ? key.value : undefined;
      // A remark on a line below belongs to what follows.
      const [rest = ''] = value.comment.split('\n');
      if (rest === '' || (/^\s/u.test(rest) && !SENTENCES.has(name))) return;
      found.push(
        fault(
          value.range[0],
          `“${String(name)}” dừng ở “${String(value.value)}”: phần sau dấu # (“${rest.trim()}”) bị coi là ghi chú.`,
        ),
      );
    },
  });
  return found;
}
