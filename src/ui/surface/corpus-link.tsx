import { strings } from '../strings.ts';

/** The way to the page on which the corpus is looked after. */
export function CorpusLink({ onOpen }: { readonly onOpen: () => void }) {
  return (
    <button type="button" class="link-button" onClick={onOpen}>
      {strings.keep.corpus}
    </button>
  );
}
