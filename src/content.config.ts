import { defineCollection } from 'astro:content';
import { archiveLoader } from './archive/loader.ts';

export const collections = { archive: defineCollection({ loader: archiveLoader() }) };
