import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { sectionRoute, settingRoute, writeRoute } from '../route.ts';
import { frameWords as say } from '../words/frame.ts';
import { findPlaces } from './find-places.ts';
import { focusPlace } from './focus-place.ts';
import { allPlaces, type FoundPlace } from './settings-list.ts';

/** Finds a section or a setting by its words; while something is asked, what is found takes the place of the contents. */
export function FindField({ children }: { readonly children: ComponentChildren }) {
  const list = useId();
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const found = query === '' ? null : findPlaces(allPlaces(), query);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || query === '') return;
    // It ends the search, and closes nothing else.
    event.preventDefault();
    setQuery('');
    field.current?.focus();
  };
  return (
    <>
      <search class="find" onKeyDown={onKeyDown}>
        <input
          type="search"
          class="find-field"
          ref={field}
          value={query}
          placeholder={say.find.label}
          aria-label={say.find.label}
          aria-controls={list}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        <div id={list}>{found !== null && <Places found={found} onGo={() => setQuery('')} />}</div>
        <p class="unseen" role="status">
          {found !== null && say.find.found(found.length)}
        </p>
      </search>
      {found === null && children}
    </>
  );
}

function Places({ found, onGo }: { readonly found: readonly FoundPlace[]; readonly onGo: () => void }) {
  if (found.length === 0) return <p class="find-none">{say.find.found(0)}</p>;
  return (
    <ul class="find-places">
      {found.map(({ section, setting, title }) => (
        <li key={`${section}/${setting}`}>
          <a
            href={writeRoute(setting === null ? sectionRoute(section) : settingRoute(section, setting))}
            onClick={() => {
              onGo();
              // An address that stays the same tells nobody: the reader is brought there all the same.
              focusPlace(setting);
            }}
          >
            {title}
            {setting !== null && <span class="find-section">{say.section(section)}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
