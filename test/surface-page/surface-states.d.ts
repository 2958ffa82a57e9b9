/** All states by name, worked out when the page was built. */
declare module 'virtual:surface-states' {
  const states: Readonly<Record<string, import('../../src/ui/surface/surface-state.ts').SurfaceState>>;
  export default states;
}
