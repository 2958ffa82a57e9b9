import { afterEach, expect, test } from 'vitest';
import { findPlaces } from '../../../../../src/ui/options/find/find-places.ts';
import { allPlaces } from '../../../../../src/ui/options/find/settings-list.ts';
import { speechOf } from '../../../../../src/words/catalogue.ts';
import { speak } from '../../../../../src/words/speech.ts';
import { catalogues } from '../../../../language/catalogues.ts';

/** What readers type who look for a place and do not know what it is called here. */
const EVERYDAY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    'bring-in': 'import, upload, add files, paste, open file',
    held: 'sets, collection, rename, delete set',
    'held/storage': 'storage, disk, space, memory',
    glance: 'statistics, overview, chart, timeline',
    articles: 'search, find, compare, headlines, history',
    'take-out': 'export, save, download, copy, backup, delete',
    'take-out/json-lines': 'export, save, json',
    'take-out/csv': 'export, spreadsheet, Excel, table',
    'take-out/backup': 'backup, back up, backups, save, move',
    'take-out/restore': 'restore, backup, recover',
    'take-out/wrong-matches': 'mistakes, wrong match, errors',
    'take-out/delete-everything': 'delete all, erase, clear, wipe, remove',
    topics: 'topic, keywords, subject, Belarus',
    sites: 'website, block, exclude, turn off, disable',
    'sites/marks': 'highlight, underline, colour, color',
    appearance: 'theme, dark, colour, colors, design',
    'appearance/scheme': 'theme, dark mode, night, colour, color, colours, black',
    'appearance/language': 'language, languages, translation, German, Deutsch',
    about: 'version, help, licence, license',
    'about/privacy': 'private, privacy, tracking, security, permissions, network',
    'about/keys': 'shortcut, keyboard, hotkey, keyboard shortcuts, alt',
    'about/reset': 'reset, default, defaults, settings, factory',
  },
  de: {
    'bring-in': 'import, importieren, hochladen, Dateien, einlesen',
    held: 'Sammlung, Archiv, umbenennen',
    'held/storage': 'Speicher, Speicherplatz, Festplatte',
    glance: 'Statistik, Überblick, Übersicht, Diagramm',
    articles: 'suchen, Suche, finden, vergleichen, Überschriften',
    'take-out': 'Export, exportieren, speichern, Backup, löschen, Kopie',
    'take-out/json-lines': 'Export, speichern, json',
    'take-out/csv': 'Export, Tabelle, Excel',
    'take-out/backup': 'Backup, Sicherung, sichern, Sicherungskopie, speichern',
    'take-out/restore': 'wiederherstellen, Wiederherstellung, Backup',
    'take-out/wrong-matches': 'Fehler, falsch',
    'take-out/delete-everything': 'löschen, loschen, entfernen, leeren',
    topics: 'Thema, Stichwort, Stichwörter, Gegenstand',
    sites: 'Webseite, blockieren, sperren, ausschalten, Ausnahme',
    'sites/marks': 'hervorheben, unterstreichen, Markierung, Farbe',
    appearance: 'Design, dunkel, Farbe, Aussehen',
    'appearance/scheme': 'Design, dunkel, Dunkelmodus, Farben, dark mode',
    'appearance/language': 'Sprache, Sprachen, Übersetzung, English',
    about: 'Version, Hilfe, Lizenz, Anleitung',
    'about/privacy': 'Datenschutz, privat, Privatsphäre, Sicherheit, Berechtigung',
    'about/keys': 'Tastatur, Tasten, Tastenkombination, Kurzbefehl, shortcut',
    'about/reset': 'zurücksetzen, Standard, Voreinstellung, Einstellung',
  },
  pl: {
    'bring-in': 'import, importuj, dodaj, pliki, plik, wklej',
    held: 'zestawy, zestaw, archiwum, kolekcja',
    'held/storage': 'pamięć, dysk, miejsce, rozmiar',
    glance: 'statystyka, statystyki, podsumowanie, wykres',
    articles: 'szukaj, wyszukaj, znajdź, porównaj, nagłówki',
    'take-out': 'eksport, eksportuj, zapisz, pobierz, kopia, usuń',
    'take-out/json-lines': 'eksport, zapisz, json',
    'take-out/csv': 'eksport, arkusz, Excel, tabela',
    'take-out/backup': 'kopia zapasowa, kopię zapasową, backup, zapisz',
    'take-out/restore': 'przywróć, przywracanie, odzyskaj, backup',
    'take-out/wrong-matches': 'błędy, błąd, błędne',
    'take-out/delete-everything': 'usuń, usun, skasuj, wyczyść, usuwanie',
    topics: 'temat, tematy, słowa kluczowe, slowa kluczowe',
    sites: 'strona, strony, witryna, zablokuj, blokuj, wyłącz, wyjątek',
    'sites/marks': 'wyróżnienie, podkreślenie, zaznacz, kolor',
    appearance: 'motyw, ciemny, kolor, wygląd',
    'appearance/scheme': 'motyw, ciemny, tryb nocny, kolory',
    'appearance/language': 'język, języki, tłumaczenie, English',
    about: 'wersja, pomoc, licencja, instrukcja',
    'about/privacy': 'prywatność, prywatny, bezpieczeństwo, śledzenie, uprawnienia',
    'about/keys': 'skrót, skróty, klawiatura, klawisze',
    'about/reset': 'reset, domyślne, ustawienia, przywróć',
  },
  ru: {
    'bring-in': 'импорт, импортировать, загрузить, добавить, файл, файлы',
    held: 'набор, наборы, архив, коллекция',
    'held/storage': 'память, диск, место, хранилище',
    glance: 'статистика, обзор, график, хронология',
    articles: 'поиск, найти, искать, сравнить, заголовки',
    'take-out': 'экспорт, сохранить, скачать, копия, удалить, выгрузка',
    'take-out/json-lines': 'экспорт, сохранить, json',
    'take-out/csv': 'экспорт, таблица, Excel',
    'take-out/backup': 'резервная копия, резервную копию, бэкап, сохранить',
    'take-out/restore': 'восстановить, восстановление, вернуть, бэкап',
    'take-out/wrong-matches': 'ошибки, ошибка, ошибочные',
    'take-out/delete-everything': 'удалить, удаление, очистить, стереть',
    topics: 'тема, темы, ключевые слова',
    sites: 'сайт, сайты, блокировать, отключить, исключение, исключения',
    'sites/marks': 'выделить, выделение, подсветка, подчеркнуть, цвет',
    appearance: 'тема, темный, цвет, оформление',
    'appearance/scheme': 'тема, тёмная, темная, ночной режим, цвет',
    'appearance/language': 'язык, языки, перевод, английский',
    about: 'версия, помощь, справка, лицензия',
    'about/privacy': 'приватность, конфиденциальность, безопасность, слежка, разрешения',
    'about/keys': 'клавиатура, клавиши, сочетание, горячие клавиши',
    'about/reset': 'сброс, сбросить, по умолчанию, настройки',
  },
  uk: {
    'bring-in': 'імпорт, імпортувати, завантажити, додати, файл, файли',
    held: 'набір, набори, архів, колекція',
    'held/storage': "пам'ять, диск, місце, сховище, комп'ютер",
    glance: 'статистика, огляд, графік, хронологія',
    articles: 'пошук, знайти, шукати, порівняти, заголовки',
    'take-out': 'експорт, зберегти, завантажити, копія, видалити',
    'take-out/json-lines': 'експорт, зберегти, json',
    'take-out/csv': 'експорт, таблиця, Excel',
    'take-out/backup': 'резервна копія, резервну копію, бекап, зберегти',
    'take-out/restore': 'відновити, відновлення, повернути, бекап',
    'take-out/wrong-matches': 'помилки, помилка, хибні',
    'take-out/delete-everything': 'видалити, видалення, очистити, стерти',
    topics: 'тема, теми, ключові слова',
    sites: 'сайт, сайти, блокувати, вимкнути, виняток, винятки',
    'sites/marks': 'виділити, виділення, підкреслити, колір',
    appearance: 'тема, темний, колір, оформлення',
    'appearance/scheme': 'тема, темна, нічний режим, кольори',
    'appearance/language': 'мова, мови, переклад, англійська',
    about: 'версія, допомога, довідка, ліцензія',
    'about/privacy': 'приватність, конфіденційність, безпека, дозволи',
    'about/keys': 'клавіатура, клавіші, сполучення, гарячі клавіші',
    'about/reset': 'скинути, скидання, типові, налаштування',
  },
};

