import { locale, type Speech, speak, text } from './speech.ts';

/** Speaks in a page, which says of itself in which language that is and which way it is written. */
export function speakIn(page: Document, speech: Speech): void {
  speak(speech);
  page.documentElement.lang = locale();
  page.documentElement.dir = text('localeDirection');
}
