/** The one door to the extension API. Page scripts don't pass through it: the polyfill would cost every page 10 kB. */
export { default as api } from 'webextension-polyfill';
