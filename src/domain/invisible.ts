/**
 * Signs that turn the direction of the text around them. Vietnamese has no use for them; one left open in a name
 * reverses the text that follows it on a page or in a citation.
 */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Signs that nobody sees: zero-width ones, soft hyphens, control characters but tabs and line ends. */
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** Text whose signs all run in one direction. */
export function withoutTurning(text: string): string {
  return text.replace(TURNING, '');
}

/** A name, or a line for a terminal, without what readers can't see: two that look the same are then equal. */
export function asSeen(text: string): string {
  return withoutTurning(text).replace(UNSEEN, '');
}
