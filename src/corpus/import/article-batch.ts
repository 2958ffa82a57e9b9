import { type Saying, saying } from '../../words/saying.ts';
import type { Arriving, ImportSession, Verdict } from '../store/import-session.ts';
import { STORE } from '../store/limits.ts';
import { IMPORT } from './limits.ts';
import type { ToldOfRecords } from './told-of-records.ts';

interface Waiting {
  readonly arriving: Arriving;
  readonly file: string;
  readonly line: number | null;
}

/** Articles that are read and not yet handed to the store. */
export class ArticleBatch {
  readonly #session: ImportSession;
  readonly #told: ToldOfRecords;
  #waiting: Waiting[] = [];
  #characters = 0;

  constructor(session: ImportSession, told: ToldOfRecords) {
    this.#session = session;
    this.#told = told;
  }

  get isFull(): boolean {
    return this.#waiting.length >= IMPORT.batchArticles || this.#characters >= IMPORT.batchCharacters;
  }

  push(arriving: Arriving, file: string, line: number | null): void {
    this.#waiting.push({ arriving, file, line });
    this.#characters += arriving.article.text.length;
  }

  /** Hands them over: they are durable when it resolves. */
  async flush(recordsDone: number): Promise<void> {
    const batch = this.#waiting;
    if (batch.length === 0) return;
    this.#waiting = [];
    this.#characters = 0;
    const verdicts = await this.#session.add(
      batch.map(({ arriving }) => arriving),
      recordsDone,
    );
    batch.forEach(({ file, line }, i) => {
      const reason = REFUSED[verdicts[i]!];
      if (reason) this.#told.passOver(file, line, reason);
    });
  }
}

const REFUSED: Partial<Record<Verdict, Saying>> = {
  'import-full': saying('passedOver_importFull', { most: STORE.articlesAnImport }),
  'corpus-full': saying('passedOver_corpusFull', { most: STORE.articlesInAll }),
};
