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

/** Opens the first row by a click and returns the text once the passages stand there, with why they were matched. */
export async function openFirstRow(surface: Surface): Promise<string> {
  await click(surface, CLOSED_ROW);
  return waitForText(surface, /(strong|possible) match/);
}
