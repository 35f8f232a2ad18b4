import { run } from '../src/commands/anchors.ts';

process.exitCode = await run(process.argv.slice(2));
