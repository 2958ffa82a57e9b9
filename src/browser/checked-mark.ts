import { api } from './api.ts';

const KEY = 'checked';

/** Whether the whole store was checked since the browser started: kept by the browser only as long as it runs. */
export const checkedMark = {
  async read(): Promise<boolean> {
    const { [KEY]: checked } = await api.storage.session.get(KEY);
    return checked === true;
  },
  async write(): Promise<void> {
    await api.storage.session.set({ [KEY]: true });
  },
};
