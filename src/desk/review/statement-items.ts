import type { KeptProposal, ReviewRecord } from '../../domain/review-record.ts';
import { subjectKey } from '../../import/figures/unknown/group-unknown.ts';
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

/** Statements of no indicator, by subject. */
export function unknownItems(
  reading: DraftReading,
  { unknown }: ReviewRecord,
  decided: Decided,
): UnknownItem[] {
  const found = unknown.flatMap((statement) => {
    const decision = decided.get(statement.id);
    const place = placeOfQuote(reading, statement.near, statement.quote);
    if (!decision && (!place || isLinked(reading, place))) return [];
    return [{ unknown: statement, ...(decision ? { decision } : {}), ...(place ? { place } : {}) }];
  });
  return [...Map.groupBy(found, (one) => subjectKey(one.unknown)).values()].flatMap((all): UnknownItem[] => {
    const open = all.filter(({ decision }) => !decision);
    const members = (open.length > 0 ? open : all).toSorted(
      (a, b) => (a.place?.start ?? 0) - (b.place?.start ?? 0),
    );
    const [first] = members;
    const shortest = members.toSorted((a, b) => a.unknown.phrase.length - b.unknown.phrase.length)[0];
    if (!first || !shortest) return [];
    return [
      {
        ...{ kind: 'unknown', id: first.unknown.id, group: 'should', unknown: shortest.unknown },
        members: members.map(({ unknown: own, place }) => ({ unknown: own, ...(place ? { place } : {}) })),
        ...(first.decision ? { decision: first.decision } : {}),
        ...(first.place ? { place: first.place } : {}),
      },
    ];
  });
}

const isLinked = ({ figures }: DraftReading, { start, end }: TextStretch): boolean =>
  figures.some(({ link }) => link !== undefined && link.start < end && start < link.end);
