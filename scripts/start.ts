import { run } from '../src/commands/start.ts';

process.exitCode = await run(process.argv.slice(2));
