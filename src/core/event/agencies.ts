import type { Article } from '../article/article.ts';

/** News agencies, with the forms in which credits name them. */
const AGENCIES: Readonly<Record<string, readonly string[]>> = {
  Reuters: ['Reuters', 'Thomson Reuters'],
  AP: ['AP', 'Associated Press', 'The Associated Press'],
  AFP: ['AFP', 'Agence France-Presse', 'France-Presse'],
  dpa: ['dpa', 'Deutsche Presse-Agentur'],
  EFE: ['EFE', 'Agencia EFE'],
  ANSA: ['ANSA'],
  PAP: ['PAP', 'Polska Agencja Prasowa'],
  APA: ['APA'],
  TASS: ['TASS', 'ТАСС', 'ITAR-TASS'],
  'RIA Novosti': ['RIA Novosti', 'РИА Новости', 'Sputnik'],
  Interfax: ['Interfax', 'Интерфакс'],
  BelTA: ['BelTA', 'БелТА'],
  Ukrinform: ['Ukrinform', 'Укринформ', 'Укрінформ'],
  Xinhua: ['Xinhua'],
  PTI: ['PTI', 'Press Trust of India'],
  ANI: ['ANI'],
  IANS: ['IANS'],
  UPI: ['UPI', 'United Press International'],
  'PA Media': ['PA Media', 'Press Association'],
  CNS: ['CNS'],
};

const BY_NAME = new Map(
  Object.entries(AGENCIES).flatMap(([agency, names]) =>
    names.map((name) => [name.toLowerCase(), agency] as const),
  ),
);

/** Where credits stand: the first and last characters of a text. */
const REACH = 300;

/**
 * The agency an article credits, or null: as its byline ("Reuters"), in the dateline ("MINSK (Reuters) -"), or in a
 * line at the end ("Source: Reuters"). A photo credit or a quoted agency ("told TASS") is none.
 */
export function creditedAgency(article: Article): string | null {
  return inByline(article.byline) ?? inDateline(article.text) ?? inClosingLine(article.text);
}

function inByline(byline: string | null): string | null {
  if (!byline) return null;
  const whole = agencyNamed(byline.slice(0, REACH).replace(/^by\s+/i, ''));
  if (whole) return whole;
  for (const part of byline.slice(0, REACH).split(/[,;|/&]|\band\b|\bwith\b|\bvia\b/)) {
    const agency = agencyNamed(part);
    if (agency) return agency;
  }
  return null;
}

function inDateline(text: string): string | null {
  const head = text.slice(0, REACH);
  const open = head.indexOf('(');
  const close = head.indexOf(')', open);
  if (open < 0 || close < 0 || open > 60) return null;
  // "MINSK, Dec 19 (Reuters) - …": a credit stands in brackets and is followed by a dash.
  if (!/^\s*[-–—:]/.test(head.slice(close + 1, close + 6))) return null;
  for (const part of head.slice(open + 1, close).split(/[,;/]/)) {
    const agency = agencyNamed(part);
    if (agency) return agency;
  }
  return null;
}

function inClosingLine(text: string): string | null {
  for (const line of text.slice(-REACH).split('\n').slice(-3)) {
    const credit =
      /^\s*(?:source|quelle|fuente|fonte|źródło|источник|джерело|with inputs? from|with files from)\s*:?\s+(.{2,60})$/iu.exec(
        line,
      )?.[1];
    const agency = credit && agencyNamed(credit.replace(/[.)\]]+$/, ''));
    if (agency) return agency;
    const bracketed = /\(([^()]{2,40})\)\s*$/.exec(line.slice(-60))?.[1];
    const parts = bracketed?.split(/[,;/]/) ?? [];
    // "(Sergei Bobylev/AP)" credits a picture; "(APA/red)" and "(dpa, AFP)" the text.
    if (parts.some((part) => /\p{Lu}/u.test(part) && agencyNamed(part) === null)) continue;
    for (const part of parts) {
      const named = agencyNamed(part);
      if (named && /[.!?…"”»]\s*\([^()]*\)\s*$/.test(line.slice(-60))) return named;
    }
  }
  return null;
}

function agencyNamed(name: string): string | null {
  return BY_NAME.get(name.trim().toLowerCase()) ?? null;
}
