import { useMemo } from 'preact/hooks';
import { comparisonView } from '../comparison/view.ts';
import { day } from '../strings.ts';
import type { ContextAnswer } from '../surface/answer-view.tsx';
import { useSteps } from './frame/use-steps.ts';
import { LabelsPicture } from './labels/labels-picture.tsx';
import { MatrixPicture } from './matrix/matrix-picture.tsx';
import { QuotedPicture } from './quoted/quoted-picture.tsx';
import { SameTextPicture } from './same-text/same-text-picture.tsx';
import { TimelinePicture } from './timeline/timeline-picture.tsx';
import { pictureStrings as say } from './words.ts';

/** Those that may stand side by side come together: neither is drawn for a room that it then has to share or gets alone. */
const PICTURES = [[MatrixPicture], [TimelinePicture, SameTextPicture], [QuotedPicture, LabelsPicture]];

/** All pictures of a comparison. */
export function Pictures({ answer: { context, of } }: { readonly answer: ContextAnswer }) {
  // Made once: a picture that is shown is not drawn again for the next.
  const pictures = useMemo(() => {
    const about = say.about(context.page.title.trim(), day(context.event.date, 'long'));
    const drawn = { context, view: comparisonView(context, of), about };
    return PICTURES.map((together) => together.map((Picture, n) => <Picture key={n} {...drawn} />));
  }, [context, of]);
  const steps = useSteps(PICTURES.length - 1);
  return <div class="pictures">{pictures.slice(0, steps + 1)}</div>;
}
