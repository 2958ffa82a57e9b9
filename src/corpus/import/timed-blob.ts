/** Milliseconds that were spent waiting for a file's bytes. */
export interface ReadingTime {
  ms: number;
}

/**
 * The blob, with the time that its bytes take to come added up in `spent`: parsing pulls them in, so from outside the two
 * can't be told apart.
 */
export function timedBlob(blob: Blob, spent: ReadingTime, now: () => number): Blob {
  const timed = new Blob([blob], { type: blob.type });
  const time = async <Value>(work: Promise<Value>): Promise<Value> => {
    const began = now();
    try {
      return await work;
    } finally {
      spent.ms += now() - began;
    }
  };
  const stream = () => {
    const reader = blob.stream().getReader();
    return new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        async pull(controller) {
          const { done, value } = await time(reader.read());
          if (done) controller.close();
          else controller.enqueue(value);
        },
        cancel: (reason) => reader.cancel(reason),
      },
      // Nothing is read ahead: the file's own stream does so already.
      { highWaterMark: 0 },
    );
  };
  return Object.defineProperties(timed, {
    stream: { value: stream },
    arrayBuffer: { value: () => time(blob.arrayBuffer()) },
    slice: { value: (...part: Parameters<Blob['slice']>) => timedBlob(blob.slice(...part), spent, now) },
  });
}
