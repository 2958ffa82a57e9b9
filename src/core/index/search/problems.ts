/** A piece of a query as it stands in a sentence about it. */
const quoted = (text: string) => `“${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}”`;
const LONGEST = 40;

/** What is said of a query that was not understood as a whole. */
export const PROBLEMS = {
  tooLong: (characters: number) => `Only the first ${characters} characters were searched for.`,
  tooManyParts: (parts: number) => `Only the first ${parts} words and filters were searched for.`,
  tooDeep: 'Parentheses were left out where too many stood inside each other.',
  openQuote: 'A quotation mark is not closed: all after it was taken as the phrase.',
  openParenthesis: 'A parenthesis is not closed.',
  extraParenthesis: 'A closing parenthesis had nothing to close.',
  nothingBesideOr: 'OR needs something on both sides.',
  nothingAfterNot: 'A minus or NOT excludes what follows it, and nothing follows.',
  noWord: (text: string) => `${quoted(text)} holds no word that could be searched for.`,
  wildcard: (text: string) =>
    `${quoted(text)}: * stands for nothing here. Endings don’t matter anyway: “visit” finds “visits” and “visited”.`,
  unknownField: (name: string) => `There is no filter “${name}:”: its words were searched for.`,
  noValue: (name: string) => `“${name}:” needs something after the colon.`,
  lang: (value: string) =>
    `${quoted(`lang:${value}`)}: a language is given by its two or three letters, as in lang:en.`,
  date: (name: string, value: string) =>
    `${quoted(`${name}:${value}`)} is no date: write a year, a month or a day, as in ${name}:2022, ${name}:2022-12 or ${name}:2022-12-19.`,
  is: (value: string) => `${quoted(`is:${value}`)}: there are is:undated, is:cut-off and is:changed.`,
} as const;
