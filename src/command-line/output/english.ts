import english from '../../../assets/_locales/en/messages.json';
import { speechOf } from '../../words/catalogue.ts';
import { speak } from '../../words/speech.ts';

/** The command line speaks English, in the words of the extension. */
export function speakEnglish(): void {
  speak(speechOf(english));
}
