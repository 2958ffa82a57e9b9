import { render } from 'preact';
import { corpusAddress, isFirefox, ownAddress } from '../../browser/own-pages.ts';
import { followScheme } from '../../browser/scheme.ts';
import { browserSpeech } from '../../browser/speech.ts';
import { Welcome } from '../../ui/welcome/welcome.tsx';
import { welcomeWords } from '../../ui/welcome/words.ts';
import { speakIn } from '../../words/speak-in.ts';

const place = document.getElementById('welcome');
if (place === null) throw new Error('The page has no element with the id "welcome".');

followScheme();
speakIn(document, browserSpeech);
document.title = welcomeWords.title;
render(
  <Welcome
    where={isFirefox() ? 'inFirefox' : 'inChrome'}
    sample={ownAddress('sample')}
    corpus={corpusAddress()}
  />,
  place,
);
