import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

export interface ServeOptions {
  /** The built folder. */
  readonly dir: string;
  /** Where to listen; 0, the default, takes any free port. */
  readonly port?: number;
  /** Path under which the folder is served, such as `/a/b/`; the root by default. */
  readonly base?: string;
}

export interface ServedFolder {
  /** Address of the folder, ending with a slash. */
  readonly url: string;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

/** Its types are Express's; it asks no more of a request and a response than Node's own have. */
const compressed = compression() as unknown as (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

/**
 * Serves a built folder on this machine alone, as plain static hosts do: a folder's address without its last
 * slash leads to the one with it, what is not there is answered by `404.html`, and text travels compressed where the
 * browser takes it so. Files are read anew at each request.
 *
 * @throws where the port is taken (`EADDRINUSE`)
 */
export async function serveFolder({ dir, port = 0, base = '/' }: ServeOptions): Promise<ServedFolder> {
  const root = resolve(dir);
  const prefix = basePath(base);
  const files = sirv(root, { dev: true, etag: true });
  const server = createServer((request, response) => {
    compressed(request, response, () => {
      answer(request, response, root, prefix, files).catch(() => {
        response.statusCode = 500;
        response.end();
      });
    });
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${HOST}:${taken}${prefix}`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()));
        server.closeAllConnections();
      }),
  };
}

/** Serves a folder on the given port or the next free one after it. */
export async function serveFolderNear(
  options: ServeOptions & { readonly port: number },
): Promise<ServedFolder> {
  for (let port = options.port; port < options.port + 50; port += 1) {
    try {
      return await serveFolder({ ...options, port });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  return serveFolder({ ...options, port: 0 });
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, HOST, () => {
      server.off('error', fail);
      done();
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  prefix: string,
  files: ReturnType<typeof sirv>,
): Promise<void> {
  const [asked = '/', query] = (request.url ?? '/').split('?');
  const path = underBase(asked, prefix);
  const tail = query === undefined ? '' : `?${query}`;
  if (`${path}/` === prefix) return redirect(response, prefix + tail);
  if (!path.startsWith(prefix)) return notFound(request, response, files);
  const inside = `/${path.slice(prefix.length)}`;
  if (!inside.endsWith('/') && (await isFolder(root, inside))) return redirect(response, `${path}/${tail}`);
  request.url = inside + tail;
  files(request, response, () => notFound(request, response, files));
}

/** The path of a base as browsers ask for it: begins and ends with a slash, accents and spaces encoded. */
function basePath(base: string): string {
  const parts = base
    .split('/')
    .filter(Boolean)
    .map((part) => encodeURIComponent(plain(part)));
  return parts.length > 0 ? `/${parts.join('/')}/` : '/';
}

/** A path whose begin is the base, however it is encoded there, with the base as it is written here. */
function underBase(path: string, prefix: string): string {
  const count = prefix.split('/').length - 2;
  const parts = path.split('/');
  const begin = parts.slice(1, count + 1).map((part) => encodeURIComponent(plain(part)));
  return ['', ...begin, ...parts.slice(count + 1)].join('/');
}

/** A part of an address in plain letters; one that is wrongly encoded stays as it is. */
function plain(part: string): string {
  try {
    return decodeURIComponent(part).normalize('NFC');
  } catch {
    return part;
  }
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location });
  response.end();
}

function notFound(request: IncomingMessage, response: ServerResponse, files: ReturnType<typeof sirv>): void {
  response.statusCode = 404;
  request.url = '/404.html';
  // A conditional or partial request for something else must not turn into "not modified".
  delete request.headers['if-none-match'];
  delete request.headers.range;
  files(request, withStatus404(response), () => {
    response.end('404');
  });
}

/** sirv sets 200 for what it finds; here what it finds is the page for what was not found. */
function withStatus404(response: ServerResponse): ServerResponse {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = ((_status: number, headers?: Record<string, string>) =>
    writeHead(404, headers)) as ServerResponse['writeHead'];
  return response;
}

async function isFolder(root: string, path: string): Promise<boolean> {
  try {
    const target = join(root, decodeURIComponent(path));
    return target.startsWith(root + sep) && (await stat(target)).isDirectory();
  } catch {
    return false;
  }
}