const NONSENSE = ['zeppelin', 'qwertz', 'asdf', 'banana', 'цеппелин', 'бджола', 'ыыы', '12345'];

afterEach(() => speak(speechOf(catalogues.get('en')!)));

test.each([...catalogues])(
  '%s: everyday words lead to every place, and nonsense to none',
  (language, catalogue) => {
    speak(speechOf(catalogue));
    const places = allPlaces();
    const found = (query: string) =>
      findPlaces(places, query)!.map(({ section, setting }) =>
        setting === null ? section : `${section}/${setting}`,
      );
    const everyday = EVERYDAY[language]!;
    expect(Object.keys(everyday)).toEqual(
      places.map(({ section, setting }) => (setting === null ? section : `${section}/${setting}`)),
    );
    const missed = Object.entries(everyday).flatMap(([wanted, queries]) =>
      queries.split(', ').flatMap((query) => (found(query).includes(wanted) ? [] : [`${query} → ${wanted}`])),
    );
    expect(missed).toEqual([]);
    expect(NONSENSE.filter((query) => found(query).length > 0)).toEqual([]);
  },
);

test.each([...catalogues])('%s: what a place is called is told word by word, once each', (_, catalogue) => {
  const wrong = Object.entries(catalogue).filter(([key, { message }]) => {
    const words = message.split(', ');
    return key.startsWith('find_') && (words.length < 2 || new Set(words).size < words.length);
  });
  expect(wrong.map(([key]) => key)).toEqual([]);
});
