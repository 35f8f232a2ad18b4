/**
 * Signs that mean something anywhere in running Markdown. `&` only where an entity would begin, so that
 * `R&D` stays readable.
 */
const ANYWHERE = /[\\`*_[\]<|~]|&(?=#?\w{1,32};)/gu;

/** Where an address would begin that Markdown links by itself; within one, backslashes would be shown. */
const ADDRESS = /(?<=https?)(?=:\/\/)|(?<=www)(?=\.)|(?=@)/giu;

/** Writes text so that Markdown shows it as it is, wherever in a line it stands. */
export function escapeText(text: string): string {
  return text.replace(ANYWHERE, (sign) => `\\${sign}`).replace(ADDRESS, '\\');
}

/**
 * Escapes what at a line's start would begin a list, a heading, a quote, a rule or a definition, in a line
 * of Markdown: `1. Các sở` → `1\. Các sở`.
 */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/u, '$1\\$2')
    .replace(/^(\s*)([-+])(?=\s|$|[-+\s]*$)/u, '$1\\$2')
    .replace(/^(\s*)(#{1,6})(?=\s|$)/u, '$1\\$2')
    .replace(/^(\s*)(>|=+\s*$)/u, '$1\\$2')
    .replace(/^(\s*\[\^[^\]]+\]):/u, '$1\\:');
}

/** A heading's text: its closing number signs would vanish. */
export function escapeHeadingEnd(line: string): string {
  return line.replace(/(#+)$/u, '\\$1');
}

/** A link's title in double quotes. */
export function escapeTitle(title: string): string {
  return title.replace(/[\\"]/gu, (sign) => `\\${sign}`).replace(/\s+/gu, ' ');
}
