import { parseArgs, type ParseArgsConfig } from 'node:util';
import { archiveLine, archiveRefusal, chooseArchive, type ChosenArchive } from '../archive/chosen-archive.ts';
import { sayLost, swallowedOptions } from './swallowed-options.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** A command as package.json names it. */
export interface CommandSpec<T extends Options> {
  readonly name: string;
  /** How it is used, in Vietnamese. */
  readonly usage: string;
  readonly options: T;
  /** How many arguments without a name it takes; none by default. */
  readonly mostPositionals?: number;
}

/** What was given to a command, as `node:util` reads it. */
type Given<T extends Options> = ReturnType<typeof parse<T>>;

/** Why a command does not begin, or stops, with what to do. */
export class Refusal extends Error {}

/**
 * Makes a command: a function that takes the arguments behind the script's name and resolves with the exit code.
 * `--help` is answered here. Where the arguments hold something that the command does not know, it says what and how
 * the command is used; that, and a `Refusal` of its own, is exit code 1.
 */
export function command<const T extends Options>(
  spec: CommandSpec<T>,
  run: (given: Given<T>) => Promise<number>,
): (args: string[]) => Promise<number> {
  return async (args) => {
    try {
      const given = readArguments(spec, args);
      if (given) return await run(given);
      console.log(spec.usage);
      return 0;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      console.error(error.message);
      return 1;
    }
  };
}

/** Reads arguments, also those that npm kept for itself; `undefined` where help is asked for. */
function readArguments<const T extends Options>(
  { name, usage, options, mostPositionals = 0 }: CommandSpec<T>,
  args: string[],
): Given<T> | undefined {
  const stop = (message: string): never => {
    throw new Refusal(`${message}\n\n${usage}`);
  };
  try {
    const { positionals } = parse(options, args);
    const { found, taken, lost } = swallowedOptions(
      options,
      name,
      { positionals, mostPositionals },
      process.env,
    );
    if (lost.length > 0) throw new Refusal(sayLost(lost, name));
    const all = [...found, ...args.filter((arg) => !taken.includes(arg))];
    const given = parse(options, all);
    if (all.includes('--help')) return undefined;
    const beyond = given.positionals[mostPositionals];
    return beyond === undefined ? given : stop(`Không hiểu “${beyond}”.`);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return stop(faultIn(error));
  }
}

function parse<const T extends Options>(options: T, args: string[]) {
  const known = { ...options, help: { type: 'boolean' } } as T & {
    readonly help: { readonly type: 'boolean' };
  };
  return parseArgs({ options: known, allowPositionals: true, strict: true, args });
}

/**
 * The archive that a command works on, as its first line says; all that runs below the command works on it too.
 *
 * @param named what `--archive` or `--content` names
 * @throws Refusal where there is none, or where it is the demonstration, unasked, and the command writes
 */
export function openArchive(
  named: string | undefined,
  { writes = false, byMemory = true, print = console.log }: OpenOptions = {},
): ChosenArchive {
  if (named?.trim() === '') throw new Refusal('--archive cần tên thư mục của kho.');
  const archive = chooseArchive({ named, byMemory });
  print(archiveLine(archive));
  const refusal = archiveRefusal(archive, writes);
  if (refusal !== undefined) throw new Refusal(refusal);
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
