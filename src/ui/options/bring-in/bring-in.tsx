import { Heading } from '../frame/heading.tsx';
import { FailureNote } from '../frame/notice.tsx';
import { useFocusOnStep } from '../frame/use-focus-on-step.ts';
import type { OptionsProps, SectionProps } from '../options.tsx';
import { bringInWords as say } from '../words/bring-in.ts';
import { type BringIn, cameOf } from './bring-in-state.ts';
import { Choose } from './choose.tsx';
import { Outcome } from './outcome.tsx';
import { Preview } from './preview.tsx';
import { ImportProgressView, LookingProgress } from './progress.tsx';

/** Files in, step by step: choose, see what was recognised, import, see what came of it. */
export function BringInSection(props: SectionProps) {
  const { state, actions, notice } = props;
  const step = state.bringIn;
  useFocusOnStep(step.step);
  return (
    <>
      <Heading title={titleOf(step)} notice={notice}>
        {step.step === 'choose' && <p class="lead">{say.intro}</p>}
        {step.step === 'preview' && <p class="lead">{say.preview.nothingYet}</p>}
      </Heading>
      <Step {...props} step={step} actions={actions} />
    </>
  );
}

function Step({ state, actions, step, known }: OptionsProps & { readonly step: BringIn }) {
  const { cancel } = actions.bringIn;
  const overview = state.overview.kind === 'there' ? state.overview.value : null;
  if (overview !== null && overview.damage !== null && step.step !== 'importing')
    return <p class="lead">{say.blocked}</p>;
  switch (step.step) {
    case 'choose':
      return <Choose problem={step.problem} pending={overview?.pending ?? []} actions={actions} />;
    case 'listing':
      return <LookingProgress words={say.walking(step.files)} onCancel={cancel} />;
    case 'looking':
      return (
        <LookingProgress
          words={say.looking(step.files, step.of)}
          done={step.files}
          of={step.of}
          onCancel={cancel}
        />
      );
    case 'look-failed':
      return (
        <FailureNote title={say.lookFailed} failure={step.failure}>
          <p class="notice-actions">
            <button type="button" class="button" onClick={cancel}>
              {say.failed.again}
            </button>
          </p>
        </FailureNote>
      );
    case 'preview':
      return <Preview step={step} overview={overview} known={known} actions={actions} />;
    case 'importing':
      return <ImportProgressView step={step} onCancel={cancel} />;
    case 'done':
      return <Outcome step={step} actions={actions} />;
    case 'failed':
      return (
        <FailureNote title={say.failed.title} failure={step.failure}>
          {step.failure.kind === 'full' && <p class="notice-text">{say.failed.full}</p>}
          <p class="notice-actions">
            <button type="button" class="button" onClick={cancel}>
              {say.failed.again}
            </button>
          </p>
        </FailureNote>
      );
  }
}

function titleOf(step: BringIn): string {
  switch (step.step) {
    case 'preview':
      return say.preview.title;
    case 'importing':
      return say.progress.title(step.name);
    case 'done':
      return say.outcome.title(cameOf(step), step.name, step.outcome);
    default:
      return say.title;
  }
}
