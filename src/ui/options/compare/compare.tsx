import { useEffect, useMemo } from 'preact/hooks';
import type { PairAnswer } from '../../../messages/corpus-protocol.ts';
import { focusHeading, Heading } from '../frame/heading.tsx';
import { FailureNote } from '../frame/notice.tsx';
import type { SectionProps } from '../options.tsx';
import { type Route, sectionRoute, type TwoNumbers, writeRoute } from '../route.ts';
import { compareWords as say } from '../words/compare.ts';
import { PairHead } from './pair-head.tsx';
import { PairTexts } from './pair-texts.tsx';
import { pairView } from './pair-view.ts';

/** Two articles of the corpus side by side. The address says which, so that it can be linked to and gone back to. */
export function CompareSection({ two, state, actions, notice }: SectionProps & { readonly two: TwoNumbers }) {
  const { overview, compared } = state;
  const { a, b } = two;
  const ready = overview.kind === 'there' && overview.value.damage === null;
  useEffect(() => {
    if (!ready) return;
    actions.compare.compare({ a, b });
    return () => actions.compare.leave();
  }, [ready, a, b, actions]);
  // The heading that is gone to comes late, as this part of the page is loaded when it is shown.
  useEffect(() => {
    if (document.activeElement === document.body) focusHeading();
  }, []);
  const first: Route = { ...sectionRoute('articles'), open: a };
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) actions.go(first);
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [a, actions]);
  const answer = compared?.answer ?? { kind: 'loading' as const };
  return (
    <div class="compare">
      <Heading title={say.title} notice={notice}>
        <p class="compare-ways">
          <a href={writeRoute(first)}>{say.back}</a>
          <a href={writeRoute({ ...sectionRoute('articles'), compare: { a, b: null } })}>{say.another}</a>
        </p>
      </Heading>
      {ready && answer.kind === 'loading' && <p class="lead">{say.loading}</p>}
      {answer.kind === 'failed' && (
        <FailureNote title={say.failed} failure={answer.failure}>
          <p class="notice-actions">
            <button type="button" class="button" onClick={() => actions.compare.compare({ a, b })}>
              {say.retry}
            </button>
          </p>
        </FailureNote>
      )}
      {answer.kind === 'there' && <Answered two={two} answer={answer.value} />}
    </div>
  );
}

function Answered({ two, answer }: { readonly two: TwoNumbers; readonly answer: PairAnswer }) {
  const { a, b, pair } = answer;
  const view = useMemo(
    () => (a && b && pair ? pairView({ a: a.article.text, b: b.article.text }, pair) : null),
    [a, b, pair],
  );
  const articles = useMemo(() => (a && b ? { a: a.article, b: b.article } : null), [a, b]);
  if (a === null || b === null)
    return (
      <Empty
        title={a === null && b === null && two.a !== two.b ? say.missing.both : say.missing.title}
        text={say.missing.text}
        go={say.missing.go}
        to={writeRoute(sectionRoute('articles'))}
      />
    );
  if (pair === null || view === null || articles === null)
    return (
      <Empty
        title={say.one.title}
        text={say.one.text}
        go={say.one.go}
        to={writeRoute({ ...sectionRoute('articles'), compare: { a: two.a, b: null } })}
      />
    );
  return (
    <>
      <PairHead two={two} a={a} b={b} pair={pair} view={view} />
      <PairTexts articles={articles} pair={pair} view={view} />
    </>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly text: string;
  readonly go: string;
  readonly to: string;
}

function Empty({ title, text, go, to }: EmptyProps) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      <p class="form-actions">
        <a class="button button-main" href={to}>
          {go}
        </a>
      </p>
    </div>
  );
}
