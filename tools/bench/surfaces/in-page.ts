/** What a surface's page over plain values has at hand for those who time it. */
export interface InPage {
  stateOf(name: string): unknown;
  showState(state: unknown): void;
}
