import type { SchemeSetting } from '../../src/core/scheme.ts';
import type { Product } from '../../src/ui/options/about/product.ts';

/** A browser that knows of the extension what a test says. */
export interface FakeProduct extends Product {
  chosen: SchemeSetting;
  /** Whether the settings are as they were at first. */
  isReset: boolean;
  failure: Error | null;
}

export function fakeProduct(change: Partial<FakeProduct> = {}): FakeProduct {
  const product: FakeProduct = {
    version: '1.2.3',
    chosen: { scheme: 'auto' },
    isReset: false,
    failure: null,
    scheme: {
      read: async () => product.chosen,
      change: async (change) => {
        if (product.failure !== null) throw product.failure;
        product.chosen = { ...product.chosen, ...change(product.chosen) };
      },
      watch: () => () => undefined,
    },
    shortcuts: async () => [
      { what: 'Compare this page', keys: 'Alt+Shift+L' },
      { what: null, keys: '' },
    ],
    changeShortcuts: async () => undefined,
    reset: async () => {
      if (product.failure !== null) throw product.failure;
      product.isReset = true;
      return async () => {
        if (product.failure !== null) throw product.failure;
        product.isReset = false;
      };
    },
    ...change,
  };
  return product;
}
