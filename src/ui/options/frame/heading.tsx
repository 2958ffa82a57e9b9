import type { ComponentChildren } from 'preact';

/** The id of the one heading of the section that is shown: it takes the focus when a section is gone to. */
export const HEADING_ID = 'section-heading';

interface HeadingProps {
  readonly title: string;
  /** What concerns every section. */
  readonly notice?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** A section's own headline, and a line under it. */
export function Heading({ title, notice, children }: HeadingProps) {
  return (
    <>
      <div class="heading">
        <h1 id={HEADING_ID} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </div>
      {notice}
    </>
  );
}

/** Reading begins anew at the heading, for those who hear the page. */
export function focusHeading(): void {
  document.getElementById(HEADING_ID)?.focus();
}
