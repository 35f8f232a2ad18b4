import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * Reads a command's arguments. Where they hold something that the command does not know, it says what and how the
 * command is used, and ends with exit code 1.
 */
export function readArguments<T extends ParseArgsConfig>(
  config: T,
  usage: string,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(`${faultIn(error)}\n\n${usage}`);
    process.exit(1);
  }
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
