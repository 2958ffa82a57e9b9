import type { FunctionComponent } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { Chevron } from '../icons.tsx';
import type { ContextAnswer } from '../surface/answer-view.tsx';
import type { SurfaceActions } from '../surface/surface-state.ts';
import { OpenWide } from './open-wide.tsx';
import { pictureStrings as say } from './words.ts';

type Drawn = FunctionComponent<{ readonly answer: ContextAnswer }>;

/** The pictures weigh more than what a panel needs at first, so they are loaded when they are wanted. */
const loadPictures = async (): Promise<Drawn> => (await import('./pictures.tsx')).Pictures;

interface InPanelProps {
  readonly answer: ContextAnswer;
  readonly actions: SurfaceActions;
}

/** The pictures in a panel, folded away at first. */
export function InPanel({ answer, actions }: InPanelProps) {
  const [open, setOpen] = useState(false);
  const [drawn, setDrawn] = useState<{ readonly by: Drawn } | 'failed' | null>(null);
  const place = useId();
  useEffect(() => {
    if (!open || drawn !== null) return;
    loadPictures().then(
      (by) => setDrawn({ by }),
      () => setDrawn('failed'),
    );
  }, [open, drawn]);
  const Drawn = drawn === null || drawn === 'failed' ? null : drawn.by;
  return (
    <div class="in-panel">
      <div class="in-panel-head">
        <button
          type="button"
          class="link-button in-panel-toggle"
          aria-expanded={open}
          aria-controls={place}
          onClick={() => {
            setOpen(!open);
            if (drawn === 'failed') setDrawn(null);
          }}
        >
          {say.title}
          <Chevron />
        </button>
        <OpenWide actions={actions} words={say.openWide} />
      </div>
      <div id={place} hidden={!open}>
        {open && Drawn !== null && <Drawn answer={answer} />}
        {open && Drawn === null && (
          <p class="none" role="status">
            {drawn === 'failed' ? say.failed : say.loading}
          </p>
        )}
      </div>
    </div>
  );
}
