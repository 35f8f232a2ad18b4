import { run } from '../src/commands/restore.ts';

process.exitCode = await run(process.argv.slice(2));
