import { join } from 'node:path';
import packGroups from '../../../assets/topics/putin-belarus.groups.json' with { type: 'json' };
import type { Article } from '../../../src/core/article/article.ts';
import { articleId } from '../../../src/core/article/article-id.ts';
import type { ContextTables } from '../../../src/core/context/tables.ts';
import { readArticle } from '../../../src/core/reading/read-article.ts';
import type { ReadArticle } from '../../../src/core/reading/reading.ts';
import { comparingTables } from '../../../tools/packaged-tables.ts';
import { lexicon } from './reading/lexicon.ts';

const comparing = comparingTables(join(import.meta.dirname, '../../..'));

/** The rarity that ships: tests on invented words would say nothing about how it weighs real ones. */
export const { rarity } = comparing;

/** The tables that ship. */
export const tables: ContextTables = { ...comparing, lexicon, groups: packGroups.groups };

/** An article with what is read in it. */
export const read = (article: Article): ReadArticle => ({ article, reading: readArticle(article, lexicon) });

/** An article with these fields; all others say nothing. */
export function article(fields: Partial<Article>): Article {
  const nothing = { url: null, outlet: '', title: '', byline: null, published: null, lang: 'en', text: '' };
  return { id: articleId({ ...nothing, ...fields }), ...nothing, ...fields };
}

const paragraphs = (...lines: string[]) => lines.join('\n\n');

/** Invented: a ferry runs aground off an invented port. Three outlets, each in its own words. */
export const ferry = {
  herald: article({
    url: 'https://herald.example/news/ferry-aground',
    outlet: 'Norvik Herald',
    title: 'Ferry with 340 passengers runs aground off Norvik',
    published: '2031-03-14',
    text: paragraphs(
      'The ferry Astrid ran aground on a sandbank off Norvik on Friday morning with 340 passengers on board, the coast guard said.',
      'Nobody was injured. Two helicopters and four lifeboats brought the passengers to the port of Hallen within three hours.',
      '“We heard a loud scraping noise and then everything stood still,” passenger Marta Lindqvist told the Herald.',
      'Captain Olav Brekke, 58, blamed a broken sonar, which according to the shipping company had been repaired in January.',
      'Divers found a tear of nine metres in the hull below the engine room.',
      'The Herald learned that an earlier inspection had listed eleven defects.',
    ),
  }),
  courier: article({
    url: 'https://courier.example/2031/03/14/astrid',
    outlet: 'Baltic Courier',
    title: 'Norvik ferry Astrid stuck on sandbank, passengers rescued',
    published: '2031-03-14',
    text: paragraphs(
      'Rescuers have taken 340 passengers off the ferry Astrid after it ran aground on a sandbank near Norvik on Friday.',
      'Four lifeboats and two helicopters took them to the port of Hallen; nobody was injured, the coast guard said.',
      'The captain, Olav Brekke, told investigators that the sonar of the ship had been broken.',
      'About 60 tonnes of diesel fuel are in the tanks of the Astrid, and environment minister Ida Holm fears a spill.',
      'Tugboats will try to free the ferry at the next spring tide on Tuesday.',
    ),
  }),
  evening: article({
    url: 'https://evening.example/astrid-diesel',
    outlet: 'Evening Post',
    title: 'Diesel spill feared after ferry accident near Norvik',
    published: '2031-03-15',
    text: paragraphs(
      'Environment minister Ida Holm warned on Saturday that 60 tonnes of diesel fuel could spill from the stranded ferry Astrid.',
      'The ferry had run aground on a sandbank off Norvik a day earlier with 340 passengers on board.',
      'Tugboats are to free the ferry at spring tide on Tuesday, the shipping company said.',
      'Fishermen from Hallen laid out two kilometres of floating barriers by themselves.',
      'The port of Hallen remains closed for cargo ships until further notice.',
    ),
  }),
  /** Another event in another place, days later. */
  other: article({
    url: 'https://herald.example/culture/opera',
    outlet: 'Norvik Herald',
    title: 'Opera house reopens with Verdi after two years',
    published: '2031-03-20',
    text: paragraphs(
      'After two years of renovation the opera house of Norvik opened its doors again with a performance of Verdi’s Aida.',
      'The soprano Elena Marchetti was applauded for eleven minutes, longer than anybody in the history of the house.',
      'The new stage machinery cost 48 million crowns, a third more than the city council had planned for.',
    ),
  }),
};
