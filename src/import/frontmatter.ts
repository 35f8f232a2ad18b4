import { stringify } from 'yaml';
import { UNKNOWN_ISSUER, UNKNOWN_TITLE } from '../domain/open-draft.ts';
import type { DraftHead } from './draft-document.ts';

/** A draft's frontmatter, with its fences. Keys whose value is not known are left out. */
export function writeFrontmatter(head: DraftHead): string {
  const { title, area, issuer, period, date, number, signatory, source } = head;
  const keys = {
    title: title ?? UNKNOWN_TITLE,
    ...(area ? { area } : {}),
    issuer: issuer ?? UNKNOWN_ISSUER,
    ...(period ? { period } : {}),
    ...(date ? { date } : {}),
    ...(number ? { number } : {}),
    edition: 'full',
    status: 'draft',
    source: {
      file: source.file,
      ...(source.sha256 ? { sha256: source.sha256 } : {}),
      transcription: source.transcription,
    },
    ...(signatory ? { signatory } : {}),
    corrections: [],
  };
  return `---\n${stringify(keys, { lineWidth: 0 })}---\n`;
}
