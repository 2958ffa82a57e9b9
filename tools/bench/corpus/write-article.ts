import { deskName, type MadeEvent, newName } from './event.ts';
import type { Random } from './random.ts';
import { SHAPE } from './shape.ts';
import type { Vocabulary } from './vocabulary.ts';
import { capital, printedNumber } from './word-shapes.ts';

export interface MadeText {
  readonly title: string;
  readonly text: string;
}

/**
 * One outlet's report: which parts of the event it takes up, its own angle, its own words around them. Headline and
 * first paragraphs hold the event; further down come angle and background.
 */
export function writeArticle(
  event: MadeEvent,
  seed: number,
  random: Random,
  vocabulary: Vocabulary,
): MadeText {
  const { desk } = event;
  const given = SHAPE.leastGiven + (SHAPE.mostGiven - SHAPE.leastGiven) * random.next();
  const taken = event.parts
    .filter((part) => random.chance(Math.min(SHAPE.mostTakenUp, part.takenUp * given)))
    .map((part) => part.printed);
  if (taken.length === 0) taken.push(event.parts[0]!.printed);
  const angle = [
    ...Array.from({ length: SHAPE.angleNames }, () =>
      random.chance(SHAPE.newAngleNames) ? newName(random) : deskName(seed, desk, random),
    ),
    ...Array.from({ length: SHAPE.angleWords }, () =>
      vocabulary.tellingWord(random, random.below(SHAPE.desks)),
    ),
  ];
  const said: string[] = [];
  const next = (ofEvent: number, ofAngle: number): string => {
    const kind = random.next();
    if (kind < SHAPE.functionWords) return vocabulary.functionWord(random);
    if (kind < SHAPE.functionWords + SHAPE.numbers) return printedNumber(random);
    if (kind < SHAPE.functionWords + SHAPE.numbers + SHAPE.tail) return vocabulary.tailWord(random);
    const content = random.next();
    if (content < ofEvent) return inText(taken[towardsFirst(random, taken.length)]!, random);
    if (content < ofEvent + ofAngle) return inText(angle[towardsFirst(random, angle.length)]!, random);
    if (content < ofEvent + ofAngle + SHAPE.again && said.length > 0) return random.pick(said);
    const word = vocabulary.contentWord(random, random.chance(SHAPE.deskWords) ? desk : null);
    said.push(word);
    return word;
  };

  const words = Math.min(
    SHAPE.mostWords,
    Math.max(SHAPE.fewestWords, Math.round(SHAPE.medianWords * Math.exp(SHAPE.wordsSpread * random.bell()))),
  );
  const title = sentence(random, 7 + random.below(5), () => next(SHAPE.eventInTitle, 0));
  const paragraphs: string[] = [];
  for (let written = 0; written < words; ) {
    const sentences: string[] = [];
    for (let i = 1 + random.below(3); i > 0 && written < words; i--) {
      const length = 9 + random.below(20);
      const inHead = written < SHAPE.headWords;
      sentences.push(
        `${sentence(random, length, () =>
          inHead
            ? next(SHAPE.eventInHead * given, SHAPE.angleInHead)
            : next(SHAPE.eventInRest * given, SHAPE.angleInRest),
        )}.`,
      );
      written += length;
    }
    paragraphs.push(sentences.join(' '));
  }
  return { title, text: paragraphs.join('\n\n') };
}

/** What stands first in a list is written most. */
function towardsFirst(random: Random, length: number): number {
  return Math.floor(length * random.next() ** 1.4);
}

/** After its first mention a person goes by the family name. */
function inText(printed: string, random: Random): string {
  const blank = printed.indexOf(' ');
  return blank > 0 && random.chance(0.6) ? printed.slice(blank + 1) : printed;
}

function sentence(random: Random, length: number, next: () => string): string {
  let text = capital(next());
  for (let i = 1; i < length; i++) text += (random.chance(0.05) ? ', ' : ' ') + next();
  return text;
}
