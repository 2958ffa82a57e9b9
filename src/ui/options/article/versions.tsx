import type { HeldArticle } from '../../../corpus/store/described.ts';
import type { ChangedPart, VersionChanges } from '../../../corpus/version-changes.ts';
import type { Loaded } from '../failure.ts';
import { FailureNote } from '../frame/notice.tsx';
import { momentOf } from '../words/amounts.ts';
import { lookWords } from '../words/look.ts';

const say = lookWords.article.versions;

interface VersionsProps {
  readonly older: HeldArticle['older'];
  readonly changes: Loaded<readonly VersionChanges[]> | null;
  readonly onCompare: () => void;
}

/** What the article was before, and what was changed: taken out struck through, put in underlined, both said. */
export function Versions({ older, changes, onCompare }: VersionsProps) {
  return (
    <details
      class="more versions"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onCompare();
      }}
    >
      <summary>{say.title(older.length)}</summary>
      <p class="soft">{say.note}</p>
      <div aria-live="polite">
        {changes?.kind === 'loading' && <p class="soft">{say.comparing}</p>}
        {changes?.kind === 'failed' && <FailureNote failure={changes.failure} />}
      </div>
      {changes?.kind === 'there' &&
        older.map((version, i) => (
          <section key={i} class="version">
            <h3>{say.from(momentOf(version.replacedAt))}</h3>
            {i > 0 && <p class="soft">{say.against}</p>}
            <Changes changes={changes.value[i]} lang={version.article.lang} />
            <details class="more">
              <summary>{say.text}</summary>
              <p class="version-text" lang={version.article.lang ?? ''} dir="auto">
                {version.article.text}
              </p>
            </details>
          </section>
        ))}
    </details>
  );
}

function Changes({
  changes,
  lang,
}: {
  readonly changes: VersionChanges | undefined;
  readonly lang: string | null;
}) {
  if (changes === undefined) return null;
  const same = changes.fields.length === 0 && changes.text.every((part) => part.changes.length === 0);
  if (same) return <p class="soft">{say.same}</p>;
  return (
    <>
      {changes.fields.length > 0 && (
        <dl class="pairs">
          {changes.fields.map(({ field, before, after }) => (
            <div key={field}>
              <dt>{say.field(field)}</dt>
              <dd>
                <Taken text={before ?? say.nothing} /> <Put text={after ?? say.nothing} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div class="version-changes" lang={lang ?? ''}>
        {changes.text.map((part, i) => (
          <Part key={i} part={part} />
        ))}
      </div>
    </>
  );
}

function Part({ part }: { readonly part: ChangedPart }) {
  const { paragraphs, changes } = part;
  if (changes.length === 0) {
    const words = paragraphs.filter((paragraph) => paragraph.trim() !== '').length;
    return words === 0 ? null : <p class="version-same soft">{say.skipped(words)}</p>;
  }
  return (
    <p class="version-part" dir="auto">
      {withoutEnd(changes).map(({ kind, text }, i) => {
        if (kind === 'same') return <span key={i}>{text}</span>;
        return kind === 'removed' ? <Taken key={i} text={text} /> : <Put key={i} text={text} />;
      })}
    </p>
  );
}

/** Paragraphs end with the blank lines behind them, which the page sets itself. */
function withoutEnd(changes: ChangedPart['changes']): ChangedPart['changes'] {
  return changes
    .map((change, i) => (i === changes.length - 1 ? { ...change, text: change.text.trimEnd() } : change))
    .filter(({ text }) => text !== '');
}

/** Whoever listens hears where it begins and ends; whoever looks sees a line. */
function Taken({ text }: { readonly text: string }) {
  return (
    <del>
      <span class="unseen"> {say.removed} </span>
      {text}
      <span class="unseen"> {say.ended} </span>
    </del>
  );
}

function Put({ text }: { readonly text: string }) {
  return (
    <ins>
      <span class="unseen"> {say.added} </span>
      {text}
      <span class="unseen"> {say.ended} </span>
    </ins>
  );
}
