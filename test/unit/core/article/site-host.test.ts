import { expect, test } from 'vitest';
import { siteHost } from '../../../../src/core/article/site-host.ts';

test.each([
  ['www.theguardian.com', 'theguardian'],
  ['theguardian.co.uk', 'theguardian'],
  ['www.pravda.com.ua', 'pravda'],
  ['News.BBC.co.uk', 'news.bbc'],
  ['herald.org', 'herald'],
  ['www.elysee.gouv.fr', 'elysee'],
  ['news.xn--80ak6aa92e.xn--p1ai', 'news.xn--80ak6aa92e'],
  ['127.0.0.1', '127.0.0.1'],
  // Names of their own: no country follows, or nothing stands before.
  ['herald.co.example', 'herald.co'],
  ['com.ua', 'com'],
  ['localhost', 'localhost'],
  ['', ''],
])('%s is %s', (host, name) => expect(siteHost(host)).toBe(name));
