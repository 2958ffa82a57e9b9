import { complementEnd } from '../phrases/complement.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { isPerson, type PhraseText, together } from '../phrases/phrase-text.ts';
import { Word } from '../phrases/word-kinds.ts';
import type { ArticleRoles } from '../roles/article-roles.ts';
import type { LabelTokens } from './find-labels.ts';

/** A description ahead of the name that it stands for. */
interface DelayedName extends LabelTokens {
  readonly head: number;
}

/** First mention of somebody by full name. */
interface FirstNamed {
  readonly entity: string;
  /** Opens its sentence. */
  readonly begins: boolean;
  /** Nobody else is named in that sentence. */
  alone: boolean;
  /** Nothing at the name says who it is: so that went before. */
  readonly bare: boolean;
  /** Noun of the title before it. */
  readonly title: string | null;
}

/**
 * "One of Russia's best known businessmen has called the invasion a crazy war. Oleg Tinkov made the comments": who is
 * described at a sentence's beginning and named first in the next. Not where the first sentence names
 * somebody, nor for nouns of sources that stay unnamed. On 446 articles eight of ten such pairs were the same person, and
 * all eight without these nouns.
 */
export function findDelayedNames(article: ArticleRoles, taken: ReadonlySet<number>): DelayedName[] {
  const { t, phrases } = article;
  const { tokens } = t;
  const { firstNamed, namesSomebody } = firstNames(article);
  const found: DelayedName[] = [];
  const nextNamed = (sentence: number) =>
    namesSomebody.has(sentence + 1) || sentence > 0 ? sentence + 1 : sentence + 2;
  for (const phrase of phrases) {
    const { sentence } = tokens[phrase.head]!;
    if (sentence !== 0 || taken.has(phrase.head)) continue;
    const named = firstNamed.get(nextNamed(sentence));
    if (named === undefined || !isWitness(article, phrase, named)) continue;
    const { first, head } = phrase;
    const last = complementEnd(t, phrase, false);
    found.push({ form: 'description', first, last, target: named.entity, head });
    firstNamed.delete(nextNamed(sentence));
  }
  for (const phrase of phrases) {
    const { first, head, opener, partitive, modified, plural } = phrase;
    const { sentence } = tokens[head]!;
    if (sentence < 0 || taken.has(head)) continue;
    const next = nextNamed(sentence);
    const named = firstNamed.get(next);
    if (named === undefined) continue;
    // What opens a sentence is what it speaks of, whoever else it names; so does "the" where nothing went before.
    const opens = !together(t, first, first - 1) || isReported(t, phrase, named);
    if (!opens && namesSomebody.has(sentence)) continue;
    if (plural && !partitive) continue;
    if (!(t.flags[head]! & Word.person)) continue;
    if (t.flags[head]! & Word.plain && !modified) continue;
    const anonymous = t.lexicon.has('anonymous', tokens[head]!.lower);
    const unknown =
      opener === 'indefinite' || partitive || (first === 0 && /^(?:definite|possessor)$/.test(opener));
    if (!((unknown && suits(t, phrase, named, anonymous)) || told(phrase, named, opens))) continue;
    const before = tokens[first - 1];
    const free = opens || !before || /^[-–—]$/.test(before.text);
    if (!free && !(sentence === 0 && named.begins && named.bare && onlyUnknown(article, phrase))) continue;
    found.push({
      form: 'description',
      first,
      last: complementEnd(t, phrase, false),
      target: named.entity,
      head,
    });
    firstNamed.delete(next);
  }
  return found;
}

