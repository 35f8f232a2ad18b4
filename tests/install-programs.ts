import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** A program and its arguments. */
export type Command = readonly [string, ...string[]];

/** A call of Debian's `apt-get`, as root where that needs no password. */
export function apt(...args: string[]): Command {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [first = 'apt-get', ...rest] = [...asRoot, 'apt-get', ...args];
  return [first, ...rest];
}

/** Runs an installer and says so. @param what what it is to install */
export function install(what: string, [command, ...args]: Command): void {
  console.log(`Installing ${what}: ${[command, ...args].join(' ')}`);
  spawnSync(command, args, {
    stdio: 'inherit',
    timeout: 600_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** `debian`, `ubuntu`, …; elsewhere Node's name of the platform. */
export function systemId(): string {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return process.platform;
  return /^ID="?(\w+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'linux';
}
