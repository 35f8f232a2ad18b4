import type { IndicatorKind } from '../../domain/indicator.ts';
import type { KeyChanges } from './link-edits.ts';

/**
 * Which part of what a table states a decision is about: the cell of a column, by its place in the row, or the whole row.
 * Left open it is the first number of the figure.
 */
export type TablePart = number | 'row';

/** What a keeper decides at the bench. Items are named by their id in the queue. */
export type KeeperDecision =
  /** The figure is right as it stands; a proposal that was not sure is linked. */
  | { readonly what: 'accept'; readonly item: string }
  /** All of these are right: those that agree, accepted after one look. */
  | { readonly what: 'accept-together'; readonly items: readonly string[] }
  /** No figure: the link is taken away, the words stay; in a table it says so. Of what is not linked: it stays so. */
  | { readonly what: 'no-figure'; readonly item: string; readonly part?: TablePart }
  /** The figure is another indicator's; `teach` becomes a name of that indicator in this archive. */
  | {
      readonly what: 'indicator';
      readonly item: string;
      readonly indicator: string;
      readonly teach?: string;
      readonly part?: TablePart;
    }
  /** The figure is of an indicator that the catalogue does not have yet. */
  | {
      readonly what: 'new-indicator';
      readonly item: string;
      readonly name: string;
      readonly unit: string;
      readonly kind?: IndicatorKind;
      readonly topic?: string;
      readonly teach?: string;
      readonly part?: TablePart;
    }
  /** What the figure says is put right: its words, and what its link says besides. */
  | {
      readonly what: 'edit';
      readonly item: string;
      readonly words?: string;
      readonly keys: KeyChanges;
      readonly part?: TablePart;
    }
  /** A note's mark is put behind these words of the draft. */
  | { readonly what: 'note'; readonly item: string; readonly at: number }
  /** A remark was looked into. */
  | { readonly what: 'settle'; readonly item: string }
  /** What was decided of it is to be decided anew. */
  | { readonly what: 'reopen'; readonly item: string }
  /** The text was edited in place. */
  | { readonly what: 'text'; readonly text: string };
