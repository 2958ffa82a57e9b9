import type { Article, Span } from '../article/article.ts';
import { type ArticleTerms, articleTerms, likeness } from '../index/article-terms.ts';
import { dayOf } from '../index/day.ts';
import type { Rarity } from '../index/rarity.ts';
import { type DateTable, eventDates } from './event-dates.ts';
import { eventPassage } from './event-passage.ts';
import { leadLikeness, leadOf } from './lead.ts';
import { EVENT, PASSAGE } from './thresholds.ts';

export interface EventMatch {
  readonly sameEvent: boolean;
  /** Probability that both report the same event, 0 to 1. It depends on the two articles alone. */
  readonly score: number;
  /** Where one of them is a round-up that matches by one passage alone: that passage; else null. */
  readonly passage: MatchedPassage | null;
}

export interface MatchedPassage extends Span {
  /** Id of the article that it stands in. */
  readonly article: string;
}

/** What tells whether two articles report the same event. Likeness is a cosine, 0 to 1. */
export interface EventEvidence {
  /** Of the head of the one and the whole of the other: the closer way round, and the other. */
  readonly closer: number;
  readonly farther: number;
  /** Of the headlines. */
  readonly titles: number;
  /** Of the first words, headline and text, each word alike: what is new in it stands there, whatever it is called. */
  readonly leads: number;
  /** Whether one of them tells of what is to come where the other doesn't: a preview is not the event. */
  readonly announced: boolean;
  /** Terms that stand in both. */
  readonly sharedTerms: number;
  /** Days between publication; null if either is not dated. */
  readonly days: number | null;
  /** Whether their heads name the same day (`shared`), only other days (`other`), or one of them none (`none`). */
  readonly dates: 'shared' | 'other' | 'none';
}

/** What comparing events needs beside the articles. */
export interface EventTables {
  readonly rarity: Rarity;
  readonly lexicon: { readonly languages: DateTable };
}

/**
 * Whether two articles report the same event. An article is told by its head: what follows is the background that all
 * articles on the topic share. So each head is held against the whole of the other, in a logistic model.
 */
export function sameEvent(a: Article, b: Article, tables: EventTables): EventMatch {
  const whole = eventMatch(eventEvidence(a, b, tables));
  return (whole.sameEvent ? null : passageOfEither(a, b, tables)) ?? { ...whole, passage: null };
}

/**
 * The same for a pair that reports the same event, else null. Where no date could make it one, none is read: of the
 * articles that a look-up finds most are of this kind.
 */
export function ifSameEvent(a: Article, b: Article, tables: EventTables): EventMatch | null {
  const words = wordEvidence(a, b, tables);
  if (!eventMatch({ ...words, dates: 'shared' }).sameEvent) return passageOfEither(a, b, tables);
  const whole = eventMatch({ ...words, dates: datesOfBoth(a, b, tables) });
  return whole.sameEvent ? { ...whole, passage: null } : passageOfEither(a, b, tables);
}

function passageOfEither(a: Article, b: Article, { rarity }: EventTables): EventMatch | null {
  const [best = null] = [passageMatch(a, b, rarity), passageMatch(b, a, rarity)]
    .flatMap((match) => match ?? [])
    .sort((one, other) => other.score - one.score);
  return best;
}

/** Whether `article` is a round-up of which one passage reports what `query` does. */
function passageMatch(query: Article, article: Article, rarity: Rarity): EventMatch | null {
  const days = Math.min(EVENT.nearDays, daysApart(query, article) ?? EVENT.unknownDays);
  const passage = eventPassage(query, article, rarity, leastLikeness(days));
  if (!passage) return null;
  const { start, end, likeness: alike } = passage;
  const score = probability(PASSAGE.bias + PASSAGE.likeness * Math.sqrt(alike) - PASSAGE.perNearDay * days);
  return { sameEvent: true, score, passage: { article: article.id, start, end } };
}

/** What a passage needs, so many days apart, for the score from which both report the same event. */
function leastLikeness(days: number): number {
  const odds = Math.log(EVENT.sameEventScore / (1 - EVENT.sameEventScore));
  return Math.max(0, (odds - PASSAGE.bias + PASSAGE.perNearDay * days) / PASSAGE.likeness) ** 2;
}

const probability = (odds: number) => 1 / (1 + Math.exp(-odds));

export function eventEvidence(a: Article, b: Article, tables: EventTables): EventEvidence {
  return { ...wordEvidence(a, b, tables), dates: datesOfBoth(a, b, tables) };
}

function datesOfBoth(a: Article, b: Article, { lexicon }: EventTables): EventEvidence['dates'] {
  return compareDates(eventDates(a, lexicon.languages), eventDates(b, lexicon.languages));
}

/** All but the dates that are named. */
function wordEvidence(a: Article, b: Article, { rarity }: EventTables): Omit<EventEvidence, 'dates'> {
  const [aTerms, bTerms] = [articleTerms(a, rarity), articleTerms(b, rarity)];
  const [aLead, bLead] = [leadOf(a), leadOf(b)];
  const [there, back] = [likeness(aTerms.head, bTerms.weights), likeness(bTerms.head, aTerms.weights)];
  return {
    closer: Math.max(there, back),
    farther: Math.min(there, back),
    titles: likeness(aTerms.title, bTerms.title),
    leads: leadLikeness(aLead, bLead),
    announced: aLead.announces !== bLead.announces,
    sharedTerms: sharedTerms(aTerms, bTerms),
    days: daysApart(a, b),
  };
}

/** What the articles say as wholes. */
export function eventMatch(evidence: EventEvidence): Omit<EventMatch, 'passage'> {
  const { closer, farther, titles, leads, announced, sharedTerms, days, dates } = evidence;
  const alike =
    EVENT.closer * Math.sqrt(closer) +
    EVENT.farther * Math.sqrt(farther) +
    EVENT.titles * Math.sqrt(titles) +
    EVENT.leads * Math.sqrt(leads);
  const enough = Math.min(1, sharedTerms / EVENT.fewestTerms);
  const dated = dates === 'shared' ? EVENT.sharedDate : dates === 'other' ? EVENT.otherDate : 0;
  const odds = EVENT.bias + enough * alike + dated + (announced ? EVENT.announced : 0) - daysCost(days);
  const score = probability(odds);
  return { sameEvent: score >= EVENT.sameEventScore, score };
}

/** Log odds that days apart cost: much for the first ones, little for each further one, as dates are often wrong. */
export function daysCost(days: number | null): number {
  const apart = days ?? EVENT.unknownDays;
  const near = Math.min(EVENT.nearDays, apart);
  return EVENT.perNearDay * near + EVENT.perFarDay * (Math.min(EVENT.mostDays, apart) - near);
}

function compareDates(a: ReadonlySet<string>, b: ReadonlySet<string>): EventEvidence['dates'] {
  if (a.size === 0 || b.size === 0) return 'none';
  for (const day of a) if (b.has(day)) return 'shared';
  return 'other';
}

function sharedTerms(a: ArticleTerms, b: ArticleTerms): number {
  let shared = 0;
  for (const term of a.weights.keys()) if (b.weights.has(term)) shared += 1;
  return shared;
}

/** Days between two publication dates; null if either is unknown. */
export function daysApart(a: Article, b: Article): number | null {
  const [first, second] = [dayOf(a.published), dayOf(b.published)];
  return first === null || second === null ? null : Math.abs(first - second);
}
