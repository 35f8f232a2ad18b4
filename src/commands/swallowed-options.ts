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
  lost.push(...misspelt(Object.keys(options), settings));
  const [name, ...more] = bare;
  const [value, ...others] = args.positionals;
  if (name !== undefined && more.length === 0 && args.mostPositionals === 0 && value && others.length === 0) {
    return { found: [...found, `--${name}=${value}`], taken: [value], lost };
  }
  return { found, taken: [], lost: [...lost, ...bare] };
}

/**
 * What npm kept and neither it nor the command knows, but is nearly one of the command's options: `--out` for
 * `--outDir`, `--arhive` for `--archive`. Without it the command would work, on another archive or folder.
 *
 * @returns the command's own names for them
 */
function misspelt(options: readonly string[], settings: ReadonlyMap<string, string>): string[] {
  return [...settings].flatMap(([key, value]) => {
    const kept = /^npm_config_(\w{3,})$/u.exec(key)?.[1];
    if (kept === undefined || value === '' || OF_OTHERS.has(kept)) return [];
    if (options.some((option) => option.replaceAll('-', '_').toLowerCase() === kept)) return [];
    return options.find((option) => isNear(option.replaceAll('-', '').toLowerCase(), kept)) ?? [];
  });
}

function isNear(option: string, kept: string): boolean {
  const written = kept.replaceAll('_', '');
  if (option.startsWith(written)) return true;
  return option.length > 4 && slips(option, written) <= (option.length > 6 ? 2 : 1);
}

/** A setting near to an option of ours by chance, of what builds native modules. */
const OF_OTHERS: ReadonlySet<string> = new Set(['arch']);

/** How many letters are to be added, left out, changed or swapped to make one word of another. */
function slips(a: string, b: string): number {
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let line = 1; line <= a.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[line - 1] === b[column - 1];
      const isSwapped = a[line - 1] === b[column - 2] && a[line - 2] === b[column - 1];
      next.push(
        Math.min(
          (next[column - 1] ?? 0) + 1,
          (row[column] ?? 0) + 1,
          (row[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (before[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
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
