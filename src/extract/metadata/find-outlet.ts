import { MAX_OUTLET } from '../limits.ts';
import { splitTitle } from './find-title.ts';
import { cleanText, type Found, letters, textOf } from './found.ts';
import { firstTag } from './meta-tags.ts';
import type { PageFacts } from './page-facts.ts';

const SITE_TAGS = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'cre',
  'article:publisher',
];

/** A name of more words than this is a slogan or a sentence. */
const MOST_WORDS = 6;

/**
 * The publisher's name as the page prints it: what it tells machines, else the end of its title, else the holder of
 * its copyright, else the host. Empty only for a page without any of these.
 */
export function findOutlet(facts: PageFacts, title: string): Found {
  const tag = firstTag(facts.meta, SITE_TAGS);
  const told: (Found | null)[] = [
    named(facts.jsonLd.article?.publisher, 'json-ld publisher'),
    tag === null ? null : named(tag.value, tag.from),
    named(facts.jsonLd.site, 'json-ld site'),
    titleSuffix(facts, title),
    copyrightHolder(facts),
  ];
  return told.find((found) => found !== null) ?? { value: hostName(facts), from: 'host' };
}

function named(value: string | null | undefined, from: string): Found | null {
  if (value == null) return null;
  const name = cleanText(value, MAX_OUTLET)
    .replace(/^[©@]\s?/, '')
    .split(' | ')[0]!;
  if (letters(name).length < 2 || /^https?:/i.test(name) || name.split(' ').length > MOST_WORDS) return null;
  return { value: name, from };
}

/** What the `<title>` has behind the headline. */
function titleSuffix(facts: PageFacts, title: string): Found | null {
  const whole = cleanText(facts.document.head.querySelector('title')?.textContent ?? '', 1_000);
  if (whole === '' || title === '') return null;
  const last = splitTitle(whole).at(-1);
  if (last === undefined || last.before === '' || letters(title).endsWith(letters(last.text))) return null;
  return named(last.text, 'title suffix');
}

/** What is looked at for a copyright line: of one footer, of all (they may nest), in UTF-16 units, and how many. */
const LONGEST_FOOTER = 20_000;
const MOST_FOOTER_TEXT = 500_000;
const MOST_FOOTERS = 1_000;

/** `© 2017-22. The Second Angle. All Rights Reserved.` names the outlet; the year and the rest do not. */
function copyrightHolder(facts: PageFacts): Found | null {
  const footers = facts.document.body.querySelectorAll(
    'footer, [class*="copyright"], [id*="copyright"], [id*="footer"], [class*="footer"]',
  );
  let left = MOST_FOOTER_TEXT;
  for (const element of [...footers].slice(0, MOST_FOOTERS)) {
    const text = textOf(element, Math.min(left, LONGEST_FOOTER)).replace(/\s+/g, ' ');
    left -= text.length;
    const found =
      /(?:©|\(c\)|copyright)[ ©]{0,4}(?:\d{4}(?: ?[-–] ?\d{2,4})?)?[ .,:]{0,4}([\p{L}][\p{L}\p{N} '’&.-]{1,60}?)(?= ?(?:[.,|–—©(]|\d{4}|all rights|alle rechte|todos|tous|wszelkie|все права|-|$))/iu.exec(
        text,
      );
    const name = found === null ? null : named(found[1], 'copyright');
    if (name !== null) return name;
  }
  return null;
}

function hostName(facts: PageFacts): string {
  return facts.url?.hostname.replace(/^(?:www\d?|m|amp|mobile)\./, '') ?? '';
}
