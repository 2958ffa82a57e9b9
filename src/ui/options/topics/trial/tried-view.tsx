import type { Evidence } from '../../../../core/topic/topic-pack.ts';
import { topicsWords } from '../../words/topics.ts';
import type { TriedTopic } from './trial-state.ts';

const say = topicsWords.trial;
/** More rows than these say no more. */
const MOST_ROWS = 100;

interface TriedViewProps {
  readonly tried: TriedTopic;
  /** Whether it must be said which topic this is; its reasons are folded away then. */
  readonly named: boolean;
}

/** Taken or not, how surely against what is needed, and every name and word that counted. */
export function TriedView({ tried, named }: TriedViewProps) {
  const { taken, score, needed, unnamed, headline, evidence, name } = tried;
  return (
    <div class="tried">
      {named && (
        <h3 class="tried-name" dir="auto">
          {name}
        </h3>
      )}
      <p class="tried-verdict">
        <strong class={taken ? 'tried-taken' : 'tried-not'}>
          <span aria-hidden="true">{taken ? '✓' : '✗'}</span> {taken ? say.taken : say.notTaken}
        </strong>{' '}
        <span>{say.score(score, needed)}</span>
      </p>
      <div class="tried-bar">
        <progress aria-label={say.bar(name)} max={1} value={score} />
        <span class="tried-needed" aria-hidden="true" style={{ insetInlineStart: `${100 * needed}%` }} />
      </div>
      {unnamed.length > 0 && <p class="tried-why">{say.unnamed(unnamed)}</p>}
      {!headline && <p class="soft">{say.noHeadline}</p>}
      {evidence.length === 0 ? (
        <p class="soft">{say.nothing}</p>
      ) : (
        <details class="more" open={!named}>
          <summary>{say.evidence}</summary>
          <EvidenceTable evidence={evidence} />
        </details>
      )}
    </div>
  );
}

function EvidenceTable({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { columns } = say;
  return (
    <>
      <div class="evidence-box">
        <table class="evidence">
          <thead>
            <tr>
              <th scope="col">{columns.name}</th>
              <th scope="col">{columns.of}</th>
              <th scope="col">{columns.where}</th>
              <th scope="col" class="evidence-number">
                {columns.often}
              </th>
              <th scope="col" class="evidence-number">
                {columns.weight}
              </th>
            </tr>
          </thead>
          <tbody>
            {evidence.slice(0, MOST_ROWS).map((each) => (
              <tr key={`${each.subject} ${each.alias} ${each.field}`}>
                <th scope="row">
                  <bdi>{say.alias(each.alias)}</bdi>
                </th>
                <td>{each.subject === 'against' ? say.against : <bdi>{each.subject}</bdi>}</td>
                <td>{say.where(each.field)}</td>
                <td class="evidence-number">{say.times(each.count)}</td>
                <td class="evidence-number">{say.weight(each.weight)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {evidence.length > MOST_ROWS && <p class="soft">{say.more(evidence.length - MOST_ROWS)}</p>}
    </>
  );
}
