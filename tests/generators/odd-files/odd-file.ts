/** A small file that no office should send and some office will, with what must come of it. */
export interface OddFile {
  /** What is odd in it, said as a test's name. */
  readonly kind: string;
  readonly bytes: Uint8Array;
  /** Stretches of its text that the draft must show, whole. */
  readonly draft?: readonly string[];
  /** Stretches that no draft has, but a remark or the refusal shows. */
  readonly told?: readonly string[];
  /** What neither draft nor remarks may say: words and numbers that the file does not have. */
  readonly never?: readonly string[];
  /** That words are missing or too many is told by their count alone, with nothing that says why. */
  readonly toldByCount?: true;
  /** What the refusal says; absent where a draft is made. */
  readonly refused?: RegExp;
}
