import type { Article } from '../../../core/article/article.ts';
import { articleId } from '../../../core/article/article-id.ts';
import { guessLanguage } from '../../../core/article/language.ts';
import {
  MAX_FIELD_CHARACTERS,
  MAX_TEXT_CHARACTERS,
  MAX_TITLE_CHARACTERS,
  MAX_URL_CHARACTERS,
} from '../../../core/article/limits.ts';
import { type SaidValue, type Saying, saying } from '../../../words/saying.ts';
import type { ColumnField } from '../../import/described.ts';
import { languageTag } from './language-tag.ts';
import { looksLikeMarkup, textOfMarkup } from './markup.ts';
import { type DateOrder, publishedDate } from './published-date.ts';

/** A field as the file has it, under the name that the file gives it, or as the column that it stands in. */
export interface GivenField {
  readonly name: SaidValue;
  readonly value: string;
}

/** What a record, a row of a table or the like holds of each field: the first is taken that is not blank. */
export type GivenFields = ReadonlyMap<ColumnField, readonly GivenField[]>;

/** An article, or why there is none. */
export type Reading =
  | {
      readonly ok: true;
      readonly article: Article;
      /** Optional fields that could not be used and were left empty, each said to a reader. */
      readonly notes: readonly Saying[];
      /** True where the text says that it was cut off where it was taken from. */
      readonly cutOff: boolean;
    }
  | { readonly ok: false; readonly reason: Saying };

/** What the rest of the file tells of a record. */
export interface FileWord {
  /** Of day and month in its dates. */
  readonly order?: DateOrder;
  /** Lateral wrote it: what stands in it stood so in the article. */
  readonly own?: boolean;
}

const LONGEST: Readonly<Record<ColumnField, number>> = {
  text: MAX_TEXT_CHARACTERS,
  title: MAX_TITLE_CHARACTERS,
  url: MAX_URL_CHARACTERS,
  id: MAX_FIELD_CHARACTERS,
  outlet: MAX_FIELD_CHARACTERS,
  byline: MAX_FIELD_CHARACTERS,
  published: Number.POSITIVE_INFINITY, // no date that long is one
  lang: Number.POSITIVE_INFINITY,
};

/** Share of characters that could not be decoded, above which a text is none. */
const UNREADABLE_SHARE = 0.02;
/** What NewsAPI puts where it cuts an article off: `… [+1234 chars]`. */
const CUT_OFF = /\[\+\d{1,7} chars\]\s*$/;

/**
 * The article that these fields make. Only a text is needed. The text is never altered, since spans are offsets into it
 * as given; one written as HTML (under another name than `text`) becomes the text that a browser would show.
 */
export function articleFromFields(given: GivenFields, { order = null, own = false }: FileWord = {}): Reading {
  const notes: Saying[] = [];
  const take = (field: ColumnField): GivenField | null =>
    given.get(field)?.find(({ value }) => !isBlank(value)) ?? null;

  const found = take('text');
  if (found === null) {
    const [blank] = given.get('text') ?? [];
    return {
      ok: false,
      reason:
        blank === undefined
          ? saying('passedOver_noText')
          : saying('passedOver_fieldEmpty', { name: blank.name }),
    };
  }
  for (const field of Object.keys(LONGEST) as ColumnField[]) {
    const long = take(field);
    if (long !== null && long.value.length > LONGEST[field])
      return { ok: false, reason: overLimit(long, LONGEST[field]) };
  }
  const read = plain(found, 'text');
  if (read === null)
    return { ok: false, reason: saying('passedOver_tooManyElementsIn', { name: found.name }) };
  const { text, cutShort } = read;
  if (isBlank(text)) return { ok: false, reason: saying('passedOver_onlyMarkup', { name: found.name }) };
  const unreadable = own ? 0 : share(text);
  if (unreadable > UNREADABLE_SHARE)
    return {
      ok: false,
      reason: saying('passedOver_otherEncoding'),
    };
  if (cutShort) notes.push(saying('note_fieldCutShort', { name: found.name }));
  if (unreadable > 0) notes.push(saying('note_someUnreadable'));

  const address = take('url');
  const url = address === null ? null : webAddress(address.value);
  if (address !== null && url === null) notes.push(saying('note_addressLeftOut', { name: address.name }));
  const lang = languageTag(take('lang')?.value ?? '');
  const date = take('published');
  const published = date === null ? null : publishedDate(date.value, lang, order);
  if (date !== null && published === null) notes.push(saying('note_dateLeftOut', { name: date.name }));
  const outlet = take('outlet')?.value ?? '';
  // As it stands even where it is blank: what was exported comes back as it was.
  const title = take('title') ?? given.get('title')?.[0] ?? null;

  const article = {
    url: url?.address ?? null,
    outlet: (isAddress(outlet) ? webAddress(outlet)?.host : outlet) || (url?.host ?? ''),
    title: title === null ? '' : (plain(title, 'title')?.text ?? ''),
    byline: take('byline')?.value ?? null,
    published,
    // What Lateral exported comes back as it was.
    lang: lang ?? (own ? null : languageOfText(text)),
    text,
  };
  const id = given.get('id')?.find(({ value }) => value !== '')?.value ?? articleId(article);
  return { ok: true, article: { id, ...article }, notes, cutOff: cutShort || CUT_OFF.test(text.slice(-40)) };
}

/**
 * The first characters tell the language as surely as the whole text: of 1,200 articles of `ua-war-2022-to-may` and
 * `abp-sample` all the same, in a tenth of the time (.04 ms an article, where an import takes 2 and more).
 */
const LANGUAGE_SAMPLE = 600;

function languageOfText(text: string): string | null {
  const told = guessLanguage(text.slice(0, LANGUAGE_SAMPLE));
  return told !== null || text.length <= LANGUAGE_SAMPLE ? told : guessLanguage(text);
}

/** A field as text; null for a page that is too large to be one. Under Lateral's own name for it nothing is taken for markup. */
function plain(
  { name, value }: GivenField,
  own: ColumnField,
): { readonly text: string; readonly cutShort: boolean } | null {
  return name !== own && looksLikeMarkup(value) ? textOfMarkup(value) : { text: value, cutShort: false };
}

/** Nothing but white space, which a byte order mark counts as. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}

function overLimit({ name, value }: GivenField, most: number): Saying {
  return saying('passedOver_fieldTooLong', { name, characters: value.length, most });
}

function share(text: string): number {
  if (!text.includes('\ufffd')) return 0;
  return (text.match(/\ufffd/g)?.length ?? 0) / text.length;
}

/** The address as given and the host for an outlet without a name; null unless http(s) and without credentials. */
function webAddress(given: string): { readonly address: string; readonly host: string } | null {
  const address = given.trim();
  if (!URL.canParse(address)) return null;
  const { protocol, username, password, hostname } = new URL(address);
  if ((protocol !== 'http:' && protocol !== 'https:') || username !== '' || password !== '') return null;
  return { address, host: hostname.replace(/^www\./, '') };
}

function isAddress(outlet: string): boolean {
  return /^https?:\/\//i.test(outlet.trim());
}
