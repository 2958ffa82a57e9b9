import { api } from './api.ts';

/** Chrome's side panel, of which the polyfill's types don't know. */
interface SidePanel {
  open(where: { readonly windowId: number }): Promise<void>;
}

/**
 * Opens the side panel (Chrome) or the sidebar (Firefox) of a window. To be called within a click or key, before anything
 * is waited for.
 * @throws where the browser has no such window or refuses
 */
export async function openPanelIn(windowId: number | undefined): Promise<void> {
  const { sidePanel } = api as unknown as { readonly sidePanel?: SidePanel };
  if (sidePanel === undefined) return api.sidebarAction.open();
  if (windowId === undefined) throw new Error('There is no window to open a panel in.');
  return sidePanel.open({ windowId });
}

/** A function that opens it in this surface's own window, which is asked for beforehand. */
export function panelOpener(): () => Promise<void> {
  let own: number | undefined;
  api.windows.getCurrent().then(
    ({ id }) => {
      own = id;
    },
    () => {},
  );
  return () => openPanelIn(own);
}
