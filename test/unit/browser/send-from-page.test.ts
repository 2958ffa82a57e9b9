import { afterEach, describe, expect, it, vi } from 'vitest';
import { sendFromPage } from '../../../src/browser/send-from-page.ts';

const message = { url: 'https://news.example/a' };

describe('sending from a page', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('sends one named message', () => {
    const sendMessage = vi.fn(() => Promise.resolve());
    vi.stubGlobal('chrome', { runtime: { id: 'x', sendMessage } });
    sendFromPage('candidate', message);
    expect(sendMessage.mock.calls).toEqual([[{ name: 'candidate', message }]]);
  });

  it('prefers `browser`', () => {
    const sendMessage = vi.fn();
    const other = vi.fn();
    vi.stubGlobal('browser', { runtime: { id: 'x', sendMessage } });
    vi.stubGlobal('chrome', { runtime: { id: 'x', sendMessage: other } });
    sendFromPage('candidate', message);
    expect([sendMessage.mock.calls.length, other.mock.calls.length]).toEqual([1, 0]);
  });

  it('is quiet once the extension was reloaded, whatever the API does then', async () => {
    const sendMessage = vi.fn();
    vi.stubGlobal('chrome', { runtime: { id: undefined, sendMessage } });
    sendFromPage('candidate', message);
    expect(sendMessage).not.toHaveBeenCalled();
    vi.stubGlobal('chrome', {
      runtime: { id: 'x', sendMessage: () => Promise.reject(new Error('no receiver')) },
    });
    sendFromPage('candidate', message);
    vi.stubGlobal('chrome', {
      runtime: {
        id: 'x',
        sendMessage: () => {
          throw new Error('Extension context invalidated.');
        },
      },
    });
    sendFromPage('candidate', message);
    vi.stubGlobal('chrome', undefined);
    sendFromPage('candidate', message);
    // An unhandled rejection would fail the run here.
    await new Promise((done) => setTimeout(done, 0));
  });
});
