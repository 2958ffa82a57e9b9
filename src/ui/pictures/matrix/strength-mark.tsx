import type { Strength } from '../../../core/context/context.ts';
import { strings } from '../../strings.ts';
import { PAINT } from '../frame/paint.ts';
import { KEY_BOX, type KeyEntry } from '../frame/picture-key.tsx';
import { pictureStrings as say } from '../words.ts';

const R = 4.4;

interface StrengthMarkProps {
  readonly strength: Strength;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  /** Of the page's own outlet. */
  readonly here?: boolean;
}

/** Full: reported; half: possibly reported. */
export function StrengthMark({ strength, x, y, here = false }: StrengthMarkProps) {
  const paint = here ? PAINT.accent : PAINT.ink;
  return (
    <g transform={`translate(${x} ${y})`} fill={paint}>
      <circle r={R} fill={strength === 'strong' ? undefined : 'none'} stroke={paint} />
      {strength === 'possible' && <path d={`M0 -${R}a${R} ${R} 0 0 0 0 ${2 * R}z`} />}
    </g>
  );
}

export function matrixKey(): KeyEntry[] {
  const [x, y] = [KEY_BOX.width / 2, KEY_BOX.height / 2];
  return [
    ...(['strong', 'possible'] as const).map((strength) => ({
      words: strings.matrix.shape(strength),
      mark: <StrengthMark strength={strength} x={x} y={y} />,
    })),
    { words: say.matrix.empty },
  ];
}
