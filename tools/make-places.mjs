// Makes assets/gazetteer/countries.json and cities.json from CLDR's names (Unicode-3.0) and places-by-hand.json.
// node tools/make-places.mjs <folder cldr-dates-full/main>
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'ru', 'uk', 'be'];
const ROOT = fileURLToPath(new URL('..', import.meta.url));

const cldrFolder = process.argv[2];
if (!cldrFolder) {
  console.error('usage: node tools/make-places.mjs <folder cldr-dates-full/main>');
  process.exit(1);
}
const byHand = JSON.parse(readFileSync(join(ROOT, 'tools/places-by-hand.json'), 'utf8'));

const countries = byHand.countries.map(countryEntity);
const places = withoutCountryNames(mergedPlaces([...byHand.places, ...zoneCities(countries)]));
const known = new Set([...countries, ...places].map((entity) => entity.id));
for (const { capital } of countries) {
  if (capital && !known.has(capital)) throw new Error(`The capital ${capital} is not among the cities.`);
}
write('countries', countries, `Unicode CLDR ${process.versions.cldr}, names of regions (Unicode-3.0)`);
write('cities', places, `Unicode CLDR ${cldrVersion()}, exemplar cities of time zones (Unicode-3.0)`);

/** `names` of the hand-written data are added to CLDR's, `instead` take their place. */
function countryEntity({ code, id, names = {}, instead = {}, demonyms, capital }) {
  const all = {};
  for (const lang of LANGUAGES) {
    const usual = instead[lang] ?? regionNames(lang, code);
    all[lang] = distinct([...usual, ...(names[lang] ?? [])]);
  }
  return { id, kind: 'place', names: all, demonyms, capital };
}

/** CLDR's Portuguese is Brazil's; Portugal's own names are added. */
function regionNames(lang, code) {
  const locales = lang === 'pt' ? ['pt', 'pt-PT'] : [lang];
  return locales.flatMap((locale) => {
    const name = plain(new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }).of(code));
    return lang === 'en' ? [name.replace(/ & /g, ' and ').replace(/^St\. /, 'Saint ')] : [name];
  });
}

/** Without the second name in brackets of "Myanmar (Burma)", and with the apostrophe that the project's data has. */
function plain(name) {
  return name
    .replace(/\s*\(.*\)$/, '')
    .replace(/[’ʼ]/g, "'")
    .normalize('NFC')
    .trim();
}

function zoneCities(countries) {
  const idOfCode = new Map(byHand.countries.map(({ code, id }) => [code, id]));
  const countryNames = new Set(countries.flatMap((country) => country.names.en));
  const zones = Object.fromEntries(LANGUAGES.map((lang) => [lang, exemplarCities(lang)]));
  const cities = [];
  for (const [code, wanted] of Object.entries(byHand.zones)) {
    for (const zone of wanted.split(' ')) {
      const name = zones.en.get(zone) ?? zone.replace(/_/g, ' ');
      if (countryNames.has(name)) continue;
      const names = {};
      for (const lang of LANGUAGES) {
        const local = lang === 'en' ? name : zones[lang].get(zone);
        if (local) names[lang] = [local];
      }
      cities.push({ id: slug(name), kind: 'place', names, in: idOfCode.get(code) });
    }
  }
  return cities;
}

/** Last part of a zone's id → its city's name. */
function exemplarCities(lang) {
  const file = JSON.parse(readFileSync(join(cldrFolder, lang, 'timeZoneNames.json'), 'utf8'));
  const cities = new Map();
  const visit = (zones) => {
    for (const [part, value] of Object.entries(zones)) {
      if (typeof value !== 'object') continue;
      if (typeof value.exemplarCity === 'string') cities.set(part, plain(value.exemplarCity));
      else visit(value);
    }
  };
  visit(file.main[lang].dates.timeZoneNames.zone);
  return cities;
}

function cldrVersion() {
  return JSON.parse(readFileSync(join(cldrFolder, '../package.json'), 'utf8')).version;
}

function slug(name) {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** One entity per id; the names of the first come first. */
function mergedPlaces(all) {
  const byId = new Map();
  for (const place of all) {
    const first = byId.get(place.id);
    if (!first) {
      byId.set(place.id, { ...place, names: { ...place.names } });
      continue;
    }
    for (const [lang, names] of Object.entries(place.names)) {
      first.names[lang] = distinct([...(first.names[lang] ?? []), ...names]);
    }
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Polish calls Mexico and its capital alike: such a name is the country's. */
function withoutCountryNames(all) {
  const taken = Object.fromEntries(
    LANGUAGES.map((lang) => [lang, new Set(countries.flatMap((country) => country.names[lang]))]),
  );
  return all.map((place) => {
    const names = Object.entries(place.names)
      .map(([lang, list]) => [lang, list.filter((name) => !taken[lang].has(name))])
      .filter(([, list]) => list.length > 0);
    return { ...place, names: Object.fromEntries(names) };
  });
}

/** A language without names of its own uses the English ones. */
function ownNames({ en, ...names }) {
  const own = Object.entries(names).filter(([, list]) => list.join() !== en.join());
  return { en, ...Object.fromEntries(own) };
}

function distinct(names) {
  return [...new Set(names)];
}

function write(name, entities, source) {
  const sources = ['written by hand for this project (MIT)', source];
  const head = `{"version":1,"sources":${JSON.stringify(sources)},"entities":[`;
  const lines = entities.map((entity) => JSON.stringify({ ...entity, names: ownNames(entity.names) }));
  const text = `${head}\n${lines.join(',\n')}\n]}\n`;
  writeFileSync(join(ROOT, `assets/gazetteer/${name}.json`), text);
  console.log(`${name}.json: ${entities.length}`);
}
