/** Longer names are shown by their beginning and end. */
const LONGEST_NAME = 200;

/**
 * A file's or entry's name as it can be shown: characters that control a line or turn its direction round, with which
 * `gpj.exe` is made to look like `exe.jpg`, stand as their number. Names are labels and never places, so that
 * `../../x` needs nothing.
 */
export function visibleName(name: string): string {
  const short =
    name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME / 2)}…${name.slice(-LONGEST_NAME / 2)}` : name;
  return short.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** An entry of an archive, for people: `news.zip › 2022/minsk.html`. */
export function entryLabel(archive: string, entry: string): string {
  return `${archive} › ${visibleName(entry)}`;
}

/** The last part of a path, whichever slash it is written with. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** What systems leave in every folder and archive, and no reader has put there: not worth a word. */
export function isLeftBySystem(path: string): boolean {
  const name = baseName(path).toLowerCase();
  return (
    /(?:^|[\\/])__MACOSX[\\/]/.test(path) ||
    name.startsWith('._') ||
    ['.ds_store', 'thumbs.db', 'desktop.ini', '.localized'].includes(name)
  );
}

/** `html` of `News.HTML` and `News.html.gz`; '' where there is none. */
export function extension(name: string): string {
  return /\.([a-z0-9]{1,8})(?:\.gz)?$/i.exec(baseName(name))?.[1]?.toLowerCase() ?? '';
}
