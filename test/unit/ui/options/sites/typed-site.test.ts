import { describe, expect, it } from 'vitest';
import { typedHost } from '../../../../../src/ui/options/sites/typed-site.ts';

describe('what a reader types for a site', () => {
  it.each([
    ['news.example', 'news.example'],
    ['  https://www.News.example/x?y#z ', 'www.news.example'],
    ['news.example/2022/12/19', 'news.example'],
    ['news.example:8080', 'news.example'],
    ['//news.example', 'news.example'],
    ['news.example.', 'news.example'],
    ['https://user:secret@news.example/', 'news.example'],
    ['пример.рф', 'xn--e1afmkfd.xn--p1ai'],
    ['MÜNCHEN.example', 'xn--mnchen-3ya.example'],
    ['localhost', 'localhost'],
    ['192.0.2.1', '192.0.2.1'],
    ['http://[2001:db8::1]/', '[2001:db8::1]'],
  ])('is a host: %s', (typed, host) => {
    expect(typedHost(typed)).toBe(host);
  });

  it.each([
    '',
    ' ',
    'com',
    'The Daily Bee',
    'news example',
    '12345',
    'ftp://news.example/',
    'javascript://news.example/%0aalert(1)',
    'about:blank',
    'mailto:a@b',
    'http://',
    'https:///',
    '..',
    '.example',
    'news..example',
    'a<b>.example',
    `${'a'.repeat(70_000)}.example`,
  ])('is none: %s', (typed) => {
    expect(typedHost(typed)).toBeNull();
  });
});
