import { click, type Surface, waitForText } from './drivers/surface.ts';

const CLOSED_ROW = '.fact button[aria-expanded="false"]';

/** A row of the popup as a reader sees it once it is opened. */
export interface PopupFact {
  /** Heading of the section that it stands in. */
  readonly section: string;
  /** Everything that the opened row says. */
  readonly text: string;
  /** Names of the outlets that carry it, this page's first where it is one of them. */
  readonly outlets: readonly string[];
  /** Those of them that possibly carry it: the popup draws their marks as outlines. */
  readonly possible: readonly string[];
  /** How many outlets and origins, in the popup's words. */
  readonly counts: string;
}

/** Unfolds every section, opens every row by a click, and reads what then stands there. */
export async function readFacts(surface: Surface): Promise<readonly PopupFact[]> {
  return (await surface.evaluate(`(async () => {
    const settled = () => new Promise((done) => setTimeout(done, 150));
    for (const more of document.querySelectorAll('section > button.link-button')) more.click();
    await settled();
    for (const row of document.querySelectorAll('${CLOSED_ROW}')) row.click();
    await settled();
    const names = (fact, marks) =>
      [...fact.querySelectorAll('.carriers ' + marks)].map((mark) => mark.title.split(', ')[0]);
    return [...document.querySelectorAll('.fact')].map((fact) => ({
      section: fact.closest('section').querySelector('h2').firstChild.textContent.trim(),
      text: fact.innerText,
      outlets: names(fact, '.mark'),
      possible: names(fact, '.mark-possible'),
      counts: fact.querySelector('.counts').innerText,
    }));
  })()`)) as PopupFact[];
}

/** A row of what is reported differently. */
export interface PopupDifference {
  readonly heading: string;
  /** Names of the outlets held against each other. */
  readonly outlets: readonly string[];
  /** What is marked in their passages, or the labels that each uses. */
  readonly marked: readonly string[];
}

/** What is reported differently, once {@link readFacts} has unfolded every section. */
export async function readDifferences(surface: Surface): Promise<readonly PopupDifference[]> {
  return (await surface.evaluate(`(() => {
    const texts = (row, selector) => [...row.querySelectorAll(selector)].map((each) => each.textContent);
    return [...document.querySelectorAll('.difference')].map((row) => ({
      heading: row.querySelector('.kind').textContent,
      outlets: [...row.querySelectorAll('.mark')].map((mark) => mark.title.split(', ')[0]),
      marked: texts(row, 'mark, .labels .receipt'),
    }));
  })()`)) as PopupDifference[];
}

/** Opens the first row by a click and returns the text once the passages stand there, with why they were matched. */
export async function openFirstRow(surface: Surface): Promise<string> {
  await click(surface, CLOSED_ROW);
  return waitForText(surface, /(strong|possible) match/);
}
