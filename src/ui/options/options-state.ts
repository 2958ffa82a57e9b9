import type { Overview, SetCard } from '../../corpus/store/described.ts';
import { NOT_RESET, nextReset, type Reset, type ResetHappening } from './about/reset-state.ts';
import { type BringIn, type BringInHappening, CHOOSE, nextBringIn } from './bring-in/bring-in-state.ts';
import { type Compared, type ComparedHappening, nextCompared } from './compare/compare-state.ts';
import { type Failure, LOADING, type Loaded, there } from './failure.ts';
import { type Glanced, type GlanceHappening, NOT_GLANCED, nextGlanced } from './glance/glance-state.ts';
import { type Held, type HeldHappening, NOTHING_GOES_ON, nextHeld } from './held/held-state.ts';
import {
  JUDGED_LOADING,
  type JudgedHappening,
  type JudgedMatches,
  nextJudged,
} from './judged/judged-state.ts';
import { type Look, type LookHappening, NOT_LOOKED, nextLook } from './look/look-state.ts';
import type { StorageUse } from './platform.ts';
import type { Route } from './route.ts';
import {
  nextSettings,
  SETTINGS_LOADING,
  type Settings,
  type SettingsHappening,
} from './settings/settings-state.ts';
import { NO_SITES_TOUCHED, nextSites, type Sites, type SitesHappening } from './sites/sites-state.ts';
import {
  NOTHING_TAKEN,
  nextTakeOut,
  type TakeOut,
  type TakeOutHappening,
} from './take-out/take-out-state.ts';
import { NO_TOPICS_TOUCHED, nextTopics, type Topics, type TopicsHappening } from './topics/topics-state.ts';

/** All that the options page shows. */
export interface OptionsState {
  readonly route: Route;
  readonly overview: Loaded<Overview>;
  /** Null where the browser does not say, or has not yet. */
  readonly storage: StorageUse | null;
  /** What was said last to those who listen; a new object each time, so that the same words are said again. */
  readonly said: { readonly text: string };
  readonly bringIn: BringIn;
  readonly held: Held;
  readonly glanced: Glanced;
  readonly look: Look;
  readonly takeOut: TakeOut;
  /** Which topics and sites are switched off, and the reader's own topics. */
  readonly settings: Settings;
  readonly topics: Topics;
  readonly sites: Sites;
  readonly compared: Compared;
  /** The matches that the reader called wrong. */
  readonly judged: JudgedMatches;
  readonly reset: Reset;
}

export type Happening =
  | { readonly kind: 'routed'; readonly route: Route }
  | { readonly kind: 'overview'; readonly overview: Overview }
  | { readonly kind: 'overview-failed'; readonly failure: Failure }
  | { readonly kind: 'storage'; readonly use: StorageUse | null }
  | { readonly kind: 'said'; readonly text: string }
  | BringInHappening
  | HeldHappening
  | GlanceHappening
  | LookHappening
  | TakeOutHappening
  | SettingsHappening
  | TopicsHappening
  | SitesHappening
  | JudgedHappening
  | ComparedHappening
  | ResetHappening;

export function firstState(route: Route): OptionsState {
  return {
    route,
    overview: LOADING,
    storage: null,
    said: { text: '' },
    bringIn: CHOOSE,
    held: NOTHING_GOES_ON,
    glanced: NOT_GLANCED,
    look: NOT_LOOKED,
    takeOut: NOTHING_TAKEN,
    settings: SETTINGS_LOADING,
    topics: NO_TOPICS_TOUCHED,
    sites: NO_SITES_TOUCHED,
    judged: JUDGED_LOADING,
    compared: null,
    reset: NOT_RESET,
  };
}

/** What the page shows after something has happened: of the sections only those change that it concerns. */
export function nextState(state: OptionsState, told: Happening): OptionsState {
  // Nothing that was shown of the corpus is true any more.
  if (told.kind === 'everything-deleted')
    return {
      ...state,
      bringIn: CHOOSE,
      held: NOTHING_GOES_ON,
      glanced: NOT_GLANCED,
      look: NOT_LOOKED,
      takeOut: nextTakeOut(state.takeOut, told),
      judged: { ...state.judged, forgotten: null, saved: null, failure: null },
    };
  const after = nextFrame(state, told);
  const parts = {
    bringIn: nextBringIn(after.bringIn, told),
    held: nextHeld(after.held, told),
    glanced: nextGlanced(after.glanced, told),
    look: nextLook(after.look, told),
    takeOut: nextTakeOut(after.takeOut, told),
    settings: nextSettings(after.settings, told),
    topics: nextTopics(after.topics, told),
    sites: nextSites(after.sites, told),
    judged: nextJudged(after.judged, told),
    compared: nextCompared(after.compared, told),
    reset: nextReset(after.reset, told),
  };
  const names = Object.keys(parts) as (keyof typeof parts)[];
  return names.every((name) => parts[name] === after[name]) ? after : { ...after, ...parts };
}

function nextFrame(state: OptionsState, told: Happening): OptionsState {
  switch (told.kind) {
    case 'routed':
      return { ...state, route: told.route };
    case 'overview':
      return { ...state, overview: there(told.overview) };
    case 'overview-failed':
      return { ...state, overview: { kind: 'failed', failure: told.failure } };
    case 'storage':
      return { ...state, storage: told.use };
    case 'said':
      return { ...state, said: { text: told.text } };
    default:
      return state;
  }
}

/** Sets that are held; those deleted a moment ago are not, though they can be brought back. */
export function liveSets(overview: Overview): readonly SetCard[] {
  return overview.sets.filter((set) => set.deletedAt === null);
}

/** Articles that a search of all sets does not see, since their sets are switched off. */
export function articlesOff(overview: Overview): number {
  return liveSets(overview).reduce((sum, set) => sum + (set.on ? 0 : set.articles), 0);
}

/** Whether something is at work that closing the tab would interrupt. */
export function isAtWork(state: OptionsState): boolean {
  return (
    state.bringIn.step === 'importing' || state.takeOut.writing !== null || state.held.recovering !== null
  );
}

/** Whether closing the tab would lose something: work that it would interrupt, or topics that are not saved. */
export function wouldLose(state: OptionsState): boolean {
  return isAtWork(state) || state.topics.drafts.size > 0;
}
