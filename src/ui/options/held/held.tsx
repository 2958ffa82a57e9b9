import type { Overview } from '../../../corpus/store/described.ts';
import { Heading } from '../frame/heading.tsx';
import { ListPlace } from '../frame/list-place.tsx';
import { FailureNote } from '../frame/notice.tsx';
import { useFocusOnStep } from '../frame/use-focus-on-step.ts';
import type { OptionsProps, SectionProps } from '../options.tsx';
import { liveSets } from '../options-state.ts';
import { sectionRoute, writeRoute } from '../route.ts';
import { frameWords } from '../words/frame.ts';
import { heldWords as say } from '../words/held.ts';
import { Damage } from './damage.tsx';
import { DeletedSet } from './deleted-set.tsx';
import { STARTER_CARD } from './held-state.ts';
import { PendingCard } from './pending-card.tsx';
import { SetCardView } from './set-card.tsx';
import { StorageLine } from './storage-line.tsx';

/** Sets as cards, what was deleted a moment ago, what was interrupted, and damage where there is some. */
export function HeldSection(props: SectionProps) {
  const { overview } = props.state;
  return (
    <>
      <Heading title={say.title} notice={props.notice}>
        {overview.kind === 'loading' && <p class="lead">{frameWords.loading}</p>}
        {overview.kind === 'there' && overview.value.damage === null && overview.value.articles > 0 && (
          <p class="lead">{say.sum(overview.value.articles, outletCount(overview.value))}</p>
        )}
      </Heading>
      {overview.kind === 'there' && <HeldOverview {...props} overview={overview.value} />}
    </>
  );
}

function HeldOverview(props: OptionsProps & { readonly overview: Overview }) {
  const { state, actions, known, overview } = props;
  const live = liveSets(overview);
  useFocusOnStep(overview.damage === null ? 'in order' : 'damaged');
  if (overview.damage !== null) return <Damage {...props} damage={overview.damage} />;
  return (
    <>
      {overview.pending.map((pending) => (
        <PendingCard key={pending.id} pending={pending} held={state.held} actions={actions} />
      ))}
      {live.length === 0 && <Empty />}
      <ul class="cards">
        {overview.sets.map((set) => (
          <ListPlace key={set.id}>
            {set.deletedAt === null ? (
              <SetCardView set={set} state={state} actions={actions} known={known} />
            ) : (
              <DeletedSet set={set} deletedAt={set.deletedAt} held={state.held} actions={actions} />
            )}
          </ListPlace>
        ))}
      </ul>
      {!overview.sets.some((set) => set.id === known.starter) && <StarterMissing {...props} />}
      <StorageLine
        use={state.storage}
        empty={overview.sets.length === 0 && overview.pending.length === 0}
        refused={state.held.keepingRefused}
        onKeep={actions.held.keep}
      />
    </>
  );
}

/** Outlets are counted by their names: one that stands in two sets is one. */
function outletCount(overview: Overview): number {
  return new Set(liveSets(overview).flatMap((set) => set.outlets.map((outlet) => outlet.name))).size;
}

function Empty() {
  return (
    <div class="empty">
      <h2>{say.empty.title}</h2>
      <p>{say.empty.text}</p>
      <p>{say.empty.next}</p>
      <p class="form-actions">
        <a class="button button-main" href={writeRoute(sectionRoute('bring-in'))}>
          {say.empty.bringIn}
        </a>
      </p>
    </div>
  );
}

function StarterMissing({ state, actions }: OptionsProps) {
  const busy = state.held.busy.has(STARTER_CARD);
  const failure = state.held.failures.get(STARTER_CARD);
  return (
    <>
      <p class="strip">
        <span>{say.starter.missing}</span>
        <button type="button" class="button" aria-disabled={busy} onClick={actions.held.bringBackStarter}>
          {busy ? say.starter.bringing : say.starter.bringBack}
        </button>
      </p>
      {failure !== undefined && <FailureNote failure={failure} />}
    </>
  );
}
