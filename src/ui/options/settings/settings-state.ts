import type { PageSettings } from '../../../core/topic/page-settings.ts';
import { type Failure, LOADING, type Loaded, there } from '../failure.ts';

/** The settings of pages as they were read last. */
export type Settings = Loaded<PageSettings>;

export type SettingsHappening =
  | { readonly kind: 'settings'; readonly settings: PageSettings }
  | { readonly kind: 'settings-failed'; readonly failure: Failure };

export const SETTINGS_LOADING: Settings = LOADING;

export function nextSettings(state: Settings, happening: { readonly kind: string }): Settings {
  const told = happening as SettingsHappening;
  switch (told.kind) {
    case 'settings':
      return there(told.settings);
    case 'settings-failed':
      return { kind: 'failed', failure: told.failure };
    default:
      return state;
  }
}
