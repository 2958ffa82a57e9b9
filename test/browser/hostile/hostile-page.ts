import { starterCorpus } from '../../../tools/packaged-tables.ts';

/** A page that is out to break what reads it, or to find it. */
export interface HostilePage {
  readonly name: string;
  readonly html: () => string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What stands on the extension's button in the end; '' for nothing. */
  readonly badge: string;
  /** What its popup says; left out where the badge says enough. */
  readonly popup?: RegExp;
  /** Names of messages it may send at most, those of the same kind in a row as one; one candidate where left out. */
  readonly tells?: readonly string[];
  /** None of its own scripts runs, so none can watch. */
  readonly withoutScripts?: boolean;
  /** It never ends loading, or begins again and again. */
  readonly endless?: boolean;
  /** The server goes on sending it. */
  readonly unfinished?: boolean;
  /** An expression that gives what the page itself found out, in words; '' is to come of it. */
  readonly found?: string;
}

/** What a page says that is not done yet. */
export const STILL_LOOKING = 'still looking';

/** The article of the starter corpus that hostile pages are made of: four others report the same event. */
export const ARTICLE = (() => {
  const { title, outlet, text, published } = starterCorpus('.').articles[0]!;
  return { title, outlet, published, paragraphs: text.split('\n\n') };
})();
/** The badge of a page that could be read in spite of it all. */
export const READ = '4';
/** Another subject altogether. */
export const BREAD = {
  title: 'How to keep a sourdough alive over the summer',
  paragraphs: Array.from(
    { length: 12 },
    (_, i) =>
      `The dough of day ${i + 1} was fed with rye and water in the morning, and it rested in a cool place until the bakers came back in the evening to turn it over once more.`,
  ),
};

interface Parts {
  readonly title?: string;
  readonly head?: string;
  readonly before?: string;
  readonly article?: string;
  readonly after?: string;
  /** Runs when all of the page is there, before the extension looks at it. */
  readonly script?: string;
}

/** A page whose own script watches over it: see `WITNESS`. */
export function pageOf(parts: Parts): string {
  const { title = ARTICLE.title, head = '', before = '', after = '', script = '' } = parts;
  const { article = articleOf(title, ARTICLE.paragraphs) } = parts;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><script>${WITNESS}</script>
<title>${title}</title><link rel="icon" href="data:,"><meta property="og:site_name" content="${ARTICLE.outlet}">${head}<style>.unseen { display: none }</style></head>
<body>${before}${article}${after}<script>${script};witness.watch();</script></body></html>`;
}

export function articleOf(title: string, paragraphs: readonly string[], middle = ''): string {
  const half = paragraphs.length >> 1;
  const texts = (some: readonly string[]) => some.map((text) => `<p>${text}</p>`).join('');
  return `<article><h1>${title}</h1><time datetime="${ARTICLE.published ?? ''}"></time>${texts(paragraphs.slice(0, half))}${middle}${texts(paragraphs.slice(half))}</article>`;
}

/**
 * The page's own look at itself: what it and its globals are when `watch()` is called, and what has become of them.
 * Elements inside `.own` are the page's to change. It keeps the functions it needs, since some pages break theirs.
 */
const WITNESS = `
'use strict';
const witness = (() => {
  const { getOwnPropertyNames, getOwnPropertyDescriptor } = Object;
  const { apply } = Reflect;
  const { MutationObserver: Observer } = window;
  const reader = (owner, name) => {
    const { get, value } = getOwnPropertyDescriptor(owner, name);
    return (of, ...given) => apply(get || value, of, given);
  };
  const sheets = reader(Document.prototype, 'styleSheets');
  const adopted = reader(Document.prototype, 'adoptedStyleSheets');
  const cookie = reader(Document.prototype, 'cookie');
  const entries = reader(Performance.prototype, 'getEntriesByType');
  // In Firefox the order of names changes when one is used for the first time.
  const namesOf = (...objects) => {
    const all = { __proto__: null };
    for (let i = 0; i < objects.length; i++) {
      const names = getOwnPropertyNames(objects[i]);
      for (let j = 0; j < names.length; j++) all[names[j]] = true;
    }
    return all;
  };
  const look = () => ({
    globals: namesOf(window),
    prototypes: namesOf(Object.prototype, Element.prototype, Document.prototype),
    ofDocument: namesOf(document),
    sheets: sheets(document).length + ' ' + adopted(document).length,
    highlights: window.CSS && CSS.highlights ? '' + CSS.highlights.size : '',
    frames: '' + window.length,
    storage: localStorage.length + ' ' + sessionStorage.length + ' ' + cookie(document).length,
    requests: '' + entries(performance, 'resource').length,
    marks: '' + entries(performance, 'mark').length,
    messages: '' + heard,
  });
  const isOwn = (node) => {
    for (; node; node = node.parentNode) if (node.className === 'own') return true;
    return false;
  };
  const difference = (name, from, to) => {
    if (typeof from === 'string') return from === to ? '' : name + ' from ' + from + ' to ' + to + '; ';
    let said = '';
    for (const each in to) if (!from[each]) said += name + ' with ' + each + '; ';
    for (const each in from) if (!to[each]) said += name + ' without ' + each + '; ';
    return said;
  };
  let seen = '';
  let heard = 0;
  let before = null;
  let ticks = 0;
  const write = (text) => { if (seen.length < 500) seen += text + '; '; };
  window.addEventListener('message', (event) => { if (event.isTrusted) heard++; });
  window.addEventListener('error', (event) => { write('error: ' + event.message); });
  window.addEventListener('unhandledrejection', () => { write('rejection'); });
  document.addEventListener('securitypolicyviolation', (event) => { write('violation: ' + event.violatedDirective); });
  return {
    watch() {
      before = look();
      const observer = new Observer((records) => {
        for (let i = 0; i < records.length; i++)
          if (!isOwn(records[i].target)) write('changed: ' + records[i].type + ' ' + records[i].target.nodeName);
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      setInterval(() => { ticks++; }, 20);
    },
    ticks: () => ticks,
    /** What is not as it was, in words; '' for nothing. */
    found() {
      const now = look();
      let said = seen;
      for (const name in before) said += difference(name, before[name], now[name]);
      return said;
    },
  };
})();
`;
