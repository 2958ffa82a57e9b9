import { type Random, randomFrom } from './random.ts';
import { SHAPE } from './shape.ts';
import type { Vocabulary } from './vocabulary.ts';
import { inventedPlace, inventedSurname, printedNumber } from './word-shapes.ts';

/** Something that the articles on an event may take up: a name of one or two words, a number, a word. */
export interface EventPart {
  readonly printed: string;
  /** How likely an article takes it up. */
  readonly takenUp: number;
}

export interface MadeEvent {
  readonly desk: number;
  readonly onTopic: boolean;
  /** What it is about comes first: headlines draw from there. */
  readonly parts: readonly EventPart[];
}

/** Words by which the extension's topic is recognised; the events on it share them all. */
const TOPIC_NAMES = ['Putin', 'Lukashenko', 'Belarus', 'Minsk', 'Russia'];

/** First names of which the news is full: they tell nothing of an event. */
const GIVEN =
  'John David Michael James Robert Paul Mark Chris Mike Peter Steve Tom Andrew Daniel Jim Joe George Richard Kevin Brian Mary Sarah Elizabeth Jennifer Susan Anna Maria Laura Lisa Amy'.split(
    ' ',
  );

/** The same event for the same seed and number. */
export function makeEvent(seed: number, event: number, story: number, vocabulary: Vocabulary): MadeEvent {
  const random = randomFrom(seed, EVENT_SEED, event);
  const { desk, onTopic, names, words } = storyOf(seed, story, random, vocabulary);
  const parts: EventPart[] = [];
  const add = (printed: string) => parts.push({ printed, takenUp: takenUp(random) });
  for (let i = 0; i < SHAPE.ownPlaces; i++) add(inventedPlace(random));
  for (let i = 0; i < SHAPE.ownPeople; i++) add(person(random));
  if (onTopic) for (const name of TOPIC_NAMES) parts.push({ printed: name, takenUp: SHAPE.mostTakenUp });
  for (const printed of some(random, names, SHAPE.storyNames)) add(printed);
  for (let i = 0; i < SHAPE.deskNames; i++) add(deskName(seed, desk, random));
  for (const printed of some(random, words, 2)) add(printed);
  for (let i = 0; i < SHAPE.eventWords; i++) add(vocabulary.tellingWord(random, desk));
  for (let i = 0; i < SHAPE.eventNumbers; i++) add(printedNumber(random));
  return { desk, onTopic, parts };
}

/** A person or, one time in three, a place, that no event holds but which an article may name. */
export function newName(random: Random): string {
  return random.chance(0.35) ? inventedPlace(random) : person(random);
}

/** One of the names that a desk writes about again and again, the first ones most. */
export function deskName(seed: number, desk: number, random: Random): string {
  const rank = Math.floor(DESK_NAMES ** random.next());
  return newName(randomFrom(seed, DESK_SEED, desk, rank));
}

const EVENT_SEED = 2;
const STORY_SEED = 3;
const DESK_SEED = 4;
const DESK_NAMES = 300;

function storyOf(seed: number, story: number, random: Random, vocabulary: Vocabulary) {
  if (story < 0) return { desk: random.below(SHAPE.desks), onTopic: false, names: [], words: [] };
  const its = randomFrom(seed, STORY_SEED, story);
  const onTopic = its.chance(SHAPE.topicStories);
  const desk = onTopic ? 0 : its.below(SHAPE.desks);
  const names = Array.from({ length: 6 }, () => newName(its));
  const words = Array.from({ length: 8 }, () => vocabulary.tellingWord(its, desk));
  return { desk, onTopic, names, words };
}

function person(random: Random): string {
  return `${random.pick(GIVEN)} ${inventedSurname(random)}`;
}

function takenUp(random: Random): number {
  return SHAPE.leastTakenUp + (SHAPE.mostTakenUp - SHAPE.leastTakenUp) * random.next();
}

function some<T>(random: Random, list: readonly T[], most: number): T[] {
  const rest = [...list];
  const taken: T[] = [];
  while (taken.length < most && rest.length > 0) taken.push(...rest.splice(random.below(rest.length), 1));
  return taken;
}
