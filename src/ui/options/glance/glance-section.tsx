import { useEffect } from 'preact/hooks';
import { focusHeading, Heading } from '../frame/heading.tsx';
import { later } from '../frame/later.tsx';
import { NothingHeld } from '../frame/nothing-held.tsx';
import { FailureNote } from '../frame/notice.tsx';
import type { SectionProps } from '../options.tsx';
import { articlesOff } from '../options-state.ts';
import { frameWords } from '../words/frame.ts';
import { glanceWords as say } from '../words/glance.ts';

const View = later(async () => (await import('./glance-view.tsx')).GlanceView);

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
  const { counted } = glanced;
  const off = whole === null ? 0 : articlesOff(whole);
  const isWaiting = overview.kind === 'loading' || (isHeld && counted.kind === 'loading');
  return (
    <>
      <Heading title={say.title} notice={notice}>
        {isHeld && counted.kind === 'there' && <p class="lead">{say.lead(counted.value)}</p>}
        {isHeld && off > 0 && <p class="lead">{say.off(off)}</p>}
        {isWaiting && <p class="lead">{frameWords.loading}</p>}
      </Heading>
      {whole !== null && !isHeld && <NothingHeld next={say.empty} />}
      {isHeld && counted.kind === 'failed' && (
        <FailureNote failure={counted.failure}>
          <p class="notice-actions">
            <button
              type="button"
              class="button"
              onClick={() => {
                focusHeading();
                actions.glance.lookAgain();
              }}
            >
              {frameWords.retry}
            </button>
          </p>
        </FailureNote>
      )}
      {isHeld && counted.kind === 'there' && counted.value.articles > 0 && (
        <View glance={counted.value} glanced={glanced} onAgain={actions.glance.lookAgain} />
      )}
    </>
  );
}
