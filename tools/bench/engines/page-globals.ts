/** FlexSearch looks for IndexedDB in `window` alone: in a worker this has to be there before it is loaded. */
Object.assign(globalThis, { window: globalThis });
