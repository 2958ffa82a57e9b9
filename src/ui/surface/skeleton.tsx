import { Folio } from '../comparison/header.tsx';
import { strings } from '../strings.ts';

/** The popup's outline while the answer is on its way; at first without a word, so that a quick answer does not flash. */
export function Skeleton({ said }: { readonly said: boolean }) {
  return (
    <main class="surface" aria-busy="true">
      <header class="header">
        <Folio />
        <h1 class="unseen">{strings.name}</h1>
        <div class={said ? 'skeleton' : 'skeleton skeleton-quiet'} aria-hidden="true">
          <div class="bone bone-headline" />
          <div class="bone bone-headline bone-short" />
          <div class="bone" />
          <div class="bone bone-table" />
        </div>
        <p class="loading" role="status">
          {said ? strings.loading : ''}
        </p>
      </header>
    </main>
  );
}
