import type { Span } from '../../article/article.ts';
import type { Quote } from '../reading.ts';
import type { Attribution } from './speakers/speakers.ts';
import type { AttributedCue, Passage } from './units/passage.ts';
import type { UnknownVerb } from './unknown-verb.ts';

/** A verb or phrase of saying where it stands in the text. */
interface PlacedCue {
  readonly span: Span;
  readonly cueClass: Quote['cueClass'];
}

export function cueOf({ units }: Passage, cue: AttributedCue | null): PlacedCue | null {
  if (!cue) return null;
  return {
    span: { start: units[cue.start]!.start, end: units[cue.end - 1]!.end },
    cueClass: cue.entry.cueClass,
  };
}

export function verbOf({ units }: Passage, { verb }: UnknownVerb): PlacedCue {
  const { start, end } = units[verb]!;
  return { span: { start, end }, cueClass: 'neutral' };
}

export function quoteOf(
  { start, end }: Span,
  kind: Quote['kind'],
  attribution: Attribution | null,
  cue: PlacedCue | null,
): Quote {
  const spoken = kind !== 'scare' && kind !== 'title';
  return {
    start,
    end,
    kind,
    speaker: attribution?.voice?.speaker ?? null,
    source: attribution?.source ?? null,
    cue: cue?.span ?? null,
    cueClass: spoken ? (cue?.cueClass ?? 'neutral') : null,
  };
}
