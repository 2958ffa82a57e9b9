/**
 * The most frequent function words of each language and the letters that speak for or against it. Common words of
 * news prose, written by hand; a word that several languages share counts for each of them, by its share.
 */
export interface LanguageProfile {
  readonly lang: string;
  readonly words: string;
  /** Letters that (nearly) only this language of its script uses. */
  readonly letters: string;
  /** Letters of the script that its alphabet does not have: a word with one of them speaks against it. */
  readonly foreign: string;
}

export const LATIN_PROFILES: readonly LanguageProfile[] = [
  {
    lang: 'en',
    words:
      'the of and to in is that for it was on with as are be by this have has from at which not but were his her their an they he she will would been who had more after than its about also when one said or you we can could there what all out',
    letters: '',
    foreign: 'äöüßłąężźćśčřšžťďåæøőűğışțăñ',
  },
  {
    lang: 'de',
    words:
      'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ich wir ihr kein wenn unter gegen vom können schon',
    letters: 'ßäöü',
    foreign: 'łąężśčřñåøçãõéè',
  },
  {
    lang: 'fr',
    words:
      "le la les de des du et en un une est que qui dans pour par sur pas plus au avec ce il ne se son sa ses sont aux cette mais ou été a à leur elle nous ont comme être fait selon après deux entre aussi même d'un d'une n'est c'est qu'il ces je vous lui était avait",
    letters: 'œêèùâîûë',
    foreign: 'äßñłąęąśžøåãõ',
  },
  {
    lang: 'es',
    words:
      'el la los las de del y en un una que es por con para se no lo su al como más pero sus le ha este sobre entre también fue son está han desde cuando muy sin hasta hay donde quien todo esta ser dos años porque ya ni contra tras según',
    letters: 'ñ¿¡',
    foreign: 'äßçłąęśžøåãõêèùâî',
  },
  {
    lang: 'it',
    words:
      "il lo la i gli le di del della dei delle degli e in un una che è per con non si da dal dalla al alla nel nella sono come più anche ma ha hanno questo questa essere stato suo sua loro dopo tra fra due cui o su sul sulla ai alle dell'anno all'interno c'è ad ed se quando molto",
    letters: 'ìò',
    foreign: 'äöüßñçłąęśžøåãõêâî',
  },
  {
    lang: 'nl',
    words:
      'de het een en van in op te is dat die voor met zijn niet aan er om ook als bij naar door maar uit dan wordt werd hij ze heeft hebben was nog wel over deze tot meer worden geen kan zich of al moet veel ik wij je jaar onder tegen volgens waar had tussen zou',
    letters: '',
    foreign: 'äßñłąęśžøåãõêâîç',
  },
  {
    lang: 'pl',
    words:
      'w i na z do że się nie jest o to od za po jak przez dla co ale oraz już tym są tego był ma być było tylko może ich jego także tej przy roku pod czy we ze jej kiedy która który które jako przed będzie bardzo a lub gdy ma ze nad u przed bez więc jednak tej tych temu gdzie jeśli który mają bo między także',
    letters: 'łąęńśźż',
    foreign: 'äöüßñåøãõêéèčřšžçâî',
  },
  {
    lang: 'pt',
    words:
      'o a os as de do da dos das e em no na nos nas um uma que é por para com não se mais como mas ao foi são pelo pela ser ele ela também seu sua já está entre até sobre quando muito sem há foram aos isso depois ainda anos nem à tem ou',
    letters: 'ãõ',
    foreign: 'äöüßñåøłąęśžùîœ',
  },
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

export const CYRILLIC_PROFILES: readonly LanguageProfile[] = [
  {
    lang: 'ru',
    words:
      'и в не на что с он по как это из к но за от его о для его же у так был было все также она они мы или если были быть может после при до того который которые года этом этого со во уже только еще ещё чтобы когда об их бы под где',
    letters: 'ыэё',
    foreign: 'іїєґў',
  },
  {
    lang: 'uk',
    words:
      'і в не на що з та до у це за як він від по про але для його також із й ми вони які який яка було бути був зі чи через або після над при їх її вже під тому цього року так щоб коли лише ще',
    letters: 'їєґ',
    foreign: 'ыэёъў',
  },
  {
    lang: 'be',
    words:
      'і ў у не на што з па да гэта як за ён ад для яго але таксама ці ці мы яны які якія якая было быць быў пра або калі пасля каб іх яе ужо толькі сёння гэтага таго дзе бо над пры са',
    letters: 'ў',
    foreign: 'иїєґщъ',
  },
  {
    lang: 'bg',
    words:
      'и в на не се да за от с че е по са ще като това до той но към при или която който които след беше бе бил има няма го тя те си само още във със през между',
    letters: 'ъ',
    foreign: 'ыэёіїєґў',
  },
];
