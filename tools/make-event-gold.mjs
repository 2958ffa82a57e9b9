// Makes test/fixtures/gold/events/*.json, in which the shared facts of an event were marked by hand (that folder's README):
//     node tools/make-event-gold.mjs show ARTICLES.jsonl                          the sentences, numbered, to be read
//     node tools/make-event-gold.mjs make ARTICLES.jsonl FACTS.json PART OUT.json  offsets and facts, checked
// ARTICLES.jsonl holds the articles of one event in the order of their letters; needs `vite build --mode cli`.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [mode, articlesFile, factsFile, part, out] = process.argv.slice(2);
const articles = sentencesOf(articlesFile);
if (mode === 'show') show();
else if (mode === 'make') make();
else
  throw new Error(
    'usage: node tools/make-event-gold.mjs show|make ARTICLES.jsonl [FACTS.json PART OUT.json]',
  );

function sentencesOf(file) {
  const cli = join(import.meta.dirname, '../dist/cli/lateral.js');
  const lines = execFileSync(process.execPath, [cli, 'analyse', '--jsonl', file], { encoding: 'utf8' });
  const records = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return lines
    .trim()
    .split('\n')
    .map((line, i) => {
      const { outlet, title, text } = records[i];
      const { id, sentences } = JSON.parse(line);
      return { letter: String.fromCharCode(65 + i), id, outlet, title, text, sentences };
    });
}

function show() {
  for (const { letter, outlet, title, text, sentences } of articles) {
    console.log(`\n=== ${letter}  ${outlet}\n${letter}0 [headline] ${title}`);
    for (const [i, { start, end }] of sentences.entries())
      console.log(`${letter}${i + 1} ${text.slice(start, end).replace(/\s+/g, ' ')}`);
  }
}

function make() {
  const { event, facts, notices } = JSON.parse(readFileSync(factsFile, 'utf8'));
  const known = new Set(
    articles.flatMap(({ letter, sentences }) => [
      letter + 0,
      ...sentences.map((_, i) => `${letter}${i + 1}`),
    ]),
  );
  for (const { id, members, weak } of facts) {
    const strange = [...members, ...weak].filter((each) => !known.has(each));
    if (strange.length > 0) throw new Error(`${id}: no such sentence: ${strange.join(' ')}`);
    if (new Set(members.map((each) => each[0])).size < 2)
      throw new Error(`${id}: members of one article only`);
    if (members.some((each) => weak.includes(each))) throw new Error(`${id}: member and weak at once`);
  }
  const lost = notices?.filter((each) => !known.has(each)) ?? [];
  if (lost.length > 0) throw new Error(`no such sentence: ${lost.join(' ')}`);
  const head = {
    event,
    part,
    articles: articles.map(({ letter, id, sentences }) => ({
      letter,
      id,
      sentences: sentences.map(({ start, end }) => [start, end]),
    })),
    ...(notices ? { notices } : {}),
  };
  const rows = facts.map((fact) => `  ${JSON.stringify(fact)}`).join(',\n');
  writeFileSync(out, `${JSON.stringify(head).slice(0, -1)},"facts":[\n${rows}\n]}\n`);
  console.log(`${event}: ${articles.length} articles, ${known.size} sentences, ${facts.length} facts`);
}
