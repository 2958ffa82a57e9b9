import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut } from '../../../../src/core/article/article.ts';
import { sentences } from '../../../../src/core/article/sentences.ts';
import { f1 } from '../../../../tools/eval/score.ts';

const cutAll = (text: string, lang: string | null) => sentences(text, lang).map((span) => cut(text, span));

describe('hard lines: a bar stands where a sentence ends', () => {
  test.each<[lang: string | null, marked: string]>([
    ['en', 'Mr. Putin met Mr. Lukashenko.|They spoke for two hours.'],
    ['en', 'A surprise Dec. 3 trip was made by Gen. Shoigu.|It was brief.'],
    ['en', 'George W. Bush left the U.S. on Monday.|He returned to the U.S.|He was tired.'],
    ['en', 'The U.S. Treasury agreed.|So did the U.N. Security Council.'],
    ['en', 'They met at 5 p.m. on Friday.|Nobody spoke.'],
    ['en', '“Why now?” he asked.|“Because we must!” she said.'],
    ['en', 'It cost 3.5 million.|That was No. 5 of the list.'],
    ['en', 'Troops came in January.but also later.|They left.'],
    ['en', 'He waited... and waited.|Then he left.'],
    ['en', 'I know what I did.|You know it too.'],
    ['de', 'Am 19. Dezember kam Putin.|Dr. Müller sagte z.B. nichts.|Es war kalt.'],
    ['de', '„Das ist dumm!“, sagte Peskow.|Niemand widersprach.'],
    ['fr', 'M. Poutine est arrivé à Minsk.|« Nous sommes prêts ! » a-t-il dit.'],
    ['es', '¿Por qué ahora?|El presidente llegó el lunes.|¡Nadie lo esperaba!'],
    ['pl', 'Spotkanie odbyło się 19 grudnia 2022 r. w Mińsku.|Trwało dwie godziny.'],
    ['ru', 'Путин прибыл в Минск.|Он встретился с А. Г. Лукашенко.|Переговоры длились два часа.'],
    ['uk', 'Путін прибув до Мінська.|Це його перший візит із 2019 року.'],
    ['zh', '普京抵达明斯克。|这是三年来的首次访问。|为什么？'],
    ['ar', 'وصل بوتين إلى مينسك.|لماذا الآن؟'],
    ['hi', 'पुतिन मिन्स्क पहुंचे।|यह उनकी पहली यात्रा है।'],
    ['ka', 'პუტინი ჩავიდა მინსკში.|ეს მისი პირველი ვიზიტია.'],
    ['ja', '彼は来た。|「なぜ今なのか？」|誰も知らない。'],
    ['th', 'ปูตินมาถึงมินสก์แล้ว'],
    ['hy', 'Պուտինը ժամանեց Մինսկ։|Դա նրա առաջին այցն է։'],
    // Marks and brackets that close belong to the sentence they close; several sentences may stand between marks.
    ['en', 'He left.|(It was late.)|She stayed.'],
    ['en', '“We won.|We are free,” she said.|“At last.”'],
    ['en', 'It was “over.”|Nobody spoke.'],
    ['de', '»Wir gehen.«|Er schwieg.|„Gut.“|Sie kam.'],
    ['fr', '« C’est fini. »|Il se tut.|Il cria : « Assez ! »|Elle partit.'],
    // Named speakers after a quoted question; a report is a sentence of its own.
    ['en', '“Why now?” Mr. Putin asked.|“Who knows?” Biden said Friday.'],
    ['en', '“Why now?”|Austin told senators that the deal was dead.'],
    ['en', '“Why now?”|The crowd began to run.'],
    // Breaks that were lost: glued sentences, and headings run into what follows.
    ['en', 'A look at our live blog|The council met on Monday.'],
    ['en', 'He reads The Guardian and The Hague is far.'],
    ['en', 'U.S.-led troops use gov.uk, Mail.ru and t.co/Abc.Def for it.'],
    ['en', 'See Vesti.Ru or St.Petersburg, J.K.Rowling and Ph.D. students.'],
    // Abbreviations that may end a sentence, and those that may not.
    ['en', 'They met at 5 p.m. Monday.|It ended at 9 p.m.|Officials were pleased.'],
    ['en', 'He runs Acme Inc.|The firm is in Dover, Del.|“We are proud,” he said.'],
    ['en', 'He knows that better than I.|You do not.'],
    ['en', 'Adm. John C. Aquilino and H.R. McMaster met Lt. Cmdr. Alex Tidei.'],
    ['en', 'It costs $5 million, etc.|Nobody pays.|This didn’t.|Russia won’t.'],
    ['de', 'Die 5. Panzerdivision kam am 3. Mai.|Er wurde 87.|Das war Karl IV.|Er starb.'],
    ['de', 'Am 19. 12. 2022 kam er, bzw. Wochen später.'],
    ['pl', '19 grudnia 2022 r. Putin przyjechał do Mińska.|Było to w 1987 r.|Nikt nie pamięta.'],
    ['ru', '19 декабря 2022 г. Путин прибыл в г. Минск.|Бюджет вырос до 3 млрд руб.|Минфин доволен.'],
    ['ru', 'Пришли Иванов, Петров и др.|Они молчали.|Это стоит 5 млрд долл. США.'],
    ['fr', 'M. Le Pen et J.-L. Borloo arrivent, etc.|C’est fini.'],
    ['it', 'L’on. Rossi e la sig.ra Bianchi, art. 49.3, ecc.|È tutto.'],
    ['nl', 'Het waait.|’s Avonds komt J. De Wever.'],
    // Ellipses.
    ['en', 'That does not extend to … Ukraine. [...]|He stopped.'],
    ['en', 'And then ... nothing.|Silence ...|Nobody spoke.'],
    ['fr', 'Tout est fini. [...]|Rien ne va.'],
    // Each language's abbreviations, inside a sentence and at its end; units, house numbers, initials, datelines.
    [
      'de',
      'Das Unternehmen, gegr. 1892, gehört der Familie Krupp.|Es baut z. B. Pumpen, d. h. auch Ventile.',
    ],
    ['de', 'Die Straße ist von km 12 bis km 15 gesperrt, s. Karte S. 3.|Umleitungen sind ausgeschildert.'],
    ['de', 'Das Konzert beginnt um 20 Uhr im Haus Nr. 7.|Karten gibt es ab 15 Euro.'],
    ['de', 'Bei uns gilt Art. 5 Abs. 1 S. 1 GG.|Darüber wacht Karlsruhe.'],
    ['de', 'Die Bibel entstand u. U. schon im 8. Jh. v. Chr.|Forscher streiten darüber.'],
    ['de', 'Frau Dipl.-Ing. Eva Roth und Hr. Weber sprachen vor.|Hptm. Klein hörte zu.'],
    ['de', 'Es kamen Bürgermeister, Landräte, Abgeordnete etc.|Minister fehlten.'],
    ['de', 'Das Urteil (Az. 3 StR 12/22) ist rechtskräftig.|Die Verteidigung bedauert das.'],
    ['ru', 'Заседание прошло в г. Москве на ул. Тверской, д. 7.|Присутствовали депутаты Госдумы.'],
    ['ru', 'Цена выросла до 45 руб. 50 коп. за литр.|Минэнерго обещает снижение.'],
    ['ru', 'В магазинах нет сахара, соли, муки и т. д.|Власти винят спекулянтов.'],
    ['ru', 'Приехали Иванов, Петров и др.|Встреча длилась час.'],
    ['ru', 'Войска отошли к н. п. Терны.|Потери уточняются.'],
    ['ru', 'Город основан в 5 в. до н. э.|Жили здесь греки.'],
    ['ru', 'МОСКВА, 24 фев. /ТАСС/. Президент РФ выступил с обращением.|Его показали в эфире.'],
    ['ru', 'Акад. РАН проф. С. П. Капица вёл передачу.|Её любили.'],
    ['uk', 'У магазинах немає цукру, солі, борошна тощо.|Влада мовчить.'],
    ['uk', 'Приїхали Шмигаль, Резніков, Кулеба та ін.|Зустріч тривала годину.'],
    ['uk', 'Під час боїв біля с. Роботине загинули 3 військові.|Втрати уточнюються.'],
    ['uk', 'За словами ген.-лейт. С. Наєва, ситуація складна.|Київ це підтверджує.'],
    ['uk', 'Місто засноване у V ст. до н. е.|Жили тут греки.'],
    ['uk', 'КИЇВ, 24 лют. /Укрінформ/. Президент виступив зі зверненням.|Його показали в ефірі.'],
    ['uk', 'Т. зв. «ДНР» оголосила мобілізацію.|Чоловіки ховаються.'],
    ['pl', 'Ppłk Jan Nowak i gen. bryg. w st. spocz. Roman Polko ocenili sytuację.|Byli zgodni.'],
    ['pl', 'Kupiono chleb, mleko, masło itd.|Sklep był pusty.'],
    ['pl', 'Inflacja wyniosła 16,6 proc.|Ekonomiści spodziewali się mniej.'],
    ['en', 'The company, Smith & Sons Inc., is based in St. Louis, Mo.|Shares fell 5 pct.'],
    ['en', 'He lives at 221B Baker St. in London.|She lives on Fifth Ave.|Neither drives.'],
    ['en', 'The attack killed approx. 30 people, incl. 5 children.|Rescuers dug on.'],
    ['es', 'La empresa Hnos. García S. A. quebró.|Los empleados protestan.'],
    ['es', 'Nació en el s. V a. C.|Roma era pequeña.'],
    ['be', 'Сустрэча прайшла ў г. Мінску на вул. Леніна, д. 5.|Прысутнічалі дэпутаты.'],
    ['be', 'Прыехалі Латушка, Ціханоўская і інш.|Гутарка доўжылася гадзіну.'],
    ['fr', 'Il est né au Ve siècle av. J.-C.|Rome était petite.'],
    ['fr', 'Le prof. J.-P. Sartre et Mgr. Lustiger se parlaient.|Simone de B. écoutait.'],
    ['it', 'Il sig. Rossi e la sig.ra Bianchi abitano in p.za Navona n. 5.|La casa è bruciata.'],
    ['it', "L'avv. Verdi e il dott. Neri citano l'art. 5, co. 2 del d.l. n. 14.|Roma tace."],
    ['nl', 'Dhr. De Vries en mevr. Jansen wonen in de Kerkstr. 5 te Utrecht.|Hun huis brandde af.'],
    ['nl', 'Hij werd geboren in 500 v. Chr.|Rome was klein.'],
    ['pt', 'KIEV, 24 fev. (Lusa) – A Rússia atacou.|Há mortos.'],
    ['fr', "Le col. (CR) Michel Goya et le gén. J.-P. Paloméros l'ont dit.|Kiev confirme."],
    [
      'de',
      'Er kam zu Putins 70. Geburtstag.|Auf Platz 3.|Trainer Flick schwieg.|Am 19./20. Juni tagt die 5. Kammer.',
    ],
    ['ru', 'МОСКВА, 24 фев — РИА Новости. Путин прибыл.|Вес — 5 кг.|Длина — 3 м.|Высота неизвестна.'],
    [
      'uk',
      'КИЇВ. 24 лютого. УНН. Сили оборони відступили з с. Терни.|Загинув К., 1960 р. н.|Справу відкрито.',
    ],
    ['uk', 'Населення м. Бахмут (до 2016 р. — Артемівськ) — бл. 70 тис.|Місто зруйноване.'],
    ['be', 'Даляр каштуе 2 руб. 50 кап.|Еўра даражэйшы.'],
    ['pl', 'Ludność na przeł. XX i XXI w. rosła.|Tak było do 5 maja br.|Senat czeka.'],
    [
      'en',
      'Lt. Col. (Ret.) Alexander Vindman spoke at 10 a.m. (Kyiv time).|Congress listened.|(Laughter.)|He left.',
    ],
    ['en', 'ATLANTA, Ga. (CNN) – It rained.|The temple dates from 300 B.C.|Romans built it.'],
    [
      'es',
      'Los FF. AA. y los RR. HH. discreparon.|Marcó Messi (min. 23).|La temperatura bajó a –5 °C.|Nevó en Kiev.',
    ],
    // What trails behind a sentence: emoji, a counter, a credit.
    ['en', 'We won! 🎉|They lost. (2/16)|He waves. (Jane Roe/AP)|It rains.|(AP) — It snows.'],
    ['en', 'Apple paid.|iPhone sales fell.|Yahoo! News knew.'],
    ['en', '1. The first point.|2. The second.'],
    ['no such language', 'One came.|Two left.'],
    [null, 'One came.|Two left.'],
  ])('%s: %s', (lang, marked) => {
    expect(cutAll(marked.replaceAll('|', ' '), lang)).toEqual(marked.split('|'));
  });
});

