import { afterEach, expect, test } from 'vitest';
import putinBelarus from '../../../../../assets/topics/putin-belarus.json' with { type: 'json' };
import { shippedTopic } from '../../../../../src/ui/options/topics/shipped-topic.ts';
import { speechOf } from '../../../../../src/words/catalogue.ts';
import { speak } from '../../../../../src/words/speech.ts';
import { catalogues } from '../../../../language/catalogues.ts';

afterEach(() => speak(speechOf(catalogues.get('en')!)));

test.each([
  ['en', 'Putin and Belarus', ['Belarus', 'Russia']],
  ['de', 'Putin und Belarus', ['Belarus', 'Russland']],
  ['pl', 'Putin i Białoruś', ['Białoruś', 'Rosja']],
  ['ru', 'Путин и Беларусь', ['Беларусь', 'Россия']],
  ['uk', 'Путін і Білорусь', ['Білорусь', 'Росія']],
])(
  '%s: the topic and its subjects are called what readers call them, and hold what the pack holds',
  (language, name, subjects) => {
    speak(speechOf(catalogues.get(language)!));
    const topic = shippedTopic(putinBelarus);
    expect(topic.name).toBe(name);
    expect(topic.subjects.map(({ id }) => id)).toEqual(subjects);
    expect(topic.subjects.map(({ names }) => names)).toEqual(putinBelarus.subjects.map(({ names }) => names));
  },
);
