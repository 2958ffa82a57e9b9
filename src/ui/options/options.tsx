import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { AboutSection } from './about/about.tsx';
import { AppearanceSection } from './about/appearance.tsx';
import { BringInSection } from './bring-in/bring-in.tsx';
import { cameOf } from './bring-in/bring-in-state.ts';
import { DropPlace } from './bring-in/drop-place.tsx';
import { useFocusOnSetting } from './find/use-focus-on-setting.ts';
import { focusHeading, HEADING_ID, Heading } from './frame/heading.tsx';
import { later } from './frame/later.tsx';
import { Masthead } from './frame/masthead.tsx';
import { FailureNote, Note } from './frame/notice.tsx';
import { GlanceSection } from './glance/glance-section.tsx';
import { HeldSection } from './held/held.tsx';
import { LookSection } from './look/look.tsx';
import type { OptionsActions } from './options-actions.ts';
import type { OptionsState } from './options-state.ts';
import type { PageRules } from './page-rules.ts';
import type { KnownSets } from './platform.ts';
import { sectionRoute, writeRoute } from './route.ts';
import { SitesSection } from './sites/sites.tsx';
import { TakeOutSection } from './take-out/take-out.tsx';
import { TopicsSection } from './topics/topics.tsx';
import { percent } from './words/amounts.ts';
import { compareWords } from './words/compare.ts';
import { frameWords } from './words/frame.ts';
import { heldWords } from './words/held.ts';

export interface OptionsProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
  readonly known: KnownSets;
  readonly rules: PageRules;
}

export interface SectionProps extends OptionsProps {
  /** What concerns every section, to stand below its heading. */
  readonly notice: ComponentChildren;
}

const CompareSection = later(async () => (await import('./compare/compare.tsx')).CompareSection);

/** The whole page: a function of its state. */
export function Options(props: OptionsProps) {
  const { state, actions } = props;
  const { section, topic, compare } = state.route;
  useTitle(state);
  useFocusOnPlace(compare === null ? `${section}/${topic ?? ''}` : `compare/${compare.a}/${compare.b ?? ''}`);
  useFocusOnSetting(state.route);
  return (
    <DropPlace state={state.bringIn} actions={actions}>
      <a class="skip" href={`#${HEADING_ID}`} onClick={skip}>
        {frameWords.skip}
      </a>
      <Masthead state={state} />
      <main class={`main main-${compare?.b == null ? section : 'compare'}`}>
        <Section {...props} notice={<Notice {...props} />} />
      </main>
      <p class="unseen" role="status">
        {state.said.text}
      </p>
    </DropPlace>
  );
}

function Section(props: SectionProps) {
  const { overview, route } = props.state;
  // What is looked for on pages has nothing to do with what is held.
  if (route.section === 'topics') return <TopicsSection {...props} />;
  if (route.section === 'sites') return <SitesSection {...props} />;
  if (route.section === 'appearance') return <AppearanceSection {...props} />;
  if (route.section === 'about') return <AboutSection {...props} />;
  // A corpus that can't be opened is neither shown nor touched.
  if (overview.kind === 'failed')
    return <Heading title={frameWords.section(route.section)} notice={props.notice} />;
  switch (route.section) {
    case 'bring-in':
      return <BringInSection {...props} />;
    case 'held':
      return <HeldSection {...props} />;
    case 'glance':
      return <GlanceSection {...props} />;
    case 'articles':
      return route.compare?.b == null ? (
        <LookSection {...props} />
      ) : (
        <CompareSection {...props} two={{ a: route.compare.a, b: route.compare.b }} />
      );
    case 'take-out':
      return <TakeOutSection {...props} />;
  }
}

/** What concerns every section: that the corpus can't be opened, is damaged, or is at work elsewhere. */
function Notice({ state, actions }: OptionsProps) {
  const { overview, bringIn } = state;
  if (overview.kind === 'failed')
    return (
      <FailureNote failure={overview.failure}>
        <p class="notice-actions">
          <button type="button" class="button" onClick={actions.refresh}>
            {frameWords.retry}
          </button>
        </p>
      </FailureNote>
    );
  if (overview.kind === 'loading') return null;
  const { damage, importingElsewhere } = overview.value;
  if (damage !== null && state.route.section !== 'held')
    return (
      <div class="notice notice-warn" role="alert">
        <p class="notice-title">{frameWords.damaged.title}</p>
        <p class="notice-text">{heldWords.damage.numbers(damage.expected, damage.found)}</p>
        <p class="notice-text">{frameWords.damaged.safe}</p>
        <p class="notice-actions">
          <a href={writeRoute(sectionRoute('held'))}>{frameWords.damaged.toHeld}</a>
        </p>
      </div>
    );
  if (importingElsewhere && bringIn.step !== 'importing')
    return (
      <Note>
        <p class="notice-text">{frameWords.elsewhere}</p>
      </Note>
    );
  return null;
}

function useTitle(state: OptionsState): void {
  const { bringIn, route } = state;
  const section = route.compare?.b == null ? frameWords.section(route.section) : compareWords.title;
  const progress = bringIn.step === 'importing' ? bringIn.progress : null;
  const came = bringIn.step === 'done' ? cameOf(bringIn) : null;
  const imported = came === 'added' || came === 'updated';
  const share = progress === null || progress.bytes === 0 ? null : progress.bytesRead / progress.bytes;
  // The tab may be in the background: its title says how far it is.
  const title =
    share !== null
      ? frameWords.importing(percent(share), section)
      : imported
        ? frameWords.imported(section)
        : frameWords.titleOf(section);
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** The address is for sections: the skip link must not change it. */
function skip(event: Event): void {
  event.preventDefault();
  focusHeading();
}

/** Going to another section, or topic, is like opening a page: reading begins at its heading. Not when the page is opened. */
function useFocusOnPlace(place: string): void {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    window.scrollTo(0, 0);
    focusHeading();
  }, [place]);
}