/** "…, the defence secretary warned. Ben Wallace said": a role behind what was reported. */
const isReported = (t: PhraseText, { first, head, opener }: NounPhrase, named: FirstNamed) =>
  opener === 'definite' &&
  named.begins &&
  named.bare &&
  /^[,”"’]$/.test(t.tokens[first - 1]?.text ?? '') &&
  t.lexicon.rolesAt(t.tokens, head) !== null;

/** "Prices will rise, an expert has warned. Professor Jane Roe said": whose word the first sentence is, and who says it in the next. */
function isWitness(article: ArticleRoles, phrase: NounPhrase, named: FirstNamed): boolean {
  const { t, people } = article;
  const { first, head, opener, plural } = phrase;
  if (plural || opener === 'none' || !named.begins || !(t.flags[head]! & Word.person)) return false;
  if (!/^[,”"’]$/.test(t.tokens[first - 1]?.text ?? '') || (t.flags[head]! & Word.plain && !phrase.modified))
    return false;
  let verb = complementEnd(t, phrase, false) + 1;
  while (together(t, head, verb) && t.flags[verb]! & (Word.auxiliary | Word.between)) verb += 1;
  const said = together(t, head, verb) && t.lexicon.has('saying', t.tokens[verb]!.lower);
  if (!said || (t.tokens[verb + 1]?.text !== '.' && together(t, verb, verb + 1))) return false;
  const role = t.lexicon.rolesAt(t.tokens, head);
  if (role) return named.bare && opener !== 'indefinite';
  // Who holds an office is hardly "an expert".
  return !people.includes(named.entity);
}

function suits(t: PhraseText, { first, head }: NounPhrase, named: FirstNamed, anonymous: boolean): boolean {
  // What opens the article is told again in its second sentence.
  if (!named.begins) return first === 0 && named.alone && !anonymous && !t.lexicon.rolesAt(t.tokens, head);
  if (named.title === null) return !anonymous || (named.bare && first === 0);
  if (anonymous || t.tokens[first]!.sentence > 0) return false;
  // Another title than the role tells of another person.
  return named.title === t.tokens[head]!.lower || !t.lexicon.rolesAt(t.tokens, head);
}

/** "The Donetsk regional governor said … . Pavlo Kyrylenko said": a role told in full, then a name without one. */
const told = ({ opener, modified }: NounPhrase, named: FirstNamed, opens: boolean) =>
  opens && named.bare && modified && (opener === 'definite' || opener === 'possessor');

/** Whether a sentence speaks of nobody else without a name. */
function onlyUnknown({ t, phrases }: ArticleRoles, phrase: NounPhrase): boolean {
  return phrases.every(
    (each) =>
      each === phrase ||
      each.plural ||
      !together(t, each.head, phrase.head) ||
      !(t.flags[each.head]! & Word.person) ||
      each.opener === 'none',
  );
}

function firstNames({ t, found }: ArticleRoles) {
  const { tokens, mentions, firstOf, lastOf } = t;
  const titles = new Map(found.map((each) => [each.mention, each]));
  for (const each of found) if (each.form === 'title') titles.set(each.mention, each);
  const firstNamed = new Map<number, FirstNamed>();
  const namesSomebody = new Set<number>();
  const seen = new Set<string>();
  mentions.forEach(({ entity }, mention) => {
    const first = firstOf[mention]!;
    const { sentence } = tokens[first]!;
    if (!isPerson(t, mention) || entity === null) return;
    const aged = tokens[first + 1]?.text === ',' && tokens[first + 2]?.kind === 'number';
    const ofTheirs = /^['’]s?$/.test(tokens[lastOf[mention]! + 1]?.lower ?? '');
    if (
      !ofTheirs &&
      !seen.has(entity) &&
      (lastOf[mention]! > first || aged) &&
      !namesSomebody.has(sentence)
    ) {
      const title = titles.get(mention);
      const ahead = title !== undefined && title.phrase.first < first;
      const opening = ahead ? title.phrase.first : first;
      firstNamed.set(sentence, {
        entity,
        begins: !together(t, first, opening - 1),
        alone: true,
        bare: title === undefined && !/^['’](?:s|$)/.test(tokens[first - 1]?.lower ?? ''),
        title: title?.form === 'title' ? tokens[title.phrase.head]!.lower : null,
      });
    }
    const named = firstNamed.get(sentence);
    if (named && named.entity !== entity) named.alone = false;
    namesSomebody.add(sentence);
    seen.add(entity);
  });
  return { firstNamed, namesSomebody };
}
