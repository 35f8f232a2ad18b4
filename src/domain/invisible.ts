/**
 * Signs that turn the direction of the text around them. Vietnamese has no use for them; left open in a name, one
 * turns round whatever a page or a citation says behind it.
 */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Signs that nobody sees: zero-width ones, soft hyphens, control characters but tabs and line ends. */
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** Text whose signs all run in one direction. */
export function withoutTurning(text: string): string {
  return text.replace(TURNING, '');
}

/** A name or a line for a terminal as readers see it: two that look alike are alike. */
export function asSeen(text: string): string {
  return withoutTurning(text).replace(UNSEEN, '');
}
