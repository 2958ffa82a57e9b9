import type { Span } from '../../article/article.ts';
import { stem } from '../../article/stem.ts';
import { madeOnce } from '../../languages/language-table.ts';
import { isAdverbial } from './attributions/main-verb.ts';
import type { ClaimView, ClaimWord } from './claim-view.ts';
import { otherSide, type Side, type WordingDifference } from './difference.ts';
import { WORDING } from './thresholds.ts';

/**
 * A passive without who did it ("were shot"), where the other claim says who ("police shot", "were shot by police") and
 * the first names him nowhere. What was done, and to whom, must be the same words.
 */
export function compareVoices(a: ClaimView, b: ClaimView): WordingDifference[] {
  return hidden('b', a, b) ?? hidden('a', b, a) ?? [];
}

/** @param side that of `telling` */
function hidden(side: Side, hiding: ClaimView, telling: ClaimView): WordingDifference[] | null {
  for (const passive of passivesOf(hiding)) {
    if (passive.agent) continue;
    const deed = agentOf(telling, passive);
    if (!deed || namesAgent(hiding, deed.agent)) continue;
    const receipts = { [side]: deed.spans, [otherSide(side)]: [passive.span] } as Record<Side, Span[]>;
    return [{ kind: 'voice', relation: 'agent', side, ...receipts }];
  }
  return null;
}

interface Passive {
  /** Auxiliary and participle. */
  readonly span: Span;
  /** Stem of the verb, as of its past. */
  readonly verb: string;
  /** Stems of whom it was done to. */
  readonly whom: ReadonlySet<string>;
  readonly agent: Agent | null;
}

interface Agent {
  readonly span: Span;
  readonly words: readonly ClaimWord[];
}

const passivesOf = madeOnce((view: ClaimView): Passive[] => {
  const { framing, words: all } = view;
  if (!framing) return [];
  const found: Passive[] = [];
  for (let at = 0; at < all.length; at += 1) {
    if (!framing.passives.has(all[at]!.norm)) continue;
    let next = at + 1;
    while (next < all.length && !all[next]!.cut && isAdverb(view, all[next]!)) next += 1;
    const participle = all[next];
    if (!participle || participle.cut) continue;
    const verb = verbOf(view, participle.norm);
    if (verb === null) continue;
    found.push({
      span: { start: all[at]!.start, end: participle.end },
      verb,
      whom: new Set(before(view, at).map(({ term }) => term)),
      agent: agentAfter(view, next + 1),
    });
  }
  return found;
});

function isAdverb({ framing }: ClaimView, { norm }: ClaimWord): boolean {
  return framing!.passives.has(norm) || framing!.adverbs.has(norm) || isAdverbial(framing!, norm);
}

/** The verb of a participle, as the stem of its past; null for any other word. */
function verbOf({ framing }: ClaimView, norm: string): string | null {
  const past = framing!.participles.get(norm);
  if (past !== undefined) return past;
  return norm.endsWith(framing!.participleEnding) && norm.length > 4 ? stem(norm) : null;
}

/** The same of a form of the past: "took" for "taken". */
const pastOf = (view: ClaimView, norm: string) => (view.framing!.pasts.has(norm) ? norm : verbOf(view, norm));

/** The content words of the clause before place `at`: whom a passive is about. */
function before({ words: all }: ClaimView, at: number): ClaimWord[] {
  const found: ClaimWord[] = [];
  for (let back = at - 1; back >= Math.max(0, at - WORDING.agentWithin); back -= 1) {
    if (all[back]!.content) found.push(all[back]!);
    if (all[back]!.cut) break;
  }
  return found;
}

/** "by" and who, behind a participle. */
function agentAfter(view: ClaimView, from: number): Agent | null {
  const { framing, words: all } = view;
  for (let at = from; at < Math.min(all.length, from + WORDING.agentWithin); at += 1) {
    if (all[at]!.cut) return null;
    // "was freed after being abducted by"
    if (framing!.passives.has(all[at]!.norm) || verbOf(view, all[at]!.norm) !== null) return null;
    if (!framing!.by.has(all[at]!.norm)) continue;
    const noun: ClaimWord[] = [];
    for (let next = at + 1; next < all.length && !all[next]!.cut; next += 1) {
      const { norm } = all[next]!;
      const opens = framing!.determiners.has(norm) && noun.length === 0;
      if (
        !opens &&
        (framing!.prepositions.has(norm) || framing!.auxiliaries.has(norm) || framing!.conjunctions.has(norm))
      )
        break;
      noun.push(all[next]!);
    }
    const telling = noun.filter(({ content }) => content);
    if (telling.length === 0 || telling.some(({ norm }) => framing!.notAgents.has(norm))) return null;
    return { span: { start: all[at]!.start, end: noun.at(-1)!.end }, words: telling };
  }
  return null;
}

/** Who does it in the other claim: behind "by", or as the subject of the same verb with the same object. */
function agentOf(view: ClaimView, { verb, whom }: Passive): { agent: Agent; spans: Span[] } | null {
  const { framing, words: all } = view;
  if (!framing) return null;
  for (const passive of passivesOf(view)) {
    const same = passive.verb === verb && [...passive.whom].some((term) => whom.has(term));
    if (same) return passive.agent && { agent: passive.agent, spans: [passive.span, passive.agent.span] };
  }
  for (let at = 1; at < all.length; at += 1) {
    const word = all[at]!;
    if (word.cut || pastOf(view, word.norm) !== verb) continue;
    const subject = subjectBefore(view, at);
    const object = objectAfter(view, at);
    if (subject && object.some(({ term }) => whom.has(term)))
      return { agent: subject, spans: [subject.span, { start: word.start, end: word.end }] };
  }
  return null;
}

/** The noun right before an active verb: up to four words, of which the last says something. */
function subjectBefore({ framing, words: all }: ClaimView, at: number): Agent | null {
  const last = all[at - 1];
  if (!last?.content || framing!.passives.has(last.norm) || isAdverbial(framing!, last.norm)) return null;
  const noun = [last];
  for (let back = at - 2; back >= Math.max(0, at - LONGEST_SUBJECT); back -= 1) {
    const word = all[back]!;
    if (all[back + 1]!.cut || !word.content) break;
    noun.unshift(word);
  }
  return { span: { start: noun[0]!.start, end: last.end }, words: noun };
}

const LONGEST_SUBJECT = 5;

function objectAfter({ framing, words: all }: ClaimView, at: number): ClaimWord[] {
  const found: ClaimWord[] = [];
  for (let next = at + 1; next < Math.min(all.length, at + WORDING.agentWithin); next += 1) {
    const word = all[next]!;
    if (word.cut || framing!.prepositions.has(word.norm) || framing!.auxiliaries.has(word.norm)) break;
    if (word.content) found.push(word);
  }
  return found;
}

/** Whether the claim that seems to hide who did it says it elsewhere. */
function namesAgent({ words: all }: ClaimView, { words: agent }: Agent): boolean {
  const terms = new Set(all.map(({ term }) => term));
  return agent.some(({ term }) => terms.has(term));
}
