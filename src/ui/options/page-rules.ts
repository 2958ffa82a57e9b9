import type { CheckedTopicPack } from '../../core/topic/check-topic-pack.ts';
import type { PageSettings } from '../../core/topic/page-settings.ts';
import type { TopicPack } from '../../core/topic/topic-pack.ts';
import type { PackTrial } from '../../core/topic/try-pack.ts';

/** Which topics and sites are switched off, and the reader's own topics, as pages read them. */
export interface KeptPageSettings {
  readonly read: () => Promise<PageSettings>;
  /** Changes what is stored by then. What is not named stays as it is, and so does everything if `change` throws. */
  readonly change: (change: (now: PageSettings) => Partial<PageSettings>) => Promise<void>;
  /** Calls back whenever they were changed, in whichever tab. */
  readonly watch: (changed: () => void) => () => void;
}

/** How pages are told: what the core knows of it, passed in because the view works nothing out by itself. */
export interface PageRules {
  readonly shipped: readonly TopicPack[];
  readonly check: (input: unknown) => CheckedTopicPack;
  /** A pack out of the text of a file. */
  readonly read: (text: string) => CheckedTopicPack;
  readonly write: (pack: unknown) => string;
  readonly tryOn: (pasted: string, pack: TopicPack) => PackTrial;
  readonly siteOf: (host: string) => string;
  readonly isSiteOff: (host: string, sitesOff: readonly string[]) => boolean;
  readonly limits: {
    readonly sites: number;
    readonly siteLetters: number;
    readonly ownPacks: number;
    readonly names: number;
    readonly subjects: number;
    readonly titleLetters: number;
    readonly idLetters: number;
    readonly triedLetters: number;
    readonly fileLetters: number;
  };
}
