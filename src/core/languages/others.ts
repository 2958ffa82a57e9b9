import type { LanguageProfile } from './profiles.ts';

/** Languages that are told apart from ours and otherwise not read. */
export const OTHER_LATIN: readonly LanguageProfile[] = [
  {
    lang: 'cs',
    words:
      'a v se na je že z s do o i to k ve pro za by ale jako po už od jsou které který která si jeho podle byl bylo také při nebo jen až tak co před mezi bude není jsem',
    letters: 'ěřůčšž',
    foreign: 'łąęśźżßñåøãõçêâ',
  },
  {
    lang: 'sv',
    words:
      'och att det i en som på är av för med den till inte har de om ett han men var sig från vi så kan när under också efter eller nu sin där vid mot ska skulle kommer ut får finns har',
    letters: 'å',
    foreign: 'ßñłąęśžøæçãõ',
  },
  {
    lang: 'da',
    words:
      'og at det i en som på er af for med den til ikke har de om et han men var sig fra vi så kan når under også efter eller nu sin der ved mod skal skulle kommer ud får bliver blev jeg hvor',
    letters: 'øæå',
    foreign: 'ßñłąęśžäöçãõ',
  },
  {
    lang: 'hu',
    words:
      'a az és hogy nem is egy van de ha meg már csak volt mint még el vagy ez azt ezt lesz szerint amely aki volna után között nagyon minden sem mert pedig így',
    letters: 'őű',
    foreign: 'äßñłąęśžåøçãõêâ',
  },
  {
    lang: 'ro',
    words:
      'și în de la a cu o că pe un să nu din este care al pentru mai ce sau au fost prin după lui ale cel fi sunt are dar ca ai până sa între fără într-un această acest',
    letters: 'ășțî',
    foreign: 'äöüßñłąęśžåøçãõêéè',
  },
  {
    lang: 'tr',
    words:
      've bir bu da de için ile olarak çok daha olan gibi en ne kadar sonra ancak var olduğunu ise dedi oldu ya değil göre ama her o ki bunu etti tarafından',
    letters: 'ığş',
    foreign: 'äßñłąęśžåøãõêàèé',
  },
];

export const OTHER_CYRILLIC: readonly LanguageProfile[] = [
  {
    lang: 'bg',
    words:
      'и в на не се да за от с че е по са ще като това до той но към при или която който които след беше бе бил има няма го тя те си само още във със през между',
    letters: 'ъ',
    foreign: 'ыэёіїєґў',
  },
];

/** Months of languages that pages are not read in, for the dates in their headers. */
export const OTHER_MONTHS: readonly string[] = [
  'ledna leden|února únor|března březen|dubna duben|května květen|června červen|července červenec|srpna srpen|září|října říjen|listopadu listopad|prosince prosinec',
  'január|február|marec|apríl|máj|jún|júl|august|september|október|november|december',
  'ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie',
];
