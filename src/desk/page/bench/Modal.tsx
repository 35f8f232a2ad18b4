import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import * as words from '../../../words/vi/bench.ts';
import './dialogs.css';

/** Where a dialog is between being filled in and being written. */
export interface DialogState {
  /** Why what was entered could not be written: it stays there to be put right. */
  readonly trouble?: string | undefined;
  /** What was entered is being written: the dialog is out of sight, and comes back as it was where it is refused. */
  readonly isSent?: boolean;
  readonly onClose: () => void;
}

interface ModalProps extends DialogState {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A dialog of the bench: the browser's own, which keeps the focus and closes by Esc. */
export function Modal({ title, trouble, isSent = false, onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the next key is handled: what is typed at once belongs into the dialog, not to the page's keys.
  useLayoutEffect(() => {
    if (isSent) return undefined;
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, [isSent]);
  return (
    <dialog ref={dialog} class="bench-dialog" aria-labelledby="dialog-title" onCancel={onClose}>
      <header>
        <h2 id="dialog-title">{title}</h2>
        <button type="button" class="button-plain" aria-label={words.close} onClick={onClose}>
          ×
        </button>
      </header>
      <div role="alert">
        {trouble !== undefined && <p class="notice notice-warn dialog-trouble">{trouble}</p>}
      </div>
      {children}
    </dialog>
  );
}
