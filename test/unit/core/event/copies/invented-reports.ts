/** Invented: a dam in an invented valley is damaged. Two outlets report it, each in its own words. */

export const agency = [
  'Engineers worked through the night to lower the level of the Harle reservoir after a crack nearly forty metres long opened in the dam above Ostrava Mill on Tuesday evening.',
  'More than 2,300 people were told to leave their homes in the three villages below the wall, and a convoy of buses carried most of them to a sports hall in Kelden, the district office announced.',
  'The crack was noticed shortly after six by a fisherman who saw water running down the dry side of the wall and rang the keeper of the lock, according to a spokeswoman for the river authority.',
  'Pumps borrowed from the fire brigades of four neighbouring districts were moving about eleven tonnes of water a second into an old canal that had not carried any for thirty years.',
  'Minister Jana Feldt, who flew over the valley by helicopter on Wednesday morning, promised that nobody would be allowed back before the wall had been examined from both sides.',
  'The dam was finished in 1961 and strengthened twice since, most recently after an inspection in the autumn of 2019 found that its foundations were moving by a few millimetres each year.',
  'Farmers in the lower valley complained that they had been given less than an hour to move their cattle, and that the sirens installed after the flood of 1997 had stayed silent.',
  'A commission of five experts is to report on the causes by the end of the month, and the operator said it would pay for hotel rooms until then.',
];

export const own = [
  'Thousands spent an anxious night away from home in the Harle valley because the big dam at Ostrava Mill has sprung a leak and might not hold.',
  'Our reporter reached Kelden at midnight, where volunteers were handing out soup and blankets in the gym of the local school while children slept on mattresses between the goals.',
  'Petr Malin, who runs the bakery in Lower Harle, said he had switched off the ovens, taken his grandmother under one arm and the cat under the other, and left everything else behind.',
  'Nobody knows yet how a structure that passed its last check without remarks could tear open along the length of a swimming pool within one afternoon.',
  'Firefighters from all over the region are pumping, yet by Wednesday noon the surface of the lake had gone down by just half a metre.',
  'Jana Feldt, the minister in charge, spoke of a race against time and thanked those who had acted so calmly.',
  'Opposition politicians asked why the warning system did not sound although it was tested only in March.',
  'If rain sets in as forecast for the weekend, the canal built in the days of the mills could overflow as well, a geologist of the university warned.',
];

export const quotation =
  '“I have been walking along this wall every morning for forty years, and never in all that time have I seen so much as a damp patch on it, so when I saw the water coming out I thought at first that my eyes were playing a trick on me,” fisherman Karel Dusek told reporters.';

export const boilerplate =
  'This newspaper belongs to its readers. If you want to support independent local journalism in our region, become a member today and get our weekly letter with the best stories straight to your mailbox every Sunday morning.';

export const text = (paragraphs: readonly string[]) => paragraphs.join('\n\n');

/** Every sixth word replaced, as a thesaurus would. */
export function everySixthReplaced(paragraphs: readonly string[]): string[] {
  let count = 0;
  return paragraphs.map((paragraph) =>
    paragraph.replace(/\p{L}+/gu, (word) => {
      count += 1;
      return count % 6 === 0 ? `${word.slice(0, 1)}ynonym` : word;
    }),
  );
}
