import type { Route } from '../route.ts';

/** Which archive the desk works on. */
export interface DeskState {
  /** Its title in `site.yaml`; absent where no archive is open yet. */
  readonly title?: string;
  /** The archive's folder, or the one that a new archive is proposed in. */
  readonly folder: string;
  /** Whether nothing can be changed: the demonstration. */
  readonly readOnly: boolean;
}

export interface ShelfApi {
  'GET /api/desk': Route<DeskState>;
}
