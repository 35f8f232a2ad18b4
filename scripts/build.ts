import { run } from '../src/commands/build.ts';

process.exitCode = await run(process.argv.slice(2));
