import { focusHeading } from '../frame/heading.tsx';
import type { SettingName } from '../route.ts';

/** Brings the reader to a part of the section that is shown, or to its heading; whether it is there. */
export function focusPlace(setting: SettingName | null): boolean {
  if (setting === null) {
    focusHeading();
    return true;
  }
  const place = document.querySelector<HTMLElement>(`[data-setting="${setting}"]`);
  // What is not known yet can't be chosen.
  if (place === null || place.matches(':disabled')) return false;
  place.scrollIntoView({ block: 'center' });
  const control = place.querySelector<HTMLElement>(CHOSEN) ?? place.querySelector<HTMLElement>(CONTROL);
  if (control === null) place.tabIndex = -1;
  (control ?? place).focus({ preventScroll: true });
  return true;
}

/** A radio that is not chosen would be by the next key. */
const CHOSEN = 'input[type=radio]:checked';
const CONTROL =
  'input:not([type=file], [type=radio], :disabled), button:not(:disabled), a[href], select, summary';
