/** Characters after which what was written goes into a blob, which the browser keeps, on disk where it is much. */
const PART = 1_000_000;

/** A file that is made bit by bit: at most a few MB of it are held in memory. */
export interface BlobBuilder {
  add(text: string): Promise<void>;
  finish(): Promise<Blob>;
  /** Lets go of what was made so far. */
  drop(): void;
}

/** A file of UTF-8 text. */
export function textBlob(type: string): BlobBuilder {
  let parts: Blob[] = [];
  let open: string[] = [];
  let length = 0;
  const close = () => {
    parts.push(new Blob(open));
    open = [];
    length = 0;
  };
  return {
    async add(text) {
      open.push(text);
      length += text.length;
      if (length >= PART) close();
    },
    async finish() {
      close();
      return new Blob(parts, { type });
    },
    drop() {
      parts = [];
      open = [];
    },
  };
}

/** The same, gzipped. */
export function gzipBlob(): BlobBuilder {
  const gzip = new CompressionStream('gzip');
  const writer = gzip.writable.getWriter();
  const made = collect(gzip.readable);
  // Whoever writes hears of it first.
  made.catch(() => {});
  const utf8 = new TextEncoder();
  let open: string[] = [];
  let length = 0;
  const write = async () => {
    await writer.write(utf8.encode(open.join('')));
    open = [];
    length = 0;
  };
  return {
    async add(text) {
      open.push(text);
      length += text.length;
      if (length >= PART) await write();
    },
    async finish() {
      await write();
      await writer.close();
      return made;
    },
    drop() {
      writer.abort().catch(() => {});
    },
  };
}

async function collect(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Blob> {
  const parts: Blob[] = [];
  let open: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob([...parts, ...open], { type: 'application/gzip' });
    open.push(value);
    bytes += value.byteLength;
    if (bytes < PART) continue;
    parts.push(new Blob(open));
    open = [];
    bytes = 0;
  }
}
