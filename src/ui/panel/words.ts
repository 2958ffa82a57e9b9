import { counted, text } from '../../words/speech.ts';
import { worded } from '../../words/worded.ts';
import type { FindingKind } from '../comparison/findings.ts';
import { day, numbers } from '../strings.ts';
import type { Group, Order } from './choosing.ts';

/** Kinds as options of a list: short, since the heading over the rows says it whole. */
const kinds: { readonly [kind in FindingKind]: string } = worded({
  elsewhere: 'panel_kinds_elsewhere',
  differently: 'panel_kinds_differently',
  shared: 'panel_kinds_shared',
  'possibly-shared': 'panel_kinds_possiblyShared',
  'only-here': 'panel_kinds_onlyHere',
  copies: 'panel_kinds_copies',
});

const orders: { readonly [order in Order]: string } = worded({
  importance: 'panel_orders_importance',
  place: 'panel_orders_place',
  time: 'panel_orders_time',
});

const groups: { readonly [key: string]: string } = worded({
  'on-page': 'panel_groups_onPage',
  'not-on-page': 'panel_groups_notOnPage',
  undated: 'panel_groups_undated',
});
const firstPublished = (on: string) => text('panel_firstPublished', { on });
const textOf = (names: string) => text('panel_textOf', { names });

/** Words of the panel alone. */
export const panelWords = worded({
  filter: 'panel_filter',
  show: 'panel_show',
  order: 'panel_order',
  outlet: 'panel_outlet',
  origin: 'panel_origin',
  every: (n: number) => text('panel_every', { number: numbers.format(n) }),
  kind: (kind: FindingKind, n: number) => `${kinds[kind]} (${numbers.format(n)})`,
  kindOf: (kind: FindingKind) => kinds[kind],
  orderOf: (order: Order) => orders[order],
  allOutlets: 'panel_allOutlets',
  allOrigins: 'panel_allOrigins',
  atLeast: (n: number) => text('panel_atLeast', { number: numbers.format(n) }),
  copiesBy: (names: readonly string[], agency: string | null) =>
    agency === null ? textOf(names.join(', ')) : `${agency} (${names.join(', ')})`,
  shown: (n: number, all: number) => counted('panel_shown', all, { number: numbers.format(n) }),
  clear: 'panel_clear',
  none: 'panel_none',
  /** Heading of a group that is no kind. */
  group: (key: Group['key']): string => {
    return groups[key] ?? firstPublished(day(key, 'long') ?? key);
  },
});
