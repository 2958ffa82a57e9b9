/** Elements and roles that hold no entry of a list: menus, what stands around every page of the site. */
const ELEMENTS = new Set(['nav', 'footer', 'menu', 'form']);
const ROLES = new Set([
  'navigation',
  'menu',
  'menubar',
  'contentinfo',
  'search',
  'dialog',
  'alert',
  'alertdialog',
]);
/** Read word by word, as in `body/boilerplate-names.ts`; fewer than there, since a list's cards are called promos and teasers. */
const NAMES = new Set(
  'nav navbar navigation navi menu submenu breadcrumb breadcrumbs pagination pager footer ad ads advert adverts advertisement adslot anzeige werbung reklama publicidad publicite sponsored cookie cookies consent gdpr newsletter share sharing social mostread mostpopular popular meistgelesen comments comment kommentare disqus modal popup login'.split(
    ' ',
  ),
);
/** Of these, what holds sentences and never an article's: some templates name the box of the whole text after what else is in it. */
const NOTICES = new Set('cookie cookies consent gdpr modal popup login'.split(' '));
const PAIRS = new Set([
  'mostread',
  'mostpopular',
  'mostviewed',
  'readmost',
  'pluslus',
  'masleido',
  'toparticles',
]);

/** Tells whether an element stands in a box whose links are no entries. */
export function skippedTest(body: Element): (element: Element) => boolean {
  return insideTest(body, (box) => isAround(box) || isNamed(box, NAMES));
}

/** Tells whether an element stands in a box whose sentences are no text of the page. */
export function noticeTest(body: Element): (element: Element) => boolean {
  return insideTest(body, (box) => isAround(box) || isNamed(box, NOTICES));
}

/** Each box is asked once, however many elements stand in it. */
export function insideTest(body: Element, isOne: (box: Element) => boolean): (element: Element) => boolean {
  const known = new Map<Element, boolean>([[body, false]]);
  return (element) => {
    const unknown: Element[] = [];
    let box: Element | null = element;
    while (box !== null && !known.has(box)) {
      unknown.push(box);
      box = box.parentElement;
    }
    let answer = box === null ? false : known.get(box)!;
    for (const inner of unknown.reverse()) {
      answer ||= isOne(inner);
      known.set(inner, answer);
    }
    return answer;
  };
}

function isAround(box: Element): boolean {
  return ELEMENTS.has(box.localName) || ROLES.has(box.getAttribute('role') ?? '');
}

function isNamed(box: Element, wanted: ReadonlySet<string>): boolean {
  if (box.localName === 'main' || box.localName === 'article') return false;
  const names = `${box.getAttribute('class') ?? ''} ${box.getAttribute('id') ?? ''}`;
  for (const name of names.split(/\s+/)) {
    const parts = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/);
    if (/^(?:no|has|with|without|is)$/.test(parts[0]!)) continue;
    for (let i = 0; i < parts.length; i++) {
      if (wanted.has(parts[i]!)) return true;
      if (wanted === NAMES && PAIRS.has(parts[i]! + (parts[i + 1] ?? ''))) return true;
    }
  }
  return false;
}
