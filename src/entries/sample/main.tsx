import { render } from 'preact';
import { askSampleBadge } from '../../browser/ask-background.ts';
import { packagedTable } from '../../browser/packaged-table.ts';
import { followScheme } from '../../browser/scheme.ts';
import { browserSpeech } from '../../browser/speech.ts';
import { sampleArticle } from '../../corpus/sample-article.ts';
import type { StarterCorpus } from '../../corpus/starter-corpus.ts';
import { Sample } from '../../ui/sample/sample.tsx';
import { sampleWords } from '../../ui/welcome/words.ts';
import { speakIn } from '../../words/speak-in.ts';

const root = document.getElementById('sample');
if (root === null) throw new Error('The page has no element with the id "sample".');
const place: HTMLElement = root;

followScheme();
speakIn(document, browserSpeech);
packagedTable<StarterCorpus>('starter-corpus').then(
  (starter) => {
    const article = sampleArticle(starter);
    document.title = article?.title ?? sampleWords.title;
    render(<Sample article={article} />, place);
    // Without its badge the popup says the same.
    askSampleBadge().catch(() => {});
  },
  () => render(<Sample article={null} />, place),
);
