import putinBelarus from '../../../assets/topics/putin-belarus.json';
import names from '../../../assets/topics/putin-belarus.names.json';
import { keptSettings } from '../../browser/kept-settings.ts';
import { ledgerCopy } from '../../browser/ledger-copy.ts';
import { markSettings } from '../../browser/mark-settings.ts';
import { pageSettings } from '../../browser/page-settings.ts';
import { product } from '../../browser/product.ts';
import { followScheme } from '../../browser/scheme.ts';
import { browserSpeech } from '../../browser/speech.ts';
import { startCorpusWorker } from '../../browser/start-worker.ts';
import { wrongMatches } from '../../browser/wrong-matches.ts';
import { wrongMatchLines } from '../../core/judging/change-wrong-matches.ts';
import { pageRules } from '../../core/topic/page-rules.ts';
import { widenPack } from '../../core/topic/widen-pack.ts';
import { EVERY_SET, KEPT_SET, STARTER_SET } from '../../corpus/store/described.ts';
import { KEPT_LABELS, RECOVERED_LABELS, STARTER_LABELS } from '../../corpus/store/sets/known-sets.ts';
import { connectCorpus } from '../../messages/connect-corpus.ts';
import { mountOptions } from '../../ui/options/mount-options.tsx';
import { shippedTopic } from '../../ui/options/topics/shipped-topic.ts';
import { speakIn } from '../../words/speak-in.ts';

const place = document.getElementById('options');
if (place === null) throw new Error('The options page has no element with the id "options".');

followScheme();
speakIn(document, browserSpeech);
const client = connectCorpus(startCorpusWorker(), { ledgerCopy, settings: keptSettings });
const unnamed = { starter: STARTER_LABELS, kept: KEPT_LABELS, recovered: RECOVERED_LABELS };
const known = { starter: STARTER_SET, kept: KEPT_SET, every: EVERY_SET, unnamed };
const topic = shippedTopic(widenPack(putinBelarus, names));
const handed = {
  settings: pageSettings,
  rules: pageRules([topic]),
  wrong: { ...wrongMatches, lines: wrongMatchLines },
  product,
};
mountOptions(place, client, known, ledgerCopy.watch, handed, markSettings);
