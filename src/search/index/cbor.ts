/** What Pagefind writes its index files with: numbers, text, lists and nothing else. */
export type Cbor = number | string | boolean | null | readonly Cbor[];

/**
 * Reads CBOR (RFC 8949) as far as Pagefind uses it: integers, text strings, arrays, booleans and null.
 *
 * @throws where the bytes hold something else, or end too early
 */
export function readCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  let at = 0;

  const readLength = (info: number): number => {
    if (info < 24) return info;
    const size = info === 24 ? 1 : info === 25 ? 2 : info === 26 ? 4 : 8;
    if (info > 27) throw new Error(`CBOR: ${info} is no length`);
    const start = at;
    at += size;
    if (size === 1) return view.getUint8(start);
    if (size === 2) return view.getUint16(start);
    return size === 4 ? view.getUint32(start) : Number(view.getBigUint64(start));
  };

  const readItem = (): Cbor => {
    const head = view.getUint8(at);
    at += 1;
    const type = head >> 5;
    const info = head & 31;
    if (type === 4 && info === 31) {
      const items: Cbor[] = [];
      while (view.getUint8(at) !== 0xff) items.push(readItem());
      at += 1;
      return items;
    }
    if (type === 7) {
      if (info === 20 || info === 21) return info === 21;
      if (info === 22) return null;
      throw new Error(`CBOR: a value of kind ${head}`);
    }
    const length = readLength(info);
    if (type === 0) return length;
    if (type === 1) return -1 - length;
    if (type === 3) {
      at += length;
      if (at > bytes.length) throw new Error('CBOR: a text ends too early');
      return decoder.decode(bytes.subarray(at - length, at));
    }
    if (type !== 4) throw new Error(`CBOR: a value of kind ${head}`);
    const items: Cbor[] = [];
    for (let item = 0; item < length; item += 1) items.push(readItem());
    return items;
  };
  return readItem();
}
