import { useId, useRef } from 'preact/hooks';
import type { FoundEvent } from '../../../corpus/glance/found-event.ts';
import type { ArticleRow } from '../../../corpus/store/described.ts';
import { FailureNote } from '../frame/notice.tsx';
import { sectionRoute, writeRoute } from '../route.ts';
import { frameWords } from '../words/frame.ts';
import { glanceWords as say } from '../words/glance.ts';
import type { Glanced } from './glance-state.ts';

/** What most outlets of the corpus report, each told by an article of it. */
export function EventsList({
  glanced,
  onAgain,
}: {
  readonly glanced: Glanced;
  readonly onAgain: () => void;
}) {
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { events, progress } = glanced;
  const again = () => {
    // The button goes.
    title.current?.focus();
    onAgain();
  };
  return (
    <section class="picture" aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1} ref={title}>
        {say.events.title}
      </h2>
      <p class="note">{say.events.note}</p>
      {events.kind === 'loading' && (
        <p class="glance-progress">
          <progress
            value={progress?.judged ?? undefined}
            max={progress?.of ?? 1}
            aria-label={say.events.looking}
          />
          {say.events.looking}
        </p>
      )}
      {events.kind === 'failed' && (
        <FailureNote failure={events.failure}>
          <p class="notice-actions">
            <button type="button" class="button" onClick={again}>
              {frameWords.retry}
            </button>
          </p>
        </FailureNote>
      )}
      {events.kind === 'there' && events.value.length === 0 && <p class="picture-thin">{say.events.none}</p>}
      {events.kind === 'there' && (
        <ol class="glance-events">
          {events.value.map((event) => (
            <Event key={event.articles[0]!.number} event={event} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Event({ event: { articles, outlets } }: { readonly event: FoundEvent }) {
  const [told, ...others] = articles;
  return (
    <li>
      <p class="glance-event">
        <ArticleLink row={told!} />
      </p>
      <p class="soft">{say.events.size(articles.length, outlets, say.daysOfRows(articles))}</p>
      <details class="more">
        <summary>{say.events.others(others.length)}</summary>
        <ul class="glance-others">
          {others.map((row) => (
            <li key={row.number}>
              <ArticleLink row={row} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function ArticleLink({ row }: { readonly row: ArticleRow }) {
  return (
    <>
      <a href={writeRoute({ ...sectionRoute('articles'), open: row.number })} dir="auto">
        {say.headline(row.title)}
      </a>{' '}
      <bdi class="soft">{say.outlet(row.outlet)}</bdi>
    </>
  );
}
