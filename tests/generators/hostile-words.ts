import type { HostileReport } from './hostile-reports.ts';

/** What runs sets `window.hacked`. */
export const RUN = 'window.hacked=1';
export const IMG = `<img src=x onerror=${RUN}>`;

/** A text as YAML has it in quotes. */
export const quoted = (text: string): string => JSON.stringify(text);

/** An attack in the body of a report. */
export const construct = (name: string, body: string, shown: string): HostileReport => ({
  name,
  body,
  shown,
});
