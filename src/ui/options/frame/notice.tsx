import type { ComponentChildren } from 'preact';
import type { Failure } from '../failure.ts';
import { frameWords } from '../words/frame.ts';

interface FailureNoteProps {
  /** What was tried; by default the kind of the failure says it. */
  readonly title?: string;
  readonly failure: Failure;
  /** What is safe, and what can be done next, where the failure's own words don't say it. */
  readonly children?: ComponentChildren;
}

/** Something did not work: what, in the words of whoever failed, what is safe, what next. Read out when it comes. */
export function FailureNote({ title, failure, children }: FailureNoteProps) {
  return (
    <div class="notice notice-warn" role="alert">
      <p class="notice-title">{title ?? frameWords.failure(failure.kind)}</p>
      <p class="notice-text">{failure.message}</p>
      {failure.kind === 'newer' && <p class="notice-text">{frameWords.newer}</p>}
      {children}
    </div>
  );
}

interface NoteProps {
  readonly title?: string;
  readonly children: ComponentChildren;
}

/** Something to know, not urgent. */
export function Note({ title, children }: NoteProps) {
  return (
    <div class="notice">
      {title !== undefined && <p class="notice-title">{title}</p>}
      {children}
    </div>
  );
}
