/** What kind of failure it is, for whoever shows it. */
export type StoreFailureKind = 'damaged' | 'full' | 'busy' | 'newer' | 'refused' | 'gone' | 'failed';

/** An expected failure of the store. Its message is for the reader: what happened, what is safe, what to do. */
export abstract class StoreFailure extends Error {
  abstract readonly kind: StoreFailureKind;
}

/** The store holds less than was committed to it. Nothing is written to it until the reader has decided. */
export class CorpusDamaged extends StoreFailure {
  override readonly name = 'CorpusDamaged';
  readonly kind = 'damaged';
  readonly expected: number;
  readonly found: number | null;

  /** @param found null where the record that tells what is held is lost itself: the articles may all be there */
  constructor(expected: number, found: number | null, what = '') {
    const numbers = found === null ? '' : `, ${found.toLocaleString('en-GB')} can be found`;
    super(
      `The corpus is damaged: it should hold ${articles(expected)}${numbers}.${what && ` ${what}`} ` +
        'Nothing is written to it until you decide. Recover it on the corpus page: what can still be read is kept.',
    );
    this.expected = expected;
    this.found = found;
  }
}

/** The database was made by a newer version of the extension. */
export class CorpusFromNewerVersion extends StoreFailure {
  override readonly name = 'CorpusFromNewerVersion';
  readonly kind = 'newer';

  constructor() {
    super(
      'The corpus was written by a newer version of Lateral than this one. Nothing in it was touched. ' +
        'Update Lateral, then reload this page.',
    );
  }
}

/** Another tab holds an older version of the database open and does not let go of it. */
export class StoreBlocked extends StoreFailure {
  override readonly name = 'StoreBlocked';
  readonly kind = 'busy';

  constructor() {
    super(
      'Another tab still works on the corpus with an older version of Lateral. The corpus is safe. ' +
        'Close the other tabs of Lateral, then try again.',
    );
  }
}

/** The browser keeps no database for the extension. */
export class StoreUnavailable extends StoreFailure {
  override readonly name = 'StoreUnavailable';
  readonly kind = 'failed';

  constructor(cause?: unknown) {
    super(
      'The browser does not let Lateral keep a corpus, so nothing can be read or written. A corpus kept before is safe. ' +
        'In Firefox this is so where history is never remembered: change that in its privacy settings, then try again.',
      { cause },
    );
  }
}

export class DiskFull extends StoreFailure {
  override readonly name = 'DiskFull';
  readonly kind = 'full';

  constructor(cause?: unknown) {
    super(
      'The disk is full, or the browser allows Lateral no more room, so this was not written. ' +
        'What the corpus held before is safe. Free some space on the disk, then try again.',
      { cause },
    );
  }
}

/** The browser took the store away: for a newer version of the extension, or because it had to. */
export class StoreClosed extends StoreFailure {
  override readonly name = 'StoreClosed';
  readonly kind = 'gone';

  constructor(cause?: unknown) {
    super(
      'The browser closed the corpus while it was in use, perhaps because Lateral was updated. ' +
        'What was written before is safe. Reload this page, then try again.',
      { cause },
    );
  }
}

export class StoreFailed extends StoreFailure {
  override readonly name = 'StoreFailed';
  readonly kind = 'failed';

  constructor(cause: unknown) {
    super(
      `The browser could not read or write the corpus${saidBy(cause)}. What the corpus held before is safe. ` +
        'Try again; if that does not help, restart the browser.',
      { cause },
    );
  }
}

/** The browser has the database and can't open it, as Chromium does when the list of its files is lost. */
export class StoreUnopened extends StoreFailure {
  override readonly name = 'StoreUnopened';
  readonly kind = 'failed';

  constructor(cause: unknown) {
    super(
      `The browser can’t open the corpus${saidBy(cause)}: its own files may be damaged. Nothing was changed. ` +
        'Restart the browser, then try again. If that does not help, it is lost: remove Lateral from the browser, ' +
        'install it again, then restore a backup or bring in your files.',
      { cause },
    );
  }
}

/** Another tab imports, empties or recovers the corpus. */
export class ImportingElsewhere extends StoreFailure {
  override readonly name = 'ImportingElsewhere';
  readonly kind = 'busy';

  constructor() {
    super(
      'Another tab of Lateral is importing into the corpus. Nothing was changed. ' +
        'Wait until it has finished, or cancel it there, then try again.',
    );
  }
}

/** What was asked for has meanwhile gone, or was never there. */
export class NotHeld extends StoreFailure {
  override readonly name = 'NotHeld';
  readonly kind = 'refused';

  constructor(what: 'article' | 'set' | 'import') {
    super(
      `This ${what} is no longer in the corpus: it may have been removed in another tab. Nothing was changed. ` +
        'Reload this page to see what is held.',
    );
  }
}

/** A set that was to be brought back is not deleted. */
export class NotDeleted extends StoreFailure {
  override readonly name = 'NotDeleted';
  readonly kind = 'refused';

  constructor() {
    super(
      'This set is not deleted: it was brought back already, or a new one has taken its place and the deleted one now ' +
        'stands beside it. Nothing was changed. Reload this page to see what is held.',
    );
  }
}

/** The files handed over are not those that the import was begun with. */
export class OtherFiles extends StoreFailure {
  override readonly name = 'OtherFiles';
  readonly kind = 'refused';

  constructor() {
    super(
      'These are not the files that this import was begun with, or they have changed since. Nothing was changed. ' +
        'Pick the same files again, or give that import up and begin a new one.',
    );
  }
}

/** An import into this set was begun and not ended. */
export class SetIsBeingFilled extends StoreFailure {
  override readonly name = 'SetIsBeingFilled';
  readonly kind = 'busy';

  constructor() {
    super(
      'An import into this set has begun and is not finished, so the set can’t be deleted. Nothing was changed. ' +
        'Finish that import or give it up, then try again.',
    );
  }
}

/** The corpus holds as many articles as it may. */
export class CorpusFull extends StoreFailure {
  override readonly name = 'CorpusFull';
  readonly kind = 'refused';

  constructor(most: number) {
    super(
      `The corpus holds as many articles as it may: ${most.toLocaleString('en-GB')}. Nothing was changed. ` +
        'Delete articles or sets that you no longer need, then try again.',
    );
  }
}

const saidBy = (cause: unknown) =>
  cause instanceof Error && cause.message !== '' ? ` (${cause.message.replace(/\.$/, '')})` : '';
const articles = (n: number) => `${n.toLocaleString('en-GB')} article${n === 1 ? '' : 's'}`;

/** What a browser's error means. Our own failures, and bugs, stay what they are. */
export function asStoreFailure(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreFailure) return error;
  // Chromium closes the database on a full disk, and says why in the text alone (FILE_ERROR_NO_SPACE).
  if (/no.?space/i.test(error.message)) return new DiskFull(error);
  switch (error.name) {
    case 'QuotaExceededError':
      return new DiskFull(error);
    case 'VersionError':
      return new CorpusFromNewerVersion();
    case 'InvalidStateError':
      return new StoreClosed(error);
    case 'AbortError':
    case 'UnknownError':
    case 'TransactionInactiveError':
    case 'NotFoundError':
    case 'DataError':
    case 'NotReadableError':
    case 'EncodingError':
    case 'TimeoutError':
      return new StoreFailed(error);
    default:
      return error;
  }
}
