import type { CommandName } from './arguments.ts';

const COMMANDS: Readonly<Record<CommandName, string>> = {
  extract: `lateral extract FILE…
    The article on each page (.html, or .txt of a page dump):
    {file, url, outlet, title, byline, published, lang, text}`,
  detect: `lateral detect FILE…
lateral detect --jsonl FILE
    Whether each page or article is on a topic: {id, topic, score, evidence, probe}
    A page's id is its file. "probe" says whether the check that runs on every page
    would have let it through; it is null for what is no web page.`,
  analyse: `lateral analyse --jsonl FILE
    What each article says, as spans: the article with {sentences, mentions, numbers,
    dates, quotes, labels}`,
  match: `lateral match [--corpus FILE…] --jsonl FILE
    The articles most like each article, surest first, and whether they are on the same
    event: {id, matches: [{id, score, sameEvent, origin}]}`,
  context: `lateral context PAGE [--corpus FILE…] [--json]
    How the other articles report what PAGE (.html, .txt, or .jsonl with one article)
    reports: to read, or with --json as one object.`,
};

const INPUT = `JSON lines hold one article a line: {id, url, outlet, title, byline, published, lang,
text}; only "text" is required, "date" is read as "published". Offsets count UTF-16
units in "text". Files may be gzipped; - is standard input. --corpus takes whatever the
extension imports: JSON, CSV, web pages, feeds and zip archives of these too. Without it
the starter corpus is used. Results go to standard output as JSON lines, messages to
standard error. What can't be used is named there and passed over; the exit code is 0 if
anything was good, else 1. Nothing is sent anywhere.`;

/** The help text, of one command or of all. */
export function usage(about: CommandName | null): string {
  if (about !== null) return `${COMMANDS[about]}\n\n${INPUT}`;
  return `Compares news articles with others on the same event, on this machine.\n
${Object.values(COMMANDS).join('\n\n')}\n
lateral --help | --version\n\n${INPUT}`;
}