test('where glued sentences leave no room for the bar', () => {
  expect(cutAll('He left.The Kremlin “spoke.”It was over.', 'en')).toEqual([
    'He left.',
    'The Kremlin “spoke.”',
    'It was over.',
  ]);
  expect(cutAll('in our live blogThe council met.', 'en')).toEqual(['in our live blog', 'The council met.']);
  expect(cutAll('Mosca ha protestato.«Mai!», ha detto Peskov.', 'it')).toHaveLength(2);
});

test('marks that were left behind where words were dropped are no part of the next sentence', () => {
  expect(
    cutAll("It rained. ‘ ’ , : Biden spoke. 'S , : ' A ' Psychedelic bands played. - He left.", 'en'),
  ).toEqual(['It rained.', 'Biden spoke.', "'S , : ' A '", 'Psychedelic bands played.', '- He left.']);
});

/** The rules were written beside these lines, so the floor only guards against falling back. */
test('the test lines in eleven languages', () => {
  const lines = readFileSync(join(import.meta.dirname, '../../../fixtures/reading/sentences.jsonl'), 'utf8');
  const tally = { right: 0, found: 0, wanted: 0 };
  for (const line of lines.trim().split('\n')) {
    const each = JSON.parse(line) as { lang: string; text: string; sentences: string[] };
    const found = cutAll(each.text, each.lang);
    tally.found += found.length;
    tally.wanted += each.sentences.length;
    tally.right += found.filter((sentence) => each.sentences.includes(sentence)).length;
  }
  console.log(`sentences F1 ${f1(tally).toFixed(3)}`);
  expect(f1(tally)).toBeGreaterThanOrEqual(0.98);
});

