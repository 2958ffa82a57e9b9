import { afterEach, expect, test } from 'vitest';
import type { ToldFile } from '../../../../../src/corpus/store/described.ts';
import { heldWords } from '../../../../../src/ui/options/words/held.ts';
import { speechOf } from '../../../../../src/words/catalogue.ts';
import { speak } from '../../../../../src/words/speech.ts';
import { catalogues } from '../../../../language/catalogues.ts';

afterEach(() => speak(speechOf(catalogues.get('en')!)));

const pages = (folder: string, files: number): ToldFile => ({ folder, files });

test.each<[readonly ToldFile[], string]>([
  [['a.csv'], 'from a.csv'],
  [['a.csv', 'b.csv'], 'from a.csv and b.csv'],
  [['a.csv', 'b.csv', 'c.csv'], 'from a.csv and 2 more files'],
  [[pages('war/', 1_200)], 'from war/ (1,200 files)'],
  [[pages('', 21)], 'from 21 files'],
  [[pages('war/', 1_200), pages('peace/', 1)], 'from war/ (1,200 files) and peace/ (1 file)'],
  [[pages('war/', 1_200), pages('peace/', 1), pages('', 40)], 'from war/ (1,200 files) and 41 more files'],
])('%j came %s', (told, words) => expect(heldWords.from(told)).toBe(words));

test('files of a folder are counted in the reader’s language', () => {
  speak(speechOf(catalogues.get('ru')!));
  expect(heldWords.from([pages('война/', 22)])).toBe('из война/ (22 файла)');
});
