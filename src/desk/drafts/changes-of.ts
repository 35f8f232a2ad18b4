import { slugify } from '../../domain/orthography.ts';
import { REVIEW } from '../../domain/review-record.ts';
import * as words from '../../words/vi/review.ts';
import type { ArchiveFiles } from '../files/archive-files.ts';
import { decide } from '../review/decide.ts';
import type { FileChange } from '../review/file-changes.ts';
import type { KeeperDecision } from '../review/keeper-decision.ts';
import { DeskRefusal } from '../server/refusal.ts';
import type { ReadBench } from './read-bench.ts';

/** A decision as it was made. */
export interface MadeDecision {
  readonly decision: KeeperDecision;
  /** Of the text that the keeper saw. */
  readonly digest: string;
  readonly by: string;
  /** ISO date and time. */
  readonly at: string;
}

/**
 * What a decision makes of the archive's files as they are now. Nothing is written.
 *
 * @throws DeskRefusal where the decision can't be made
 */
export async function changesOf(
  archiveFiles: Pick<ArchiveFiles, 'read'>,
  bench: ReadBench,
  { decision, digest, by, at }: MadeDecision,
): Promise<readonly FileChange[]> {
  const { slug } = bench.reading;
  // Offsets and whole texts mean the very text that was looked at; items are found again by what they say.
  if ((decision.what === 'note' || decision.what === 'text') && digest !== bench.file.digest) {
    const isText = decision.what === 'text';
    throw new DeskRefusal('changed-outside', isText ? words.textChanged : words.gone);
  }
  const paths = [`reports/${slug}${REVIEW}`, ...indicatorPaths(decision)];
  const files = new Map<string, string | undefined>([[`reports/${slug}.md`, bench.file.text]]);
  for (const path of paths) files.set(path, (await archiveFiles.read(path))?.text);
  const { archive: catalogue, context } = bench.around;
  const { reading, queue } = bench;
  const decided = decide({ reading, queue, files, catalogue, archive: context, by, at }, decision);
  if ('error' in decided) throw new DeskRefusal('bad-request', decided.error);
  return decided.changes;
}

/** Indicators' files that a decision reads and writes. */
function indicatorPaths(decision: KeeperDecision): string[] {
  if (decision.what === 'indicator') return [`indicators/${decision.indicator}.md`];
  if (decision.what === 'new-indicator')
    return [`indicators/${slugify(decision.name.normalize('NFC').trim())}.md`];
  return [];
}
