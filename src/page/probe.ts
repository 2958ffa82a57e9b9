import { foldText } from '../core/topic/page-words.ts';
import { fieldWords, scorePage } from '../core/topic/score-page.ts';
import { PROBE_ACCEPT_SCORE, PROBE_NODES, PROBE_TEXT } from '../core/topic/thresholds.ts';
import type { Detection, PageFields, TopicPack } from '../core/topic/topic-pack.ts';
import { firstText } from './first-text.ts';
import { nameOf, readNative, selectFirst, step } from './native-dom.ts';

/**
 * Cheap first answer to "is this page on a topic?", from what stands at the top of it. It lets through more than the
 * detector does (a lower score is enough), because the detector decides again on the whole article. Evidence is left
 * out to keep the probe small; `detect(probeFields(document), packs)` gives it. `headline`: of several that the page shows
 * the one in view.
 */
export function probePage(
  document: Document,
  packs: readonly TopicPack[],
  headline?: Element,
): Omit<Detection, 'evidence'> {
  const fields = probeFields(document, headline);
  const folded = foldText(Object.values(fields).join('\n'));
  // Nearly every page ends here, before packs are compiled and texts cut into words: a tenth of the time.
  const possible = packs.filter((pack) => couldName(folded, pack));
  let best: ReturnType<typeof probePage> = { topic: null, score: 0 };
  if (possible.length === 0) return best;
  const words = fieldWords(fields);
  for (const pack of possible) {
    const { score } = scorePage(words, pack);
    if (score > best.score) best = { topic: score >= PROBE_ACCEPT_SCORE ? pack.id : null, score };
  }
  return best;
}

/** Whether the letters that some name of every subject begins with occur at all; packs put their rarest first. */
function couldName(folded: string, pack: TopicPack): boolean {
  return pack.subjects.every((subject) =>
    subject.names.some((group) =>
      group.names.some((name) => folded.includes(name.split('*')[0]!.split(' ')[0]!)),
    ),
  );
}

/** What the probe looks at. Costs at most PROBE_NODES nodes and PROBE_TEXT characters, however large the page is. */
export function probeFields(document: Document, headline?: Element): PageFields {
  const head = readHead(readNative(document, 'head') as Node | null);
  const h1 = headline || selectFirst(document, 'h1');
  const start =
    headline ||
    selectFirst(document, 'article,main') ||
    h1 ||
    (readNative(document, 'body') as Element | null);
  return {
    title: head.title,
    headline: `${h1 ? firstText(h1, 60, 300, true) : ''} | ${head.ogTitle}`,
    description: `${head.description}\n\n${head.keywords}`,
    text: start ? firstText(start, PROBE_NODES, PROBE_TEXT, false) : '',
  };
}

/** What of `<head>` is looked at, in one pass over its first children. */
function readHead(head: Node | null) {
  const read = { title: '', ogTitle: '', description: '', keywords: '' };
  let node = head && (step(head, 'firstChild') as Element | null);
  for (let i = 0; node && i < 300; i++, node = step(node, 'nextSibling') as Element | null) {
    const name = nameOf(node);
    if (name === 'TITLE') read.title ||= firstText(node, 10, 500, true);
    else if (name === 'META') {
      const key = node.getAttribute('property') ?? node.getAttribute('name');
      const content = (node.getAttribute('content') ?? '').slice(0, 500);
      if (key === 'og:title') read.ogTitle = content;
      else if (key === 'keywords') read.keywords = content;
      else if (key === 'description' || key === 'og:description') read.description ||= content;
    }
  }
  return read;
}
