import { resolve } from 'node:path';
import { format } from 'node:util';
import { vi } from 'vitest';

export interface CommandResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Thrown in place of ending the process. */
class Exit extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`exit ${status}`);
    this.status = status;
  }
}

let runs = 0;

/**
 * Runs a command of `scripts/` in this process, as `node scripts/NAME.ts ARGS` would: a Node of its own takes half a
 * second for what takes milliseconds. What hangs on the process itself (signals, streams, what npm hands over) is for
 * the few tests that spawn one.
 *
 * @param env what is set besides, while it runs
 */
export async function runCommand(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  const script = resolve('scripts', `${name}.ts`);
  const texts = { stdout: '', stderr: '' };
  const write = (stream: keyof typeof texts) => (text: unknown) => {
    texts[stream] += String(text);
    return true;
  };
  const line =
    (stream: keyof typeof texts) =>
    (...parts: unknown[]) =>
      void (texts[stream] += `${format(...parts)}\n`);
  const { argv, env: own, exitCode } = process;
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(write('stdout')),
    vi.spyOn(process.stderr, 'write').mockImplementation(write('stderr')),
    vi.spyOn(console, 'log').mockImplementation(line('stdout')),
    vi.spyOn(console, 'error').mockImplementation(line('stderr')),
    vi.spyOn(console, 'warn').mockImplementation(line('stderr')),
    vi.spyOn(process, 'exit').mockImplementation((code) => {
      throw new Exit(Number(code ?? process.exitCode ?? 0));
    }),
  ];
  // A copy: a command tells its later parts by the environment which archive it works on.
  process.env = { ...own, ...env };
  process.argv = [process.execPath, script, ...args];
  process.exitCode = undefined;
  try {
    // Each time anew: a module runs once.
    await import(/* @vite-ignore */ `${script}?run=${(runs += 1)}`);
    return { status: Number(process.exitCode ?? 0), ...texts };
  } catch (error) {
    if (!(error instanceof Exit)) throw error;
    return { status: error.status, ...texts };
  } finally {
    process.argv = argv;
    process.exitCode = exitCode;
    for (const spy of spies) spy.mockRestore();
    process.env = own;
  }
}
