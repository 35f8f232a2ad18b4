import type { ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options that npm took for its own, as far as it is certain what was meant by them. */
export interface Swallowed {
  /** Arguments as they would have come behind `--`. */
  readonly found: readonly string[];
  /** Positional arguments that are values of those options. */
  readonly taken: readonly string[];
  /** Options whose meaning is lost. */
  readonly lost: readonly string[];
}

/**
 * Finds options that were written without `--` before them, or whose `--` PowerShell has taken away. npm keeps those
 * to itself: `--period=2024-Q1` reaches a script as `npm_config_period`, `--keep-original` as `true`; of
 * `--period 2024-Q1` only `true`, with the value among the script's arguments.
 *
 * @param command the script's name in package.json: npm's settings are told to all that runs below it
 * @param mostPositionals how many arguments without a name the command takes
 */
export function swallowedOptions(
  options: Options,
  command: string,
  args: { readonly positionals: readonly string[]; readonly mostPositionals: number },
  env: NodeJS.ProcessEnv,
): Swallowed {
  const nothing = { found: [], taken: [], lost: [] };
  if (env.npm_lifecycle_event !== command) return nothing;
  const settings = new Map(Object.entries(env).map(([key, value]) => [key.toLowerCase(), value ?? '']));
  const found: string[] = [];
  const bare: string[] = [];
  const lost: string[] = [];
  for (const [name, { type }] of Object.entries(options)) {
    const value = settings.get(`npm_config_${name.replaceAll('-', '_').toLowerCase()}`);
    if (value === undefined || value === '' || OF_NPM.has(name)) continue;
    // npm obeys this one itself, and it may be set for all of npm: too much hangs on it to guess.
    if (name === 'force') lost.push(name);
    else if (type === 'boolean') found.push(`--${name}`);
    else if (value.split('\n\n').includes('true')) bare.push(name);
    else found.push(...value.split('\n\n').map((one) => `--${name}=${one}`));
  }
  const [name, ...more] = bare;
  const [value, ...others] = args.positionals;
  if (name !== undefined && more.length === 0 && args.mostPositionals === 0 && value && others.length === 0) {
    return { found: [...found, `--${name}=${value}`], taken: [value], lost };
  }
  return { found, taken: [], lost: [...lost, ...bare] };
}

/** Options that npm answers itself or sets for its own messages. */
const OF_NPM: ReadonlySet<string> = new Set(['help', 'silent', 'verbose']);

/** How a command whose options npm has kept is to be written. */
export function sayLost(lost: readonly string[], command: string): string {
  const run = command === 'start' ? 'npm start' : `npm run ${command}`;
  const names = lost.map((name) => `--${name}`).join(' ');
  return [
    `npm đã giữ lại ${names}, lệnh này không nhận được nên dừng lại; chưa ghi gì. Viết dấu -- trước các tùy chọn:`,
    `  ${run} -- ${names} …`,
    'Trong PowerShell, nếu vẫn vậy, đặt dấu ấy trong nháy:',
    `  ${run} '--' ${names} …`,
  ].join('\n');
}
