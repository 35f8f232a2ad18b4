import { spawn, type ChildProcess } from 'node:child_process';

/** One step of a run: a command for Node, which passes by ending with 0. */
export interface Step {
  readonly name: string;
  /** A script and its arguments. */
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Steps of the run that must have passed before it begins. */
  readonly after?: readonly string[];
  /** Whether nothing runs beside it; what it prints is then seen as it comes. */
  readonly alone?: boolean;
}

/** How a step ended; one that another's failure stopped or kept from beginning has no outcome. */
export interface Outcome {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
}

interface Running {
  readonly step: Step;
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly outcome: Outcome; readonly output: string }>;
}

/**
 * Runs steps, two at a time, each as early in the given order as what it waits for allows. What a step prints is
 * printed whole, when it has ended. The first that fails stops the others.
 */
export async function runSteps(
  steps: readonly Step[],
  print: (text: string) => void = (text) => void process.stdout.write(text),
): Promise<readonly Outcome[]> {
  const names = new Set(steps.map(({ name }) => name));
  const waiting = [...steps];
  const running: Running[] = [];
  const outcomes: Outcome[] = [];
  const mayBegin = ({ after = [], alone = false }: Step): boolean =>
    (!alone || running.length === 0) &&
    after.every((name) => !names.has(name) || outcomes.some((outcome) => outcome.name === name));
  while (waiting.length > 0 || running.length > 0) {
    while (running.length < AT_ONCE && !running.some(({ step }) => step.alone)) {
      const next = waiting.find(mayBegin);
      if (!next) break;
      waiting.splice(waiting.indexOf(next), 1);
      if (next.alone) print(`\n▶ ${next.name}\n`);
      running.push(begin(next));
    }
    if (running.length === 0)
      throw new Error(`Steps wait for each other: ${waiting.map(({ name }) => name).join(', ')}`);
    const { outcome, output } = await Promise.race(running.map(({ ended }) => ended));
    const [done] = running.splice(
      running.findIndex(({ step }) => step.name === outcome.name),
      1,
    );
    outcomes.push(outcome);
    if (!done?.step.alone) print(`\n▶ ${outcome.name}\n${output}`);
    if (!outcome.passed) {
      for (const { child } of running) child.kill();
      await Promise.all(running.map(({ ended }) => ended));
      break;
    }
  }
  return outcomes;
}

const AT_ONCE = 2;

function begin(step: Step): Running {
  const start = performance.now();
  const child = spawn(process.execPath, step.command, {
    env: { ...process.env, ...step.env },
    stdio: step.alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = new Promise<Awaited<Running['ended']>>((done) => {
    const end = (passed: boolean): void =>
      done({
        outcome: { name: step.name, passed, seconds: (performance.now() - start) / 1000 },
        output,
      });
    child.once('error', (error) => {
      output += `${error.message}\n`;
      end(false);
    });
    child.once('close', (code) => end(code === 0));
  });
  return { step, child, ended };
}
