import { parseArgs, type ParseArgsConfig } from 'node:util';
import {
  archiveLine,
  archiveRefusal,
  chooseArchive,
  type ChosenArchive,
} from '../src/archive/chosen-archive.ts';
import { sayLost, swallowedOptions } from './swallowed-options.ts';

/** A command as package.json names it. */
export interface CommandSpec<T extends NonNullable<ParseArgsConfig['options']>> {
  readonly name: string;
  /** How it is used, in Vietnamese. */
  readonly usage: string;
  readonly options: T;
  /** How many arguments without a name it takes; none by default. */
  readonly mostPositionals?: number;
}

/**
 * Reads a command's arguments, also those that npm kept for itself. `--help` is answered here. Where they hold
 * something that the command does not know, it says what and how the command is used, and ends with exit code 1.
 */
export function readArguments<const T extends NonNullable<ParseArgsConfig['options']>>({
  name,
  usage,
  options,
  mostPositionals = 0,
}: CommandSpec<T>) {
  const config = {
    options: { ...options, help: { type: 'boolean' } } as T & { readonly help: { readonly type: 'boolean' } },
    allowPositionals: true,
    strict: true,
  } as const;
  const parse = (args: string[]) => parseArgs({ ...config, args });
  const stop = (message: string): never => {
    console.error(`${message}\n\n${usage}`);
    process.exit(1);
  };
  try {
    let args = process.argv.slice(2);
    const { positionals } = parse(args);
    const { found, taken, lost } = swallowedOptions(
      options,
      name,
      { positionals, mostPositionals },
      process.env,
    );
    if (lost.length > 0) {
      console.error(sayLost(lost, name));
      process.exit(1);
    }
    args = [...found, ...args.filter((arg) => !taken.includes(arg))];
    const parsed = parse(args);
    if (args.includes('--help')) {
      console.log(usage);
      process.exit(0);
    }
    const beyond = parsed.positionals[mostPositionals];
    if (beyond !== undefined) stop(`Không hiểu “${beyond}”.`);
    return parsed;
  } catch (error) {
    return stop(faultIn(error));
  }
}

/**
 * The archive that a command works on, as its first line says; all that runs below the command works on it too. Ends
 * with exit code 1 where there is none, or where it is the demonstration, unasked, and the command writes.
 *
 * @param named what `--archive` or `--content` names
 */
export function openArchive(
  named: string | undefined,
  { writes = false, byMemory = true, print = console.log }: OpenOptions = {},
): ChosenArchive {
  if (named?.trim() === '') {
    console.error('--archive cần tên thư mục của kho.');
    process.exit(1);
  }
  const archive = chooseArchive({ named, byMemory });
  print(archiveLine(archive));
  const refusal = archiveRefusal(archive, writes);
  if (refusal !== undefined) {
    console.error(refusal);
    process.exit(1);
  }
  process.env.ARCHIVE_CONTENT = archive.contentDir;
  return archive;
}

export interface OpenOptions {
  readonly writes?: boolean;
  readonly byMemory?: boolean;
  /** Where the first line goes: to the error stream where the output is for programs. */
  readonly print?: (line: string) => void;
}

/** Node's own message names the argument, in quotes: `Unknown option '--x'`, `Option '--area <value>' argument missing`. */
function faultIn(error: unknown): string {
  if (!(error instanceof Error && 'code' in error)) throw error;
  const named = /'([^'\s]+)/.exec(error.message)?.[1] ?? error.message;
  if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return error.message.includes('does not take')
      ? `“${named}” không nhận giá trị.`
      : `“${named}” cần một giá trị.`;
  }
  return `Không hiểu “${named}”.`;
}
