import { api } from './api.ts';

/** Pages of the extension that readers open like any other. */
const PAGES = { welcome: 'src/entries/welcome/index.html', sample: 'src/entries/sample/index.html' } as const;

export function ownAddress(page: keyof typeof PAGES): string {
  return api.runtime.getURL(PAGES[page]);
}

export function corpusAddress(): string {
  return new URL(api.runtime.getManifest().options_ui?.page ?? '', api.runtime.getURL('/')).href;
}

/** Told by the scheme of the extension's own addresses. */
export function isFirefox(): boolean {
  return api.runtime.getURL('/').startsWith('moz-extension:');
}

/** To somebody who has just installed it. */
export async function openWelcome(): Promise<void> {
  await api.tabs.create({ url: ownAddress('welcome') });
}
