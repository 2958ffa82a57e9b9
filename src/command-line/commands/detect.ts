import putinBelarus from '../../../assets/topics/putin-belarus.json' with { type: 'json' };
import names from '../../../assets/topics/putin-belarus.names.json' with { type: 'json' };
import { articleFields, detect as detectTopic } from '../../core/topic/detect.ts';
import type { Detection, TopicPack } from '../../core/topic/topic-pack.ts';
import { widenPack } from '../../core/topic/widen-pack.ts';
import { probePage } from '../../page/probe.ts';
import { openPage, type PageFile, readPage } from '../input/read-page.ts';
import { streamRecords } from '../input/stream-records.ts';
import { createProgress } from '../output/progress.ts';
import type { Session } from '../session.ts';

const PACKS: readonly TopicPack[] = [widenPack(putinBelarus, names)];
/** What runs on every page knows fewer names. */
const PROBE_PACKS: readonly TopicPack[] = [putinBelarus];

/** One answer of `detect`. */
interface Detected extends Detection {
  readonly id: string;
  /** Whether the check that runs on every page would have let it through; null for what is no web page. */
  readonly probe: boolean | null;
}

/** `detect FILE…` and `detect --jsonl FILE`: a page's id is its file as given, a record's is its own. */
export async function detect(
  files: readonly string[],
  jsonl: readonly string[],
  session: Session,
): Promise<void> {
  const { terminal, report } = session;
  const progress = createProgress(terminal, 'detect', session.now);
  const answer = async ({ id, topic, score, evidence, probe }: Detected) => {
    report.good();
    progress.step();
    await terminal.print(JSON.stringify({ id, topic, score, evidence, probe }));
  };
  for (const file of files) {
    if (!terminal.isRead()) return;
    const page = await openPage(file, session);
    const detected = page === null ? null : detectPage(file, page, session);
    if (detected !== null) await answer({ id: file, ...detected });
  }
  for (const file of jsonl) {
    for await (const article of streamRecords(file, terminal.stdin, report)) {
      if (!terminal.isRead()) return;
      await answer({ id: article.id, probe: null, ...detectTopic(articleFields(article), PACKS) });
    }
  }
  progress.end();
}

/** Null for a page that can't be answered for: "no topic" would be said of what nobody has read. */
function detectPage(file: string, page: PageFile, session: Session): Omit<Detected, 'id'> | null {
  const probe = page.kind === 'web' ? probePage(page.document, PROBE_PACKS) : null;
  if (probe !== null && probe.topic === null) return { ...probe, evidence: [], probe: false };
  const reading = readPage(file, page, session);
  if (reading.kind === 'unusable') return null;
  // What the probe let through and is no article (a front page, a search) has no topic.
  const none: Detection = { topic: null, score: 0, evidence: [] };
  return {
    ...(reading.kind === 'article' ? detectTopic(articleFields(reading.article), PACKS) : none),
    probe: probe === null ? null : true,
  };
}
