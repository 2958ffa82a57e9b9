import { extractArticle } from '../extract/extract-article.ts';

/** Injected on demand; what it evaluates to is handed to the background by the browser. */
export default extractArticle(document, location.href);
