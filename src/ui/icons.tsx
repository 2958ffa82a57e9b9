import type { Strength } from '../core/context/context.ts';

/** The pictures of the interface, drawn here so that the package needs no other file. All are decoration. */

/** Two pages side by side: the product's own mark. */
export function Motif() {
  return (
    <svg class="motif" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M1.5 2.5h5v11h-5z" fill="currentColor" stroke="currentColor" />
      <path d="M9.5 2.5h5v11h-5z" fill="none" stroke="currentColor" />
      <path d="M3 5.5h2M3 7.5h2M3 9.5h2" stroke="var(--paper)" />
      <path d="M11 5.5h2M11 7.5h2M11 10.5h2" stroke="currentColor" />
    </svg>
  );
}

export function Chevron() {
  return (
    <svg class="chevron" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M2.5 4.25 6 7.75l3.5-3.5" fill="none" stroke="currentColor" stroke-width="1.5" />
    </svg>
  );
}

/** A window with a panel at its side. */
export function PanelIcon() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M1.75 2.75h12.5v10.5H1.75z" fill="none" stroke="currentColor" stroke-width="1.2" />
      <path d="M9.5 2.75h4.75v10.5H9.5z" fill="currentColor" />
    </svg>
  );
}

/** Two sheets, one on the other. */
export function CopyIcon() {
  return (
    <svg class="copy-icon" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path
        d="M4.5 4.5h6v6h-6zM7.5 4.5v-3h-6v6h3"
        fill="none"
        stroke="currentColor"
        stroke-width="1.2"
        stroke-linejoin="round"
      />
    </svg>
  );
}

export function OpensOutside() {
  return (
    <svg class="opens-outside" width="9" height="9" viewBox="0 0 9 9" aria-hidden="true">
      <path d="M1.5 7.5l6-6M3 1.5h4.5V6" fill="none" stroke="currentColor" stroke-width="1.2" />
    </svg>
  );
}

/** A page marker: filled for an article that is kept. */
export function Bookmark({ filled }: { readonly filled: boolean }) {
  return (
    <svg class="bookmark" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path
        d="M3 1.5h6v9L6 7.9 3 10.5z"
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.2"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** Full, half and empty: a strong match, a possible one, none. Told apart by shape, not by colour. */
export function StrengthShape({ strength }: { readonly strength: Strength | null }) {
  return (
    <svg
      class={`shape shape-${strength ?? 'none'}`}
      width="12"
      height="12"
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      <circle
        cx="6"
        cy="6"
        r={strength === null ? 3.9 : 4.4}
        fill={strength === 'strong' ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.2"
      />
      {strength === 'possible' && <path d="M6 1.6a4.4 4.4 0 0 0 0 8.8z" fill="currentColor" />}
    </svg>
  );
}

type PageLook = 'full' | 'empty' | 'torn';

const PAGE_PATHS: { readonly [look in PageLook]: string } = {
  full: 'M0 0h20v30h-20z',
  empty: 'M0 0h20v30h-20z',
  torn: 'M0 0h20v17l-5 4-5-5-5 5-5-3z',
};

/** Two pages for a state without a comparison: which of them is there, missing or damaged. */
export function StatePicture({ here, held }: { readonly here: PageLook; readonly held: PageLook }) {
  return (
    <svg class="state-picture" width="80" height="52" viewBox="5 3 52 34" aria-hidden="true">
      <g transform="translate(6 5)" class={`page page-${here}`}>
        <path d={PAGE_PATHS[here]} />
        {here !== 'empty' && <path class="lines" d="M5 8h10M5 13h10M5 18h6" />}
      </g>
      <g transform="translate(34 5)" class={`page page-${held}`}>
        <path d={PAGE_PATHS[held]} />
        {held === 'full' && <path class="lines" d="M5 8h10M5 13h10M5 22h8" />}
        {held === 'torn' && <path class="lines" d="M5 8h10" />}
      </g>
    </svg>
  );
}
