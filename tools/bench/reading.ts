/** All that the background will hold of reading, as one file: its size is limited, and the bench times it. */
export { lexiconFromPackage } from '../../src/core/reading/lexicon.ts';
export { readArticle } from '../../src/core/reading/read-article.ts';
