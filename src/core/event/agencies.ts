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
function firstNamed(text: string, start: number, separators: RegExp, kind: Kind): AgencyCredit | null {
  let from = 0;
  for (const part of text.split(separators)) {
    const at = text.indexOf(part, from);
    from = at + part.length;
    const agency = agencyNamed(part);
    if (!agency) continue;
    const name = at + part.length - part.trimStart().length;
    return { agency, in: 'text', kind, start: start + name, end: start + name + part.trim().length };
  }
  return null;
}

/** What stands between the names of a byline; the words among them say that those named wrote it together. */
const BETWEEN =
  /[,;|/()]|(?<=\s)[-–—](?=\s)|&|(?<![\p{L}\p{N}])(?:and|with|und|mit|y|con|et|avec|e|en|met|oraz|z|и|с|і|й|та)(?![\p{L}\p{N}])/giu;
/** "John Roe for Reuters", "of The Associated Press". */
const FOR = /^.*?(?:^|\s)(?:for|via|of|für|von|para|pour|per|для)\s+/iu;
const ROLE = /\s(?:writers?|reporters?|correspondents?|staff|newsroom|news agency)\s*$/iu;
const PICTURE =
  /(?<!\p{L})(?:photo|image|picture|foto|bild|imagen|imagem|zdj[ęe]ci|фото|изображени|зображенн|video|graphic)/iu;

/**
 * "Jane Doe and John Roe, AFP" is AFP's, as it stands behind the names of both; "Staff with AP" and "Jane Doe and
 * Reuters" wrote it themselves. What stands right before an agency decides, for a list of agencies before the first.
 */
function inByline(byline: string | null): AgencyCredit | null {
  if (!byline) return null;
  const head = byline.slice(0, REACH);
  const names = head.slice(0, PICTURE.exec(head)?.index ?? REACH);
  const by = /^\s*by\s+/i.exec(names)?.[0].length ?? 0;
  let from = by;
  let together = false;
  let afterAgency = false;
  let contribution: AgencyCredit | null = null;
  for (const between of [...names.slice(by).matchAll(BETWEEN), null]) {
    const to = between ? by + between.index : names.length;
    const name = agencyIn(names, from, to);
    if (name) {
      const kind = together && !name.behind ? 'contribution' : 'text';
      const { agency, start, end } = name;
      if (kind === 'text') return { agency, in: 'byline', kind, start, end };
      contribution ??= { agency, in: 'byline', kind, start, end };
      afterAgency = true;
    } else if (names.slice(from, to).trim() !== '') [together, afterAgency] = [false, false];
    if (!between) break;
    from = to + between[0].length;
    together = afterAgency ? together : together || /^(?:&|\p{L}+)$/u.test(between[0]);
  }
  return contribution;
}

/** An agency that is all of these characters, but for its writer before it (then it is `behind` a name) or a role. */
function agencyIn(text: string, from: number, to: number) {
  const part = text.slice(from, to);
  for (const lead of [0, FOR.exec(part)?.[0].length ?? 0]) {
    for (const name of [part.slice(lead), part.slice(lead).replace(ROLE, '')]) {
      const agency = agencyNamed(name);
      if (!agency) continue;
      const start = from + lead + name.length - name.trimStart().length;
      return { agency, behind: lead > 0, start, end: start + name.trim().length };
    }
  }
  return null;
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
  return inClosingLines(text, start) ?? contributed(end, start);
}

function inClosingLines(text: string, start: number): AgencyCredit | null {
  let from = start;
  const lines = text
    .slice(start)
    .split('\n')
    .map((line) => {
      const at = from;
      from += line.length + 1;
      return { line, at };
    })
    .filter(({ line }) => line.trim() !== '')
    .slice(-3);
  for (const { line, at } of lines) {
    // Of a line that begins out of reach only the end is known.
    const isWhole = at === 0 || text[at - 1] === '\n';
    const credit = (isWhole && (inSourceLine(line, at) ?? inNotice(line, at))) || inBrackets(line, at);
    if (credit) return credit;
  }
  return null;
}

function inSourceLine(line: string, at: number): AgencyCredit | null {
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

const RIGHTS =
  /all rights reserved|alle rechte vorbehalten|todos los derechos reservados|todos os direitos reservados|tous droits réservés|tutti i diritti riservati|wszelkie prawa zastrzeżone|alle rechten voorbehouden|все права защищены|усі права захищені/iu;

/**
 * "© Copyright 2022 Associated Press. All Rights Reserved.": a line of its own with a year or a reservation. Anything
 * less, or with other names, is said of pictures too ("Photo: © AFP", "© AFP 2022 / Jane Doe").
 */
function inNotice(line: string, at: number): AgencyCredit | null {
  const mark = /^\s*\(?(?:(?:©|\(c\)|copyright\b)[\s:]*){1,3}/iu.exec(line)?.[0].length;
  if (mark === undefined || PICTURE.test(line)) return null;
  const rights = RIGHTS.exec(line);
  const holder = line.slice(mark, rights?.index);
  const years = /(?<![\p{L}\p{N}])\d{4}(?:\s?[-–]\s?\d{4})?(?![\p{L}\p{N}])/u;
  if (!rights && !years.test(holder)) return null;
  // Same length, so that places stay.
  const names = holder.replace(years, (year) => ' '.repeat(year.length)).replace(/[.)]/g, ' ');
  const parts = names.split(/[,;/]/).filter((part) => part.trim() !== '');
  if (!parts.every((part) => agencyNamed(part) !== null)) return null;
  return firstNamed(names, at + mark, /[,;/]/, 'text');
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
