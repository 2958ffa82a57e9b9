/** All states by name, as JSON, worked out when the page was built. */
declare module 'virtual:surface-states' {
  const states: Readonly<Record<string, string>>;
  export default states;
}
