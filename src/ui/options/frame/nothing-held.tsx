import { sectionRoute, writeRoute } from '../route.ts';
import { bringInWords } from '../words/bring-in.ts';
import { lookWords as say } from '../words/look.ts';

/** A corpus without articles: what to do about it, and what is shown here then. */
export function NothingHeld({ next }: { readonly next: string }) {
  return (
    <>
      <p class="lead">{say.empty.title}</p>
      <p>{next}</p>
      <p class="form-actions">
        <a class="button button-main" href={writeRoute(sectionRoute('bring-in'))}>
          {bringInWords.title}
        </a>
      </p>
    </>
  );
}
