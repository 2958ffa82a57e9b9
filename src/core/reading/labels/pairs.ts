import { complementEnd } from '../phrases/complement.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { type PhraseText, together } from '../phrases/phrase-text.ts';
import { Word } from '../phrases/word-kinds.ts';
import type { ArticleRoles } from '../roles/article-roles.ts';
import { peopleBefore } from '../roles/last-named.ts';
import { rolesOn } from '../roles/role-holders.ts';
import { families } from './families.ts';
import type { LabelTokens } from './find-labels.ts';
import { SENTENCES_TO_PAIR, TOKENS_OF_CLAUSE } from './thresholds.ts';

/** Plurals that stand for named people: "the two leaders", and "Putin's daughters" where the article names them. */
export function findPairs(article: ArticleRoles, taken: ReadonlySet<number>): LabelTokens[] {
  const { t, phrases } = article;
  if (t.lexicon.words.pairs === undefined) return [];
  const result: LabelTokens[] = [];
  const put = (phrase: NounPhrase, first: number, targets: Iterable<string>) => {
    const last = complementEnd(t, phrase, false);
    for (const target of targets) result.push({ form: 'description', first, last, target });
  };
  let kin: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  for (const phrase of phrases) {
    if (!phrase.plural || phrase.partitive || taken.has(phrase.head)) continue;
    if (!(t.flags[phrase.head]! & Word.person)) continue;
    if (phrase.opener === 'possessor' && phrase.possessor >= 0) {
      kin ??= kinOf(article);
      put(phrase, phrase.first, kin.get(kinKey(article, phrase)) ?? []);
      continue;
    }
    const nations = leadersOfTwo(article, phrase);
    if (nations) {
      put(phrase, phrase.first, nations);
      continue;
    }
    const first = pairFrom(article, phrase);
    if (first === null || (t.flags[phrase.head]! & Word.plain && !tells(article, phrase))) continue;
    const two = lastTwo(article, phrase, first);
    if (two) put(phrase, first, two);
  }
  result.push(...families(article, taken));
  return result;
}

/** "The French and German leaders": who has the role in each country, if the article names one of each. */
function leadersOfTwo(article: ArticleRoles, phrase: NounPhrase): string[] | null {
  const { t, people } = article;
  if (phrase.opener !== 'definite') return null;
  const nations: string[] = [];
  for (let i = phrase.inner; i < phrase.head; i += 1) {
    const nation = t.mentionOf[i]! < 0 ? t.nationAt(i) : null;
    if (nation !== null) nations.push(nation);
    else if (!(t.flags[i]! & Word.and)) return null;
  }
  if (nations.length !== 2) return null;
  const noun = t.lexicon.singularOf(t.tokens[phrase.head]!.lower);
  const isIt = (role: string) => (t.lexicon.has('heads', noun) ? LEADING.has(role) : role === noun);
  const day = t.source.published?.slice(0, 10) ?? null;
  const found = nations.map((nation) =>
    people.filter((entity) =>
      rolesOn(t.gazetteer.byId.get(entity), day, false).some(({ role, of }) => of === nation && isIt(role)),
    ),
  );
  return found.every(({ length }) => length === 1) ? found.map(([entity]) => entity!) : null;
}

const LEADING: ReadonlySet<string> = new Set(['president', 'prime-minister', 'chancellor']);

const kinKey = ({ t }: ArticleRoles, { head, possessor }: NounPhrase) =>
  `${t.tokens[head]!.lower} ${t.mentions[possessor]!.entity}`;

/** Plural noun and whose → those whom the article names so: "Putin's daughters, Katerina and Maria". */
function kinOf(article: ArticleRoles): ReadonlyMap<string, ReadonlySet<string>> {
  const made = new Map<string, Set<string>>();
  for (const { phrase, mention } of article.found) {
    const { entity } = article.t.mentions[mention]!;
    if (!phrase.plural || phrase.possessor < 0 || entity === null) continue;
    const key = kinKey(article, phrase);
    made.set(key, (made.get(key) ?? new Set()).add(entity));
  }
  return made;
}

/** Where "the two leaders" or "both leaders" begins; null if it is no such thing. */
function pairFrom({ t }: ArticleRoles, { first, inner, head, opener }: NounPhrase): number | null {
  const counts = (at: number) => together(t, head, at) && t.lexicon.has('pairs', t.tokens[at]!.lower);
  if (opener === 'definite') return inner < head && counts(inner) ? first : null;
  if (opener !== 'none') return null;
  // "Two commanders were killed" brings in two; "Erdogan and Xi, two leaders who" tells of them.
  const beside = (at: number) => t.tokens[at - 1]?.text === ',' && (t.mentionOf[at - 2] ?? -1) >= 0;
  const both = [first, first - 1].find((at) => counts(at) && (t.tokens[at]!.lower !== 'two' || beside(at)));
  return both ?? null;
}

/** Whether an adjective tells of them: "the two captured men". */
function tells({ t }: ArticleRoles, { inner, head }: NounPhrase): boolean {
  for (let i = inner; i < head; i += 1)
    if (!t.lexicon.has('pairs', t.tokens[i]!.lower) && !t.lexicon.has('hollow', t.tokens[i]!.lower))
      return true;
  return false;
}

/** The two people that the sentences before name, if they name no third; of leaders only such as lead. */
function lastTwo(article: ArticleRoles, { head }: NounPhrase, first: number): Set<string> | null {
  const { t, known, people } = article;
  const own = t.tokens[head]!.sentence;
  const role = t.lexicon.has('officials', t.tokens[head]!.lower);
  const leading = t.lexicon.has('heads', t.lexicon.singularOf(t.tokens[head]!.lower));
  const others = namedBehind(t, head);
  const seen = new Set<string>();
  let nearest = own;
  for (const { mention, sentence } of peopleBefore(t, first)) {
    if (own - sentence > SENTENCES_TO_PAIR || (seen.size >= 2 && sentence < nearest)) break;
    const { entity } = mention;
    if (entity === null) return null;
    if (others.has(entity)) continue;
    if (
      role &&
      !people.includes(entity) &&
      !known.some((each) => each.entity === entity && each.roles.length > 0)
    )
      continue;
    if (leading && onlySpeaks(article, entity)) continue;
    seen.add(entity);
    nearest = sentence;
  }
  return seen.size === 2 ? seen : null;
}

/** "Spokesman Dmitry Peskov said the two leaders would meet": who speaks for others is none of them. */
function onlySpeaks({ t, known }: ArticleRoles, entity: string): boolean {
  const day = t.source.published?.slice(0, 10) ?? null;
  const roles = [
    ...rolesOn(t.gazetteer.byId.get(entity), day, false).map(({ role }) => role),
    ...known.flatMap((each) => (each.entity === entity ? each.roles : [])),
  ];
  return roles.length > 0 && roles.every((role) => SPEAKING.has(role));
}

const SPEAKING: ReadonlySet<string> = new Set(['spokesperson', 'press-secretary']);

/** "both leaders asked Trump": who is named behind it in its clause is a third. */
function namedBehind(t: PhraseText, head: number): ReadonlySet<string> {
  const others = new Set<string>();
  for (
    let i = head + 1;
    i - head < TOKENS_OF_CLAUSE && together(t, head, i) && t.tokens[i]!.text !== ',';
    i += 1
  ) {
    const entity = t.mentions[t.mentionOf[i]!]?.entity;
    if (entity) others.add(entity);
  }
  return others;
}
