import { compareText } from '../domain/text-order.ts';

/** The key with what belongs to it: lines that are indented, with blank ones and comments between them. */
const ENTRY = /^aliases:.*\r?\n(?:(?:[^\S\r\n]*(?:#.*)?\r?\n)*[^\S\r\n]+[^\s#].*\r?\n)*/m;

/** A name that YAML would take for a number or nothing (a heading may be a year) in quotes. */
const asText = (name: string): string =>
  /^(?:\d[\d_.e]*|null|true|false)$/i.test(name) ? `'${name}'` : name;

/** A report's file with `aliases` in its frontmatter, in place of what stood there; nothing else changes. */
export function withAliases(text: string, aliases: ReadonlyMap<string, string>): string {
  const frontmatter = /^(?:\uFEFF)?---[^\S\n]*\r?\n([\s\S]*?)^---[^\S\n]*\r?$/m.exec(text);
  if (!frontmatter) return text;
  const [whole, yaml = ''] = frontmatter;
  const end = yaml.includes('\r\n') ? '\r\n' : '\n';
  const lines = [...aliases]
    .sort(([a], [b]) => compareText(a, b))
    .map(([old, now]) => `  ${asText(old)}: ${asText(now)}${end}`);
  const block = lines.length > 0 ? `aliases:${end}${lines.join('')}` : '';
  const others = yaml.replace(ENTRY, '');
  return text.replace(whole, () => whole.replace(yaml, () => others + block));
}
