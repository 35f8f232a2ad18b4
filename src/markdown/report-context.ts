import type { Indicator } from '../domain/indicator.ts';
import type { ReadingFinder } from '../domain/reading.ts';

/** What the plugins need to know of the report and the archive around it. */
export interface ReportContext {
  readonly report: {
    readonly slug: string;
    readonly area: string;
    /** Code of the report's period. */
    readonly period: string;
    /** How the text came about; figures of an OCR text are read through its damage. Clean where absent. */
    readonly transcription?: 'clean' | 'ocr';
    /** Old names of places in its page, each with the name it has now. */
    readonly aliases?: Readonly<Record<string, string>>;
  };
  /** What its words most likely say, where OCR damaged them and they were restored. */
  readonly readings?: ReadingFinder;
  /** The catalogue by id. */
  readonly indicators: ReadonlyMap<
    string,
    Pick<Indicator, 'id' | 'name' | 'unit' | 'kind' | 'aliases'> &
      Partial<Pick<Indicator, 'aliasesAfter' | 'aliasesBehind'>>
  >;
  /** Ids of the known areas. */
  readonly areas: Pick<ReadonlySet<string>, 'has'>;
  /** Slugs of the archive's reports, for links between them. */
  readonly reports: Pick<ReadonlySet<string>, 'has'>;
  /** Ids of indicators by their names as tables print them; made from the catalogue where absent. */
  readonly names?: Pick<ReadonlyMap<string, string>, 'get'>;
}
