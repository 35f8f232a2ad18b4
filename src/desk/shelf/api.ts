import type { Fault } from '../../archive/model.ts';
import type { Route } from '../route.ts';
import type { ReviewProgress } from '../review/may-publish.ts';

/** Which archive the desk works on. */
export interface DeskState {
  /** Its title in `site.yaml`; absent where no archive is open yet. */
  readonly title?: string;
  /** The archive's folder; empty where none is open. */
  readonly folder: string;
  /** The folder that a new archive is proposed in. */
  readonly proposedFolder: string;
  /** Whether nothing can be changed: the demonstration. */
  readonly readOnly: boolean;
}

/** Where a report is on its way, as the shelf sorts it. */
export type ReportState =
  /** Imported; nobody has decided anything yet. */
  | 'arrived'
  /** Something is decided, something that must be looked at is open. */
  | 'in-review'
  /** Nothing that must be looked at is open and something is decided, or it is reviewed and not on the site yet. */
  | 'ready'
  /** Reviewed and on the site that was last built. */
  | 'published'
  /** Its file can't be read: the faults say why. */
  | 'unreadable';

export interface ShelfReport {
  readonly slug: string;
  readonly title: string;
  /** Names, as they are printed: `Lạng Sơn`, `quý I năm 2024`. */
  readonly area: string;
  readonly period: string;
  /** The year of its period, `2024`; empty where its file can't be read. */
  readonly year: string;
  readonly state: ReportState;
  /** Of a draft, once it is read. */
  readonly progress?: ReviewProgress;
  /** Whether its file was changed after the site was built. */
  readonly isNewer: boolean;
}

/** The reports, newest period first. */
export interface Shelf {
  readonly reports: readonly ShelfReport[];
  /** Absent while the archive is still being checked. */
  readonly faults?: ArchiveFaults;
}

/** What `npm run check` tells, drafts included. */
export interface ArchiveFaults {
  readonly errors: number;
  readonly warnings: number;
  /** Errors first; no more than 200 of them all. */
  readonly faults: readonly Fault[];
}

export interface AreaChoice {
  readonly id: string;
  readonly name: string;
}

export interface NewArchiveWish {
  readonly folder: string;
  /** Name of the place whose reports it will hold, such as `Tỉnh Cao Bằng`. */
  readonly area: string;
  readonly title: string;
}

export interface ShelfApi {
  'GET /api/desk': Route<DeskState>;
  /** Asked with `now=true`, it answers within seconds: with what the reports' heads say, where checking takes longer. */
  'GET /api/shelf': Route<Shelf>;
  /** The areas of the archive that is open, or of the country where none is: provinces first. */
  'GET /api/areas': Route<readonly AreaChoice[]>;
  /** Makes a new archive and opens it. */
  'POST /api/archive': Route<DeskState, NewArchiveWish>;
}
