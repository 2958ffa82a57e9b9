import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Article, Span } from '../../../core/article/article.ts';
import type { FactReport } from '../../../core/context/context.ts';
import type { JudgedPassage, Judgement } from '../../../core/judging/wrong-match.ts';
import { strings } from '../../strings.ts';
import { useFactActions } from '../fact-actions.ts';
import type { Judged, Judging } from './judging.ts';

/** A passage where it is shown. */
export interface ShownPassage {
  readonly article: Article;
  readonly span: Span;
}

interface WrongMatchProps {
  /** What the other passage was matched to. */
  readonly to: ShownPassage;
  readonly passage: ShownPassage;
  /** Where it is shown: as a fact, or as a difference of this kind. */
  readonly shown: string;
  /** How they were matched, where that is known. */
  readonly match?: Pick<FactReport, 'strength' | 'score' | 'heldBackBy' | 'reasons'>;
}

const say = strings.wrongMatch;

/** Lets the reader say that two passages don't match; nothing where the surface can't keep that. */
export function WrongMatch(props: WrongMatchProps) {
  const { judging } = useFactActions();
  return judging === undefined ? null : <Offered {...props} judging={judging} />;
}

function Offered({ to, passage, shown, match, judging }: WrongMatchProps & { readonly judging: Judging }) {
  const judgement = useMemo(
    (): Judgement => ({
      passages: [passageOf(to), passageOf(passage)],
      shown,
      strength: match?.strength ?? null,
      score: match?.score ?? null,
      heldBackBy: match?.heldBackBy ?? [],
      reasons: match?.reasons ?? [],
    }),
    [to.article, to.span, passage.article, passage.span, shown, match],
  );
  const [, draw] = useState({});
  useLayoutEffect(() => judging.watch(() => draw({})), [judging]);
  const judged = judging.of(judgement);
  const { wrong, busy } = judged;
  const press = () => {
    if (!busy) void (wrong ? judging.takeBack(judgement) : judging.callWrong(judgement));
  };
  return (
    <p class={wrong ? 'wrong-match wrong-match-called' : 'wrong-match'}>
      <span role="status">{said(judged)}</span>
      {/* One button throughout, so that it keeps the focus. */}
      <button type="button" class="link-button" aria-disabled={busy} onClick={press}>
        {wrong ? say.undo : say.call}
        <span class="unseen"> {say.of(passage.article.outlet.trim() || strings.unknownOutlet)}</span>
      </button>
    </p>
  );
}

function said({ wrong, failure }: Judged): string {
  if (failure !== null) return say.failed(failure);
  return wrong ? say.called : '';
}

function passageOf({ article, span }: ShownPassage): JudgedPassage {
  const { outlet, title, url, published, lang } = article;
  return { words: article.text.slice(span.start, span.end), outlet, title, url, published, lang };
}
