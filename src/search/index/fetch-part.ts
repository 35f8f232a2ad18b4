/** Fetches a file of the index, by its path from the index's folder. */
export type FetchBytes = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Stands before the content of every file that Pagefind writes, so that half a file is noticed. */
const SIGNATURE = 'pagefind_dcd';
const GZIP = [0x1f, 0x8b] as const;

/**
 * Fetches one of Pagefind's files and unpacks it.
 *
 * @throws where the file is missing or torn
 */
export async function fetchPart(fetchBytes: FetchBytes, path: string): Promise<Uint8Array> {
  const bytes = await fetchUnpacked(fetchBytes, path);
  const start = new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length));
  if (start !== SIGNATURE) throw new Error(`${path} is no whole file of Pagefind's`);
  return bytes.subarray(SIGNATURE.length);
}

/** Fetches a packed JSON file that the build wrote beside Pagefind's. */
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

/** Fetches files below an address. */
export function fetchBelow(root: URL): FetchBytes {
  return async (path) => {
    const response = await fetch(new URL(path, root));
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
