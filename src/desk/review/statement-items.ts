import type { KeptProposal, ReviewRecord } from '../../domain/review-record.ts';
import { digest } from '../../markdown/stable-anchors.ts';
import { placeOfQuote } from './draft-places.ts';
import type { TextStretch } from './draft-text.ts';
import type { Decided, ProposalItem, UnknownItem } from './queue-items.ts';
import type { DraftReading } from './read-draft.ts';

/** What recognition was not sure of. */
export function proposalItems(reading: DraftReading, record: ReviewRecord, decided: Decided): ProposalItem[] {
  return record.proposals
    .filter(({ linked }) => !linked)
    .flatMap((proposal): ProposalItem[] => {
      const id = proposalId(proposal);
      const decision = decided.get(id);
      const place = placeOfQuote(reading, proposal.near ?? '', proposal.quote);
      // Whoever linked or deleted the words by hand has decided.
      if (!decision && (!place || isLinked(reading, place))) return [];
      return [
        {
          kind: 'proposal',
          id,
          group: 'should',
          proposal,
          ...(decision ? { decision } : {}),
          ...(place ? { place } : {}),
        },
      ];
    });
}

export const proposalId = ({ indicator, quote, near = '' }: KeptProposal): string =>
  `x-${digest([indicator, quote, near].join('|'))}`;

/** Statements of no indicator. */
export function unknownItems(
  reading: DraftReading,
  { unknown }: ReviewRecord,
  decided: Decided,
): UnknownItem[] {
  return unknown.flatMap((statement): UnknownItem[] => {
    const { id, near, quote } = statement;
    const decision = decided.get(id);
    const place = placeOfQuote(reading, near, quote);
    if (!decision && (!place || isLinked(reading, place))) return [];
    return [
      {
        ...{ kind: 'unknown', id, group: 'should', unknown: statement },
        ...(decision ? { decision } : {}),
        ...(place ? { place } : {}),
      },
    ];
  });
}

const isLinked = ({ figures }: DraftReading, { start, end }: TextStretch): boolean =>
  figures.some(({ link }) => link !== undefined && link.start < end && start < link.end);
