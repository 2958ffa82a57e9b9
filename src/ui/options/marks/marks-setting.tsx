import { useContext, useId, useLayoutEffect, useState } from 'preact/hooks';
import type { MarkSettings } from '../../../core/topic/mark-settings.ts';
import { wordsOf } from '../../../words/words-of.ts';
import { MarkLegend } from '../../surface/marks/mark-legend.tsx';
import type { PageRules } from '../page-rules.ts';
import { typedHost } from '../sites/typed-site.ts';
import { marksWords as say } from '../words/marks.ts';
import { AddMarkedSite } from './add-marked-site.tsx';
import { type KeptMarks, KeptMarksContext } from './kept-marks.ts';

/** On which sites sentences are marked: on all, or on those that are listed. */
export function MarksSetting({ rules }: { readonly rules: PageRules }) {
  const kept = useContext(KeptMarksContext);
  return kept === null ? null : <Setting kept={kept} rules={rules} />;
}

function Setting({ kept, rules }: { readonly kept: KeptMarks; readonly rules: PageRules }) {
  const [now, setNow] = useState<MarkSettings | null>(null);
  const [problem, setProblem] = useState('');
  const title = useId();
  const fail = (error: unknown) => setProblem(say.failed(wordsOf(error)));
  useLayoutEffect(() => {
    const read = () => void kept.read().then(setNow, fail);
    read();
    return kept.watch(read);
  }, []);
  const change = (wanted: (before: MarkSettings) => Partial<MarkSettings>) => {
    setProblem('');
    kept.change(wanted).then(() => kept.read().then(setNow), fail);
  };
  const without = (site: string, { markedSites }: MarkSettings) =>
    markedSites.filter((other) => other !== site);
  const add = (typed: string): boolean => {
    const host = typedHost(typed);
    if (host === null || host.length > rules.limits.siteLetters) {
      setProblem(say.noSite);
      return false;
    }
    const site = rules.siteOf(host);
    change((before) => ({ markedSites: [...without(site, before), site] }));
    return true;
  };
  const sites = now?.markedSites ?? [];
  return (
    <section class="marks-setting" aria-labelledby={title} data-setting="marks">
      <h2 id={title} class="subheading">
        {say.title}
      </h2>
      <p class="lead">{say.intro}</p>
      {now !== null && (
        <>
          <label class="marks-everywhere">
            <input
              type="checkbox"
              checked={now.markEverywhere}
              onChange={({ currentTarget: { checked } }) => change(() => ({ markEverywhere: checked }))}
            />
            {say.everywhere}
          </label>
          <AddMarkedSite onAdd={add} />
          {sites.length > 0 && (
            <p class="soft">{now.markEverywhere ? say.keptList(sites.length) : say.list(sites.length)}</p>
          )}
          <ul class={sites.length > 0 ? 'sites' : ''}>
            {sites.toSorted().map((site) => (
              <li key={site} class="site">
                <bdi>{site}</bdi>
                <button
                  type="button"
                  class="button button-small"
                  onClick={() => change((before) => ({ markedSites: without(site, before) }))}
                >
                  {say.remove}
                  <span class="unseen">{say.removeOf(site)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="problem" role="alert">
        {problem}
      </p>
      <MarkLegend />
    </section>
  );
}
