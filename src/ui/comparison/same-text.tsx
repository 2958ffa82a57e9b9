import { useId, useState } from 'preact/hooks';
import type { Article } from '../../core/article/article.ts';
import { Chevron } from '../icons.tsx';
import { OutletMark } from '../outlets/outlet-mark.tsx';
import { Receipt } from '../receipt/receipt.tsx';
import { strings } from '../strings.ts';
import { useEscape } from './escape.ts';
import type { CopyView } from './view.ts';

interface SameTextProps {
  readonly copy: CopyView;
  readonly articles: ReadonlyMap<string, Article>;
}

/** Passages of one text shown in each article that prints it; the rest is left to the panel. */
const MOST_PASSAGES = 3;

/** One text that several outlets print: who, credited to whom, and the passages they share. */
export function SameText({ copy, articles }: SameTextProps) {
  const [open, setOpen] = useState(false);
  const details = useId();
  const { row, button } = useEscape(open, () => setOpen(false));
  const { origin, columns } = copy;
  return (
    <div class={open ? 'copy copy-open' : 'copy'} ref={row}>
      <h3>
        <button
          type="button"
          class="copy-toggle"
          ref={button}
          aria-expanded={open}
          aria-controls={details}
          onClick={() => setOpen(!open)}
        >
          <span class="copy-marks" aria-hidden="true">
            {columns.map((column) => (
              <span key={column.key} class={column.key === columns[0]?.key ? '' : 'tied'}>
                <OutletMark column={column} decorative />
              </span>
            ))}
          </span>
          <span class="copy-names">
            {columns.map((column, i) => [i > 0 && ', ', <bdi key={column.key}>{column.name}</bdi>])}
          </span>
          <Chevron />
        </button>
      </h3>
      <p class="copy-about">
        {strings.copies.agency(origin.agency)} · {strings.copies.inCommon(origin.containment)}
      </p>
      <div id={details} hidden={!open}>
        {open && <Passages copy={copy} articles={articles} />}
      </div>
    </div>
  );
}

function Passages({ copy, articles }: SameTextProps) {
  const { origin, columns } = copy;
  return (
    <ul class="receipts">
      {columns.map((column) => {
        const passages = origin.passages.filter((passage) => column.articles.includes(passage.article));
        return passages.length === 0 ? null : (
          <li key={column.key} class="report">
            <OutletMark column={column} decorative />
            <div class="report-body">
              {passages.slice(0, MOST_PASSAGES).map((passage) => {
                const article = articles.get(passage.article);
                return article === undefined ? null : (
                  <blockquote key={`${passage.start}-${passage.end}`} class="passage">
                    <Receipt article={article} span={passage} />
                  </blockquote>
                );
              })}
              <p class="source">
                <span class="source-outlet" dir="auto">
                  {column.name}
                </span>
                <span>{strings.copies.passages(passages.length)}</span>
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
