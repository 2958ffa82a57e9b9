import type { Span } from '../../../article/article.ts';
import { words } from '../../../article/words.ts';
import type { Quote } from '../../../reading/reading.ts';
import { type ClaimView, within } from '../claim-view.ts';
import type { Claim, Rung } from '../difference.ts';

/** The rung of a quote's source; null where it can't be told. */
export function rungOf(view: ClaimView, { speaker, source, cue, cueClass }: Quote): Rung | null {
  if (cueClass === 'denial') return 'denial';
  if (cueClass === 'claim') return 'claim';
  if (!speaker) return null;
  const said = source ?? speaker;
  // An outlet that is cited stands for nothing itself; whom "it" or "they" stand for is doubtful.
  if (has(view, said, view.framing?.media)) return null;
  if (speaker.kind !== 'person' && isPronoun(view, said)) return null;
  switch (speaker.kind) {
    case 'person':
      return !holdsName(view, said) && isInstitution(view, said) ? 'official' : 'named';
    case 'organisation':
      // An outlet that is cited stands for nothing itself.
      return cue && has(view, cue, view.framing?.reporting) ? null : 'official';
    case 'place':
      return 'official';
    case 'unknown':
      return null;
    default:
      return standing(view, speaker) ?? (source && standing(view, source));
  }
}

/**
 * What an unnamed source is, by the last noun that tells before what hangs on it: "a government source" is nobody's
 * voice, nor are "sources in the army". Null for others ("a rabbi", "the two parties").
 */
function standing({ text, framing }: ClaimView, span: Span): 'official' | 'anonymous' | null {
  let found: 'official' | 'anonymous' | null = null;
  for (const { norm } of words(text, span.start, span.end)) {
    if (framing?.anonymous.has(norm)) found = 'anonymous';
    else if (framing?.official.has(norm)) found = 'official';
    else if (framing?.prepositions.has(norm)) break;
  }
  return found;
}

const isPronoun = ({ text, framing }: ClaimView, { start, end }: Span) =>
  framing?.pronouns.has(text.slice(start, end).toLowerCase()) === true;

const holdsName = ({ claim }: ClaimView, said: Span) =>
  claim.read.reading.mentions.some(
    (mention) =>
      (mention.kind === 'person' || mention.kind === 'unknown') &&
      within(mention, said) &&
      !isOwner(claim, mention),
  );

/** "Zelensky's office" */
const isOwner = ({ read }: Claim, { end }: Span) => /^['’]s?\s/.test(read.article.text.slice(end, end + 3));

/** "The president's office" speaks for a person, but is none. */
function isInstitution({ text, framing }: ClaimView, span: Span): boolean {
  let found = false;
  for (const { norm } of words(text, span.start, span.end)) {
    if (framing?.prepositions.has(norm)) break;
    if (framing?.official.has(norm)) found = !framing.people.has(norm);
    else found = false;
  }
  return found;
}

const has = ({ text }: ClaimView, { start, end }: Span, list: ReadonlySet<string> | undefined) =>
  words(text, start, end).some(({ norm }) => list?.has(norm) === true);

export function isDefinite(view: ClaimView, { speaker, source }: Quote): boolean {
  const span = source ?? speaker;
  if (!span || holdsName(view, span) || isInstitution(view, span)) return false;
  const [first] = words(view.text, span.start, span.end);
  return first !== undefined && view.framing?.definites.has(first.norm) === true;
}
