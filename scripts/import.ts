import { run } from '../src/commands/import.ts';

process.exitCode = await run(process.argv.slice(2));
