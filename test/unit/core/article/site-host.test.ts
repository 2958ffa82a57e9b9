import { expect, test } from 'vitest';
import { siteHost } from '../../../../src/core/article/site-host.ts';

test.each([
  ['www.theguardian.com', 'theguardian'],
  ['theguardian.co.uk', 'theguardian'],
  ['www.pravda.com.ua', 'pravda'],
  ['News.BBC.co.uk', 'news.bbc'],
  ['herald.org', 'herald'],
  // Names of their own: no country follows, or nothing stands before.
  ['herald.co.example', 'herald.co'],
  ['com.ua', 'com'],
  ['localhost', 'localhost'],
  ['', ''],
])('%s is %s', (host, name) => expect(siteHost(host)).toBe(name));
