import { ImportError } from '../../import/import-error.ts';
import { readSourceFile } from '../../import/read-file.ts';
import * as words from '../../words/vi/bench.ts';
import { answerInThread } from '../server/in-thread.ts';
import type { Original } from './api.ts';

export interface OriginalTask {
  readonly name: string;
  readonly bytes: Uint8Array;
}

await answerInThread<OriginalTask, Original>(read);

async function read({ name, bytes }: OriginalTask): Promise<Original> {
  const isPdf = /^[^]{0,256}%PDF-\d/u.test(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'));
  try {
    const { lines } = await readSourceFile(bytes);
    return {
      kind: isPdf ? 'pdf' : 'text',
      name,
      lines: lines.map(({ number, page, text }) => ({ number, page, text: plain(text) })),
    };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    // A scan has pages to look at, though no text.
    return isPdf
      ? { kind: 'pdf', name, lines: [] }
      : { kind: 'none', why: words.originalUnread(error.message) };
  }
}

/** Without the signs by which readers of Word files tell bold and raised letters, and notes. */
function plain(text: string): string {
  return text
    .replace(/\*\*|<\/?su[bp]>|(?<!\S)\*(?=\S)|(?<=\S)\*(?!\S)/gu, '')
    .replace(/^#{1,6} /u, '')
    .replace(/^\[\^([^\]]+)\]:/u, '[$1]')
    .replace(/\[\^([^\]]+)\]/gu, '[$1]');
}
