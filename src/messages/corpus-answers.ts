import type { HeldArticle } from '../corpus/store/described.ts';
import type { CorpusProgress, WireCalls } from './corpus-protocol.ts';
import { isRecord } from './dispatch.ts';
import { checkNull, isCount } from './page-checks.ts';
import type { AnswerChecks } from './worker-calls.ts';

/**
 * Checks of what the worker answers. It is part of the same package as the page, so its answers are checked to be of
 * the kind that was asked for, not field by field.
 */
export const CORPUS_ANSWERS: AnswerChecks<WireCalls, CorpusProgress> = {
  overview: { answer: withLists('sets', 'pending', 'deletedArticles') },
  labelSet: { answer: checkNull },
  switchSet: { answer: checkNull },
  deleteSet: { answer: checkNull },
  undeleteSet: { answer: checkNull },
  tidy: { answer: checkNull },
  deleteEverything: { answer: checkNull },
  bringBackStarter: { answer: checkNull },
  recover: { answer: withLists('sets', 'pending', 'deletedArticles'), progress: withCounts('articles') },
  takeFiles: { answer: checkNull },
  inspect: { answer: withLists('files', 'backups'), progress: withCounts('files', 'of') },
  import: {
    answer: withLists('sets', 'list', 'notes'),
    progress: withCounts('bytesRead', 'bytes', 'taken', 'met', 'passedOver'),
  },
  discardImport: { answer: checkNull },
  export: {
    answer: (value) => (isRecord(value) && value.file instanceof Blob ? (value as never) : undefined),
    progress: withCounts('articles', 'of'),
  },
  search: {
    answer: (value) =>
      isRecord(value) && value.numbers instanceof Uint32Array ? (value as never) : undefined,
  },
  rows: { answer: (value) => (Array.isArray(value) ? (value as never) : undefined) },
  article: { answer: (value) => (value === null ? null : checkHeld(value)) },
  readIn: { answer: (value) => (Array.isArray(value) ? (value as never) : undefined) },
  changes: { answer: (value) => (Array.isArray(value) ? (value as never) : undefined) },
  comparePair: {
    answer: (value) => (isRecord(value) && 'a' in value && 'b' in value ? (value as never) : undefined),
  },
  glance: { answer: withLists('outlets', 'languages') },
  events: {
    answer: (value) => (Array.isArray(value) ? (value as never) : undefined),
    progress: withCounts('judged', 'of'),
  },
  deleteArticle: { answer: checkNull },
  undeleteArticle: { answer: (value) => (isCount(value) ? value : undefined) },
};

/** A record whose members of these names are lists. */
function withLists<Value>(
  ...names: readonly (keyof Value & string)[]
): (value: unknown) => Value | undefined {
  return (value) =>
    isRecord(value) && names.every((name) => Array.isArray(value[name])) ? (value as Value) : undefined;
}

function withCounts<Value>(
  ...names: readonly (keyof Value & string)[]
): (value: unknown) => Value | undefined {
  return (value) =>
    isRecord(value) && names.every((name) => isCount(value[name])) ? (value as Value) : undefined;
}

function checkHeld(value: unknown): HeldArticle | undefined {
  const article = isRecord(value) ? value.article : undefined;
  return isRecord(article) && typeof article.text === 'string' ? (value as never) : undefined;
}
