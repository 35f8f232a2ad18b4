import type { Indicator } from '../../domain/indicator.ts';
import type { Topic } from '../../domain/topic.ts';
import type { ReportContext } from '../../markdown/report-context.ts';
import type { FileTexts } from './file-changes.ts';
import type { QueueItem } from './queue-items.ts';
import type { DraftReading } from './read-draft.ts';

export interface Catalogue {
  readonly indicators: readonly Indicator[];
  readonly topics: readonly Topic[];
}

/** What a decision is made on. */
export interface Bench {
  readonly reading: DraftReading;
  readonly queue: readonly QueueItem[];
  /** The report's file, its review file and the indicators' files that the decision names. */
  readonly files: FileTexts;
  readonly catalogue: Catalogue;
  readonly archive: Omit<ReportContext, 'report'>;
  readonly by: string;
  /** ISO date and time. */
  readonly at: string;
}
