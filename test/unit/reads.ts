/**
 * Work without a clock: how often what is plain in `value` (arrays, objects, and those in them) is read while `run` has
 * it. The same on any machine, and four times as much for four times the input where the work is linear.
 */
export function readsOf<Value extends object>(value: Value, run: (counted: Value) => unknown): number {
  let reads = 0;
  const known = new WeakMap<object, object>();
  const counted = <Part extends object>(part: Part): Part => {
    const proxy = known.get(part) ?? new Proxy(part, { get });
    known.set(part, proxy);
    return proxy as Part;
  };
  function get(target: object, key: PropertyKey): unknown {
    reads += 1;
    const part: unknown = Reflect.get(target, key);
    return isPlain(part) ? counted(part) : part;
  }
  run(counted(value));
  return reads;
}

/** Four times the input may cost so many times the reads: between linear (4) and quadratic work (16). */
export const LINEAR = 5;

function isPlain(part: unknown): part is object {
  if (typeof part !== 'object' || part === null) return false;
  return Array.isArray(part) || Object.getPrototypeOf(part) === Object.prototype;
}
