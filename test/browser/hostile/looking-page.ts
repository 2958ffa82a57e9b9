import { type HostilePage, pageOf, READ, STILL_LOOKING } from './hostile-page.ts';

/** Every file of the extension that a page could guess, and one that is not there. */
const FILES = [
  'manifest.json',
  'reader.js',
  'copier.js',
  'background/shared.js',
  'background/comparing.js',
  'background/read-copy.js',
  'marks.js',
  'marks.css',
  'corpus-worker.js',
  'background.js',
  'src/entries/probe.iife.js',
  'src/entries/popup/index.html',
  'src/entries/options/index.html',
  'assets/icons/icon-16.png',
  'tables/dates.json',
  'not-there.json',
];

/**
 * Looks for the extension in every way that a page has: asks for its files as data, picture, script, style, frame and
 * module, and sets traps on what a page script may touch. What comes of each must be what comes of an extension that
 * nobody has: its address is `elsewhere`.
 */
function lookFor(here: string, elsewhere: string): string {
  return `
  const outcome = {};
  let done = false;
  const later = setTimeout;
  const goTo = history.replaceState.bind(history);
  // Firefox refuses a worker of no extension at once, one of some extension later. Its address is a random one there.
  const madeAnyway = (address) => address.startsWith('moz-extension:') && 'made';
  const asElement = (name, address, key) => new Promise((settle) => {
    const element = document.createElement(name);
    const done = (how) => { settle(how); later(() => element.remove(), 10); };
    if (name === 'link') element.rel = 'stylesheet';
    element.onload = () => done('load');
    element.onerror = () => done('error');
    element[key] = address;
    document.querySelector('.own').append(element);
    if (name === 'iframe') later(() => done('nothing'), 500);
  });
  const ways = {
    fetch: (address) => fetch(address).then(() => 'got', (error) => error.name),
    opaque: (address) => fetch(address, { mode: 'no-cors' }).then(() => 'got', (error) => error.name),
    module: (address) => import(address).then(() => 'got', (error) => error.name),
    img: (address) => asElement('img', address, 'src'),
    script: (address) => asElement('script', address, 'src'),
    link: (address) => asElement('link', address, 'href'),
    iframe: (address) => asElement('iframe', address, 'src'),
    worker: async (address) => { try { new Worker(address); return 'made'; } catch (error) { return madeAnyway(address) || error.name; } },
    message: async (address) => { try { return typeof chrome.runtime.sendMessage(new URL(address).host, {}); } catch (error) { return error.name; } },
    connect: async (address) => { try { return typeof chrome.runtime.connect(new URL(address).host); } catch (error) { return error.name; } },
  };
  const looked = new Promise((begin) => later(begin)).then(() => Promise.all(Object.entries(ways).flatMap(([way, look]) => ${JSON.stringify(FILES)}.map(async (file) => {
    const [here, elsewhere] = await Promise.all([look('${here}' + file), look('${elsewhere}' + file)]);
    outcome[way + ' ' + file] = here === elsewhere ? '' : here + ' instead of ' + elsewhere;
  }))));
  let touched = '';
  const trap = (owner, name) => {
    const had = Object.getOwnPropertyDescriptor(owner, name);
    if (!had || !had.configurable) return;
    const note = (f) => f && function (...given) { if (armed) touched += name + ' '; return Reflect.apply(f, this, given); };
    Object.defineProperty(owner, name, typeof had.value === 'function' ? { ...had, value: note(had.value) } : { ...had, get: note(had.get), set: note(had.set) });
  };
  let armed = false;
  for (const [owner, names] of [
    [Node.prototype, ['textContent', 'firstChild', 'nextSibling', 'parentNode', 'nodeName', 'appendChild']],
    [Element.prototype, ['getAttribute', 'innerHTML', 'attachShadow', 'querySelector', 'append']],
    [Document.prototype, ['title', 'body', 'head', 'querySelector', 'createElement', 'adoptedStyleSheets']],
    [CharacterData.prototype, ['data', 'substringData']],
    [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
    [History.prototype, ['pushState', 'replaceState']],
    [window, ['setTimeout', 'setInterval', 'postMessage', 'getComputedStyle']],
  ]) for (const name of names) trap(owner, name);
  Object.defineProperty(Error, 'prepareStackTrace', { configurable: true, writable: true, value: (error, calls) => {
    for (const call of calls) if (String(call.getFileName()).includes('extension')) touched += 'stack ';
    return String(error);
  } });
  // Now the extension is led to look at the page once more.
  looked.then(() => later(() => {
    armed = true;
    goTo(null, '', '?again');
    later(() => { armed = false; done = true; }, 900);
  }, 20));
  window.lookedFor = () => {
    if (!done) return '${STILL_LOOKING}';
    return Object.entries(outcome).filter(([, found]) => found !== '').join('; ') + touched;
  };
  `;
}

/**
 * @param here where the extension's files lie, with a slash at the end
 * @param elsewhere the same for an extension that does not exist
 */
export function lookingPage(here: string, elsewhere: string): HostilePage {
  return {
    name: 'a page that looks for the extension',
    html: () => pageOf({ after: '<div class="own"></div>', script: lookFor(here, elsewhere) }),
    badge: READ,
    found: 'lookedFor()',
  };
}
