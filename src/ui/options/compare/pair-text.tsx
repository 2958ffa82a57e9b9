import { useMemo } from 'preact/hooks';
import type { Article } from '../../../core/article/article.ts';
import type { PairMatch } from '../../../core/pair/compared-pair.ts';
import { strings } from '../../strings.ts';
import { compareWords as say } from '../words/compare.ts';
import type { Block, Run, Side } from './pair-view.ts';

interface PairTextProps {
  readonly side: Side;
  readonly article: Article;
  readonly blocks: readonly Block[];
  readonly matches: readonly PairMatch[];
  /** The match that is pointed at. */
  readonly lit: number | null;
}

/** One of the two texts, whole and in its paragraphs, with its passages tied to the other's by their numbers. */
export function PairText({ side, article, blocks, matches, lit }: PairTextProps) {
  return (
    <section class="pair-text" aria-label={say.text[side]} {...SCROLLS}>
      <div lang={article.lang ?? ''}>
        {blocks.every(({ kind }) => kind === 'gap') && <p class="soft">{say.noText}</p>}
        {blocks.map((block) =>
          block.kind === 'gap' ? null : (
            <Paragraph key={block.start} runs={block.runs} matches={matches} lit={litIn(block.runs, lit)} />
          ),
        )}
      </div>
    </section>
  );
}

/** The keyboard must reach what scrolls by itself. */
const SCROLLS = { tabIndex: 0 };

const litIn = (runs: readonly Run[], lit: number | null) =>
  lit !== null && runs.some((run) => run.matches.includes(lit)) ? lit : null;

interface ParagraphProps {
  readonly runs: readonly Run[];
  readonly matches: readonly PairMatch[];
  readonly lit: number | null;
}

/** Of a thousand passages only those are drawn again that are lit, or were. */
function Paragraph({ runs, matches, lit }: ParagraphProps) {
  return useMemo(
    () => (
      <p dir="auto">
        {runs.map((run, i) => (
          <Passage key={i} run={run} matches={matches} lit={lit} />
        ))}
      </p>
    ),
    [runs, matches, lit],
  );
}

function Passage({ run, matches, lit }: Omit<ParagraphProps, 'runs'> & { readonly run: Run }) {
  const words = run.pieces.map(({ text, marked }, i) => (marked ? <mark key={i}>{text}</mark> : text));
  const [first] = run.matches;
  if (first === undefined) return <span class={`run run-${run.standing}`}>{words}</span>;
  const isLit = lit !== null && run.matches.includes(lit);
  return (
    <>
      <span class={`run run-${run.standing}${isLit ? ' run-lit' : ''}`} data-match={run.matches.join(' ')}>
        {words}
      </span>
      {run.ends.map((n) => (
        <MatchNumber key={n} n={n} match={matches[n - 1]!} lit={n === lit} />
      ))}
    </>
  );
}

/** Stands for a match at the end of its passage, with what differs there. */
function MatchNumber({
  n,
  match,
  lit,
}: {
  readonly n: number;
  readonly match: PairMatch;
  readonly lit: boolean;
}) {
  const kinds = [...new Set(match.differences.map(({ kind }) => kind))];
  return (
    <span class="pair-end">
      <button type="button" class="pair-number" data-number={n} aria-pressed={lit}>
        <span aria-hidden="true">{n}</span>
        <span class="unseen">{say.match(n, match.sameWords ? 'same-words' : match.strength)}</span>
      </button>
      {kinds.map((kind) => (
        <span key={kind} class="pair-kind" lang="en" dir="ltr">
          {strings.differently.kind(kind)}
        </span>
      ))}
    </span>
  );
}
