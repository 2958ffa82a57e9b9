import { checkTab } from '../messages/checks.ts';
import type { Handlers } from '../messages/dispatch.ts';
import { checkMark, checkShow } from '../messages/mark-checks.ts';
import type { SurfaceToBackground } from '../messages/protocol.ts';
import { type MarkPorts, markTab } from './mark-tab.ts';

/** What surfaces ask of the marks in a page. */
export function markHandlers(
  ports: MarkPorts,
): Handlers<Pick<SurfaceToBackground, 'mark' | 'show' | 'unmark'>> {
  return {
    mark: {
      check: checkMark,
      handle: ({ tabId, ...handed }) => markTab(ports, tabId, { ...handed, listen: true }),
    },
    show: {
      check: checkShow,
      handle: async ({ tabId, start }) => (await ports.tell(tabId, 'show', { start })) ?? false,
    },
    unmark: {
      check: checkTab,
      handle: async ({ tabId }) => {
        await ports.tell(tabId, 'unmark', { listen: false });
        return null;
      },
    },
  };
}
