import { run } from '../src/commands/compress.ts';

process.exitCode = await run(process.argv.slice(2));
