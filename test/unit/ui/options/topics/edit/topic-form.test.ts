import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsIn } from '../../../../../../src/ui/options/topics/edit/problems.ts';
import {
  emptyForm,
  formOf,
  namesIn,
  packInput,
  type TopicForm,
} from '../../../../../../src/ui/options/topics/edit/topic-form.ts';
import { idFor } from '../../../../../../src/ui/options/topics/edit/topic-id.ts';
import { DANUBE, RULES, SHIPPED } from '../../../../../options-page/fake-settings.ts';

describe('names in a field', () => {
  it('stand one a line or between commas, each once', () => {
    expect(namesIn(' Minsk*, minsk*\n\nNord-Stream;  Côte d’Ivoire\n , ')).toEqual([
      'minsk*',
      'nord stream',
      'côte d ivoire',
    ]);
    expect(namesIn('U.S. Steel')).toEqual(['u s steel']);
    expect(namesIn('\n,;')).toEqual([]);
  });

  it('are such as the checker takes, whatever was typed, but for stars and lengths', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        const names = namesIn(typed.replaceAll('*', ''));
        const pack = { ...DANUBE, against: names.length === 0 ? [] : [{ weight: 1, names }] };
        const checked = RULES.check(pack);
        const wrong = checked.ok
          ? []
          : checked.errors.filter(
              ({ problem }) => !['topicError_words', 'topicError_text'].includes(problem.key),
            );
        expect(wrong).toEqual([]);
      }),
    );
  });
});

describe('a topic as a form', () => {
  it('is the same topic again', () => {
    for (const pack of [SHIPPED, DANUBE])
      expect(RULES.check(packInput(formOf(pack), pack.id, pack.version))).toEqual({ ok: true, pack });
  });
});

describe('an id', () => {
  it('is made of the name, and is free', () => {
    expect(idFor('Floods on the Danube!', [])).toBe('floods-on-the-danube');
    expect(idFor('Łódź – Überschwemmung', ['odz-uberschwemmung'])).toBe('odz-uberschwemmung-2');
    expect(idFor('Наводнение', [])).toBe('topic');
    expect(idFor('Наводнение', ['topic', 'topic-2'])).toBe('topic-3');
    expect(idFor('x'.repeat(500), []).length).toBeLessThanOrEqual(64);
    expect(idFor(`${'x'.repeat(47)} y`, [])).toBe('x'.repeat(47));
  });
});

describe('what is wrong with a form', () => {
  const good = formOf(DANUBE);
  const names = (text: string) => [{ key: 1, weight: 1, text }];
  const wrong = (form: TopicForm) => {
    const input = packInput(form, 'x', 1);
    const checked = RULES.check(input);
    return problemsIn(checked.ok ? [] : checked.errors, input);
  };

  it('is said where it is, in a reader’s words', () => {
    expect(wrong(emptyForm())).toEqual([
      { place: 'name', text: 'Give the topic a name of at most 100 letters.' },
      { place: 'subject-0-name', text: 'Say what this subject is, in at most 64 letters.' },
      { place: 'subject-0', text: 'Write at least one name.' },
      { place: 'subject-1-name', text: 'Say what this subject is, in at most 64 letters.' },
      { place: 'subject-1', text: 'Write at least one name.' },
      { place: 'subject-1-name', text: 'Another subject is called that already.' },
    ]);
    expect(wrong({ ...good, against: names('waltz, ab*, c*d') })).toEqual([
      { place: 'against', text: expect.stringContaining('“ab*”: at least three letters') },
      { place: 'against', text: '“c*d”: a * can only stand at the end of a word.' },
    ]);
    const [first] = good.subjects;
    expect(
      wrong({
        ...good,
        subjects: [
          {
            ...first!,
            names: [...names(''), { key: 2, weight: 0.9, text: `a b c d e f g h i\n${'y'.repeat(81)}` }],
          },
        ],
      }),
    ).toEqual([
      { place: 'subject-0', text: expect.stringMatching(/^“a b c d e f g h i” has more than eight words/) },
      { place: 'subject-0', text: expect.stringMatching(/^“y{40}…” is longer than 80 letters/) },
    ]);
    const many = Array.from({ length: 5_000 }, (_, i) => `n${i}`).join(',');
    expect(wrong({ ...good, against: names(many) })).toEqual([
      { place: 'whole', text: expect.stringContaining('5,000 names in all') },
    ]);
  });
});
