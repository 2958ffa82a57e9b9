import type { Article, Span } from '../article/article.ts';
import { agencyNamed } from './copies/agency-names.ts';

/** Where and how an article says that an agency wrote it. The span is the agency's name. */
export interface AgencyCredit extends Span {
  readonly agency: string;
  /** What the span points into. */
  readonly in: 'byline' | 'text';
  /** `text`: the article is the agency's; `contribution`: the outlet's own article, with what the agency had. */
  readonly kind: 'text' | 'contribution';
}

/** Where credits stand: the first and last characters of a text. */
const REACH = 300;

/** The agency whose text an article says it is, or null. What an agency only contributed to is the outlet's own. */
export function creditedAgency(article: Article): string | null {
  const credit = agencyCredit(article);
  return credit?.kind === 'text' ? credit.agency : null;
}

/**
 * The agency an article credits, or null: as its byline ("Reuters"), in the dateline ("MINSK (Reuters) -"), or in a
 * line at the end ("Source: Reuters", "The Associated Press contributed to this report"). A photo credit or an agency
 * that is quoted ("told TASS", "Reuters reported") is none.
 */
export function agencyCredit(article: Article): AgencyCredit | null {
  return inByline(article.byline) ?? inDateline(article.text) ?? atTheEnd(article.text);
}

type Kind = AgencyCredit['kind'];

/** The first agency among names that `separators` part, in a text that begins at `start` of the whole. */
function firstNamed(
  text: string,
  start: number,
  separators: RegExp,
  kind: Kind,
  where: AgencyCredit['in'] = 'text',
): AgencyCredit | null {
  let from = 0;
  for (const part of text.split(separators)) {
    const at = text.indexOf(part, from);
    from = at + part.length;
    const agency = agencyNamed(part);
    if (!agency) continue;
    const name = at + part.length - part.trimStart().length;
    return { agency, in: where, kind, start: start + name, end: start + name + part.trim().length };
  }
  return null;
}

function inByline(byline: string | null): AgencyCredit | null {
  if (!byline) return null;
  const by = /^\s*by\s+/i.exec(byline)?.[0].length ?? 0;
  const names = byline.slice(by, REACH);
  // "Jane Doe, AFP" is AFP's; "Staff with AP" wrote it themselves. What stands before "with" decides.
  const together = /\s(?:and|with|und|mit|y|con|et|avec)\s/i.exec(names);
  const own = together ? names.slice(0, together.index) : names;
  const separators = /[,;|/&]|\bvia\b/;
  return (
    firstNamed(own, by, separators, 'text', 'byline') ??
    (together
      ? firstNamed(
          names.slice(together.index + together[0].length),
          by + together.index + together[0].length,
          separators,
          'contribution',
          'byline',
        )
      : null)
  );
}

function inDateline(text: string): AgencyCredit | null {
  const head = text.slice(0, REACH);
  const open = head.indexOf('(');
  const close = head.indexOf(')', open);
  // "MINSK, Dec 19 (Reuters) - …": a credit stands in brackets and is followed by a dash.
  if (open >= 0 && close >= 0 && open <= 60 && /^\s*[-–—:]/.test(head.slice(close + 1, close + 6))) {
    const credit = firstNamed(head.slice(open + 1, close), open + 1, /[,;/]/, 'text');
    if (credit) return credit;
  }
  // "МОСКВА, 19 декабря. /ТАСС/." and "МИНСК, 19 дек — РИА Новости."
  const other = /^\p{Lu}{3}[^\n/—–]{0,60}(?:\/([^\n/]{2,30})\/|[—–]\s{0,3}([^\n.,]{2,30})\.)/u.exec(head);
  const name = other?.[1] ?? other?.[2];
  if (!other || name === undefined) return null;
  return firstNamed(name, other[0].lastIndexOf(name), /[,;]/, 'text');
}

const SOURCE_LINE =
  /^\s*(?:source|quelle|fuente|fonte|źródło|źrodlo|источник|джерело|крыніца|bron)\s*:?\s+(.{2,60})$/iu;
const CONTRIBUTION_LINE =
  /^\s*\(?(?:with (?:inputs?|files|reporting|material|information) (?:from|by)|mit material (?:von|der)|con información de|con informazioni (?:di|da)|avec|по материалам|за матеріалами)\s*:?\s+(.{2,60})$/iu;

function atTheEnd(text: string): AgencyCredit | null {
  const start = Math.max(0, text.length - REACH);
  const end = text.slice(start);
  return inClosingLines(end, start) ?? inNotice(end, start) ?? contributed(end, start);
}

function inClosingLines(end: string, start: number): AgencyCredit | null {
  let from = 0;
  const lines = end.split('\n').map((line) => {
    const at = start + from;
    from += line.length + 1;
    return { line, at };
  });
  for (const { line, at } of lines.slice(-3)) {
    for (const [form, kind] of [
      [SOURCE_LINE, 'text'],
      [CONTRIBUTION_LINE, 'contribution'],
    ] as const) {
      const names = form.exec(line)?.[1];
      if (names === undefined) continue;
      const trimmed = names.replace(/[.)\]]+$/, '');
      const credit = firstNamed(trimmed, at + line.lastIndexOf(names), /[,;/]|\band\b|\bund\b/, kind);
      if (credit) return credit;
    }
    const credit = inBrackets(line, at);
    if (credit) return credit;
  }
  return null;
}

function inBrackets(line: string, at: number): AgencyCredit | null {
  const cutAt = Math.max(0, line.length - 60);
  const tail = line.slice(cutAt);
  const bracketed = /\(([^()]{2,40})\)\s*$/.exec(tail);
  const names = bracketed?.[1];
  if (!bracketed || names === undefined || !/[.!?…"”»]\s*\([^()]*\)\s*$/.test(tail)) return null;
  const parts = names.split(/[,;/]/);
  // "(Sergei Bobylev/AP)" credits a picture; "(APA/red)" and "(dpa, AFP)" the text.
  if (parts.some((part) => /\p{Lu}/u.test(part) && agencyNamed(part) === null)) return null;
  return firstNamed(names, at + cutAt + bracketed.index + 1, /[,;/]/, 'text');
}

/** "© Copyright 2022 Associated Press. All Rights Reserved." */
function inNotice(end: string, start: number): AgencyCredit | null {
  const notice = /(?:©|\bcopyright)\s{0,3}(?:copyright\s{1,3})?(?:\d{4}\s{1,3})?([\p{L} -]{2,40})[.,]/iu.exec(
    end,
  );
  if (!notice) return null;
  return firstNamed(notice[1]!, start + notice.index + notice[0].lastIndexOf(notice[1]!), /[,;/]/, 'text');
}

/** "Fox News' Jane Doe and The Associated Press contributed to this report." */
function contributed(end: string, start: number): AgencyCredit | null {
  const place = end.search(/\bcontributed to (?:this|the) (?:report|article|story)\b/i);
  if (place < 0) return null;
  const before = end.slice(Math.max(0, place - 150), place);
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1);
  return firstNamed(
    sentence,
    start + place - sentence.length,
    /[,;.(]|\band\b|\bas well as\b|\balso\b/,
    'contribution',
  );
}
