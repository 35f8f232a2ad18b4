import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { RefusalCode } from '../api.ts';
import { DeskRefusal } from './refusal.ts';

/** What a thread is asked and what it answers, by name. */
export type Questions<Names> = {
  readonly [Name in keyof Names]: { readonly task: unknown; readonly answer: unknown };
};

/** A thread that keeps what it has read between questions, so that the server's own thread never stands still for it. */
export interface ThreadService<Asked extends Questions<Asked>> {
  /** @throws DeskRefusal as the thread refuses; Error where it ended before it answered */
  ask<Name extends keyof Asked & string>(
    name: Name,
    task: Asked[Name]['task'],
  ): Promise<Asked[Name]['answer']>;
  /** Ends the thread; a later question starts it anew. */
  close(): void;
}

interface Asking {
  readonly id: number;
  readonly name: string;
  readonly task: unknown;
}

type Answered =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly refused: { readonly code: RefusalCode; readonly message: string } }
  | { readonly id: number; readonly error: Error };

interface Waiting {
  done(answer: unknown): void;
  fail(error: unknown): void;
}

/**
 * @param module address of a module that calls `serveQuestions`
 * @param given what every question is about; `workerData` of the thread
 */
export function threadService<Asked extends Questions<Asked>>(
  module: URL,
  given: unknown,
  { megabytes }: { readonly megabytes: number },
): ThreadService<Asked> {
  let worker: Worker | undefined;
  let last = 0;
  const waiting = new Map<number, Waiting>();

  const begin = (): Worker => {
    const started = new Worker(module, {
      workerData: given,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    const ended = (error: unknown): void => {
      if (worker !== started) return;
      worker = undefined;
      for (const { fail } of waiting.values()) fail(error);
      waiting.clear();
    };
    started.on('message', (answered: Answered) => {
      const asked = waiting.get(answered.id);
      waiting.delete(answered.id);
      // While nothing is asked the thread keeps nobody from ending the desk.
      if (waiting.size === 0) started.unref();
      if ('answer' in answered) asked?.done(answered.answer);
      else if ('refused' in answered)
        asked?.fail(new DeskRefusal(answered.refused.code, answered.refused.message));
      else asked?.fail(answered.error);
    });
    started.on('error', ended);
    started.on('exit', () => ended(new Error('The thread has ended.')));
    return started;
  };

  return {
    ask(name, task) {
      worker ??= begin();
      const own = worker;
      last += 1;
      const id = last;
      return new Promise((done, fail) => {
        waiting.set(id, { done, fail });
        own.ref();
        own.postMessage({ id, name, task } satisfies Asking);
      });
    },
    close() {
      const own = worker;
      worker = undefined;
      for (const { fail } of waiting.values()) fail(new Error('The thread was closed.'));
      waiting.clear();
      void own?.terminate();
    },
  };
}

/** The other end: answers one question after another, each on what the ones before left. */
export function serveQuestions<Asked extends Questions<Asked>, Given>(
  make: (given: Given) => {
    readonly [Name in keyof Asked]: (
      task: Asked[Name]['task'],
    ) => Asked[Name]['answer'] | Promise<Asked[Name]['answer']>;
  },
): void {
  const answers: Readonly<Record<string, ((task: never) => unknown) | undefined>> = make(workerData as Given);
  let turn: Promise<unknown> = Promise.resolve();
  parentPort?.on('message', ({ id, name, task }: Asking) => {
    const say = (answered: Answered): void => parentPort?.postMessage(answered);
    turn = turn.then(async () => {
      try {
        say({ id, answer: await answers[name]?.(task as never) });
      } catch (error) {
        if (error instanceof DeskRefusal) say({ id, refused: { code: error.code, message: error.message } });
        else say({ id, error: error instanceof Error ? error : new Error(String(error)) });
      }
    });
  });
}
