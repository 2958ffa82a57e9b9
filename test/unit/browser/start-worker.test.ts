import { afterEach, beforeEach, expect, test, vi } from 'vitest';

interface Rules {
  createScriptURL(address: string): string;
}

const started: unknown[][] = [];
const policies: string[] = [];
let rules: Rules | null = null;

beforeEach(() => {
  vi.resetModules();
  started.length = 0;
  policies.length = 0;
  vi.stubGlobal(
    'Worker',
    class {
      constructor(...args: unknown[]) {
        started.push(args);
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

function withTrustedTypes(): void {
  vi.stubGlobal('trustedTypes', {
    createPolicy(name: string, given: Rules) {
      policies.push(name);
      rules = given;
      return { createScriptURL: (address: string) => `trusted:${given.createScriptURL(address)}` };
    },
  });
}

test('the worker is started through the policy that the manifest allows, made once', async () => {
  withTrustedTypes();
  const { startCorpusWorker } = await import('../../../src/browser/start-worker.ts');
  startCorpusWorker();
  startCorpusWorker();
  expect(policies).toEqual(['worker-url']);
  expect(started.map(([address]) => address)).toEqual([
    'trusted:/corpus-worker.js',
    'trusted:/corpus-worker.js',
  ]);
});

test('the policy lets nothing else through', async () => {
  withTrustedTypes();
  const { startCorpusWorker } = await import('../../../src/browser/start-worker.ts');
  startCorpusWorker();
  for (const other of ['https://evil.example/x.js', '/other.js', 'data:text/javascript,1', ''])
    expect(() => rules?.createScriptURL(other)).toThrow(TypeError);
});

test('a browser without Trusted Types gets the plain address', async () => {
  vi.stubGlobal('trustedTypes', undefined);
  const { startCorpusWorker } = await import('../../../src/browser/start-worker.ts');
  startCorpusWorker();
  expect(started).toEqual([['/corpus-worker.js', { type: 'module', name: 'lateral-corpus' }]]);
});
