import { readFileSync } from 'node:fs';

const BUILT = 'dist/chrome';

/** All that a page of the extension loads to be shown: its scripts, those that they import, its styles. */
function loadedBy(page) {
  const html = readFileSync(`${BUILT}/src/entries/${page}/index.html`, 'utf8');
  return [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(
    ([, file]) => `${BUILT}/${file}`,
  );
}

export default [
  { name: 'probe, on every page', path: 'dist/chrome/src/entries/probe.iife.js', limit: '6 kB', gzip: true },
  { name: 'reader, on candidate pages', path: 'dist/chrome/reader.js', limit: '51 kB', gzip: true },
  {
    name: 'copier, on candidate pages in Firefox',
    path: 'dist/firefox/copier.js',
    limit: '3 kB',
    gzip: true,
  },
  {
    name: 'marks, on pages that are marked or followed by a panel',
    path: 'dist/chrome/marks.js',
    limit: '6 kB',
    gzip: true,
  },
  {
    name: 'background',
    path: 'dist/chrome/background.js',
    limit: '225 kB',
    gzip: true,
  },
  {
    name: 'background in Firefox, what it takes to wake',
    path: ['dist/firefox/background.js', 'dist/firefox/background/{rolldown-runtime,shared}.js'],
    limit: '110 kB',
    gzip: true,
  },
  {
    name: 'comparing, loaded by it',
    path: 'dist/firefox/background/comparing.js',
    limit: '130 kB',
    gzip: true,
  },
  {
    name: 'reading copies of pages, loaded by it',
    path: 'dist/firefox/background/read-copy.js',
    limit: '40 kB',
    gzip: true,
  },
  {
    name: 'reading, to be part of the background',
    path: 'dist/reading/reading.js',
    limit: '120 kB',
    gzip: true,
  },
  {
    name: 'corpus worker, reading and comparing included',
    path: 'dist/chrome/corpus-worker.js',
    limit: '500 kB',
    gzip: true,
  },
  { name: 'popup', path: loadedBy('popup'), limit: '60 kB', gzip: true },
  { name: 'panel', path: loadedBy('panel'), limit: '60 kB', gzip: true },
  { name: 'pictures', path: loadedBy('pictures'), limit: '80 kB', gzip: true },
  {
    name: 'pictures in the panel, loaded when they are wanted',
    path: 'dist/chrome/assets/pictures*.js',
    limit: '40 kB',
    gzip: true,
  },
  { name: 'corpus page', path: loadedBy('options'), limit: '100 kB', gzip: true },
  {
    name: 'forms to take along, loaded when first taken',
    path: 'dist/chrome/assets/all-forms*.js',
    limit: '12 kB',
    gzip: true,
  },
  { name: 'tables', path: 'dist/chrome/tables/*', limit: '1.5 MB', gzip: true },
];
