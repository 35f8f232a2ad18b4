import { z } from 'astro/zod';
import { SCAN_RECORD } from '../../domain/scan-record.ts';
import type { OpenArchive } from '../desk.ts';
import type { Original, ScannedPage } from './api.ts';

const word = z.tuple([z.string(), z.number(), z.number(), z.number(), z.number(), z.number()]);
const page = z.object({
  page: z.number().int().min(1),
  width: z.number().positive(),
  height: z.number().positive(),
  words: z.array(word),
});
const record = z.object({ version: z.literal(1), pages: z.array(page) });

/**
 * A scan as it was read when it was imported, by the record beside its report: to read it again takes seconds a page.
 *
 * @returns none where there is no record, or it is none that can be read
 */
export async function scannedOriginal(
  { files }: OpenArchive,
  slug: string,
  name: string,
): Promise<Original | undefined> {
  const text = (await files.read(`reports/${slug}${SCAN_RECORD}`))?.text;
  const read = record.safeParse(text === undefined ? undefined : parsed(text)).data;
  if (!read) return undefined;
  const scanned = read.pages.map(({ page: number, width, height, words }): ScannedPage => ({
    page: number,
    words: words.map(([said, left, top, right, bottom]) => [
      said,
      left / width,
      top / height,
      right / width,
      bottom / height,
    ]),
  }));
  const lines = scanned.map(({ page: number, words }) => ({
    number,
    page: number,
    text: words.map(([said]) => said).join(' '),
  }));
  return { kind: 'pdf', name, lines, scanned };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
