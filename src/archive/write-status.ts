const FRONTMATTER = /^(?:\uFEFF)?---[^\S\n]*\r?\n[\s\S]*?^---[^\S\n]*\r?$/mu;
const STATUS = /^status:[^\r\n]*/mu;

/** A report's file with another `status` in its frontmatter; nothing else changes. */
export function withStatus(text: string, status: 'draft' | 'reviewed'): string {
  return text.replace(FRONTMATTER, (whole) => {
    if (STATUS.test(whole)) return whole.replace(STATUS, `status: ${status}`);
    const end = whole.includes('\r\n') ? '\r\n' : '\n';
    return whole.replace(/^---[^\S\n]*\r?$(?![\s\S]*^---)/mu, (fence) => `status: ${status}${end}${fence}`);
  });
}
