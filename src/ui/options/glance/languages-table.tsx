import { useId } from 'preact/hooks';
import type { Glance } from '../../../corpus/glance/glance.ts';
import { NumbersScroll } from '../../pictures/frame/numbers-scroll.tsx';
import { number, percent } from '../words/amounts.ts';
import { glanceWords as say } from '../words/glance.ts';

/** All articles. */
const BAR_PX = 140;
/** A bar is seen, however few articles it stands for. */
const LEAST_PX = 2;

/** What the corpus is written in. */
export function LanguagesTable({ glance: { languages, articles } }: { readonly glance: Glance }) {
  const heading = useId();
  const { columns } = say.languages;
  return (
    <section class="picture" aria-labelledby={heading}>
      <h2 id={heading}>{say.languages.title}</h2>
      <p class="note glance-scale">{say.languages.note}</p>
      <NumbersScroll title={say.languages.title}>
        <table class="numbers glance-languages">
          <thead>
            <tr>
              {[columns.language, columns.share, columns.articles, columns.outlets].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {languages.map((language) => (
              <tr key={language.tag}>
                <th scope="row">{say.language(language.tag)}</th>
                <td class="glance-share">
                  <svg width={BAR_PX} height="10" aria-hidden="true">
                    <rect x="0.5" y="0.5" width={BAR_PX - 1} height="9" fill="none" stroke="var(--faint)" />
                    <rect
                      width={Math.max(LEAST_PX, (BAR_PX * language.articles) / articles)}
                      height="10"
                      fill="var(--ink)"
                    />
                  </svg>
                  {percent(language.articles / articles)}
                </td>
                <td>{number(language.articles)}</td>
                <td>{number(language.outlets)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </NumbersScroll>
    </section>
  );
}
