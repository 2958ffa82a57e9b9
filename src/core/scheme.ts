/** Whether surfaces are light or dark: as the browser has it, or always one of them. Stored under this name. */
export interface SchemeSetting {
  readonly scheme: Scheme;
}

export const SCHEMES = ['auto', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];
export const SCHEME_SETTING_NAMES = ['scheme'] as const satisfies (keyof SchemeSetting)[];

/** The setting out of anything: a store that another version wrote, a backup that anybody may have written. */
export function checkSchemeSetting(stored: Readonly<Record<string, unknown>>): SchemeSetting {
  return { scheme: SCHEMES.find((scheme) => scheme === stored.scheme) ?? 'auto' };
}
