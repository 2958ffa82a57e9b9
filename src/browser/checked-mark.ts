import { api } from './api.ts';

const KEY = 'checked';

interface Checked {
  readonly generation: number;
  readonly damage: { readonly expected: number; readonly found: number | null } | null;
}

/** What the whole check of the store found since the browser started: kept by the browser only as long as it runs. */
export const checkedMark = {
  async read(): Promise<Checked | null> {
    const { [KEY]: checked } = await api.storage.session.get(KEY);
    return isChecked(checked) ? checked : null;
  },
  async write(checked: Checked): Promise<void> {
    await api.storage.session.set({ [KEY]: checked });
  },
};

function isChecked(value: unknown): value is Checked {
  return typeof value === 'object' && value !== null && 'generation' in value && 'damage' in value;
}
