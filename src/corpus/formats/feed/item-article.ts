import { MAX_FIELD_CHARACTERS, MAX_TITLE_CHARACTERS } from '../../../core/article/limits.ts';
import { outletKey } from '../../../core/event/same-article.ts';
import { webAddress } from '../../../extract/metadata/canonical-url.ts';
import { findLang } from '../../../extract/metadata/find-lang.ts';
import { type Saying, saying, sayingOf } from '../../../words/saying.ts';
import type { ColumnField } from '../../import/described.ts';
import { articleFromFields, type GivenField, type Reading } from '../record/article-from-fields.ts';
import type { FeedField, FeedHead, FeedItem } from './feed-item.ts';
import type { FieldName } from './feed-names.ts';
import { type ItemText, itemText, lineOf } from './item-text.ts';

/** Less text than this is a teaser: the same as the least running text of a page that counts as an article. In UTF-16 units. */
const LEAST_TEXT = 200;
/** A description alone is an article's text only if it is longer than teasers are: of 500 characters, at most 700. */
const LEAST_DESCRIPTION = 800;
/** What breaks off with "[…]" is a teaser up to this length, and a text that is cut off above it. */
const LONGEST_TEASER = 1_500;

/** `[…]`, `[&hellip;]`, `…`, `...`, also before a last "Read more". */
const BREAKS_OFF =
  /(?:\[\s?(?:…|\.{3})\s?\]|…|\.{3})\s{0,3}(?:(?:read more|continue reading|more|weiterlesen|mehr|lire la suite|leer más|читать далее|подробнее|czytaj więcej)\s?[→»›]?)?$/iu;

/** The article that an item of a feed makes, or why it makes none. */
export function itemArticle(item: FeedItem, head: FeedHead): Reading {
  const all = (name: FieldName) => item.fields.filter((field) => field.name === name);
  const titles = all('title').map((field) => lineOf(field, MAX_TITLE_CHARACTERS + 1));
  const [title = ''] = titles;
  const content = longest(all('content').map((field) => itemText(field, title)));
  const description = longest(all('description').map((field) => itemText(field, title)));
  const chosen = content.text.length >= description.text.length ? content : description;
  const refused = teaser(
    chosen.text,
    chosen === content,
    [...all('content'), ...all('description')].length > 0,
  );
  if (refused !== null) return { ok: false, reason: refused };

  const url = addressOf(item, head);
  const line = (field: FeedField) => lineOf(field, MAX_FIELD_CHARACTERS + 1);
  const authors = all('author')
    .map(line)
    .map(nameOf)
    .filter((name) => name !== '');
  const outlets = [...all('source'), ...all('publisher')].map(line);
  const given: readonly [ColumnField, string, readonly string[]][] = [
    ['text', 'text', [chosen.text]],
    ['title', 'title', titles],
    ['url', 'link', [url.address ?? url.unusable]],
    ['published', 'date', all('published').map(({ value }) => value)],
    ['byline', 'author', [[...new Set(authors)].join(', ')]],
    ['lang', 'lang', [all('lang').at(-1)?.value ?? head.lang]],
    ['outlet', 'outlet', [...outlets, outletOf(head, url.address)]],
  ];
  const reading = articleFromFields(
    new Map(
      given.map(([field, name, values]): [ColumnField, GivenField[]] => [
        field,
        values.map((value) => ({ name, value })),
      ]),
    ),
  );
  if (!reading.ok) return reading;
  const { lang: told, text } = reading.article;
  const lang = findLang(told === null ? null : { value: told, from: 'feed' }, text)?.value ?? null;
  const notes = chosen.cutShort ? [...reading.notes, saying('note_itemOverLimit')] : reading.notes;
  const cutOff = reading.cutOff || chosen.cutShort || BREAKS_OFF.test(text.slice(-60));
  return { ...reading, article: { ...reading.article, lang }, notes, cutOff };
}

function longest(texts: readonly ItemText[]): ItemText {
  const none: ItemText = { text: '', cutShort: false };
  return texts.reduce((best, one) => (one.text.length > best.text.length ? one : best), none);
}

/** Why a text is none of an article; null if it is one. */
function teaser(text: string, isContent: boolean, isGiven: boolean): Saying | null {
  if (!isGiven) return saying('passedOver_itemEmpty');
  const least = isContent ? LEAST_TEXT : LEAST_DESCRIPTION;
  const breaksOff = text.length < LONGEST_TEASER && BREAKS_OFF.test(text.slice(-60));
  if (text.length >= least && !breaksOff) return null;
  return sayingOf('passedOver_teaser', text.length);
}

/** The item's own link against the feed's, else an id that is an address; and what it gives that is no web address. */
function addressOf(
  item: FeedItem,
  head: FeedHead,
): { readonly address: string | null; readonly unusable: string } {
  let unusable = '';
  for (const name of ['link', 'permalink'] as const) {
    // Of several links the last one is FeedBurner's word on the first.
    for (const { value, base } of item.fields.filter((field) => field.name === name).reverse()) {
      const against = [base, head.link].find((one) => URL.canParse(one));
      const url = URL.canParse(value, against) ? webAddress(new URL(value, against)) : null;
      if (url !== null) return { address: url.href, unusable: '' };
      if (name === 'link') unusable ||= value;
    }
  }
  return { address: null, unusable };
}

/** `editor@news.example (Ann Author)` in RSS, a name elsewhere. */
function nameOf(author: string): string {
  const named = /^\S{1,200}@\S{1,200}\s{1,5}\(([^()]{1,200})\)$/.exec(author)?.[1];
  if (named !== undefined) return named.trim();
  return /^[^\s@]{1,200}@[^\s@.]{1,200}(?:\.[^\s@.]{1,200}){1,9}$/.test(author) ? '' : author;
}

/** The outlet of a feed called "Europe – Example Post": the part of its title that its address bears out, else all of it. */
function outletOf(head: FeedHead, address: string | null): string {
  const title = lineOf({ name: 'title', kind: 'markup', value: head.title, base: '' }, 300);
  const keys = [address, head.link].flatMap((one) =>
    one !== null && URL.canParse(one) ? [hostKey(one)] : [],
  );
  const parts = title.split(/\s[-–—|»>·:]{1,2}\s|:\s/).map((part) => part.trim());
  const own = parts.find((part) => {
    const name = outletKey(part);
    return name.length > 2 && keys.some((key) => key !== '' && (name.includes(key) || key.includes(name)));
  });
  return own ?? (title || head.publisher);
}

function hostKey(address: string): string {
  return outletKey(new URL(address).hostname.replace(/^(?:www|feeds?|rss|m|amp)\./, ''));
}
