/**
 * A job that never runs twice at the same time. Asked for while it runs, it runs once more when it is done, however
 * often it was asked for; all who asked wait for that run.
 *
 * @param delay milliseconds that a run waits for more to ask, as an editor that saves several files does
 */
export function oneAtATime(job: () => Promise<void>, delay = 0): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | undefined;
  return () => {
    waiting ??= running
      .catch(() => {})
      .then(() => new Promise((done) => setTimeout(done, delay)))
      .then(() => {
        waiting = undefined;
        running = job();
        return running;
      });
    return waiting;
  };
}
