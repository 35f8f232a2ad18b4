import type { RefusalCode } from '../api.ts';

/** Why a request is not done, with what to do, as the page shows it. */
export class DeskRefusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.code = code;
  }

  get status(): 400 | 403 | 404 | 409 | 500 | 507 {
    return STATUS[this.code];
  }
}

const STATUS = {
  forbidden: 403,
  'not-found': 404,
  'bad-request': 400,
  'changed-outside': 409,
  'read-only': 403,
  'no-archive': 409,
  'not-written': 507,
  'not-yet': 409,
  failed: 500,
} as const satisfies Record<RefusalCode, number>;
