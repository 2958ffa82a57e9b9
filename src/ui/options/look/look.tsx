import { useEffect, useRef } from 'preact/hooks';
import { ArticlePane } from '../article/article-pane.tsx';
import { Picking } from '../compare/picking.tsx';
import { Heading } from '../frame/heading.tsx';
import { NothingHeld } from '../frame/nothing-held.tsx';
import { FailureNote } from '../frame/notice.tsx';
import type { OptionsProps, SectionProps } from '../options.tsx';
import { articlesOff, liveSets } from '../options-state.ts';
import { isSameSearch, type Route } from '../route.ts';
import { compareWords } from '../words/compare.ts';
import { frameWords } from '../words/frame.ts';
import { lookWords as say } from '../words/look.ts';
import { ArticleTable } from './article-table.tsx';
import { DeletedArticles } from './deleted-articles.tsx';
import { SearchForm } from './search-form.tsx';

/** Search, the table of what was found, and beside it the article that is open. */
export function LookSection(props: SectionProps) {
  const { state, actions, notice } = props;
  const { route, overview, look } = state;
  const picking = route.compare;
  useAsRouted(props);
  /** Set where the article was opened to be read, and not while moving along the list. */
  const toRead = useRef(false);
  if (overview.kind !== 'there')
    return (
      <Heading title={say.title} notice={notice}>
        <p class="lead">{frameWords.loading}</p>
      </Heading>
    );
  const { value } = overview;
  if (value.damage !== null || (value.articles === 0 && value.deletedArticles.length === 0))
    return (
      <Heading title={say.title} notice={notice}>
        {value.damage === null && <NothingHeld next={say.empty.next} />}
      </Heading>
    );
  const to = (change: Partial<Route>, how?: 'push' | 'replace') => actions.go({ ...route, ...change }, how);
  return (
    <div class={route.open === null ? 'look' : 'look look-open'}>
      <div class="look-list">
        <Heading title={picking === null ? say.title : compareWords.pick.title} notice={notice} />
        {picking !== null && <Picking first={picking.a} {...props} />}
        <SearchForm
          search={route.search}
          sets={liveSets(value)}
          every={props.known.every}
          onSearch={(search) => to({ search }, 'replace')}
        />
        <DeletedArticles
          deleted={value.deletedArticles}
          failure={look.deleteFailure}
          onUndo={actions.look.undo}
        />
        {look.found.kind === 'failed' && (
          <FailureNote failure={look.found.failure}>
            <p class="notice-actions">
              <button type="button" class="button" onClick={actions.look.searchAgain}>
                {frameWords.retry}
              </button>
            </p>
          </FailureNote>
        )}
        {look.found.kind === 'there' && (
          <ArticleTable
            look={look}
            found={look.found.value}
            route={route}
            every={props.known.every}
            notSearched={route.search.set === null ? articlesOff(value) : 0}
            onSeen={actions.look.seen}
            onSearch={(search) => to({ search }, 'replace')}
            onOpen={(open, how) => {
              if (picking !== null) return actions.go({ ...route, compare: { a: picking.a, b: open } });
              toRead.current = how === 'to-read';
              to({ open }, how === 'to-read' && route.open === null ? 'push' : 'replace');
            }}
            onClose={() => to(picking === null ? { open: null } : { open: picking.a, compare: null })}
          />
        )}
      </div>
      {route.open !== null && look.opened !== null && (
        <ArticlePane
          key={look.opened.number}
          opened={look.opened}
          sets={value.sets}
          found={look.found.kind === 'there' ? look.found.value : null}
          deleteFailure={look.deleteFailure}
          takesFocus={toRead.current}
          actions={actions.look}
          onOpen={(open) => {
            toRead.current = true;
            to({ open }, 'replace');
          }}
          onPick={(a) => to({ open: null, compare: { a, b: null } })}
          onClose={() => to({ open: null })}
        />
      )}
    </div>
  );
}

/** The address says what is searched for and what is open. */
function useAsRouted({ state, actions }: OptionsProps): void {
  const { route, overview, look } = state;
  const ready = overview.kind === 'there' && overview.value.damage === null;
  useEffect(() => {
    if (ready && (look.asked === null || !isSameSearch(look.asked, route.search)))
      actions.look.search(route.search);
  }, [ready, look.asked, route.search, actions]);
  useEffect(() => {
    if (!ready) return;
    // The other article is chosen beside what is known of the first.
    const open = route.open ?? route.compare?.a ?? null;
    if (open === null) actions.look.close();
    else actions.look.open(open);
  }, [ready, route.open, route.compare?.a, actions]);
}
