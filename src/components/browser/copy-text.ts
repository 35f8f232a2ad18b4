import { element } from './elements.ts';

/** What a button that copies says: before, when it is done, and where the browser does not let it. */
export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  readonly byHand: string;
}

/**
 * A button that copies a text, and says whether it could; with a status for screen readers beside it.
 *
 * @param text asked for when it is pressed
 * @param field what holds the text: selected where there is no clipboard, for the reader to copy
 */
export function copyButton(words: CopyWords, text: () => string, field?: HTMLInputElement): Node[] {
  const button = element('button', 'button', words.copy);
  button.type = 'button';
  const said = element('span', 'visually-hidden');
  said.role = 'status';
  button.addEventListener('click', () => {
    void copy(text()).then((done) => {
      if (!done) field?.select();
      button.textContent = done ? words.copied : words.byHand;
      said.textContent = button.textContent;
    });
  });
  return [button, said];
}

/** Pages opened without https, or by readers who forbid it, have no clipboard. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
