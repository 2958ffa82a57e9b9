import type { Context } from '../../../core/context/context.ts';
import type { OutletColumn } from '../../outlets/outlet-columns.ts';
import { LEAST } from '../thresholds.ts';
import { outletsTogether } from './outlets-together.ts';

interface Words {
  /** In quotation marks. */
  readonly quoted: number;
  /** In reported clauses. */
  readonly reported: number;
}

export interface QuotedPart extends Words {
  /** Its place among `groups`. */
  readonly group: number;
  /** Of the outlet's words in quotation marks, 0 to 1. */
  readonly share: number;
  /** Sum of the shares before it. */
  readonly from: number;
}

export interface QuotedBar extends Words {
  readonly column: OutletColumn;
  /** In the order of the groups, those with words in quotation marks. */
  readonly parts: readonly QuotedPart[];
  /** Enough words are quoted for shares to mean something. */
  readonly isEnough: boolean;
}

export type QuotedGroup = Context['quoted']['groups'][number];
type QuotedSpeaker = Context['quoted']['speakers'][number];

export interface QuotedData {
  readonly groups: readonly QuotedGroup[];
  /** As the columns stand, those that quote nobody left out. */
  readonly bars: readonly QuotedBar[];
  readonly speakers: readonly {
    readonly speaker: QuotedSpeaker;
    /** By outlet, in the order of `bars`. */
    readonly words: readonly Words[];
  }[];
  readonly isThin: boolean;
}

/** Whose words each outlet carries, by groups of speakers. */
export function quotedOf({ quoted }: Pick<Context, 'quoted'>, columns: readonly OutletColumn[]): QuotedData {
  const { groups, speakers } = quoted;
  const together = outletsTogether(
    columns,
    [...groups, ...speakers].flatMap(({ outlets }) => outlets),
  );
  const wordsOf = (outlets: QuotedGroup['outlets'], column: OutletColumn): Words => {
    const own = outlets.filter(({ articles }) => together(articles) === column.key);
    return {
      quoted: own.reduce((sum, each) => sum + each.quoted, 0),
      reported: own.reduce((sum, each) => sum + each.reported, 0),
    };
  };
  const bars = columns.flatMap((column): QuotedBar[] => {
    const words = groups.map(({ outlets }) => wordsOf(outlets, column));
    const all = words.reduce((sum, each) => sum + each.quoted, 0);
    const reported = words.reduce((sum, each) => sum + each.reported, 0);
    if (all + reported === 0) return [];
    let from = 0;
    const parts = words.flatMap((each, group): QuotedPart[] => {
      if (each.quoted === 0) return [];
      const part = { ...each, group, share: each.quoted / all, from };
      from += part.share;
      return [part];
    });
    return [{ column, quoted: all, reported, parts, isEnough: all >= LEAST.quotedWords }];
  });
  return {
    groups,
    bars,
    speakers: speakers.map((speaker) => ({
      speaker,
      words: bars.map(({ column }) => wordsOf(speaker.outlets, column)),
    })),
    isThin: bars.filter(({ isEnough }) => isEnough).length < LEAST.quotingOutlets,
  };
}
