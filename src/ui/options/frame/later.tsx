import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { failureOf } from '../failure.ts';
import { frameWords as say } from '../words/frame.ts';
import { FailureNote } from './notice.tsx';

type Loading<Props> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'there'; readonly View: FunctionComponent<Props> };

/** A part of the page that is seldom looked at, or heavy: loaded when it is shown first. */
export function later<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  let known: FunctionComponent<Props> | null = null;
  return function Later(props: Props) {
    const [now, setNow] = useState<Loading<Props>>(
      known === null ? { kind: 'loading' } : { kind: 'there', View: known },
    );
    useEffect(() => {
      if (now.kind !== 'loading') return;
      load().then(
        (View) => {
          known = View;
          setNow({ kind: 'there', View });
        },
        (error: unknown) => setNow({ kind: 'failed', error }),
      );
    }, [now]);
    if (now.kind === 'there') return <now.View {...props} />;
    if (now.kind === 'loading') return <p class="lead">{say.loading}</p>;
    return (
      <FailureNote failure={failureOf(now.error)}>
        <p class="notice-actions">
          <button type="button" class="button" onClick={() => setNow({ kind: 'loading' })}>
            {say.retry}
          </button>
        </p>
      </FailureNote>
    );
  };
}
