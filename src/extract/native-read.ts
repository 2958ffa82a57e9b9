/**
 * Reads a property of a node past whatever the page has put in front of it: a form's inputs named `parentNode` or
 * `firstChild` shadow the form's own properties, an image named `body` the document's. Such names are own
 * properties of the node, so the look-up starts at its prototype.
 */
export function nativeRead(node: object, name: string): unknown {
  const prototype: object | null = Object.getPrototypeOf(node);
  let found = prototype === null ? undefined : known.get(prototype)?.get(name);
  if (found === undefined && prototype !== null) {
    found = findDescriptor(prototype, name);
    const names = known.get(prototype) ?? new Map<string, PropertyDescriptor>();
    names.set(name, found);
    known.set(prototype, names);
  }
  // Off the page some plain properties are the node's own, and nothing shadows them.
  if (found === undefined || found === MISSING) return (node as Record<string, unknown>)[name];
  return found.get === undefined ? found.value : found.get.call(node);
}

/** Calls a method of a node past whatever the page has put in front of it. */
export function nativeCall(node: object, name: string, ...args: readonly unknown[]): unknown {
  const method = nativeRead(node, name);
  return typeof method === 'function' ? method.apply(node, args) : undefined;
}

const MISSING: PropertyDescriptor = {};
const known = new WeakMap<object, Map<string, PropertyDescriptor>>();

function findDescriptor(prototype: object, name: string): PropertyDescriptor {
  for (let level: object | null = prototype; level !== null; level = Object.getPrototypeOf(level)) {
    const descriptor = Object.getOwnPropertyDescriptor(level, name);
    if (descriptor !== undefined) return descriptor;
  }
  return MISSING;
}
