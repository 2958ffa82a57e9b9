import { createContext } from 'preact';
import type { SchemeSetting } from '../../../core/scheme.ts';

/** What the browser knows of the extension, and what can be set that is no section's own. */
export interface Product {
  readonly version: string;
  readonly scheme: {
    read(): Promise<SchemeSetting>;
    change(change: (now: SchemeSetting) => Partial<SchemeSetting>): Promise<void>;
    /** Returns how to stop that. */
    watch(changed: () => void): () => void;
  };
  /** `what` null: press its button. */
  shortcuts(): Promise<readonly { readonly what: string | null; readonly keys: string }[]>;
  changeShortcuts(): Promise<void>;
  /** Gives the way back. */
  reset(): Promise<() => Promise<void>>;
}

/** null where there is no browser to ask: then only words are shown. */
export const ProductContext = createContext<Product | null>(null);
