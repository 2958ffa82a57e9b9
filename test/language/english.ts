import english from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { speechOf } from '../../src/words/catalogue.ts';
import { speak } from '../../src/words/speech.ts';

/** Before a test or a page without a browser behind it, what an entry does in the extension. */
speak(speechOf(english));
