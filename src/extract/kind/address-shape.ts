/** What a page's address says about its kind. Only its path and parameters are looked at, never a list of sites. */
export interface AddressShape {
  readonly front: boolean;
  /** A topic, tag, author or rubric. */
  readonly list: boolean;
  /** A headline's words or a number at the end of the path. */
  readonly article: boolean;
  readonly search: boolean;
  readonly forum: boolean;
  readonly video: boolean;
  readonly live: boolean;
  readonly file: boolean;
}

const FRONT = /^\/(?:index\.[a-z]{3,5}|home|[a-z]{2}(?:[-_][a-z]{2})?)?\/?$/i;
const LIST = new Set(
  'tag tags topic topics thema themen theme themes tema temas temat tematy category categories kategorie rubrik rubrique rubric seccion section sections author authors autor autoren auteur autorzy avtor archive archiv archives archivo page seite latest newest'.split(
    ' ',
  ),
);
const SEARCH = new Set(
  'search suche suchen suchergebnisse recherche rechercher buscar buscador busqueda szukaj wyszukaj wyszukiwanie cerca ricerca zoeken pesquisa busca poisk poshuk posuk пошук поиск'.split(
    ' ',
  ),
);
const QUERY = new Set(
  'q s query search suche suchbegriff suchwort keyword keywords text szukaj buscar term'.split(' '),
);
const FORUM =
  /^(?:forums?|foren|foro|threads?|viewtopic|showthread|board|boards|discussions?|questions)(?:\.php|\.html?|\.aspx)?$/i;
const FORUM_HOST = /^(?:forums?|foren|foro|boards?|community|discuss)\./i;
const VIDEO = /^(?:videos?|mediathek|watch|tv)$/i;
const LIVE =
  /(?:^|[-_/])(?:live|liveblog|live-?ticker|ticker|newsblog|live-?updates?|en-direct|en-vivo|ao-vivo|in-diretta|diretta|na-zywo|relacja|onlajn|online-transl\w{0,12}|nazhyvo|minuto-a-minuto)(?:[-_/.]|$)/i;

export function addressShape(url: URL | null): AddressShape {
  const path = decoded(url?.pathname.slice(0, 500) ?? '');
  const parts = path.toLowerCase().split('/').filter(Boolean);
  const last = parts.at(-1) ?? '';
  const names = new Set<string>();
  url?.searchParams.forEach((value, name) => {
    if (value !== '') names.add(name.toLowerCase());
  });
  const asked = [...names].some((name) => QUERY.has(name));
  const front = url !== null && FRONT.test(path) && names.size === 0;
  const article = !front && isArticleName(last, names);
  return {
    front,
    list: !front && !article && (parts.some((part) => LIST.has(part)) || isRubric(parts, names)),
    article,
    search: isSearch(parts, asked, names.size),
    forum:
      parts.some((part) => FORUM.test(part)) || (FORUM_HOST.test(url?.hostname ?? '') && parts.length > 0),
    video: parts.slice(0, -1).some((part) => VIDEO.test(part)),
    live: LIVE.test(path),
    file: /\.(?:pdf|txt|csv|json|docx?|xlsx?)$/.test(last),
  };
}

/** `talks-end-in-minsk`, `4711`, `article4711.html`, `?id=4711`: not what rubrics are called. */
function isArticleName(last: string, names: ReadonlySet<string>): boolean {
  const name = last.replace(/\.\w{2,5}$/, '');
  if (/\d{4}/.test(name) || name.split(/[-_]/).length >= 4) return true;
  return [...names].some((each) =>
    /^(?:id|p|nid|newsid|artnr|article|articleid|story|storyid|idn?)$/.test(each),
  );
}

/** One or two plain names: `/politics/europe/`. */
function isRubric(parts: readonly string[], names: ReadonlySet<string>): boolean {
  return (
    names.size === 0 &&
    parts.length > 0 &&
    parts.length <= 2 &&
    parts.every((part) => /^[\p{L}]{2,20}(?:-\p{L}{2,20})?$/u.test(part))
  );
}

/** French and German research reports under the same word, so a path has to end in it where nothing is asked for. */
function isSearch(parts: readonly string[], asked: boolean, parameters: number): boolean {
  const words = parts.map((part) => SEARCH.has(part.replace(/\.\w{2,5}$/, '')));
  if (asked) return words.includes(true) || (parts.length <= 1 && parameters <= 3);
  return words.at(-1) === true;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
