/** Fetches a file of the index, by its path from the index's folder. */
export type FetchBytes = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

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

/** Fetches files below an address. */
export function fetchBelow(root: URL): FetchBytes {
  return async (path) => {
    const response = await fetch(new URL(path, root));
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
