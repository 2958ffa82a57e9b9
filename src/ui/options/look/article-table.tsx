import { inWords } from '../../../words/in-words.ts';
import { FailureNote } from '../frame/notice.tsx';
import { NO_SEARCH, type Search } from '../route.ts';
import { lookWords as say } from '../words/look.ts';
import { ArticleRows, type ArticleRowsProps } from './article-rows.tsx';

interface ArticleTableProps extends ArticleRowsProps {
  /** Stands for all sets, those that are switched off as well. */
  readonly every: string;
  /** Articles held that this search leaves out. */
  readonly notSearched: number;
  readonly onSearch: (search: Search) => void;
}

/** How many articles were found, what of the query was not understood, and the articles. */
export function ArticleTable(props: ArticleTableProps) {
  const { look, found, route, every, notSearched, onSearch } = props;
  const { numbers, problems } = found;
  const { set } = route.search;
  const inOneSet = set !== null && set !== every;
  const searched = route.search.query.trim() !== '';
  return (
    <section class="found" aria-busy={look.searching}>
      <p class="found-count">
        <strong>{say.found(numbers.length, searched)}</strong>
        {look.searching && <span class="soft"> {say.counting}</span>}
      </p>
      {notSearched > 0 && (
        <p class="soft found-not">
          {say.notSearched(notSearched)}{' '}
          <button type="button" class="link-button" onClick={() => onSearch({ ...route.search, set: every })}>
            {say.searchOff}
          </button>
        </p>
      )}
      {problems.map((problem) => (
        <p key={JSON.stringify(problem)} class="problem">
          {inWords(problem)}
        </p>
      ))}
      {look.rowFailure !== null && <FailureNote failure={look.rowFailure} />}
      {numbers.length === 0 && !look.searching ? (
        <div class="empty">
          <h2>{say.none.title}</h2>
          <p>{say.none.text(inOneSet)}</p>
          <p class="form-actions">
            {inOneSet && (
              <button type="button" class="button" onClick={() => onSearch({ ...route.search, set: every })}>
                {say.none.all}
              </button>
            )}
            <button type="button" class="button" onClick={() => onSearch(NO_SEARCH)}>
              {say.none.clear}
            </button>
          </p>
        </div>
      ) : (
        <ArticleRows {...props} />
      )}
    </section>
  );
}
