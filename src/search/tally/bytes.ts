/**
 * Numbers as bytes: seven bits a byte, the lowest first, the highest bit set where more follow (LEB128, as in
 * WebAssembly and DWARF).
 */
export class ByteWriter {
  private bytes = new Uint8Array(1024);
  length = 0;

  /** @param value a whole number from 0 to 2³² - 1 */
  number(value: number): void {
    this.room(5);
    let left = value;
    while (left > 127) {
      this.bytes[this.length] = (left & 127) | 128;
      this.length += 1;
      left >>>= 7;
    }
    this.bytes[this.length] = left;
    this.length += 1;
  }

  put(bytes: Uint8Array): void {
    this.room(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** What was written; valid until more is. */
  written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private room(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
}

/** Reads what {@link ByteWriter} wrote. */
export class ByteReader {
  private readonly bytes: Uint8Array;
  at: number;
  readonly end: number;

  constructor(bytes: Uint8Array, at = 0, end = bytes.length) {
    this.bytes = bytes;
    this.at = at;
    this.end = Math.min(end, bytes.length);
  }

  number(): number {
    let value = 0;
    let shift = 1;
    for (;;) {
      const byte = this.bytes[this.at];
      if (byte === undefined) throw new Error('The file ends in the middle of a number.');
      this.at += 1;
      value += (byte & 127) * shift;
      if (byte < 128) return value;
      shift *= 128;
    }
  }

  take(length: number): Uint8Array {
    if (this.at + length > this.end) throw new Error('The file ends too early.');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}
