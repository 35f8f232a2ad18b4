import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

// Before the modules that it is for: stripping them of their types takes as long as a build of nothing changed.
enableCompileCache(resolve('.cache', 'node'));
const { run } = await import('../src/commands/build.ts');

process.exitCode = await run(process.argv.slice(2));
