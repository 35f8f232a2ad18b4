import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Desk } from '../desk.ts';
import { deskApp } from './app.ts';
import type { PageFiles } from './page-bundle.ts';

const HOST = '127.0.0.1';

export interface StartOptions {
  readonly desk: Desk;
  readonly page: PageFiles;
  /** Where to listen; 0, the default, takes any free port. */
  readonly port?: number;
  readonly onError?: (error: unknown) => void;
}

export interface StartedDesk {
  /** The address with its key, for the browser of who started it. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the desk on this machine alone.
 *
 * @throws where the port is taken (`EADDRINUSE`)
 */
export async function startDesk({
  desk,
  page,
  port = 0,
  onError = () => {},
}: StartOptions): Promise<StartedDesk> {
  const key = randomBytes(24).toString('base64url');
  let host = '';
  const app = deskApp({ desk, page, key, host: () => host, onError });
  const server = await new Promise<Server>((done, fail) => {
    const starting = serve({ fetch: app.fetch, hostname: HOST, port }, () => done(starting)) as Server;
    starting.once('error', fail);
  });
  host = `${HOST}:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}/?key=${key}`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()));
        server.closeAllConnections();
      }),
  };
}
