import { buildOptionsPage } from '../../options-page/build-page.ts';
import { buildSurfacePage } from '../../surface-page/build-page.ts';
import { type FixtureServer, serveFixtures } from '../drivers/fixture-server.ts';

/** Where a surface over plain values is shown in a state; of the options page with its section behind it: `held#about`. */
export type Address = (surface: string, state: string) => string;

/** Builds every surface over plain values and serves them, with other folders. */
export async function serveMadePages(...folders: readonly string[]): Promise<FixtureServer> {
  return serveFixtures(await buildSurfacePage(), await buildOptionsPage(), ...folders);
}

export function addressIn({ url }: FixtureServer, language = 'en'): Address {
  return (surface, state) => {
    const [name, section] = state.split('#');
    const file = surface === 'options' ? 'index.html' : `${surface}.html`;
    // Of the section too: where only what stands behind `#` differed, the page before would stay.
    const at = section === undefined ? '' : `&at=${section}#${section}`;
    return url(`${file}?state=${name}&language=${language}${at}`);
  };
}
