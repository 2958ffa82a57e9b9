import { test } from 'vitest';
import { readArticle } from '../../../../../src/core/reading/read-article.ts';
import { lexicon } from '../lexicon.ts';

const P = [
  "Welcoming Ukraine's foreign minister to Washington, Blinken said the U.S. was concerned.",
  "Welcoming Ukraine's foreign minister, Antony Blinken said the U.S. was concerned.",
  "After meeting Russia's foreign minister in Geneva, Blinken said the U.S. was concerned.",
  'Standing next to the German chancellor, Macron said it was time.',
  "Speaking alongside Germany's chancellor in Berlin, Emmanuel Macron said it was time.",
  'Having called the Ukrainian president, Macron said it was time.',
  'Quoting the Kremlin spokesman, Dmitry Peskov, the agency said so.',
  "Ukrainian President Volodymyr Zelenskyy agreed to send a delegation during a phone call Sunday with Belarus' authoritarian leader Alexander Lukashenko, a spokesperson for Ukraine's president's office announced. The two sides began talks Monday.",
  'He spoke with Alexander Lukashenko, an ally of Putin, said.',
  'The town was hit by Vladimir Putin, a spokesman for the ministry said.',
  "Talks were held with Emmanuel Macron, the French president's office said.",
  'Talks were held with Emmanuel Macron, a senior adviser to Zelensky told reporters.',
  'Talks were held with Emmanuel Macron, a spokesman, Anna Novak, said.',
  'Talks were held with Emmanuel Macron, the president of France, Anna Novak said.',
  "Ben Barry, director of land warfare at the institute, said Russia's forces in Ukraine were weak.",
  "Ben Barry, senior fellow for land warfare at the International Institute, said Russia's forces in Ukraine were weak.",
  "He is the chief of the war department in Ukraine and Russia's war studies professor.",
  "Lawrence Freedman, professor of war studies at King's College, spoke about Ukraine and Russia.",
  "NATO's military operations in the Baltic were a threat to Russia and Ukraine.",
  "Russia said NATO's military operations near Ukraine were a threat.",
  "Putin said NATO's military operations were a threat to Ukraine.",
  'The U.S. military operation was no threat to Ukraine.',
  "Israel's military operation was no threat to Ukraine.",
  "Russia's military operation in Ukraine goes on.",
  "Putin's military operation goes on in Ukraine.",
  "Kyiv's military operation against Russia goes on.",
  "The Pentagon's director of military operations spoke of Ukraine.",
  "The Wagner group's military operations in Ukraine go on.",
  'The secretary of war spoke about Ukraine.',
  'The deputy head of special military operation command in Ukraine left.',
  'The minister spoke of land warfare in Ukraine.',
];
test('probe', () => {
  for (const text of P) {
    const { labels, mentions } = readArticle(
      { id: 'a', url: null, outlet: '', title: '', byline: null, published: '2022-12-19', lang: 'en', text },
      lexicon,
    );
    console.log(
      text +
        '\n   => ' +
        JSON.stringify(labels.map((l) => l.form + ': ' + text.slice(l.start, l.end) + ' → ' + l.target)) +
        ' ' +
        mentions.map((m) => m.entity + ':' + m.kind + ':' + m.known).join(' '),
    );
  }
});
