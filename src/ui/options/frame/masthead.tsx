import { Motif } from '../../icons.tsx';
import { FindField } from '../find/find-field.tsx';
import { liveSets, type OptionsState } from '../options-state.ts';
import { SECTIONS, type SectionName, sectionRoute, writeRoute } from '../route.ts';
import { number } from '../words/amounts.ts';
import { frameWords } from '../words/frame.ts';

/** The first page, from this page's own address: nothing of the browser is asked for a link. */
export const WELCOME = '../welcome/index.html';

/** Name of the extension, how much is held, and the contents of the page. */
export function Masthead({ state }: { readonly state: OptionsState }) {
  const { overview, route } = state;
  return (
    <header class="masthead">
      <p class="masthead-name">
        <Motif />
        <span>{frameWords.name}</span>
      </p>
      <FindField>
        <nav class="contents" aria-label={frameWords.navigation}>
          <ul>
            {SECTIONS.map((section) => (
              <li key={section}>
                <a
                  href={writeRoute(sectionRoute(section))}
                  aria-current={section === route.section ? 'page' : undefined}
                >
                  {frameWords.section(section)}
                  <Count section={section} state={state} />
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </FindField>
      <p class="masthead-promise">
        {overview.kind === 'there' && overview.value.damage === null && overview.value.articles > 0 && (
          <>{frameWords.held(overview.value.articles, liveSets(overview.value).length)}. </>
        )}
        {frameWords.promise} <a href={WELCOME}>{frameWords.how}</a>
      </p>
    </header>
  );
}

/** How many articles there are to look into; how far an import has come. */
function Count({ section, state }: { readonly section: SectionName; readonly state: OptionsState }) {
  const { overview, bringIn } = state;
  const held = overview.kind === 'there' && overview.value.damage === null ? overview.value.articles : 0;
  if (section === 'articles' && held > 0) return <span class="contents-count">{number(held)}</span>;
  if (section === 'bring-in' && bringIn.step === 'importing')
    return <span class="contents-count">{number(bringIn.progress?.taken ?? 0)}</span>;
  return null;
}
