import { isoDate } from '../../core/article/iso-date.ts';

/** `2022-12-19 Talks in Minsk.txt`. With a time behind it is when the file was made. */
export function dayInName(file: string): string | null {
  const found = /(?:^|[\\/])(\d{4}-\d{2}-\d{2})(?![\dT]|[-_ ]?\d{2}[-_:.h]?\d{2})[^\\/]*$/.exec(
    file.slice(-300),
  );
  return found === null ? null : isoDate(found[1]!);
}

/** The innermost folder that is named after a site, as programs that copy sites name them: `news.example/2022/one.txt`. */
export function siteInPath(file: string): string | null {
  const folders = file
    .slice(-2_000)
    .split(/[\\/]| › /)
    .slice(0, -1);
  const site = folders.findLast((name) => SITE.test(name) && name.length <= 100);
  return site?.toLowerCase().replace(/^www\./, '') ?? null;
}

/** By the commonest ends of hosts' names: `news.2022` and `corpus.old` are none. */
const SITE = /^(?:[a-z0-9-]{1,63}\.){1,4}(?:[a-z]{2}|com|org|net|info|news|media|press|example)$/i;
