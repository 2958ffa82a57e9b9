import { useMemo } from 'preact/hooks';
import { PictureFrame } from '../frame/picture-frame.tsx';
import type { PictureProps } from '../picture-props.ts';
import { LEAST } from '../thresholds.ts';
import { pictureStrings as say } from '../words.ts';
import { timelineOf } from './timeline-data.ts';
import { TimelineDrawing } from './timeline-drawing.tsx';
import { timelineKey } from './timeline-key.tsx';
import { TimelineNumbers } from './timeline-numbers.tsx';

/** When each outlet published, and which facts were out by then. */
export function TimelinePicture({ view, about }: PictureProps) {
  const data = useMemo(() => timelineOf(view), [view]);
  return (
    <PictureFrame
      name="timeline"
      title={say.timeline.title}
      note={say.timeline.note(data.zone)}
      about={about}
      thin={data.dated < LEAST.dated ? say.timeline.thin : null}
      signs={timelineKey(data)}
      draw={(width) => <TimelineDrawing data={data} width={width} />}
      numbers={() => <TimelineNumbers data={data} />}
    />
  );
}
