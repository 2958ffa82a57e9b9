import { inARow, type Saying, SayingError, saying, sayingOf } from '../../words/saying.ts';

/** What kind of failure it is, for whoever shows it. */
export type StoreFailureKind = 'damaged' | 'full' | 'busy' | 'newer' | 'refused' | 'gone' | 'failed';

/** An expected failure of the store. It says to the reader what happened, what is safe, what to do. */
export abstract class StoreFailure extends SayingError {
  abstract readonly kind: StoreFailureKind;
}

/** The store holds less than was committed to it. Nothing is written to it until the reader has decided. */
export class CorpusDamaged extends StoreFailure {
  override readonly name = 'CorpusDamaged';
  readonly kind = 'damaged';
  readonly expected: number;
  readonly found: number | null;

  /** @param found null where the record that tells what is held is lost itself: the articles may all be there */
  constructor(expected: number, found: number | null, what: Saying | null = null) {
    super(
      inARow(
        found === null
          ? sayingOf('failure_damaged', expected)
          : sayingOf('failure_damagedFound', expected, { found }),
        ...(what === null ? [] : [what]),
        saying('failure_damagedNext'),
      ),
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
    super(saying('failure_newer'));
  }
}

/** Another tab holds an older version of the database open and does not let go of it. */
export class StoreBlocked extends StoreFailure {
  override readonly name = 'StoreBlocked';
  readonly kind = 'busy';

  constructor() {
    super(saying('failure_blocked'));
  }
}

/** The browser keeps no database for the extension. */
export class StoreUnavailable extends StoreFailure {
  override readonly name = 'StoreUnavailable';
  readonly kind = 'failed';

  constructor(cause?: unknown) {
    super(saying('failure_unavailable'), { cause });
  }
}

export class DiskFull extends StoreFailure {
  override readonly name = 'DiskFull';
  readonly kind = 'full';

  constructor(cause?: unknown) {
    super(saying('failure_full'), { cause });
  }
}

/** The browser took the store away: for a newer version of the extension, or because it had to. */
export class StoreClosed extends StoreFailure {
  override readonly name = 'StoreClosed';
  readonly kind = 'gone';

  constructor(cause?: unknown) {
    super(saying('failure_closed'), { cause });
  }
}

export class StoreFailed extends StoreFailure {
  override readonly name = 'StoreFailed';
  readonly kind = 'failed';

  constructor(cause: unknown) {
    super(because(cause, 'failure_store', 'failure_storeBecause'), { cause });
  }
}

/** The browser has the database and can't open it, as Chromium does when the list of its files is lost. */
export class StoreUnopened extends StoreFailure {
  override readonly name = 'StoreUnopened';
  readonly kind = 'failed';

  constructor(cause: unknown) {
    super(because(cause, 'failure_unopened', 'failure_unopenedBecause'), { cause });
  }
}

/** Another tab imports, empties or recovers the corpus. */
export class ImportingElsewhere extends StoreFailure {
  override readonly name = 'ImportingElsewhere';
  readonly kind = 'busy';

  constructor() {
    super(saying('failure_importingElsewhere'));
  }
}

/** What was asked for has meanwhile gone, or was never there. */
export class NotHeld extends StoreFailure {
  override readonly name = 'NotHeld';
  readonly kind = 'refused';

  constructor(what: keyof typeof NOT_HELD) {
    super(saying(NOT_HELD[what]));
  }
}

/** A set that was to be brought back is not deleted. */
export class NotDeleted extends StoreFailure {
  override readonly name = 'NotDeleted';
  readonly kind = 'refused';

  constructor() {
    super(saying('failure_notDeleted'));
  }
}

/** The files handed over are not those that the import was begun with. */
export class OtherFiles extends StoreFailure {
  override readonly name = 'OtherFiles';
  readonly kind = 'refused';

  constructor() {
    super(saying('failure_otherFiles'));
  }
}

/** An import into this set was begun and not ended. */
export class SetIsBeingFilled extends StoreFailure {
  override readonly name = 'SetIsBeingFilled';
  readonly kind = 'busy';

  constructor() {
    super(saying('failure_beingFilled'));
  }
}

/** The corpus holds as many articles as it may. */
export class CorpusFull extends StoreFailure {
  override readonly name = 'CorpusFull';
  readonly kind = 'refused';

  constructor(most: number) {
    super(saying('failure_corpusFull', { most }));
  }
}

const NOT_HELD = {
  article: 'failure_notHeldArticle',
  set: 'failure_notHeldSet',
  import: 'failure_notHeldImport',
} as const;

/** With what the browser said, if it said anything. */
function because(
  cause: unknown,
  plain: 'failure_store' | 'failure_unopened',
  withCause: 'failure_storeBecause' | 'failure_unopenedBecause',
): Saying {
  const what = cause instanceof Error ? cause.message.replace(/\.$/, '') : '';
  return what === '' ? saying(plain) : saying(withCause, { what });
}

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
