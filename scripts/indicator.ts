import { run } from '../src/commands/indicator.ts';

process.exitCode = await run(process.argv.slice(2));
