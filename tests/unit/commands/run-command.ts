import { format } from 'node:util';
import { vi } from 'vitest';

export interface CommandResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command of `src/commands/` in this process, as `npm run NAME -- ARGS` would: a Node of its own takes half a
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
  const { run } = (await import(`../../../src/commands/${name}.ts`)) as {
    readonly run: (args: readonly string[]) => Promise<number>;
  };
  const texts = { stdout: '', stderr: '' };
  const write = (stream: keyof typeof texts) => (text: unknown) => {
    texts[stream] += String(text);
    return true;
  };
  const line =
    (stream: keyof typeof texts) =>
    (...parts: unknown[]) =>
      void (texts[stream] += `${format(...parts)}\n`);
  const own = process.env;
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(write('stdout')),
    vi.spyOn(process.stderr, 'write').mockImplementation(write('stderr')),
    vi.spyOn(console, 'log').mockImplementation(line('stdout')),
    vi.spyOn(console, 'error').mockImplementation(line('stderr')),
    vi.spyOn(console, 'warn').mockImplementation(line('stderr')),
  ];
  // A copy: a command tells its later parts by the environment which archive it works on.
  process.env = { ...own, ...env };
  try {
    return { status: await run(args), ...texts };
  } finally {
    for (const spy of spies) spy.mockRestore();
    process.env = own;
  }
}
