import { describe, expect, it } from 'vitest';
import { cutOff } from '../../../../src/core/context/cut-off.ts';

const lead = 'The ferry ran aground on Friday. Nobody was hurt. ';
const shown = (text: string) => {
  const span = cutOff({ text });
  return span && text.slice(span.start, span.end);
};

describe('a text that is cut off', () => {
  it.each([
    'The captain told the police that the sonar had been broken since Jan',
    'The captain told the police that the sonar had been broken since…',
    'The captain, who is 58, told the police in the harbour,',
    'Continue reading with a subscription.',
    'Read more at CBSNews.com>>',
    'Weiterlesen mit Abo',
    'Lire la suite sur le site.',
    'Читать далее',
  ])('ends like this: %s', (end) => {
    expect(shown(lead + end)?.toLowerCase()).toMatch(end.slice(0, 9).toLowerCase());
  });

  it.each([
    'The captain blamed a broken sonar.',
    '“We heard a loud scraping noise,” she said. “Then nothing.”',
    'Follow Jane Doe on Twitter: @janedoe',
    'Read more: Ferry freed at spring tide after five days at sea',
    'Additional reporting by Jane Doe and John Roe in Norvik and Hallen',
    'Herald staff in Norvik and in Hallen contributed to this report from the port',
    'See the video:',
    'The captain left…”',
    '(Reporting by Jane Doe)',
    '© 2031 The Herald and all of its partners in the region and beyond',
  ])('does not end like this: %s', (end) => {
    expect(shown(lead + end)).toBeNull();
  });

  it('is not told by a last line of its own, which may lead elsewhere', () => {
    expect(shown(`${lead}\n\nHow the ferry was freed after five long days in the mud`)).toBeNull();
  });

  it('is no trouble where there is none, or much', () => {
    expect(cutOff({ text: '' })).toEqual({ start: 0, end: 0 });
    expect(() => cutOff({ text: '\ud800…' })).not.toThrow();
    const started = performance.now();
    cutOff({ text: 'a '.repeat(400_000) });
    cutOff({ text: `${lead}${'…'.repeat(300_000)}` });
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
