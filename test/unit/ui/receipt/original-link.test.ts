import { describe, expect, it } from 'vitest';
import { originalLink } from '../../../../src/ui/receipt/original-link.ts';

describe('originalLink', () => {
  it('links http and https', () => {
    expect(originalLink('https://www.example.org/a?b#c')).toEqual({
      href: 'https://www.example.org/a?b#c',
      host: 'example.org',
    });
    expect(originalLink('http://example.org')?.host).toBe('example.org');
  });

  it.each([
    null,
    '',
    'example.org/a',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://reader:secret@example.org/',
    'https://reader@example.org/',
  ])('does not link %j', (url) => {
    expect(originalLink(url)).toBeNull();
  });
});
