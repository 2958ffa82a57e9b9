import { fieldWords, scorePage } from '../core/topic/score-page.ts';
import {
  PROBE_ACCEPT_SCORE,
  PROBE_LD_CHARACTERS,
  PROBE_NODES,
  PROBE_TEXT,
} from '../core/topic/thresholds.ts';
import type { Detection, PageFields, TopicPack } from '../core/topic/topic-pack.ts';
import { firstText } from './first-text.ts';
import { readNative, selectFirst } from './native-dom.ts';

/**
 * Cheap first answer to "is this page on a topic?", from what stands at the top of it. It lets through more than the
 * detector does (a lower score is enough), because the detector decides again on the whole article. Evidence is left out to keep the probe small;
 * `detect(probeFields(document), packs)` gives it.
 */
export function probePage(document: Document, packs: readonly TopicPack[]): Detection {
  const words = fieldWords(probeFields(document));
  let best: Detection = { topic: null, score: 0, evidence: [] };
  for (const pack of packs) {
    const { score } = scorePage(words, pack);
    if (score > best.score)
      best = { topic: score >= PROBE_ACCEPT_SCORE ? pack.id : null, score, evidence: [] };
  }
  return best;
}

/** What the probe looks at. Costs at most PROBE_NODES nodes and PROBE_TEXT characters, however large the page is. */
export function probeFields(document: Document): PageFields {
  const title = selectFirst(document, 'title');
  const ogTitle = content(document, 'meta[property="og:title"]');
  const h1 = selectFirst(document, 'h1');
  const headline = [h1 ? firstText(h1, 60, 300, true) : '', ogTitle, ldHeadline(document)];
  const description =
    content(document, 'meta[name="description"]') || content(document, 'meta[property="og:description"]');
  const start =
    selectFirst(document, 'article') ?? selectFirst(document, 'main') ?? h1 ?? selectFirst(document, 'body');
  return {
    title: title ? firstText(title, 10, 500, true) : '',
    headline: headline.join(' | '),
    description: `${description}\n\n${content(document, 'meta[name="keywords"]')}`,
    text: start ? firstText(start, PROBE_NODES, PROBE_TEXT, false) : '',
  };
}

function content(document: Document, selector: string): string {
  const meta = selectFirst(document, selector);
  const value = meta ? (readNative(meta, 'content') ?? meta.getAttribute('content')) : '';
  return typeof value === 'string' ? value.slice(0, 500) : '';
}

/** The first `"headline"` of the page's JSON-LD, cut out without parsing the rest. */
function ldHeadline(document: Document): string {
  const script = selectFirst(document, 'script[type="application/ld+json"]');
  const data = script ? firstText(script, 2, PROBE_LD_CHARACTERS, true) : '';
  const key = data.indexOf('"headline"');
  const open = key < 0 ? -1 : data.indexOf('"', key + 10);
  if (open < 0) return '';
  let close = open + 1;
  while (close < data.length && close < open + 500 && data[close] !== '"')
    close += data[close] === '\\' ? 2 : 1;
  try {
    return String(JSON.parse(data.slice(open, close + 1)));
  } catch {
    return '';
  }
}
