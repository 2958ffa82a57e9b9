import { api } from './api.ts';

/** The text that is selected in one frame of a tab; null where the browser does not let it be read. */
export async function readSelection(tabId: number, frameId: number): Promise<string | null> {
  try {
    const [first] = await api.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: () => String(getSelection() ?? ''),
    });
    const selected: unknown = first?.result;
    return typeof selected === 'string' ? selected : null;
  } catch {
    return null;
  }
}
