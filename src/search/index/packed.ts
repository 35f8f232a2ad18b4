/** Fetches a file of the index, or a stretch of one, by its path from the index's folder. */
export type FetchBytes = (path: string, range?: ByteRange) => Promise<Uint8Array<ArrayBuffer>>;

const GZIP = [0x1f, 0x8b] as const;

/** Fetches a packed JSON file. */
export async function fetchPacked<T>(fetchBytes: FetchBytes, path: string): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await fetchUnpacked(fetchBytes, path))) as T;
}

/**
 * Fetches a file and unpacks it. The files are packed by themselves, to be small on hosts that pack nothing;
 * some hosts unpack them.
 */
export async function fetchUnpacked(fetchBytes: FetchBytes, path: string): Promise<Uint8Array> {
  const packed = await fetchBytes(path);
  if (packed[0] !== GZIP[0] || packed[1] !== GZIP[1]) return packed;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A stretch of a file, end excluded. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Fetches a stretch of a file that is packed by itself; see `StoredPlaces`. */
export async function fetchBlock<T>(fetchBytes: FetchBytes, path: string, range: ByteRange): Promise<T> {
  const packed = await fetchBytes(path, range);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return (await new Response(stream).json()) as T;
}

/** Fetches files below an address. */
export function fetchBelow(root: URL): FetchBytes {
  /** Files that a host sent whole where a stretch was asked for. */
  const wholes = new Map<string, Uint8Array<ArrayBuffer>>();
  return async (path, range) => {
    const known = range && wholes.get(path);
    if (known) return known.subarray(range.start, range.end);
    const response = await fetch(new URL(path, root), range && askedFor(range));
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (!range || response.status === PARTIAL) return bytes;
    wholes.set(path, bytes);
    return bytes.subarray(range.start, range.end);
  };
}

const PARTIAL = 206;

/** Browsers let several requests for one file wait for each other, to fill their cache; these are not kept. */
function askedFor({ start, end }: ByteRange): RequestInit {
  return { headers: { Range: `bytes=${start}-${end - 1}` }, cache: 'no-store' };
}
