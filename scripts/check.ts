import { contentFaults } from '../src/archive/content-faults.ts';
import { archiveSettings } from '../src/archive/settings.ts';

// npm run check: every fault of the content, drafts included; exit code 1 if there is one.
const { errors, text } = await contentFaults({ ...archiveSettings(), drafts: true });
console.log(text);
process.exitCode = errors > 0 ? 1 : 0;
