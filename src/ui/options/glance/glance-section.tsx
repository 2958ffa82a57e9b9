import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Heading } from '../frame/heading.tsx';
import { NothingHeld } from '../frame/nothing-held.tsx';
import { FailureNote } from '../frame/notice.tsx';
import type { SectionProps } from '../options.tsx';
import { articlesOff } from '../options-state.ts';
import { frameWords } from '../words/frame.ts';
import { glanceWords as say } from '../words/glance.ts';
import type { GlanceView } from './glance-view.tsx';

type View = FunctionComponent<Parameters<typeof GlanceView>[0]>;
const loadView = async (): Promise<View> => (await import('./glance-view.tsx')).GlanceView;

/** The corpus at a glance: what is held of whom, of when and of what, and what is thin. */
export function GlanceSection({ state, actions, notice }: SectionProps) {
  const { overview, glanced } = state;
  const whole = overview.kind === 'there' && overview.value.damage === null ? overview.value : null;
  const isHeld = whole !== null && whole.articles > 0;
  const generation = whole?.generation ?? null;
  useEffect(() => {
    if (isHeld && generation !== null) actions.glance.look(generation);
  }, [isHeld, generation, actions]);
  useEffect(() => () => actions.glance.leave(), [actions]);
  const [view, setView] = useState<{ readonly by: View } | 'failed' | null>(null);
  useEffect(() => {
    loadView().then(
      (by) => setView({ by }),
      () => setView('failed'),
    );
  }, []);
  const { counted } = glanced;
  const off = whole === null ? 0 : articlesOff(whole);
  const isWaiting = isHeld && (counted.kind === 'loading' || (view === null && counted.kind === 'there'));
  return (
    <>
      <Heading title={say.title} notice={notice}>
        {isHeld && counted.kind === 'there' && <p class="lead">{say.lead(counted.value)}</p>}
        {isHeld && off > 0 && <p class="lead">{say.off(off)}</p>}
        {(overview.kind === 'loading' || isWaiting) && <p class="lead">{frameWords.loading}</p>}
      </Heading>
      {whole !== null && !isHeld && <NothingHeld />}
      {isHeld && view === 'failed' && <p class="none">{say.failed}</p>}
      {isHeld && counted.kind === 'failed' && (
        <FailureNote failure={counted.failure}>
          <p class="notice-actions">
            <button type="button" class="button" onClick={actions.glance.lookAgain}>
              {frameWords.retry}
            </button>
          </p>
        </FailureNote>
      )}
      {isHeld &&
        counted.kind === 'there' &&
        counted.value.articles > 0 &&
        view !== null &&
        view !== 'failed' && (
          <view.by glance={counted.value} glanced={glanced} onAgain={actions.glance.lookAgain} />
        )}
    </>
  );
}
