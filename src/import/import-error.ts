/** Why a source could not be imported at all. The last two are about options, the others about the file. */
export type ImportErrorCode =
  | 'empty'
  | 'not-text'
  | 'no-text'
  | 'too-large'
  | 'damaged'
  | 'encrypted'
  | 'legacy-encoding'
  | 'exists'
  | 'bad-period'
  | 'unknown-area'
  | 'no-ocr';

/** A source or an option that no draft can be made from. The message is Vietnamese and says what to do. */
export class ImportError extends Error {
  readonly code: ImportErrorCode;

  constructor(code: ImportErrorCode, message: string) {
    super(message);
    this.name = 'ImportError';
    this.code = code;
  }
}
