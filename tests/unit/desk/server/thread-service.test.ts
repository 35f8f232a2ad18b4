import { afterEach, beforeEach, expect, test } from 'vitest';
import { DeskRefusal } from '../../../../src/desk/server/refusal.ts';
import { threadService, type ThreadService } from '../../../../src/desk/server/thread-service.ts';
import { openTestDesk } from '../open-desk.ts';
import type { WaitingQuestions } from './waiting-worker.ts';

let flag: Int32Array<SharedArrayBuffer>;
let thread: ThreadService<WaitingQuestions>;
beforeEach(() => {
  flag = new Int32Array(new SharedArrayBuffer(4));
  thread = threadService(new URL('./waiting-worker.ts', import.meta.url), flag, { megabytes: 200 });
});
afterEach(() => thread.close());

test('while the thread stands still over an archive, the desk answers another request', async () => {
  const desk = await openTestDesk();
  try {
    const reading = thread.ask('wait', null);
    const answer = await desk.ask('/api/desk');
    expect(answer.status).toBe(200);
    // Only now may the reading go on: had it held the server's own thread, nothing would have come this far.
    Atomics.store(flag, 0, 1);
    Atomics.notify(flag, 0);
    expect(await reading).toBe('done');
  } finally {
    await desk.close();
  }
});

test('questions are answered one after another, on what the thread has kept', async () => {
  expect(await Promise.all([1, 2, 3].map((more) => thread.ask('count', more)))).toEqual([1, 3, 6]);
});

test('a refusal comes back as one, an error as an error, and the next question is answered all the same', async () => {
  const refused = await thread.ask('refuse', 'Chưa được.').catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(DeskRefusal);
  expect(refused).toMatchObject({ code: 'not-yet', message: 'Chưa được.' });
  await expect(thread.ask('fail', null)).rejects.toThrow('broken');
  expect(await thread.ask('count', 4)).toBe(4);
});

test('a thread that ended fails what was asked, and is started anew by the next question', async () => {
  await expect(thread.ask('end', null)).rejects.toThrow();
  expect(await thread.ask('count', 5)).toBe(5);
});
