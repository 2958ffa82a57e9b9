/**
 * What a whole comparison takes beside the coverage: the better part of the background's code, which a badge does without. An
 * event page loads it when it is first asked for.
 */
export { contextSteps } from '../core/context/build-context.ts';
export { relatedWordsFromTable } from '../core/facts/weighing/related-words.ts';
export { lexiconFromPackage } from '../core/reading/lexicon.ts';
export { articleReader } from './article-reader.ts';
