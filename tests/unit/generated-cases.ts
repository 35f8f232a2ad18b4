import fc from 'fast-check';
import { depth } from '../depth.ts';

// Properties are tried on the same cases in every run, so that a failure is the change's and comes again.
fc.configureGlobal({ seed: 20_240_615, numRuns: depth(500, 100) });
