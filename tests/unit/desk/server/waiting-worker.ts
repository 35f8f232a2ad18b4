import { DeskRefusal } from '../../../../src/desk/server/refusal.ts';
import { serveQuestions } from '../../../../src/desk/server/thread-service.ts';

/** What the thread of the tests is asked. */
export interface WaitingQuestions {
  /** Stands still until another thread says so; a server that did this itself would answer nobody. */
  readonly wait: { readonly task: null; readonly answer: string };
  readonly count: { readonly task: number; readonly answer: number };
  readonly refuse: { readonly task: string; readonly answer: never };
  readonly fail: { readonly task: null; readonly answer: never };
  readonly end: { readonly task: null; readonly answer: never };
}

serveQuestions<WaitingQuestions, Int32Array>((flag) => {
  let sum = 0;
  return {
    wait() {
      Atomics.wait(flag, 0, 0);
      return 'done';
    },
    count: (more) => (sum += more),
    refuse(message) {
      throw new DeskRefusal('not-yet', message);
    },
    fail() {
      throw new TypeError('broken');
    },
    end: () => process.exit(3),
  };
});
