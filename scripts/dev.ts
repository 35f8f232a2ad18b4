import { run } from '../src/commands/dev.ts';

process.exitCode = await run(process.argv.slice(2));
