import { type ComponentChild, render } from 'preact';
import { useState } from 'preact/hooks';

/**
 * Shows one view after the other in a place, as one tree that stays: a tree that is rendered anew at its root begins its
 * ids anew, and what comes later would have those of what is there.
 */
export function stage(place: Element): (view: ComponentChild) => void {
  let change: ((view: ComponentChild) => void) | null = null;
  function Stage({ first }: { readonly first: ComponentChild }) {
    const [view, setView] = useState(first);
    change = setView;
    return <>{view}</>;
  }
  return (view) => {
    if (change === null) render(<Stage first={view} />, place);
    else change(view);
  };
}
