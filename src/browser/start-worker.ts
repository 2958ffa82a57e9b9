/** The worker's place in the package; `tools/build-plugins.ts` puts it there. */
const CORPUS_WORKER = '/corpus-worker.js';

interface TypedScript {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

/**
 * Starts the worker that reads, stores and indexes. The one place that makes a worker and the one owner of the
 * Trusted Types policy `worker-url`, which lets nothing through but this worker's own address.
 */
export function startCorpusWorker(): Worker {
  return new Worker(trusted(CORPUS_WORKER), { type: 'module', name: 'lateral-corpus' });
}

let policy: ReturnType<TypedScript['createPolicy']> | null = null;

function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TypedScript };
  // Firefox knows Trusted Types from 148 on.
  if (!trustedTypes) return address;
  policy ??= trustedTypes.createPolicy('worker-url', {
    createScriptURL: (wanted) => {
      if (wanted !== CORPUS_WORKER) throw new TypeError(`No worker of this extension: ${wanted}`);
      return wanted;
    },
  });
  return policy.createScriptURL(address);
}
