import { expect, test, vi } from 'vitest';
import { withSample } from '../../../src/background/with-sample.ts';
import { ferry } from '../core/sample-event.ts';

const PAGE = 'chrome-extension://lateral/sample.html';
const other = { kind: 'article', article: ferry.courier } as const;

function reading(address: string | null, article = async () => ferry.herald as typeof ferry.herald | null) {
  const readTab = vi.fn(async () => other);
  return { readTab, read: withSample({ readTab, address: async () => address, page: PAGE, article }) };
}

test('the sample page is read by the article that it shows, without a script in it', async () => {
  const { read, readTab } = reading(`${PAGE}#text`);
  expect(await read(7)).toEqual({ kind: 'article', article: ferry.herald });
  expect(readTab).not.toHaveBeenCalled();
});

test('every other page is read as it is', async () => {
  for (const address of [null, 'https://herald.example/', `${PAGE}/other`]) {
    const { read, readTab } = reading(address);
    expect(await read(7)).toBe(other);
    expect(readTab).toHaveBeenCalledWith(7);
  }
});

test('without its article it is not read', async () => {
  expect(await reading(PAGE, async () => null).read(7)).toBeNull();
});
