/** The one state of a page: changed by what happened, read by the view. */
export interface Store<State, Happening> {
  readonly state: () => State;
  readonly tell: (happening: Happening) => void;
  /** Calls back after every change; returns how to stop that. */
  readonly watch: (changed: () => void) => () => void;
}

export function createStore<State, Happening>(
  first: State,
  next: (state: State, happening: Happening) => State,
): Store<State, Happening> {
  let state = first;
  const watching = new Set<() => void>();
  return {
    state: () => state,
    tell(happening) {
      const after = next(state, happening);
      if (after === state) return;
      state = after;
      for (const changed of [...watching]) changed();
    },
    watch(changed) {
      watching.add(changed);
      return () => watching.delete(changed);
    },
  };
}
