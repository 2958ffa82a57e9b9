/** Does one after another what comes at once. */
export function inTurn() {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(work: () => Promise<Value>): Promise<Value> => {
    const done = last.then(work, work);
    last = done;
    return done;
  };
}
