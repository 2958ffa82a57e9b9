import { useMemo } from 'preact/hooks';
import { comparisonView } from '../comparison/view.ts';
import { day } from '../strings.ts';
import type { ContextAnswer } from '../surface/answer-view.tsx';
import { LabelsPicture } from './labels/labels-picture.tsx';
import { MatrixPicture } from './matrix/matrix-picture.tsx';
import { QuotedPicture } from './quoted/quoted-picture.tsx';
import { SameTextPicture } from './same-text/same-text-picture.tsx';
import { TimelinePicture } from './timeline/timeline-picture.tsx';
import { pictureStrings as say } from './words.ts';

/** All pictures of a comparison. */
export function Pictures({ answer: { context, of } }: { readonly answer: ContextAnswer }) {
  const view = useMemo(() => comparisonView(context, of), [context, of]);
  const about = say.about(context.page.title.trim(), day(context.event.date, 'long'));
  const drawn = { context, view, about };
  return (
    <div class="pictures">
      <MatrixPicture {...drawn} />
      <TimelinePicture {...drawn} />
      <SameTextPicture {...drawn} />
      <QuotedPicture {...drawn} />
      <LabelsPicture {...drawn} />
    </div>
  );
}
