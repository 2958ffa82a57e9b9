import { readdirSync } from 'node:fs';
import type { FixtureServer } from './drivers/fixture-server.ts';

/**
 * What Chromium asks for of its own accord in a fresh profile, with no extension in it as well: updates of its
 * components, who is signed in, and what kinds of fields a page's forms have.
 */
const BROWSERS_OWN = [
  /^CONNECT (update\.googleapis|content-autofill\.googleapis|accounts\.google)\.com:443$/,
  /^POST http:\/\/update\.googleapis\.com\/service\/update2\//,
];

/** Everything asked for that is neither a file of the sample pages, nor their icon, nor the browser's own business. */
export function unexpectedRequests(server: FixtureServer, folder: string): readonly string[] {
  const files = new Set(['favicon.ico', ...readdirSync(folder)].map((file) => `GET ${server.url(file)}`));
  return server.requests.filter(
    (request) => !files.has(request) && !BROWSERS_OWN.some((pattern) => pattern.test(request)),
  );
}
