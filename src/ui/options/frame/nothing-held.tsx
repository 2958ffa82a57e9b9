import { sectionRoute, writeRoute } from '../route.ts';
import { bringInWords } from '../words/bring-in.ts';
import { lookWords as say } from '../words/look.ts';

/** A corpus without articles: what to do about it. */
export function NothingHeld() {
  return (
    <>
      <p class="lead">{say.empty.title}</p>
      <p>{say.empty.next}</p>
      <p class="form-actions">
        <a class="button button-main" href={writeRoute(sectionRoute('bring-in'))}>
          {bringInWords.title}
        </a>
      </p>
    </>
  );
}