test('a line break ends a sentence, with or without a full stop', () => {
  expect(cutAll('A heading without a stop\nand a line in lower case.\r\n\r\n  Third. ', 'en')).toEqual([
    'A heading without a stop',
    'and a line in lower case.',
    'Third.',
  ]);
});

test('what holds no letter and no digit is no sentence', () => {
  expect(cutAll('* * *\n\n—\n…\n\u200b\ufeff\u00a0\n❤️', 'en')).toEqual([]);
  expect(cutAll('', 'en')).toEqual([]);
});

/** Text as pages have it, and as none should: lone surrogates, marks of direction, zero widths, emoji, many stops. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('. ', '! ', '? ', '... ', '\n', '\n\n', '\r\n', '\u2028', '\u2029', '\t', '\u00a0'),
      fc.constantFrom(
        '\u200b',
        '\u200d',
        '\u200e',
        '\u200f',
        '\u202e',
        '\u202c',
        '\u2066',
        '\u2069',
        '\ufeff',
      ),
      fc.constantFrom(
        '\ud83d',
        '\ude00',
        '😀',
        '👩‍👩‍👧',
        'Mr.',
        'U.S.',
        'Dec. 3',
        '“Why?”',
        'a',
        'Б',
        '他',
        'שלום',
        '9',
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
const anyLang = fc.constantFrom(null, 'en', 'de', 'ru', 'ar', 'zh', 'el', 'xx', '');

const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
/** Whether a cut at `at` parts a pair of surrogates. */
const partsPair = (text: string, at: number) =>
  at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));

