import { type ResetActions, resetActions } from './about/reset-actions.ts';
import { type BringInActions, bringInActions } from './bring-in/bring-in-actions.ts';
import { type CompareActions, compareActions } from './compare/compare-actions.ts';
import type { Desk } from './desk.ts';
import { type GlanceActions, glanceActions } from './glance/glance-actions.ts';
import { type HeldActions, heldActions } from './held/held-actions.ts';
import { type JudgedActions, judgedActions } from './judged/judged-actions.ts';
import { type LookActions, lookActions } from './look/look-actions.ts';
import type { Route } from './route.ts';
import { settingsActions } from './settings/settings-actions.ts';
import { type SitesActions, sitesActions } from './sites/sites-actions.ts';
import { type TakeOutActions, takeOutActions } from './take-out/take-out-actions.ts';
import { type TopicsActions, topicsActions } from './topics/topics-actions.ts';

/** All that a reader can do on the page. */
export interface OptionsActions {
  readonly refresh: () => void;
  readonly go: (route: Route, how?: 'push' | 'replace') => void;
  readonly bringIn: BringInActions;
  readonly held: HeldActions;
  readonly glance: GlanceActions;
  readonly look: LookActions;
  readonly takeOut: TakeOutActions;
  readonly refreshSettings: () => void;
  readonly topics: TopicsActions;
  readonly sites: SitesActions;
  readonly judged: JudgedActions;
  readonly compare: CompareActions;
  readonly reset: ResetActions;
}

export function optionsActions(desk: Desk): OptionsActions {
  const held = heldActions(desk);
  return {
    refresh: () => void desk.refresh(),
    go: (route, how = 'push') => desk.platform.go(route, how),
    bringIn: bringInActions(desk),
    held,
    glance: glanceActions(desk),
    look: lookActions(desk, held.purgeInTime),
    takeOut: takeOutActions(desk),
    refreshSettings: () => void settingsActions(desk).refresh(),
    topics: topicsActions(desk),
    sites: sitesActions(desk),
    judged: judgedActions(desk),
    compare: compareActions(desk),
    reset: resetActions(desk),
  };
}
