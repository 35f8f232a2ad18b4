import { run } from '../src/commands/new-archive.ts';

process.exitCode = await run(process.argv.slice(2));
