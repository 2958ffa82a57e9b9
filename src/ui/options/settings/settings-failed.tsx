import type { Failure } from '../failure.ts';
import { FailureNote } from '../frame/notice.tsx';
import { sitesWords as say } from '../words/sites.ts';

interface SettingsFailedProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** The settings can't be read, so that there is nothing to show or to change. */
export function SettingsFailed({ failure, onRetry }: SettingsFailedProps) {
  return (
    <FailureNote title={say.unread} failure={failure}>
      <p class="notice-text">{say.unreadSafe}</p>
      <p class="notice-actions">
        <button type="button" class="button" onClick={onRetry}>
          {say.retry}
        </button>
      </p>
    </FailureNote>
  );
}

/** A change could not be stored. */
export function ChangeFailed({ failure }: { readonly failure: Failure }) {
  return (
    <FailureNote title={say.failed} failure={failure}>
      <p class="notice-text">{say.safe}</p>
    </FailureNote>
  );
}
