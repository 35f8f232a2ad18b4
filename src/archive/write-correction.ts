import type { Correction } from './model.ts';

const FRONTMATTER = /^(?:\uFEFF)?---[^\S\n]*\r?\n([\s\S]*?)^---[^\S\n]*\r?$/mu;
/** The key with its entries: lines that are indented or begin with a dash. */
const ENTRY = /^corrections:[^\S\r\n]*(?:\[\][^\S\r\n]*)?\r?\n((?:(?:[^\S\r\n]+|-)[^\r\n]*\r?\n)*)/mu;

/** A report's file with one more entry in `corrections`; nothing else changes. */
export function withCorrection(text: string, { date, note, file }: Correction): string {
  const frontmatter = FRONTMATTER.exec(text);
  const [whole, yaml] = frontmatter ?? [];
  if (whole === undefined || yaml === undefined) return text;
  const end = yaml.includes('\r\n') ? '\r\n' : '\n';
  const kept = ENTRY.exec(yaml);
  const indent = /^(\s*)-/u.exec(kept?.[1] ?? '')?.[1] ?? '  ';
  const lines = [
    `${indent}- date: "${date}"`,
    `${indent}  note: ${JSON.stringify(note)}`,
    ...(file === undefined ? [] : [`${indent}  file: ${JSON.stringify(file)}`]),
  ].map((line) => `${line}${end}`);
  const block = `corrections:${end}${kept?.[1] ?? ''}${lines.join('')}`;
  const changed = kept ? yaml.replace(ENTRY, () => block) : `${yaml}${block}`;
  return text.replace(whole, () => whole.replace(yaml, () => changed));
}
