import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { functionWords, guessLanguage } from '../../../../src/core/article/language.ts';

// Written for this test; none of these sentences was used to choose the words of the table.
const PARAGRAPHS: readonly (readonly [string, string])[] = [
  [
    'en',
    'The minister told reporters on Friday that the talks would go on until both sides were ready to sign.',
  ],
  [
    'de',
    'Der Minister sagte am Freitag vor Journalisten, die Gespräche würden so lange dauern, bis beide Seiten bereit sind.',
  ],
  [
    'fr',
    "Le ministre a déclaré vendredi aux journalistes que les discussions se poursuivraient jusqu'à la signature.",
  ],
  [
    'es',
    'El ministro dijo el viernes a los periodistas que las conversaciones seguirán hasta que firmen las dos partes.',
  ],
  [
    'it',
    'Il ministro ha detto venerdì ai giornalisti che i colloqui andranno avanti fino alla firma delle due parti.',
  ],
  [
    'nl',
    'De minister zei vrijdag tegen journalisten dat de gesprekken doorgaan tot beide partijen willen tekenen.',
  ],
  [
    'pl',
    'Minister powiedział w piątek dziennikarzom, że rozmowy potrwają, aż obie strony będą gotowe do podpisania umowy.',
  ],
  [
    'pt',
    'O ministro disse na sexta-feira aos jornalistas que as conversas vão continuar até que as duas partes assinem.',
  ],
  [
    'ru',
    'Министр сказал в пятницу журналистам, что переговоры продолжатся, пока обе стороны не будут готовы их подписать.',
  ],
  [
    'uk',
    'Міністр сказав у п’ятницю журналістам, що переговори триватимуть, доки обидві сторони не будуть готові підписати угоду.',
  ],
  [
    'be',
    'Міністр сказаў у пятніцу журналістам, што перамовы будуць доўжыцца, пакуль абодва бакі не падпішуць пагадненне.',
  ],
];

describe('a paragraph tells its language', () => {
  test.each(PARAGRAPHS)('%s', (lang, paragraph) => {
    expect(guessLanguage(paragraph)).toBe(lang);
  });
});

describe('too little or too mixed is left open', () => {
  test.each([
    '',
    'Minsk',
    'Putin Lukaschenko Minsk',
    '12 345 678',
    'Facebook Twitter WhatsApp Telegram',
    'Минск',
  ])('%j', (text) => {
    expect(guessLanguage(text)).toBeNull();
  });
});

/** The letters were not trained on these lines, but thresholds were chosen on them. */
describe('the test lines', () => {
  const lines = readFileSync(join(import.meta.dirname, '../../../fixtures/reading/languages.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { lang: string | null; kind: string; text: string });
  const ours = new Set(lines.flatMap(({ lang }) => lang ?? []));

  test.each([
    ['headline', 0.9],
    ['sentence', 0.98],
  ])('%ss tell their language', (kind, floor) => {
    const own = lines.filter((line) => line.kind === kind);
    const guesses = own.map(({ text, lang }) => ({ text, lang, guess: guessLanguage(text) }));
    const right = guesses.filter(({ lang, guess }) => guess === lang);
    const wrong = guesses.filter(({ lang, guess }) => guess !== null && guess !== lang);
    console.log(`${kind}s: ${right.length} of ${own.length} right, ${wrong.length} wrong`);
    expect(right.length / own.length).toBeGreaterThanOrEqual(floor);
    expect(wrong.length / own.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.04);
  });

  test('sentences of other languages are not taken for ours', () => {
    for (const { text } of lines.filter(({ kind }) => kind === 'other'))
      expect(ours.has(guessLanguage(text)!), text).toBe(false);
  });
});

describe('short texts', () => {
  test.each([
    ['en', 'Rescuers search for survivors after ferry sinks'],
    ['en', 'Grain deal extended for 60 days'],
    ['de', 'Nach der Razzia: drei Männer weiter in Haft'],
    ['fr', 'La grève des cheminots se poursuit'],
    ['pl', 'Pożar w fabryce mebli pod Lublinem'],
    ['ru', 'В Сочи из-за шторма закрыли пляжи'],
    ['ru', 'Госдума приняла закон'],
    ['uk', 'У Полтаві через зливу зупинили трамваї'],
    ['be', 'У Гомелі праз лівень спынілі тралейбусы'],
  ])('%s: %s', (lang, text) => {
    expect(guessLanguage(text)).toBe(lang);
  });

  test.each([
    'Angela Merkel, Emmanuel Macron',
    'New York Times',
    'Владимир Путин',
    'CNN BBC AFP Reuters',
    'ok ok ok ok ok ok',
  ])('names and scraps are left open: %s', (text) => {
    expect(guessLanguage(text)).toBeNull();
  });
});

test('any text has one language or none, the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (text) => {
      const guess = guessLanguage(text);
      expect(guess === null || /^[a-z]{2}$/.test(guess)).toBe(true);
      expect(guessLanguage(text)).toBe(guess);
    }),
    { numRuns: 300 },
  );
});

test('scripts of one language name it; shared ones do not', () => {
  expect(guessLanguage('Ο υπουργός είπε την Παρασκευή')).toBe('el');
  expect(guessLanguage('部長は金曜日に記者団に語った。協議は続く')).toBe('ja');
  expect(guessLanguage('部长星期五对记者说会谈将继续进行')).toBe('zh');
  expect(guessLanguage('وزیر روز جمعه به خبرنگاران گفت که گفتگوها ادامه دارد پس')).toBeNull();
});

test('of a long text only the beginning is asked', () => {
  const [english, german] = PARAGRAPHS.map(([, text]) => `${text} `);
  expect(guessLanguage(german!.repeat(20_000))).toBe('de');
  expect(guessLanguage(english!.repeat(100) + german!.repeat(20_000))).toBe('en');
});

test('function words of an unknown language are those of all', () => {
  expect(functionWords('de').has('und')).toBe(true);
  expect(functionWords('de').has('the')).toBe(false);
  expect(functionWords('xx').has('the')).toBe(true);
});
