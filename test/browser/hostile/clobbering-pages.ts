import { ARTICLE, articleOf, type HostilePage, pageOf, READ } from './hostile-page.ts';

/** What reading a page asks of its nodes: an input of such a name stands before the form's own. */
const SHADOWED =
  'parentNode parentElement firstChild lastChild nextSibling previousSibling childNodes children textContent data nodeName nodeType localName tagName attributes getAttribute getAttributeNames hasAttribute matches closest querySelector querySelectorAll getElementsByTagName cloneNode append remove id className ownerDocument length'.split(
    ' ',
  );
const OF_DOCUMENT =
  'documentElement head body title querySelector querySelectorAll getElementsByTagName implementation createElement contentType location prerendering visibilityState addEventListener defaultView'.split(
    ' ',
  );
const inputs = SHADOWED.map((name) => `<input type="hidden" name="${name}">`).join('');
const images = OF_DOCUMENT.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('');
const globals = ['navigation', 'document', 'chrome', 'browser', 'setTimeout', 'Reflect', 'top']
  .map((name) => `<a id="${name}"></a>`)
  .join('');

/** A property of everything that pages have a part in is replaced: none of it is to reach what reads the page. */
const REDEFINE = `
const calls = { made: 0 };
window.callsMade = () => calls.made === 0 ? '' : calls.made + ' calls';
const broken = function () { calls.made++; throw new Error('broken by the page'); };
for (const type of [Array, Map, Set, WeakMap, String, RegExp, Promise, Node, Element, Document, CharacterData, HTMLFormElement, EventTarget, Attr, NodeList]) {
  for (const name of Object.getOwnPropertyNames(type.prototype)) {
    if (name === 'constructor' || name === 'parentNode' || name === 'className' || name === 'toString') continue;
    const had = Object.getOwnPropertyDescriptor(type.prototype, name);
    if (!had.configurable || (type === String && name === 'valueOf')) continue;
    try {
      Object.defineProperty(type.prototype, name, typeof had.value === 'function' ? { value: broken, configurable: true } : { get: broken, set: broken, configurable: true });
    } catch {}
  }
}
for (const name of ['parse', 'stringify']) JSON[name] = broken;
for (const name of ['get', 'apply', 'getPrototypeOf']) Reflect[name] = broken;
Object.defineProperty(Object.prototype, 'kind', { get: () => 'article', set() { calls.made++; }, configurable: true });
`;

/** As no parser names it: not a form until a copy of it is made. */
const CAPITALS = `
const form = document.createElementNS('http://www.w3.org/1999/xhtml', 'FORM');
const article = document.querySelector('article');
article.before(form);
for (const id of ['nextElementSibling', 'firstElementChild', ...${JSON.stringify(SHADOWED)}])
  form.append(Object.assign(document.createElement('output'), { id, textContent: ' ' }));
form.append(article);
`;

export const CLOBBERING_PAGES: readonly HostilePage[] = [
  {
    name: 'a form around the article whose inputs shadow its properties',
    html: () =>
      pageOf({
        before: `<form name="nextSibling">${inputs}`,
        article: articleOf(ARTICLE.title, ARTICLE.paragraphs, `<form>${inputs}<p>Sign up</p></form>`),
        after: `${inputs}</form>`,
      }),
    badge: READ,
  },
  {
    name: 'a form named in capitals, with boxes called as what reading asks',
    html: () => pageOf({ script: CAPITALS }),
    badge: READ,
  },
  {
    name: 'images, forms and links that shadow properties of the document and the window',
    html: () => pageOf({ before: `<div hidden>${images}${globals}</div>`, script: 'Function.prototype' }),
    badge: READ,
  },
  {
    name: 'prototypes redefined',
    html: () => pageOf({ script: REDEFINE }),
    badge: READ,
    found: 'callsMade()',
  },
];
