import type { Context } from '../../core/context/context.ts';
import type { ComparisonView } from '../comparison/view.ts';

/** What every picture is drawn of. */
export interface PictureProps {
  readonly context: Context;
  readonly view: ComparisonView;
  /** What the picture is of, for the file it is saved as. */
  readonly about: string;
}
