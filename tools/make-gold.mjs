// Makes test/fixtures/gold/reading/*.json from marked texts (the form is in that folder's README), and says what is wrong
// with them:  node tools/make-gold.mjs TEXTS_FOLDER MARKED_FILE… [--out FILE]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const args = process.argv.slice(2);
const outAt = args.indexOf('--out');
const out = outAt >= 0 ? args.splice(outAt, 2)[1] : null;
const [texts, ...files] = args;
if (!texts || files.length === 0)
  throw new Error('usage: node tools/make-gold.mjs TEXTS_FOLDER MARKED_FILE… [--out FILE]');

let problems = 0;
const articles = files.flatMap((file) => readMarked(file));
for (const { id, sentences, mentions, numbers, dates, quotes, labels, war } of articles)
  console.log(
    `${id}: ${sentences.length} sentences, ${mentions.length} mentions, ${numbers.length} numbers, ${dates.length} dates, ${quotes.length} quotes, ${labels.length} labels, ${war.length} names of the war`,
  );
if (out && problems === 0) writeFileSync(out, `${articles.map((a) => JSON.stringify(a)).join('\n')}\n`);
process.exitCode = problems > 0 ? 1 : 0;

function readMarked(file) {
  const found = [];
  let article = null;
  let text = '';
  let sentence = null;
  let seen = new Map();
  const lines = readFileSync(file, 'utf8').split('\n');
  for (const [i, line] of lines.entries()) {
    const complain = (what) => {
      problems += 1;
      console.error(`${file}:${i + 1}: ${what}: ${line}`);
    };
    if (!line.trim()) continue;
    const kind = line[0];
    const rest = line.slice(2);
    if (kind === '#') {
      finish(article, text, complain);
      const source = JSON.parse(readFileSync(join(texts, `${rest.trim()}.json`), 'utf8'));
      text = source.text;
      article = empty(source);
      found.push(article);
      sentence = null;
      continue;
    }
    if (!article) {
      complain('no article');
      continue;
    }
    if (kind === 'S') {
      const from = article.sentences.at(-1)?.end ?? 0;
      const start = text.indexOf(rest.trim(), from);
      if (start < 0) {
        complain('not in the text from here on');
        continue;
      }
      if (text.slice(from, start).trim()) complain(`left out: «${text.slice(from, start)}»`);
      sentence = { start, end: start + rest.trim().length };
      article.sentences.push(sentence);
      seen = new Map();
      continue;
    }
    if (!sentence) {
      complain('no sentence');
      continue;
    }
    const fields = rest.split(' | ').map((field) => field.trim());
    const span = locate(text, sentence, fields[0], `${kind}${fields[0]}`, seen);
    if (!span) {
      complain('snippet not found in this sentence');
      continue;
    }
    const rows = { m: 3, n: 3, d: 2, q: 5, l: 3, w: 2 };
    if (!rows[kind]) {
      complain('unknown kind of line');
      continue;
    }
    if (fields.length < rows[kind] || fields.slice(0, rows[kind]).some((field) => !field)) {
      complain('fields missing');
      continue;
    }
    mark(article, text, kind, span, fields, complain);
  }
  finish(article, text, (what) => {
    problems += 1;
    console.error(`${file}: ${what}`);
  });
  return found;
}

function empty({ id, outlet, date }) {
  return {
    id,
    outlet,
    published: date,
    sentences: [],
    mentions: [],
    numbers: [],
    dates: [],
    quotes: [],
    labels: [],
    war: [],
  };
}

function finish(article, text, complain) {
  if (!article) return;
  const left = text.slice(article.sentences.at(-1)?.end ?? 0).trim();
  if (left) complain(`${article.id}: left out at the end: «${left.slice(0, 80)}»`);
}

function locate(text, sentence, snippet, key, seen) {
  const named = / @(\d+)$/.exec(snippet);
  const words = named ? snippet.slice(0, -named[0].length) : snippet;
  const nth = named ? Number(named[1]) : (seen.get(key) ?? 0) + 1;
  if (!named) seen.set(key, nth);
  const [first, last] = words.split(' >>> ');
  let start = sentence.start - 1;
  for (let i = 0; i < nth; i++) {
    start = wordAt(text, first, start + 1);
    if (start < 0 || start >= sentence.end) return null;
  }
  if (last === undefined) return { start, end: start + first.length };
  const end = text.indexOf(last, start + first.length);
  return end < 0 ? null : { start, end: end + last.length };
}

/** Where `words` begin a word of the text: "US" is not in "USAID". */
function wordAt(text, words, from) {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text[at - 1] ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(before) || !/^[\p{L}\p{N}]/u.test(words)) return at;
  }
  return text.indexOf(words, from);
}

function mark(article, text, kind, span, [, a, b, c, d], complain) {
  const oneOf = (value, ...allowed) => {
    if (!allowed.includes(value)) complain(`"${value}" is none of ${allowed.join(', ')}`);
    return value;
  };
  if (kind === 'm')
    article.mentions.push({ ...span, kind: oneOf(a, 'person', 'place', 'organisation'), entity: slug(b) });
  else if (kind === 'n') {
    const [low, high] = a.split('..').map(Number);
    if (Number.isNaN(low) || Number.isNaN(high ?? 0)) complain(`no number: ${a}`);
    const [unit, of] = b.split(' of ');
    article.numbers.push({
      ...span,
      value: low,
      ...(high === undefined ? {} : { high }),
      unit,
      ...(of ? { of } : {}),
      ...(c ? { bound: oneOf(c, 'more', 'less', 'about') } : {}),
    });
  } else if (kind === 'd') {
    if (!/^(?:[\dX]{4}(?:-(?:\d\d(?:-\d\d(?:T\d\d:\d\d)?)?|W\d\d|SP|SU|AU|WI))?|\.\.|\/)+$/.test(a))
      complain(`no date: ${a}`);
    article.dates.push({ ...span, date: a });
  } else if (kind === 'q')
    article.quotes.push({
      ...span,
      kind: oneOf(a, 'direct', 'partial', 'indirect', 'scare', 'title'),
      speaker: speaker(text, span, b, complain),
      cue: c === '-' ? null : c,
      class: d === '-' ? null : oneOf(d, 'neutral', 'claim', 'denial', 'warning', 'announcement'),
    });
  else if (kind === 'l') article.labels.push({ ...span, target: slug(a), voice: oneOf(b, 'own', 'quoted') });
  else if (kind === 'w') article.war.push({ ...span, voice: oneOf(a, 'own', 'quoted') });
}

/** An id for a named actor, a span for others: the printed words nearest before or after the quote. */
function speaker(text, quote, name, complain) {
  if (name === '-') return null;
  if (!name.startsWith('~')) return slug(name);
  const words = name.slice(1).trim();
  const distance = (at) => Math.abs(at - (at < quote.start ? quote.start : quote.end));
  let best = -1;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (best < 0 || distance(at) < distance(best)) best = at;
  if (best < 0) complain(`speaker not in the text: ${words}`);
  return { start: best, end: best + words.length };
}

function slug(name) {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
