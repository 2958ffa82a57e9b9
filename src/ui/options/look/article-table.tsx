import { FailureNote } from '../frame/notice.tsx';
import { NO_SEARCH, type Search } from '../route.ts';
import { lookWords as say } from '../words/look.ts';
import { ArticleRows, type ArticleRowsProps } from './article-rows.tsx';

interface ArticleTableProps extends ArticleRowsProps {
  readonly onSearch: (search: Search) => void;
}

/** How many articles were found, what of the query was not understood, and the articles. */
export function ArticleTable(props: ArticleTableProps) {
  const { look, found, route, onSearch } = props;
  const { numbers, problems } = found;
  const searched = route.search.query.trim() !== '';
  return (
    <section class="found" aria-busy={look.searching}>
      <p class="found-count">
        <strong>{say.found(numbers.length, searched)}</strong>
        {look.searching && <span class="soft"> {say.counting}</span>}
      </p>
      {problems.map((problem) => (
        <p key={problem} class="problem">
          {problem}
        </p>
      ))}
      {look.rowFailure !== null && <FailureNote failure={look.rowFailure} />}
      {numbers.length === 0 && !look.searching ? (
        <div class="empty">
          <h2>{say.none.title}</h2>
          <p>{say.none.text}</p>
          <p class="form-actions">
            {route.search.set !== null && (
              <button type="button" class="button" onClick={() => onSearch({ ...route.search, set: null })}>
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
