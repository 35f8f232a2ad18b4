/**
 * Milliseconds without a key after which the reader is taken to rest. Shorter, and each key of someone who
 * types on a phone would fetch what its unfinished word needs.
 */
const PAUSE = 250;
/** The same for a first syllable, which is seldom all that is meant, and for which the most would be fetched. */
const FIRST_PAUSE = 500;
/** More letters at once than a key adds: a text was put in whole, as by dictation. */
const AT_ONCE = 3;

/**
 * Follows a field that is typed into.
 *
 * @param eachKey called at once, at each change
 * @param atRest called when the reader rests, or at once where a whole text was put in
 * @returns takes what stands in the field as typed just now
 */
export function afterTyping(field: HTMLInputElement, eachKey: () => void, atRest: () => void): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const typed = (): void => {
    clearTimeout(pause);
    eachKey();
    pause = setTimeout(atRest, /\S\s+\S/u.test(field.value) ? PAUSE : FIRST_PAUSE);
  };
  field.addEventListener('input', (event) => {
    typed();
    if (!isWhole(event)) return;
    clearTimeout(pause);
    atRest();
  });
  field.form?.addEventListener('submit', () => {
    clearTimeout(pause);
  });
  return typed;
}

/** Whether a text was pasted, chosen or put in by a program; a word that is being composed is typed. */
function isWhole(event: Event): boolean {
  if (!(event instanceof InputEvent)) return true;
  if (event.isComposing) return false;
  return /^insertFrom|^insertReplacement/.test(event.inputType) || (event.data?.length ?? 0) >= AT_ONCE;
}
