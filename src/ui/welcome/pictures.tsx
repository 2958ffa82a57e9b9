/** Three drawings of what Lateral does, in the colours of the interface. All are decoration: the words stand beside them. */

const LINES = [0, 1, 2, 3, 4];

/** An article in a browser, whose toolbar has the icon with its badge. */
export function ReadingPicture() {
  return (
    <Drawing>
      <rect class="sheet" x="20" y="16" width="240" height="150" rx="6" />
      <path class="line" d="M20 44h240" />
      <rect class="field" x="34" y="24" width="150" height="12" rx="6" />
      <g transform="translate(214 20)">
        <path class="ink" d="M0 2h7v16h-7z" />
        <path class="thin" d="M11.5 2.5h7v15h-7z" />
        <rect class="accent" x="10" y="10" width="15" height="13" rx="3" />
        <text class="on-accent" x="17.5" y="20" text-anchor="middle">
          4
        </text>
      </g>
      <rect class="ink" x="44" y="62" width="168" height="9" rx="1" />
      <rect class="ink" x="44" y="77" width="118" height="9" rx="1" />
      {LINES.map((i) => (
        <rect key={i} class="faint" x="44" y={102 + 12 * i} width={[192, 184, 190, 176, 120][i]} height="4" />
      ))}
    </Drawing>
  );
}

/** For each fact, a row; for each outlet, a column. */
const CELLS = ['11111', '11010', '10211', '01101'];

/** The table of facts by outlets: full, half and empty circles. */
export function ComparingPicture() {
  return (
    <Drawing>
      <rect class="sheet" x="40" y="10" width="200" height="160" rx="6" />
      <rect class="ink" x="54" y="24" width="124" height="8" rx="1" />
      <rect class="faint" x="54" y="38" width="90" height="4" />
      <rect class="wash" x="134" y="52" width="18" height="110" />
      {LINES.map((column) => (
        <circle key={column} class={column === 0 ? 'accent' : 'ink'} cx={143 + 20 * column} cy="62" r="7" />
      ))}
      {CELLS.map((row, i) => (
        <g key={row}>
          <path class="line" d={`M54 ${74 + 23 * i}h172`} />
          <rect class="faint" x="54" y={80 + 23 * i} width="66" height="4" />
          <rect class="faint" x="54" y={88 + 23 * i} width={[48, 58, 40, 52][i]} height="4" />
          {[...row].map((cell, column) => (
            <Carries key={column} cell={cell} x={143 + 20 * column} y={85.5 + 23 * i} />
          ))}
        </g>
      ))}
    </Drawing>
  );
}

function Carries({ cell, x, y }: { readonly cell: string; readonly x: number; readonly y: number }) {
  if (cell === '1') return <circle class="ink" cx={x} cy={y} r="4.5" />;
  return (
    <>
      <circle class="thin" cx={x} cy={y} r="4" />
      {cell === '2' && <path class="ink" d={`M${x} ${y - 4}a4 4 0 0 0 0 8z`} />}
    </>
  );
}

/** Articles that go into a box on the reader's own desk. */
export function BringingPicture() {
  return (
    <Drawing>
      {[0, 1, 2].map((i) => (
        <g key={i} transform={`translate(${84 + 42 * i} ${[26, 12, 30][i]}) rotate(${[-7, 0, 6][i]})`}>
          <rect class="sheet" width="34" height="46" rx="2" />
          <rect class="ink" x="6" y="8" width="20" height="4" />
          {[0, 1, 2].map((line) => (
            <rect key={line} class="faint" x="6" y={18 + 7 * line} width={[22, 20, 14][line]} height="3" />
          ))}
        </g>
      ))}
      <path class="accent-line" d="M140 84v22m-7-7 7 7 7-7" />
      <path class="sheet" d="M62 116h156v48h-156z" />
      <path class="ink" d="M62 116h156v9h-156z" />
      <rect class="field" x="112" y="136" width="56" height="14" rx="2" />
    </Drawing>
  );
}

function Drawing({ children }: { readonly children: preact.ComponentChildren }) {
  return (
    <svg class="drawing" viewBox="0 0 280 180" aria-hidden="true">
      {children}
    </svg>
  );
}
