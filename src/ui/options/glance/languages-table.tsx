import { useId } from 'preact/hooks';
import type { Glance } from '../../../corpus/glance/glance.ts';
import { number, percent } from '../words/amounts.ts';
import { glanceWords as say } from '../words/glance.ts';

const BAR_PX = 140;

/** What the corpus is written in. */
export function LanguagesTable({ glance: { languages, articles } }: { readonly glance: Glance }) {
  const heading = useId();
  const { columns } = say.languages;
  const most = Math.max(...languages.map((language) => language.articles));
  return (
    <section class="picture" aria-labelledby={heading}>
      <h2 id={heading}>{say.languages.title}</h2>
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
                  <rect
                    width={Math.max(2, (BAR_PX * language.articles) / most)}
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
    </section>
  );
}
