import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Desk } from '../desk.ts';

/** Milliseconds between two signs of life, by which a page notices that the desk has stopped. */
const PULSE = 15_000;

/** Tells a page what happens at the desk, from now until it closes; see `DeskEvent`. */
export function eventStream(context: Context, desk: Desk): Response {
  return streamSSE(context, async (stream) => {
    const ended = new Promise<void>((done) => {
      stream.onAbort(() => done());
    });
    const stop = desk.listen((event) => {
      void stream.writeSSE({ data: JSON.stringify(event) });
    });
    const pulse = setInterval(() => void stream.writeSSE({ event: 'pulse', data: '' }), PULSE);
    await stream.writeSSE({ event: 'pulse', data: '' });
    await ended;
    clearInterval(pulse);
    stop();
  });
}
