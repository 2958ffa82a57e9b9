import { strings } from '../strings.ts';
import type { SurfaceActions } from './surface-state.ts';

interface SiteSwitchProps {
  readonly site: string | null;
  readonly actions: SurfaceActions;
}

/** Switches the page's site off; switched on again it is from the state that follows. */
export function SiteSwitch({ site, actions }: SiteSwitchProps) {
  if (site === null) return null;
  return (
    <button type="button" class="link-button site-switch" onClick={() => actions.switchSite(true)}>
      {strings.site.off(site)}
    </button>
  );
}
