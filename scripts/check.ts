import { run } from '../src/commands/check.ts';

process.exitCode = await run(process.argv.slice(2));
