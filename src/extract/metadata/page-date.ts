import { isPublicationYear, publicationDay } from '../../core/article/calendar-day.ts';
import { openingIsoDate } from '../../core/article/iso-date.ts';
import { printedDates } from '../../core/article/printed-date.ts';

/** Longer text is not looked through for a date. In UTF-16 units. */
const LONGEST = 200;

/**
 * A date that a machine or a template wrote, as ISO 8601: with its time where it has an offset, else the day alone,
 * since a time without an offset means nothing elsewhere. Null if it is no such date.
 */
export function readMachineDate(source: string): string | null {
  const text = source.trim().slice(0, LONGEST);
  const stamp = /^(\d{10})(?:\d{3})?$/.exec(text);
  if (stamp !== null) return new Date(Number(stamp[1]) * 1000).toISOString().replace('.000', '');
  const iso = openingIsoDate(text);
  if (iso === null) return readWrittenDate(text, null);
  return isPublicationYear(iso.year) ? (iso.moment ?? iso.day) : null;
}

/**
 * The first full date in a line of print, as an ISO day: `19 December 2022`, `Dec. 19, 2022`, `19.12.2022`,
 * `2022年12月19日`. In English `3/4/2022` may be either day, so it is none.
 */
export function readWrittenDate(source: string, lang: string | null): string | null {
  return printedDates(source.slice(0, LONGEST), lang)[0]?.date ?? null;
}

const CHANGE =
  /(?<![\p{L}\p{N}])(?:(?:last )?(?:updated?|modified)|(?:zuletzt |letzte )?(?:aktualisier|geändert)|stand ?:|(?:mis|mise) à jour|modifié|(?:última )?actualiza|modificado|aggiorna|atualiza|bijgewerkt|gewijzigd|aktualizacja|zaktualizowan|обновлен|изменен|оновлен|змінен|абноўлен)/iu;

/** Where a line of print says that the date behind it is that of a change; -1 if it doesn't. */
export function changeAt(line: string): number {
  return line.search(CHANGE);
}

/** Whether a line of print begins by saying that its date is that of a change. */
export function isUpdate(line: string): boolean {
  return changeAt(line) === 0;
}

/** The day in an address, as ISO 8601: `/2022/12/19/`, `/2022-12-19-`, `/20221219/`. */
export function dayInAddress(url: URL | null): string | null {
  const found = /\/((?:19|20)\d{2})([/-]?)(\d{2})\2(\d{2})(?!\d)/.exec(url?.pathname.slice(0, 500) ?? '');
  return found === null ? null : publicationDay(Number(found[1]), Number(found[3]), Number(found[4]));
}
