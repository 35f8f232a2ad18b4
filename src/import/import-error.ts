/** Why a source could not be imported at all. The first three are the file's; the rest are options'. */
export type ImportErrorCode = 'empty' | 'not-text' | 'too-large' | 'bad-period' | 'unknown-area';

/** A source or an option that no draft can be made from. The message is Vietnamese and says what to do. */
export class ImportError extends Error {
  readonly code: ImportErrorCode;

  constructor(code: ImportErrorCode, message: string) {
    super(message);
    this.name = 'ImportError';
    this.code = code;
  }
}
