import { checkSchemeSetting, SCHEME_SETTING_NAMES, type Scheme } from '../core/scheme.ts';
import { storedSettings } from './stored-settings.ts';

/** Whether surfaces are light or dark. */
export const schemeSetting = storedSettings(SCHEME_SETTING_NAMES, checkSchemeSetting);

/** What it was when a page last looked: it is there before the first picture, which the store is not. */
const LAST = 'scheme';

/** Has this page be light or dark as the reader wants it, from now on. */
export function followScheme(): void {
  show(checkSchemeSetting({ scheme: last() }).scheme);
  const read = () =>
    schemeSetting.read().then(
      ({ scheme }) => {
        show(scheme);
        remember(scheme);
      },
      // As the browser has it: nothing hangs on it.
      () => {},
    );
  void read();
  schemeSetting.watch(() => void read());
}

function show(scheme: Scheme): void {
  document.documentElement.dataset.scheme = scheme;
}

/** A browser that keeps nothing for pages lets them ask for it no less than in vain. */
function last(): string | null {
  try {
    return localStorage.getItem(LAST);
  } catch {
    return null;
  }
}

function remember(scheme: Scheme): void {
  try {
    localStorage.setItem(LAST, scheme);
  } catch {
    // Then the store is waited for.
  }
}
