import type { CDPSession, Page } from 'playwright-core';

export interface HeapWatch {
  /** Most bytes that lived on the JavaScript heaps of the page's workers at once, garbage not yet collected included. */
  end(): Promise<{ readonly most: number; readonly mostWithBuffers: number }>;
}

interface HeapUsage {
  readonly usedSize: number;
  readonly embedderHeapUsedSize?: number;
  readonly backingStorageSize?: number;
}

/** Asks the workers of a page for the size of their heap, again and again. To be called before they start. */
export async function watchWorkerHeap(page: Page, everyMs = 250): Promise<HeapWatch> {
  const session = await page.context().newCDPSession(page);
  const workers = new Set<string>();
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.add(sessionId);
  });
  session.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId));
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  let most = 0;
  let mostWithBuffers = 0;
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const usage = (JSON.parse(message) as { result?: HeapUsage }).result;
    if (usage?.usedSize === undefined) return;
    most = Math.max(most, usage.usedSize);
    mostWithBuffers = Math.max(mostWithBuffers, usage.usedSize + (usage.backingStorageSize ?? 0));
  });
  const timer = setInterval(() => askAll(session, workers), everyMs);
  return {
    async end() {
      clearInterval(timer);
      await session.detach();
      return { most, mostWithBuffers };
    },
  };
}

function askAll(session: CDPSession, workers: ReadonlySet<string>): void {
  const message = JSON.stringify({ id: 1, method: 'Runtime.getHeapUsage' });
  // A worker that has ended meanwhile has nothing to say.
  for (const sessionId of workers)
    session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => {});
}
