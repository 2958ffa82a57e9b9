import type { Article } from '../article/article.ts';
import { AGAINST } from './compiled-pack.ts';
import { fieldWords, type PackScore, scorePage } from './score-page.ts';
import { ACCEPT_SCORE, LEAD_WORDS } from './thresholds.ts';
import type { FieldMentions } from './topic-features.ts';
import type { Detection, Evidence, EvidenceField, PageFields, TopicPack } from './topic-pack.ts';

/** What the detector reads of a whole article. */
export function articleFields(article: Pick<Article, 'title' | 'text'>): PageFields {
  return { title: article.title, headline: '', description: '', text: article.text };
}

/**
 * Which topic, if any, a page is on: the pack that fits best, with the names that spoke for and against it.
 * `accept` is the score from which a page counts as on the topic.
 */
export function detect(fields: PageFields, packs: readonly TopicPack[], accept = ACCEPT_SCORE): Detection {
  const words = fieldWords(fields);
  let best: Detection = { topic: null, score: 0, evidence: [] };
  for (const pack of packs) {
    const { score, found } = scorePage(words, pack);
    if (score < best.score || (score === best.score && best.evidence.length > 0)) continue;
    best = { topic: score >= accept ? pack.id : null, score, evidence: gatherAll(pack, found) };
  }
  return best;
}

function gatherAll(pack: TopicPack, [title, headline, description, text]: PackScore['found']): Evidence[] {
  return [
    ...gather(pack, 'title', [title, headline], 0, Number.POSITIVE_INFINITY),
    ...gather(pack, 'description', [description], 0, Number.POSITIVE_INFINITY),
    ...gather(pack, 'lead', [text], 0, LEAD_WORDS),
    ...gather(pack, 'body', [text], LEAD_WORDS, Number.POSITIVE_INFINITY),
  ];
}

/** Mentions of one field by subject and name; `from` and `to` in words of the field. */
function gather(
  pack: TopicPack,
  field: EvidenceField,
  parts: readonly FieldMentions[],
  from: number,
  to: number,
): Evidence[] {
  const groups = new Map<string, { subject: string; alias: string; count: number; weight: number }>();
  for (const { mentions } of parts) {
    for (const { role, name, weight, word } of mentions) {
      if (word < from || word >= to || role < AGAINST || (role === AGAINST && weight === 0)) continue;
      const subject = role === AGAINST ? 'against' : pack.subjects[role]!.id;
      const group = groups.get(`${role} ${name}`) ?? { subject, alias: name, count: 0, weight: 0 };
      group.count++;
      group.weight += role === AGAINST ? -weight : weight;
      groups.set(`${role} ${name}`, group);
    }
  }
  return [...groups.values()].map((group) => ({
    ...group,
    field,
    weight: Math.round((group.weight / group.count) * 100) / 100,
  }));
}
