import { run } from '../src/commands/preview.ts';

process.exitCode = await run(process.argv.slice(2));
