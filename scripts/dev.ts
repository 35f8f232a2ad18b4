import { runAstro } from '../src/publish/build-site.ts';

// npm run dev -- [options of `astro dev`]: the site with live reload; drafts are shown with a mark.
process.exitCode = await runAstro('dev', process.argv.slice(2));
