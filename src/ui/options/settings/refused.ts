/** What was asked for can't be, in words for the reader: said where it was asked, and nothing was changed. */
export class Refused extends Error {
  override readonly name = 'Refused';
}
