import { describe, expect, test } from 'vitest';
import {
  asStoreFailure,
  CorpusDamaged,
  CorpusFromNewerVersion,
  CorpusFull,
  DiskFull,
  ImportingElsewhere,
  NotDeleted,
  NotHeld,
  OtherFiles,
  SetIsBeingFilled,
  StoreBlocked,
  StoreClosed,
  StoreFailed,
  type StoreFailure,
  StoreUnavailable,
  StoreUnopened,
} from '../../../../src/corpus/store/failures.ts';
import { inWords } from '../../../../src/words/in-words.ts';

describe('what a reader is told', () => {
  test.each<[StoreFailure, StoreFailure['kind']]>([
    [new CorpusDamaged(3_000, 69), 'damaged'],
    [new CorpusFromNewerVersion(), 'newer'],
    [new StoreBlocked(), 'busy'],
    [new StoreUnavailable(), 'failed'],
    [new StoreUnopened(new Error('backing store error.')), 'failed'],
    [new DiskFull(), 'full'],
    [new StoreClosed(), 'gone'],
    [new StoreFailed(new Error('backing store error')), 'failed'],
    [new ImportingElsewhere(), 'busy'],
    [new NotHeld('set'), 'refused'],
    [new NotDeleted(), 'refused'],
    [new OtherFiles(), 'refused'],
    [new SetIsBeingFilled(), 'busy'],
    [new CorpusFull(1_000_000), 'refused'],
  ])('%s: what happened, what is safe, what to do', (failure, kind) => {
    expect(failure.kind).toBe(kind);
    const said = inWords(failure.saying);
    expect(said).toMatch(/safe|Nothing (?:in it )?(?:was|is) (?:changed|touched|written)/);
    expect(said).toMatch(/[Tt]ry again|begin a new one|[Rr]eload|Recover it|Update Lateral/);
    expect(said.split('. ').length).toBeGreaterThan(2);
  });

  test('both numbers of a damaged corpus', () => {
    expect(inWords(new CorpusDamaged(3_000, 69).saying)).toContain('3,000 articles; still there: 69.');
    expect(inWords(new CorpusDamaged(1, 0).saying)).toContain('1 article; still there: 0.');
  });
});

describe('a browser’s error', () => {
  const dom = (name: string) => new DOMException('said by the browser', name);

  test.each([
    ['QuotaExceededError', DiskFull],
    ['VersionError', CorpusFromNewerVersion],
    ['InvalidStateError', StoreClosed],
    ['UnknownError', StoreFailed],
    ['AbortError', StoreFailed],
    ['NotReadableError', StoreFailed],
  ])('%s', (name, kind) => {
    expect(asStoreFailure(dom(name))).toBeInstanceOf(kind);
  });

  test('a fault of ours stays what it is, and so does a failure that has words', () => {
    const [fault, failure] = [new TypeError('x is undefined'), new DiskFull()];
    expect([asStoreFailure(fault), asStoreFailure(failure), asStoreFailure('odd')]).toEqual([
      fault,
      failure,
      'odd',
    ]);
    expect(asStoreFailure(dom('DataCloneError'))).toMatchObject({ name: 'DataCloneError' });
  });
});
