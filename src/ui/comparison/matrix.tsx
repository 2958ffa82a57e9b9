import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { StrengthShape } from '../icons.tsx';
import type { OutletColumn } from '../outlets/outlet-columns.ts';
import { OutletMark } from '../outlets/outlet-mark.tsx';
import { label } from '../receipt/receipt-text.ts';
import { strings } from '../strings.ts';
import { cell, type FactView, FIRST_MATRIX_ROWS } from './view.ts';

interface MatrixProps {
  readonly facts: readonly FactView[];
  readonly columns: readonly OutletColumn[];
  readonly onOpen: (fact: string) => void;
}

/** Above this the table has narrower columns and scrolls sideways under the fact, which stays in view. */
const MANY_OUTLETS = 7;

/** Facts by outlet: the picture of the comparison, and a way to each fact. */
export function Matrix({ facts, columns, onOpen }: MatrixProps) {
  const [all, setAll] = useState(false);
  const title = useId();
  const body = useRef<HTMLTableSectionElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  useLayoutEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    // The button now lies below all that is new: the focus goes on to the first of it, as in the sections.
    if (all) body.current?.querySelectorAll<HTMLElement>('.matrix-fact')[FIRST_MATRIX_ROWS]?.focus();
    else button.current?.scrollIntoView({ block: 'nearest' });
  }, [all]);
  if (facts.length === 0) return null;
  const folded = facts.length - FIRST_MATRIX_ROWS;
  const many = columns.length > MANY_OUTLETS;
  const toggle = () => {
    pressed.current = true;
    setAll(!all);
  };
  const shown = all ? facts : facts.slice(0, FIRST_MATRIX_ROWS);
  return (
    <div class="matrix">
      <h2 class="unseen" id={title}>
        {strings.matrix.title}
      </h2>
      <Legend />
      {/* Where it scrolls sideways, the keyboard must reach it. */}
      <section class="matrix-scroll" aria-labelledby={title} {...(many ? { tabIndex: 0 } : {})}>
        <table class={many ? 'many' : ''}>
          <colgroup>
            <col />
            {columns.map((column) => (
              <col key={column.key} class={column.here ? 'here' : ''} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col" class="corner">
                {strings.matrix.title}
              </th>
              {columns.map((column) => (
                <th key={column.key} scope="col" class={column.tied ? 'tied' : ''}>
                  <OutletMark column={column} />
                  {column.tied && <span class="unseen">, {strings.sameText}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {shown.map((fact) => (
              <MatrixRow key={fact.id} fact={fact} columns={columns} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      </section>
      {folded > 0 && (
        <div class="matrix-foot">
          <button type="button" class="link-button" ref={button} aria-expanded={all} onClick={toggle}>
            {all ? strings.matrix.fewer : strings.matrix.more(folded)}
          </button>
        </div>
      )}
    </div>
  );
}

function MatrixRow({ fact, columns, onOpen }: Omit<MatrixProps, 'facts'> & { readonly fact: FactView }) {
  return (
    <tr>
      <th scope="row">
        <button type="button" class="matrix-fact" onClick={() => onOpen(fact.id)} title={strings.matrix.open}>
          <FactLabel fact={fact} />
        </button>
      </th>
      {columns.map((column) => {
        const strength = cell(fact, column);
        return (
          <td key={column.key} class={column.here ? 'here' : ''}>
            <StrengthShape strength={strength} />
            <span class="unseen">{strings.matrix.shape(strength)}</span>
          </td>
        );
      })}
    </tr>
  );
}

/** The telling part of the fact's first passage, in the article's own words. */
function FactLabel({ fact }: { readonly fact: FactView }) {
  const [lead] = fact.reports;
  const [span] = lead?.spans ?? [];
  if (lead === undefined || span === undefined) return null;
  const { text, lang } = lead.article;
  const part = label(text, span, fact.reasons);
  return (
    <span class="receipt" lang={lang ?? ''} dir="auto">
      {part.start > span.start && <span class="cut">{strings.ellipsis}&nbsp;</span>}
      {text.slice(part.start, part.end)}
      {part.end < span.end && <span class="cut">&nbsp;{strings.ellipsis}</span>}
    </span>
  );
}

function Legend() {
  return (
    <ul class="legend">
      {(['strong', 'possible', null] as const).map((strength) => (
        <li key={strength}>
          <StrengthShape strength={strength} /> {strings.matrix.shape(strength)}
        </li>
      ))}
    </ul>
  );
}
