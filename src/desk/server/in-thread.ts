import { parentPort, Worker, workerData } from 'node:worker_threads';

/** What a thread says before it is done, then what it made. */
type Message<News, Result> = { readonly news: News } | { readonly result: Result };

/** Why a thread was ended before it was done. */
export type EndedBy = 'time' | 'memory' | 'stop';

export class ThreadEnded extends Error {
  readonly by: EndedBy;

  constructor(by: EndedBy) {
    super(`The thread was ended: ${by}.`);
    this.by = by;
  }
}

export interface ThreadLimits {
  /** Milliseconds. */
  readonly time: number;
  readonly megabytes: number;
}

export interface ThreadOptions<News> {
  readonly limits: ThreadLimits;
  readonly onNews?: (news: News) => void;
  readonly stop?: AbortSignal;
}

/**
 * Does a long piece of work in a thread of its own, so that the desk goes on answering, and work that never ends or takes
 * all memory takes nothing else with it.
 *
 * @param module address of a module that calls `answerInThread`
 * @throws ThreadEnded; what the work itself throws
 */
export async function inThread<Task, Result, News = never>(
  module: URL,
  task: Task,
  { limits, onNews, stop }: ThreadOptions<News>,
): Promise<Result> {
  const worker = new Worker(module, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Result>((done, fail) => {
      timer = setTimeout(() => fail(new ThreadEnded('time')), limits.time);
      stop?.addEventListener('abort', () => fail(new ThreadEnded('stop')), { once: true });
      worker.on('message', (message: Message<News, Result>) => {
        if ('news' in message) onNews?.(message.news);
        else done(message.result);
      });
      worker.once('error', (error: Error & { readonly code?: string }) =>
        fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ThreadEnded('memory') : error),
      );
      worker.once('exit', () => fail(new ThreadEnded('memory')));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** The other end: does the work of this thread and says what came of it. */
export async function answerInThread<Task, Result, News = never>(
  work: (task: Task, tell: (news: News) => void) => Promise<Result>,
): Promise<void> {
  const say = (message: Message<News, Result>): void => parentPort?.postMessage(message);
  say({ result: await work(workerData as Task, (news) => say({ news })) });
}
