import type { Article } from '../../../core/article/article.ts';
import type { HeldArticle } from '../../../corpus/store/described.ts';
import type { PairAnswer } from '../../../messages/corpus-protocol.ts';
import { Original } from '../../receipt/headline.tsx';
import { titleOf } from '../look/look-actions.ts';
import { sectionRoute, type TwoNumbers, writeRoute } from '../route.ts';
import { language } from '../words/amounts.ts';
import { compareWords as say } from '../words/compare.ts';
import { lookWords } from '../words/look.ts';
import type { PairView, Standing } from './pair-view.ts';

interface PairHeadProps {
  readonly two: TwoNumbers;
  readonly a: HeldArticle;
  readonly b: HeldArticle;
  readonly pair: NonNullable<PairAnswer['pair']>;
  readonly view: PairView;
}

/** Which two these are, whether they are on one event, and what was found. */
export function PairHead({ two, a, b, pair, view }: PairHeadProps) {
  const { event, copied, agency, cut, matches } = pair;
  const [one, other] = [a.article.lang, b.article.lang];
  return (
    <>
      <div class="pair-heads">
        <ArticleHead number={two.a} article={a.article} />
        <ArticleHead number={two.b} article={b.article} />
      </div>
      <p>
        {event.sameEvent ? say.event.same : say.event.other}{' '}
        <span class="soft">({say.event.why(event).join(', ')})</span>
      </p>
      {copied !== null && <p>{say.copied(agency)}</p>}
      {one !== null && other !== null && one !== other && (
        <p>{say.languages(language(one), language(other))}</p>
      )}
      {cut && <p class="problem">{say.cut}</p>}
      {matches.length === 0 ? <p class="lead">{say.nothing}</p> : <Legend view={view} />}
    </>
  );
}

function ArticleHead({ number, article }: { readonly number: number; readonly article: Article }) {
  return (
    <header>
      <p class="article-outlet">
        <bdi>{article.outlet.trim() === '' ? lookWords.noOutlet : article.outlet}</bdi>
      </p>
      <h2 class="article-title" lang={article.lang ?? ''} dir="auto">
        <a href={writeRoute({ ...sectionRoute('articles'), open: number })}>{titleOf(article)}</a>
      </h2>
      <p class="article-facts">
        <span>{lookWords.publishedOn(article.published) ?? lookWords.undated}</span>
        {article.lang !== null && <span>{language(article.lang)}</span>}
        <Original article={article} />
      </p>
    </header>
  );
}

const LINES = ['same-words', 'strong', 'possible'] as const satisfies Standing[];

/** What the lines below the words mean, each with how often it is met. */
function Legend({ view: { counts } }: { readonly view: PairView }) {
  const met = { 'same-words': counts.sameWords, strong: counts.strong, possible: counts.possible };
  return (
    <div class="pair-legend">
      <ul aria-label={say.legend.title}>
        {LINES.filter((line) => met[line] > 0).map((line) => (
          <li key={line}>
            <span class={`run run-${line}`}>{say.legend[line](met[line])}</span>
          </li>
        ))}
        <li>
          <span class="run run-alone">{say.legend.alone(counts.alone.a, counts.alone.b)}</span>
        </li>
        {counts.differing > 0 && (
          <li>
            <mark>{say.legend.differing(counts.differing)}</mark>
          </li>
        )}
      </ul>
      <p class="soft">{say.legend.how}</p>
    </div>
  );
}
