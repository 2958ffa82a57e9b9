/** A quotation mark in a text, and what the characters around it let it be. */
export interface MarkPlace {
  readonly at: number;
  readonly character: string;
  readonly single: boolean;
  /** By spacing alone; `either` where it tells nothing. */
  readonly role: 'open' | 'close' | 'either';
}

const MARKS = /["“”„‟″«»‹›‘’‚‛']/g;

const SINGLE = new Set("‘’‚‛'");

const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u;

const SPACE = /\s/;

/** What may stand right before an opening mark, or right after a closing one, without a space. */
const BEFORE_OPENING = new Set('([{—–-/¿¡“„«‘‚"\'‹=');

const AFTER_CLOSING = new Set('.,;:!?…)]}—–-/”“»’‘"\'›');

const SENTENCE_END = new Set('.,;:!?…');

/** Which marks can close what a mark has opened. Straight ones stand in for typographic ones on many pages. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"″“',
  '„': '“”"‟',
  '‟': '”"',
  '"': '"”″',
  '″': '″"',
  '”': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‘': "’'",
  '‛': "’'",
  '‚': "‘’'",
  "'": "'’",
};

export function closes(opening: string, closing: string): boolean {
  return CLOSERS[opening]?.includes(closing) ?? false;
}

/** All marks of a text that can be quotation marks; apostrophes inside words are none. Two singles make a double. */
export function quotationMarks(text: string): MarkPlace[] {
  const places: MarkPlace[] = [];
  for (const match of text.matchAll(MARKS)) {
    const at = match.index;
    const character = match[0];
    const before = text[at - 1] ?? '';
    const after = text[at + 1] ?? '';
    const single = SINGLE.has(character);
    const pair = single && after === character && character !== '‚';
    if (pair || (single && before === character && places.at(-1)?.at === at - 1 && !places.at(-1)!.single)) {
      // ''text'': two singles are a double.
      if (!pair || text[at - 1] === character) continue;
      const role = spacingRole(before, text[at + 2] ?? '');
      places.push({ at: role === 'close' ? at : at + 1, character: '"', single: false, role });
      continue;
    }
    if (single && LETTER_OR_DIGIT.test(before) && LETTER_OR_DIGIT.test(after)) continue;
    // 6'2": feet and inches.
    if (
      (character === '"' || character === '″') &&
      /[0-9]/.test(before) &&
      /['’′][0-9]{1,2}$/.test(text.slice(at - 4, at))
    )
      continue;
    places.push({ at, character, single, role: spacingRole(before, after) });
  }
  return places;
}

function spacingRole(before: string, after: string): MarkPlace['role'] {
  const spaceBefore = before === '' || SPACE.test(before);
  const spaceAfter = after === '' || SPACE.test(after);
  if (spaceBefore && spaceAfter) return 'either';
  if (spaceBefore) return SENTENCE_END.has(after) && after !== '…' && after !== '.' ? 'close' : 'open';
  if (spaceAfter) return BEFORE_OPENING.has(before) && '([{¿¡'.includes(before) ? 'open' : 'close';
  const canOpen = BEFORE_OPENING.has(before);
  const canClose = AFTER_CLOSING.has(after);
  if (canOpen && !canClose) return 'open';
  if (canClose && !canOpen) return 'close';
  return 'either';
}
