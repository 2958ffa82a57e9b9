import type { FindingKind } from '../comparison/findings.ts';
import { count, day, numbers } from '../strings.ts';
import type { Group, Order } from './choosing.ts';

const findings = (n: number) => count(n, { one: '# finding', other: '# findings' });

/** Kinds as options of a list: short, since the heading over the rows says it whole. */
const kinds: { readonly [kind in FindingKind]: string } = {
  elsewhere: 'Not found here',
  differently: 'Reported differently',
  shared: 'Here and elsewhere',
  'possibly-shared': 'Possibly here and elsewhere',
  'only-here': 'Only here',
  copies: 'Same text',
};

const orders: { readonly [order in Order]: string } = {
  importance: 'By kind',
  place: 'As on the page',
  time: 'By publication',
};

/** Words of the panel alone. */
export const panelWords = {
  filter: 'Choose and order the findings',
  show: 'Show',
  order: 'Order',
  outlet: 'Outlet',
  origin: 'Origins',
  every: (n: number) => `Everything (${numbers.format(n)})`,
  kind: (kind: FindingKind, n: number) => `${kinds[kind]} (${numbers.format(n)})`,
  kindOf: (kind: FindingKind) => kinds[kind],
  orderOf: (order: Order) => orders[order],
  allOutlets: 'All outlets',
  allOrigins: 'Any origins',
  atLeast: (n: number) => `${numbers.format(n)} or more origins`,
  copiesBy: (names: readonly string[], agency: string | null) =>
    agency === null ? `Text of ${names.join(', ')}` : `${agency} (${names.join(', ')})`,
  shown: (n: number, all: number) => `${numbers.format(n)} of ${findings(all)}`,
  clear: 'Show everything',
  none: 'Nothing fits this choice.',
  /** Heading of a group that is no kind. */
  group: (key: Group['key']): string => {
    if (key === 'on-page') return 'In the order of this page';
    if (key === 'not-on-page') return 'Not on this page';
    if (key === 'undated') return 'Date not known';
    return `First published ${day(key, 'long') ?? key}`;
  },
} as const;
