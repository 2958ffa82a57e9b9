import type { Article } from '../../core/article/article.ts';
import { Motif } from '../icons.tsx';
import { day } from '../strings.ts';
import { sampleWords as say } from '../welcome/words.ts';

/** An article as an outlet's page shows it, to try Lateral on; null where it could not be read. */
export function Sample({ article }: { readonly article: Article | null }) {
  return (
    <>
      <aside class="sample-banner" aria-label={say.title}>
        <Motif />
        <p>
          <strong>{say.banner}</strong> {say.how}
        </p>
      </aside>
      <main class="sample">{article === null ? <Failed /> : <Text {...article} />}</main>
    </>
  );
}

function Failed() {
  return (
    <>
      <h1>{say.title}</h1>
      <p role="alert">{say.failed}</p>
    </>
  );
}

function Text({ outlet, title, byline, published, lang, text }: Article) {
  return (
    <article lang={lang ?? ''} dir="auto">
      <p class="sample-outlet">{outlet}</p>
      <h1>{title}</h1>
      <p class="sample-by">
        {[byline, day(published, 'long')].filter((part) => part !== null && part !== '').join(' · ')}
      </p>
      {text.split(/\n+/).map((paragraph, i) => (
        <p key={i}>{paragraph}</p>
      ))}
      <footer>{say.source}</footer>
    </article>
  );
}
