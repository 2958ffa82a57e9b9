import states from 'virtual:surface-states';
import type { SurfaceState } from '../../src/ui/surface/surface-state.ts';

/** @throws Error where there is none of that name */
export function stateOf(name: string): SurfaceState {
  const text = states[name];
  if (text === undefined) throw new Error(`There is no state "${name}".`);
  return JSON.parse(text) as SurfaceState;
}
