import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** What a command took: all its processes together. */
export interface Measured {
  readonly code: number;
  /** User and system time, in seconds. */
  readonly cpu: number;
  readonly seconds: number;
  /** The most memory held at one time, in bytes; 0 where the system does not tell (other than Linux). */
  readonly memory: number;
  /** What each of the processes held then, by what it runs. */
  readonly held: ReadonlyMap<string, number>;
  /** What it wrote, both streams. */
  readonly log: string;
}

/** How often memory is looked at, in milliseconds. */
const LOOK = 100;
/** The shell runs the command, then tells the times of all that it waited for. */
const TIMED = '"$@"; code=$?; times >&3; exit $code';

/** Runs a command and measures it with all the processes that it starts. Needs a POSIX shell. */
export async function measured(
  command: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  const start = performance.now();
  const child = spawn('sh', ['-c', TIMED, 'sh', ...command], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const texts = ['', '', ''];
  for (const [at, stream] of child.stdio.slice(1).entries()) {
    stream?.on('data', (data: Buffer) => (texts[at] += data.toString()));
  }
  let memory = 0;
  let held: ReadonlyMap<string, number> = new Map();
  const timer = setInterval(() => {
    const now = memoryOf(child.pid ?? -1);
    const sum = now.reduce((total, { bytes }) => total + bytes, 0);
    if (sum <= memory) return;
    memory = sum;
    held = byWhatTheyRun(now);
  }, LOOK);
  const code = await new Promise<number>((done, fail) => {
    child.once('error', fail);
    child.once('close', (status) => done(status ?? 1));
  });
  clearInterval(timer);
  const [out = '', errors = '', times = ''] = texts;
  const seconds = (performance.now() - start) / 1000;
  return { code, cpu: cpuOf(times), seconds, memory, held, log: out + errors };
}

/** The second line of the shell's `times`, its children's: `1m2.34s 0m0.5s`. */
function cpuOf(times: string): number {
  const line = times.trim().split('\n').at(-1) ?? '';
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
    0,
  );
}

interface ProcessMemory {
  readonly id: number;
  readonly bytes: number;
}

/** Resident memory of a process and of all below it. */
function memoryOf(root: number): ProcessMemory[] {
  const children = new Map<number, number[]>();
  const sizes = new Map<number, number>();
  for (const name of processes()) {
    const id = Number(name);
    try {
      const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const parent = Number(fields[1]);
      children.set(parent, [...(children.get(parent) ?? []), id]);
      sizes.set(id, Number(fields[21]) * PAGE);
    } catch {
      // Processes end while they are looked at.
    }
  }
  const below = (id: number): ProcessMemory[] => [
    { id, bytes: sizes.get(id) ?? 0 },
    ...(children.get(id) ?? []).flatMap(below),
  ];
  return below(root);
}

function byWhatTheyRun(list: readonly ProcessMemory[]): ReadonlyMap<string, number> {
  const held = new Map<string, number>();
  for (const { id, bytes } of list) {
    const name = nameOf(id);
    held.set(name, (held.get(name) ?? 0) + bytes);
  }
  return held;
}

/** What a process runs: its script, where it has one, else its program. */
function nameOf(id: number): string {
  try {
    const words = readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0');
    return basename(words.find((word) => /\.[cm]?[jt]s$/.test(word)) ?? words[0] ?? '');
  } catch {
    return 'ended';
  }
}

const PAGE = 4096;

function processes(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
