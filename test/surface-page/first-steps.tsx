import '../language/in-page.ts';
import { render } from 'preact';
import { Sample } from '../../src/ui/sample/sample.tsx';
import { Welcome } from '../../src/ui/welcome/welcome.tsx';
import { sampleWords, welcomeWords } from '../../src/ui/welcome/words.ts';
import { stateOf } from './state-of.ts';

/** The first page, or the sample, in a state that is asked for by name: `welcome.html?state=in-firefox`. */
const seeds = stateOf('seeds');
if (seeds === null || typeof seeds !== 'object' || seeds?.kind !== 'context')
  throw new Error('The seeds are not compared.');
const SHOWN: Readonly<Record<string, Readonly<Record<string, preact.ComponentChild>>>> = {
  welcome: {
    'in-chrome': <Welcome where="inChrome" sample="sample.html" corpus="#" />,
    'in-firefox': <Welcome where="inFirefox" sample="sample.html" corpus="#" />,
  },
  sample: {
    article: <Sample article={seeds.context.page} />,
    failed: <Sample article={null} />,
  },
};

const place = document.querySelector('#welcome, #sample');
if (place === null) throw new Error('The page has no place for a first step.');
document.title = place.id === 'welcome' ? welcomeWords.title : sampleWords.title;

/** null: nothing is left of what was shown. */
function show(name: string | null): void {
  const shown = name === null ? null : SHOWN[place!.id]?.[name];
  if (shown === undefined) throw new Error(`There is no state "${name}".`);
  render(shown, place!);
}

show(new URLSearchParams(location.search).get('state') ?? '');
Object.assign(globalThis, { show });
