import { pageOf } from '../core/article/page-address.ts';
import type { Answer } from './protocol.ts';

/** The comparison of a tab's page, made before anybody asked, or when somebody last did. */
export interface AtHand {
  /** Address of the page in the tab when it was read. */
  readonly url: string;
  /** Fingerprint of what it was made from. */
  readonly of: string;
  readonly answer: Extract<Answer, { kind: 'context' }>;
}

/** Whether it may be shown, until it is known whether it still holds, over the page that is in the tab now. */
export function isAtHand(kept: AtHand | null, address: string | null): kept is AtHand {
  return kept !== null && address !== null && pageOf(kept.url) === pageOf(address);
}
