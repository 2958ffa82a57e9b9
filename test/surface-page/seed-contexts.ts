import { groups } from '../../assets/topics/putin-belarus.groups.json';
import type { Article } from '../../src/core/article/article.ts';
import { buildContext } from '../../src/core/context/build-context.ts';
import { lexiconFromTable } from '../../src/core/reading/lexicon.ts';
import { comparingTables, lexiconTable, starterCorpus } from '../../tools/packaged-tables.ts';

/** The starter corpus compared for real, each of its articles as the page. */
export function seedContexts(root: string) {
  const { articles } = starterCorpus(root);
  const tables = { ...comparingTables(root), lexicon: lexiconFromTable(lexiconTable(root)), groups };
  const by = (outlet: string) => articles.find((article) => article.outlet === outlet) as Article;
  return {
    whole: buildContext(by('The Limited Times'), articles, tables),
    /** Its text is printed by another outlet as well. */
    copied: buildContext(by('The Second Angle'), articles, tables),
    oneOutlet: buildContext(by('The Limited Times'), [by('Krone')], tables),
    selection: buildContext(passageOf(by('Taylor Daily Press')), articles, tables),
  };
}

/** The first long paragraph, as if it had been selected in the page. */
function passageOf(article: Article): Article {
  const text = article.text.split('\n\n').find((paragraph) => paragraph.length > 200) ?? article.text;
  return { ...article, id: 'selection', text };
}
