import { run } from '../src/commands/desk.ts';

process.exitCode = await run(process.argv.slice(2));
