import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/article.ts';
import { type ChangedPart, versionChanges, wordChanges } from '../../../src/corpus/version-changes.ts';

const older = (parts: readonly ChangedPart[]) => put(parts, 'added');
const newer = (parts: readonly ChangedPart[]) => put(parts, 'removed');

function put(parts: readonly ChangedPart[], without: 'added' | 'removed'): string {
  return parts
    .flatMap((part) =>
      part.changes.length === 0
        ? part.paragraphs
        : part.changes.filter((change) => change.kind !== without).map((change) => change.text),
    )
    .join('');
}

const WORDS = ['Minsk', 'Putin', 'said', '9,000', 'soldiers', 'Путин', 'den', '“a', 'b”'];
const paragraph = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 });
const text = fc
  .array(paragraph, { maxLength: 6 })
  .map((paragraphs) => paragraphs.map((words) => words.join(' ')).join('\n\n'));

const article: Article = {
  id: 'a',
  url: null,
  outlet: 'Bee',
  title: 'Old',
  byline: null,
  published: null,
  lang: 'en',
  text: 'One.',
};

describe('wordChanges', () => {
  it('shows words that were taken out and put in, in their paragraph', () => {
    const parts = wordChanges('Same.\n\nUp to 9,000 soldiers came.', 'Same.\n\nUp to 7,000 soldiers came.');
    expect(parts).toEqual([
      { paragraphs: ['Same.\n\n'], changes: [] },
      {
        paragraphs: ['Up to 7,000 soldiers came.'],
        changes: [
          { kind: 'same', text: 'Up to ' },
          { kind: 'removed', text: '9,000' },
          { kind: 'added', text: '7,000' },
          { kind: 'same', text: ' soldiers came.' },
        ],
      },
    ]);
  });

  it('gives both texts again, to the letter', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordChanges(before, after);
        expect(older(parts)).toBe(before);
        expect(newer(parts)).toBe(after);
      }),
    );
  });

  it('shows a text that is another altogether whole, old and new', () => {
    const before = Array.from({ length: 3_000 }, (_, i) => `Old ${i}.`).join('\n\n');
    const after = Array.from({ length: 3_000 }, (_, i) => `New ${i}.`).join('\n\n');
    const parts = wordChanges(before, after);
    expect(parts.flatMap((part) => part.changes.map((change) => change.kind))).toEqual(['removed', 'added']);
    expect(older(parts)).toBe(before);
    expect(newer(parts)).toBe(after);
  });

  it('of the same texts there is nothing to show', () => {
    expect(wordChanges('One.\n\nTwo.', 'One.\n\nTwo.').every((part) => part.changes.length === 0)).toBe(true);
    expect(wordChanges('', '')).toEqual([]);
  });
});

describe('versionChanges', () => {
  it('compares each version with the one after it', () => {
    const versions = [
      { ...article, title: 'Newest', text: 'One. Two.' },
      { ...article, title: 'Newest', byline: 'A. B.' },
      article,
    ];
    expect(versionChanges(versions)).toEqual([
      {
        fields: [{ field: 'byline', before: 'A. B.', after: null }],
        text: [
          {
            paragraphs: ['One. Two.'],
            changes: [
              { kind: 'same', text: 'One.' },
              { kind: 'added', text: ' Two.' },
            ],
          },
        ],
      },
      {
        fields: [
          { field: 'title', before: 'Old', after: 'Newest' },
          { field: 'byline', before: null, after: 'A. B.' },
        ],
        text: [{ paragraphs: ['One.'], changes: [] }],
      },
    ]);
  });

  it('of an article without an older version there is nothing', () => {
    expect(versionChanges([article])).toEqual([]);
  });
});
