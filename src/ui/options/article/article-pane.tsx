import { useEffect, useRef } from 'preact/hooks';
import type { ArticleNumber, HeldArticle, SetCard } from '../../../corpus/store/described.ts';
import type { Found } from '../../../messages/corpus-protocol.ts';
import { Original } from '../../receipt/headline.tsx';
import type { Failure } from '../failure.ts';
import { FailureNote } from '../frame/notice.tsx';
import { type LookActions, titleOf } from '../look/look-actions.ts';
import type { Opened } from '../look/look-state.ts';
import { language } from '../words/amounts.ts';
import { compareWords } from '../words/compare.ts';
import { lookWords } from '../words/look.ts';
import { ArticleBody } from './article-body.tsx';
import { Versions } from './versions.tsx';

const say = lookWords.article;

interface ArticlePaneProps {
  readonly opened: Opened;
  readonly sets: readonly SetCard[];
  readonly found: Found | null;
  readonly deleteFailure: Failure | null;
  /** Whether it was opened to be read from its beginning. */
  readonly takesFocus: boolean;
  readonly actions: LookActions;
  readonly onOpen: (number: ArticleNumber) => void;
  readonly onClose: () => void;
  /** Chooses another article to compare it with. */
  readonly onPick: (number: ArticleNumber) => void;
}

/** The article that is open: what is known of it, its text, what was read in it, what it was before. */
export function ArticlePane(props: ArticlePaneProps) {
  const { opened, takesFocus, onClose } = props;
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) pane.current?.focus();
  }, [takesFocus]);
  return (
    <section
      class="pane"
      aria-label={say.pane}
      tabIndex={-1}
      ref={pane}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <Way {...props} />
      <OpenedArticle {...props} opened={opened} />
    </section>
  );
}

/** Back to the list, and along it. */
function Way({ opened, found, onOpen, onClose }: ArticlePaneProps) {
  const index = found === null ? -1 : found.numbers.indexOf(opened.number);
  const step = (to: number | undefined, words: string) => (
    <button
      type="button"
      class="button button-small"
      // Not disabled: at the end of the list it would lose the focus.
      aria-disabled={to === undefined}
      onClick={() => {
        if (to !== undefined) onOpen(to);
      }}
    >
      {words}
    </button>
  );
  return (
    <p class="pane-way">
      <button type="button" class="button button-small" onClick={onClose}>
        {say.back}
      </button>
      <span class="pane-steps">
        {step(index > 0 ? found?.numbers[index - 1] : undefined, say.previous)}
        {step(index >= 0 ? found?.numbers[index + 1] : undefined, say.next)}
      </span>
    </p>
  );
}

function OpenedArticle(props: ArticlePaneProps) {
  const { held } = props.opened;
  switch (held.kind) {
    case 'loading':
      return <p class="soft">{say.loading}</p>;
    case 'failed':
      return <FailureNote title={say.failed} failure={held.failure} />;
    case 'there':
      return held.value === null ? (
        <div class="empty">
          <h2>{say.missing.title}</h2>
          <p>{say.missing.text}</p>
        </div>
      ) : (
        <Held {...props} held={held.value} />
      );
  }
}

function Held(props: ArticlePaneProps & { readonly held: HeldArticle }) {
  const { opened, held, sets, found, deleteFailure, actions, onPick } = props;
  const { article, row, older } = held;
  return (
    <article>
      <header class="article-head">
        <p class="article-outlet">
          <bdi>{article.outlet.trim() === '' ? lookWords.noOutlet : article.outlet}</bdi>
        </p>
        <h2 class="article-title" lang={article.lang ?? ''} dir="auto">
          {titleOf(article)}
        </h2>
        <p class="article-facts">
          <span>{lookWords.publishedOn(article.published) ?? lookWords.undated}</span>
          {article.byline !== null && <bdi>{article.byline}</bdi>}
          {article.lang !== null && <span>{language(article.lang)}</span>}
          <span>{lookWords.lengthAbout(row.characters)}</span>
          <bdi>{sets.find((set) => set.id === row.set)?.name ?? ''}</bdi>
          <Original article={article} />
        </p>
        {row.cutOff && <p class="problem">{say.cutOff}</p>}
      </header>
      <ArticleBody
        article={article}
        marked={found?.marked ?? []}
        marks={opened.marks}
        onRead={() => actions.read(opened.number)}
      />
      {older.length > 0 && (
        <Versions older={older} changes={opened.changes} onCompare={() => actions.compare(opened.number)} />
      )}
      <p class="pane-compare">
        <button type="button" class="button" onClick={() => onPick(opened.number)}>
          {compareWords.offer}
        </button>
      </p>
      <p class="pane-end">
        <button type="button" class="button button-quiet" onClick={() => actions.remove(opened.number)}>
          {say.delete}
        </button>
      </p>
      {deleteFailure !== null && <FailureNote failure={deleteFailure} />}
    </article>
  );
}
