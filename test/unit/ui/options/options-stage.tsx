import { parseHTML } from 'linkedom';
import { options, render } from 'preact';
import { afterEach, beforeEach, vi } from 'vitest';
import { ProductContext } from '../../../../src/ui/options/about/product.ts';
import { Options } from '../../../../src/ui/options/options.tsx';
import { optionsActions } from '../../../../src/ui/options/options-actions.ts';
import type { FakeCorpus } from '../../../options-page/fake-client.ts';
import { type DeskStage, deskStage, quiet } from './desk-stage.ts';

export interface OptionsStage extends DeskStage {
  readonly root: HTMLElement;
  readonly text: () => string;
  /** The first element that the selector finds and whose words match. */
  readonly find: (selector: string, words?: RegExp) => HTMLElement;
  readonly press: (selector: string, words?: RegExp) => Promise<void>;
  /** Types into a field, or chooses in a list. */
  readonly enter: (selector: string, value: string) => Promise<void>;
}

/** The whole page over a fake corpus, in a document without layout. */
export function optionsStages(): (corpus?: FakeCorpus, hash?: string) => Promise<OptionsStage> {
  let document: Document;
  beforeEach(() => {
    // Without a browser the library waits 35 ms before it runs effects.
    options.requestAnimationFrame = (run) => setTimeout(run, 0);
    const parsed = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
    document = parsed.document as unknown as Document;
    class ResizeObserver {
      observe() {}
      unobserve() {}
      disconnect() {}
    }
    const view = Object.assign(parsed.window as unknown as Record<string, unknown>, {
      scrollTo: () => undefined,
      scrollY: 0,
      innerHeight: 800,
      ResizeObserver,
      requestAnimationFrame: (run: () => void) => setTimeout(run, 0),
      cancelAnimationFrame: (timer: number) => clearTimeout(timer),
    });
    vi.stubGlobal('document', document);
    vi.stubGlobal('window', view);
    vi.stubGlobal('ResizeObserver', ResizeObserver);
    vi.stubGlobal('requestAnimationFrame', view.requestAnimationFrame);
    // No element of this document has a place, and a dialog can't be shown above a page that is not drawn.
    const element = (view.HTMLElement as { prototype: Record<string, unknown> }).prototype;
    Object.assign(element, {
      getBoundingClientRect: () => ({ top: 0, height: 48 }),
      getClientRects: () => [{}],
      select: () => undefined,
      scrollIntoView: () => undefined,
      close() {
        (this as unknown as HTMLElement).removeAttribute('open');
      },
      showModal() {
        (this as unknown as HTMLElement).setAttribute('open', '');
      },
    });
  });
  afterEach(async () => {
    // What views had begun must end while there is a document.
    await quiet(() => []);
    const root = document.getElementById('root');
    if (root !== null) render(null, root);
    await quiet(() => []);
    vi.unstubAllGlobals();
  });

  return async (corpus, hash = '') => {
    const stage = await deskStage(corpus, hash);
    const actions = optionsActions(stage.desk);
    const root = document.getElementById('root') as HTMLElement;
    const draw = () =>
      render(
        <ProductContext.Provider value={stage.desk.product}>
          <Options
            state={stage.state()}
            actions={actions}
            known={stage.desk.known}
            rules={stage.desk.rules}
          />
        </ProductContext.Provider>,
        root,
      );
    stage.desk.store.watch(() => queueMicrotask(draw));
    draw();
    actions.judged.follow();
    actions.judged.refresh();
    await stage.settled();
    const find = (selector: string, words = /(?:)/u) => {
      const found = [...root.querySelectorAll<HTMLElement>(selector)].find((one) =>
        words.test(one.textContent ?? ''),
      );
      if (found === undefined) throw new Error(`There is no ${selector} with ${words}: ${root.textContent}`);
      return found;
    };
    const send = async (element: HTMLElement, type: string) => {
      element.dispatchEvent(
        new (element.ownerDocument.defaultView as unknown as { Event: typeof Event }).Event(type, {
          bubbles: true,
          cancelable: true,
        }),
      );
      await stage.settled();
    };
    return {
      ...stage,
      root,
      find,
      text: () => root.textContent ?? '',
      press: (selector, words) => send(find(selector, words), 'click'),
      async enter(selector, value) {
        const field = find(selector) as HTMLInputElement;
        Object.defineProperty(field, 'value', { value, configurable: true, writable: true });
        await send(field, field.localName === 'select' ? 'change' : 'input');
      },
    };
  };
}