describe('whatever the text', () => {
  test('spans are in order, inside it, never overlap, are not empty and cut no character', () => {
    fc.assert(
      fc.property(anyText, anyLang, (text, lang) => {
        let end = 0;
        for (const span of sentences(text, lang)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(partsPair(text, span.start) || partsPair(text, span.end)).toBe(false);
          expect(cut(text, span)).toBe(cut(text, span).trim());
          expect(cut(text, span)).not.toContain('\n');
          end = span.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  test('no sentence begins or ends inside a character and the marks that combine with it', () => {
    const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
    fc.assert(
      fc.property(anyText, anyLang, (text, lang) => {
        const edges = new Set([...graphemes.segment(text)].map(({ index }) => index).concat(text.length));
        for (const { start, end } of sentences(text, lang)) {
          // A mark at a line's beginning, or behind white space there, has nothing of its own to combine with.
          if (!/^\p{M}/u.test(text.slice(start))) expect(edges.has(start)).toBe(true);
          expect(edges.has(end)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('every letter and digit lies in a sentence', () => {
    fc.assert(
      fc.property(anyText, anyLang, (text, lang) => {
        const covered = sentences(text, lang);
        for (const { index } of text.matchAll(/[\p{L}\p{N}]/gu))
          expect(covered.some((span) => span.start <= index && index < span.end)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('the same text has the same sentences, whatever was read in between', () => {
    fc.assert(
      fc.property(anyText, anyText, anyLang, (text, other, lang) => {
        const first = sentences(text, lang);
        sentences(other, lang);
        expect(sentences(text, lang)).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });
});

/** A quadratic way would take minutes for each; the test's own time limit is far above what a linear one takes. */
test.each<[string, string]>([
  ['one word', 'a'],
  ['full stops', '. '],
  ['abbreviations', 'Mr. '],
  ['initials', 'A. '],
  ['dates', 'Dec. 3. '],
  ['brackets', '.('],
  ['marks', '\u0301'],
  ['line breaks', 'a\n'],
  ['opening marks', '.("'],
  ['questions', 'a?" Aa'],
  ['ellipses', '... '],
  ['glued words', 'abcThe '],
  ['brackets after sentences', 'a. (b) '],
  ['emoji', 'a. 😀'],
  ['guillemets', 'a.« »'],
  ['debris', "a. , : ' '"],
])('a million characters of %s', (_, unit) => {
  const text = unit.repeat(1_000_000 / unit.length);
  const spans = sentences(text, 'en');
  expect(spans.length).toBeLessThanOrEqual(text.length / 2);
  if (/\p{L}/u.test(unit)) expect(spans.at(-1)?.end).toBeGreaterThan(text.length - 4);
});
