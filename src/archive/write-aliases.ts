/** A report's file with `aliases` in its frontmatter, in place of what stood there; nothing else changes. */
export function withAliases(text: string, aliases: ReadonlyMap<string, string>): string {
  const frontmatter = /^(?:\uFEFF)?---[^\S\n]*\r?\n([\s\S]*?)^---[^\S\n]*\r?$/m.exec(text);
  if (!frontmatter) return text;
  const [whole, yaml = ''] = frontmatter;
  const end = yaml.includes('\r\n') ? '\r\n' : '\n';
  const lines = [...aliases]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([old, now]) => `  ${old}: ${now}${end}`);
  const block = lines.length > 0 ? `aliases:${end}${lines.join('')}` : '';
  const others = yaml.replace(/^aliases:.*\r?\n(?:[^\S\n]+.*\r?\n)*/m, '');
  return text.replace(whole, () => whole.replace(yaml, () => others + block));
}
