import type { Damage as DamageFound } from '../../../corpus/store/described.ts';
import { StatePicture } from '../../icons.tsx';
import { ListPlace } from '../frame/list-place.tsx';
import { FailureNote } from '../frame/notice.tsx';
import type { OptionsProps } from '../options.tsx';
import { Written } from '../take-out/written.tsx';
import { articles } from '../words/amounts.ts';
import { heldWords } from '../words/held.ts';
import { DAMAGE_CARD } from './held-state.ts';

const say = heldWords.damage;

interface DamageProps extends OptionsProps {
  readonly damage: DamageFound;
}

/** The corpus holds less than was put into it: said, never shown as empty; nothing is done before the reader decides. */
export function Damage({ state, actions, damage }: DamageProps) {
  const { takeOut, held } = state;
  const failure = held.failures.get(DAMAGE_CARD);
  // The focus would be lost by a button that is switched off under it.
  const busy = takeOut.writing !== null || held.recovering !== null;
  return (
    <>
      <section class="damage" role="alert">
        <StatePicture here="full" held="torn" />
        <h2>{say.title}</h2>
        <p>
          <strong>{say.numbers(damage.expected, damage.found)}</strong>
        </p>
        <p>{say.why}</p>
      </section>
      <ol class="ways">
        {damage.found > 0 && (
          <ListPlace>
            <button
              type="button"
              class="button button-main"
              aria-disabled={busy}
              onClick={() => actions.takeOut.save({ set: null, format: 'json-lines' })}
            >
              {say.save}
            </button>
            <p class="soft">{say.saveNote}</p>
            <Written takeOut={takeOut} of={(one) => one.set === null} onCancel={actions.takeOut.cancel} />
          </ListPlace>
        )}
        <li>
          <button type="button" class="button" aria-disabled={busy} onClick={actions.held.recover}>
            {say.recover(damage.found)}
          </button>
          <p class="soft">
            {damage.found > 0 ? say.recoverNote(damage.found, damage.expected) : say.nothing}
          </p>
          {held.recovering !== null && (
            <p class="written">
              <progress aria-label={say.recover(damage.found)} />
              <span class="soft">{say.recovering(held.recovering)}</span>
            </p>
          )}
        </li>
      </ol>
      {failure !== undefined && <FailureNote failure={failure} />}
      {damage.left.length > 0 && (
        <section>
          <h2 class="subheading">{say.sets}</h2>
          <ul class="lines">
            {damage.left.map((set) => (
              <li key={set.id} class="line">
                <bdi>{set.name}</bdi> <span class="soft">{articles(set.articles)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
