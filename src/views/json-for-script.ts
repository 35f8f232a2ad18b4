/**
 * JSON that may stand inside a `<script>`: with `<` written as an escape, no text in it (a name such as
 * `</script>` from a content file) can end the element.
 */
export function jsonForScript(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
