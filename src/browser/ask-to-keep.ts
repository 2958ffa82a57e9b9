/**
 * Has the browser promise not to clear what is stored when space runs low. To whoever has the permission Firefox promises it
 * once it is asked, without a question to the reader; Chromium does by the permission alone, and its workers can't ask.
 */
export async function askToKeep(): Promise<void> {
  const { storage } = navigator;
  if ('persist' in storage) await storage.persist();
}
