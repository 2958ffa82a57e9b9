import type { Article } from '../../core/article/article.ts';
import { OpensOutside } from '../icons.tsx';
import { day, strings } from '../strings.ts';
import { originalLink } from './original-link.ts';

/** An article's headline as it was printed. */
export function Headline({ article }: { readonly article: Article }) {
  const title = article.title.trim();
  if (title === '') return <span class="no-headline">{strings.untitled}</span>;
  return (
    <span class="receipt" lang={article.lang ?? ''} dir="auto">
      {title}
    </span>
  );
}

/** When an article was published. */
export function Published({ article }: { readonly article: Article }) {
  return <span>{day(article.published, 'short') ?? strings.unknownDate}</span>;
}

/** The way to an article where it was published, if it has one. */
export function Original({ article }: { readonly article: Article }) {
  const link = originalLink(article.url);
  if (link === null) return null;
  return (
    <a href={link.href} target="_blank" rel="noreferrer">
      {strings.original}
      <OpensOutside />
      <span class="unseen"> {strings.originalAt(link.host)}</span>
    </a>
  );
}
