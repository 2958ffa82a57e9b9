import type { CoveredEntry, EntriesAnswer } from '../../messages/protocol.ts';
import { Folio } from '../comparison/header.tsx';
import { day, strings } from '../strings.ts';
import { SiteSwitch } from './site-switch.tsx';
import type { SurfaceActions } from './surface-state.ts';

const say = strings.entries;
/** Outlets that are named in one row. */
const MOST_OUTLETS = 5;

interface EntriesViewProps {
  readonly answer: EntriesAnswer;
  readonly site: string | null;
  readonly actions: SurfaceActions;
}

/** A front page or live blog: its entries on events that coverage is held of, each to be compared by itself. */
export function EntriesView({ answer, site, actions }: EntriesViewProps) {
  const { page, title, found, lookedUp, held } = answer;
  return (
    <main class="surface">
      <header class="header">
        <Folio />
        <h1 class="headline" dir="auto">
          {title.trim() || strings.untitled}
        </h1>
        <p class="denominator">{say.denominator(page, found.length, lookedUp)}</p>
      </header>
      <section class="entries">
        <h2 class="unseen">{say.list(page)}</h2>
        <ul>
          {found.map((entry, i) => (
            // The list never changes, and a page may print a headline twice.
            <Entry key={i} entry={entry} actions={actions} />
          ))}
        </ul>
        <p class="entries-note">{say.note}</p>
      </section>
      <footer class="footer">
        {strings.footer(held)}
        <SiteSwitch site={site} actions={actions} />
      </footer>
    </main>
  );
}

function Entry({ entry, actions }: { readonly entry: CoveredEntry; readonly actions: SurfaceActions }) {
  const outlets = [...new Set(entry.coverage.map(({ outlet }) => outlet || strings.unknownOutlet))];
  const named = outlets.slice(0, MOST_OUTLETS);
  const spoken = day(entry.published, 'short');
  return (
    <li class="entry">
      <h3 dir="auto">
        {entry.url === null ? (
          entry.title
        ) : (
          <a href={entry.url} target="_blank" rel="noreferrer noopener">
            {entry.title}
          </a>
        )}
      </h3>
      <p class="entry-facts">
        {spoken !== null && <span>{spoken} · </span>}
        {say.others(entry.otherOutlets, outlets.length > named.length ? [...named, strings.ellipsis] : named)}
      </p>
      <button
        type="button"
        class="link-button"
        aria-label={say.compareOf(entry.title)}
        onClick={() => actions.readEntry(entry.title)}
      >
        {say.compare}
      </button>
    </li>
  );
}
