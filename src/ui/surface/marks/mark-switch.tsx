import { useContext, useId, useLayoutEffect, useState } from 'preact/hooks';
import type { MarkChoice } from '../../../core/topic/mark-settings.ts';
import { wordsOf } from '../../../words/words-of.ts';
import { MarkLegend } from './mark-legend.tsx';
import { markWords as say } from './mark-words.ts';
import { type Marking, MarkingContext } from './marking.ts';

const CHOICES = ['off', 'site', 'everywhere'] as const satisfies readonly MarkChoice[];

/** Whether sentences are marked in pages of this site, or of all, with what the lines mean; folded away at first. */
export function MarkSwitch({ site }: { readonly site: string | null }) {
  const marking = useContext(MarkingContext);
  return marking === null || site === null ? null : <Switch key={site} site={site} marking={marking} />;
}

function Switch({ site, marking }: { readonly site: string; readonly marking: Marking }) {
  const [choice, setChoice] = useState<MarkChoice | null>(null);
  const [problem, setProblem] = useState('');
  const name = useId();
  const fail = (error: unknown) => setProblem(say.failed(wordsOf(error)));
  // Before the first paint: the footer should not grow under the reader's eyes.
  useLayoutEffect(() => {
    const read = () => void marking.choice(site).then(setChoice, fail);
    read();
    return marking.watch(read);
  }, []);
  if (choice === null) return problem === '' ? null : <p role="alert">{problem}</p>;
  const choose = (wanted: MarkChoice) => {
    setProblem('');
    setChoice(wanted);
    marking.choose(site, wanted).catch((error: unknown) => {
      setChoice(choice);
      fail(error);
    });
  };
  return (
    <details class="mark-switch">
      <summary>{say.title(choice)}</summary>
      {marking.can ? (
        <>
          <fieldset>
            <legend class="unseen">{say.title(choice)}</legend>
            {CHOICES.map((each) => (
              <label key={each}>
                <input type="radio" name={name} checked={choice === each} onChange={() => choose(each)} />
                <bdi>{say.choices(site)[each]}</bdi>
              </label>
            ))}
          </fieldset>
          <p role="status">{problem}</p>
          <MarkLegend />
        </>
      ) : (
        <p>{say.cannot}</p>
      )}
    </details>
  );
}
