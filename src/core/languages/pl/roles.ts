import type { RoleWords } from '../roles.ts';

export const roles: RoleWords = {
  lang: 'pl',
  headFirst: true,
  genitives: true,
  roles: {
    president: 'prezydent*|przywódc* państwa|głow* państwa',
    'vice-president': 'wiceprezydent*',
    'prime-minister': 'premier*|szef* rządu|szefow* rządu|prezes* rady ministrów',
    chancellor: 'kanclerz*',
    'foreign-minister':
      'minister spraw zagranicznych|ministra spraw zagranicznych|ministrem spraw zagranicznych|szef* msz|szef* dyplomacji|szefow* msz|szefow* dyplomacji',
    'defence-minister': 'minister obrony|ministra obrony|ministrem obrony|szef* mon|szef* pentagonu',
    'secretary-of-state': 'sekretarz* stanu',
    'interior-minister': 'minister spraw wewnętrznych|ministra spraw wewnętrznych|szef* msw',
    'finance-minister': 'minister finansów|ministra finansów',
    minister: 'minister*|ministr*',
    spokesperson: 'rzecznik*|rzecznic*|sekretarz* prasow*',
    'secretary-general': 'sekretarz* generaln*|szef*|szefow*',
    'high-representative': 'wysok* ^przedstawiciel*|szef* dyplomacji',
    ambassador: 'ambasador*|wysłannik*',
    speaker: 'przewodnicząc* parlamentu|marszał*',
    governor: 'gubernator*',
    mayor: 'mer*|burmistrz*|prezydent* miasta',
    'opposition-leader':
      'lider* opozycji|liderk* opozycji|przywódc* opozycji|przywódczyn* opozycji|opozycjonist*',
    leader: 'przywódc*|przywódczyn*|lider*|szef*|prezydent*|dyktator*|autokrat*|satrap*|władc*|wódz|wodz*',
    'chief-executive': 'prezes*|szef*|dyrektor*',
    'commander-in-chief': 'naczeln* ^dowódc*|głównodowodząc*|szef* sztabu generalnego',
    commander: 'dowódc*|dowódczyn*|komendant*',
    founder: 'założyciel*|szef*|właściciel*',
    pope: 'papież*|ojciec święty',
    patriarch: 'patriarch*',
    adviser: 'doradc*|doradczyn*',
    ombudsman: 'rzecznik* praw',
  },
  ranks: 'gen płk ppłk mjr kpt por prof dr red ks abp bp kard inż mgr adm',
  people: `mieszkańc* mieszkańcy adwokat* aktor* aktork* aktywist* analityk* arcybiskup* artyst* autor* autork* biskup* biznesmen* blog* bojownik* bokser* brat* bohater* córk* dyplomat* dyrektor* działacz* działaczk* dziennikar* ekonomist* ekspert* ekspertk* europos* filozof* fotograf* generał* historyk* jeńc* kandydat* kapitan* kardynał*
    komentator* komik* komisarz* koleg* kongresmen* konsul* korespondent* kosmonaut* król* ksiądz kuzyn* laureat* lekar* major* malarz* marszałek matk* mieszkan* mąż mediator* miliarder* milioner* mistrz* muzyk* naczelnik* najemnik* naukow* negocjator* nauczyciel* obrońc* oficer* ojciec oligarch* opozycjonist* pełnomocnik* pilot* pisarz* pisark* piłkarz* piosenkar*
    poet* polityk* politolog* poseł posł* posłank* prezenter* prezes* producent* profesor* prokurator* propagandyst* przedsiębiorc* przedstawiciel* przedstawicielk* przestępc* przewodnicząc* publicyst* pułkownik* redaktor* reżyser* rolnik* sekretarz* senator* sędzia siostr* sojusznik* solist* sportow* syn* szpieg* terroryst* trener* tenisist* wiceminist* wiceszef* wdow* weteran* właściciel* współpracownik* zastępc* zbrodniarz* zdrajc* żołnierz* żon* aktywistk* następc* poprzednik* car cara`,
  groups: `agencj* alians* armi* bank* batalion* brygad* dziennik* firm* fundacj* gazet* grup* instytut* kanał* koncern* kraj* ministerstw* mocarstw* najemnik* organizacj* parti* państw* portal* republik* resort* rząd* sąsiad* sojusz* spółk* stacj* telewizj* tygodnik* uni* związ* zespół`,
  actors:
    'sojusznik* partner* wróg wrog* przyjaciel* sąsiad* rywal* członek członk* wasal* agresor* satelit*',
  plain:
    'kraj* państw* firm* grup* parti* armi* ministerstw* rząd* gazet* organizacj* agencj* stacj* republik* kobiet* mężczyzn* syn* córk* brat* członek',
  pluralCases: 'om ami ach',
  modifiers: `now* obecn* głów* generaln* naczeln* specjaln* pierwsz* starsz* wybran* aresztowan* znan* wpływow* autorytarn* samozwańcz* prorosyjsk* opozycyjn* państwow* blisk* najbliższ* wieloletni* zachodni* europejsk* radzieck* sowieck* więzion* białorusk* prasow*
    spraw zagranicznych wewnętrznych obrony narodowej bezpieczeństwa rady rządu parlamentu administracji biura biur prezydenta premiera państwa kraju miasta obwodu obwodowej wojskowej partii spółki służby armii sił zbrojnych wojsk sztabu generalnego republiki unii msz mon komitetu komisji wywiadu zdrowia finansów sprawiedliwości gospodarki rozwoju infrastruktury kultury kancelarii klubu koła powietrznych lądowych połączonych`,
  former: 'był* były byłego byłym była eks dawn* ówczesn* zmarł*',
  lesser: 'wice* zastępc* p.o.',
  address: 'pan pana panem pani panu',
  definite: 'ten tego temu tym ta tej',
  possessives: 'jego jej ich swój swojego swoim swoją swojej nasz naszego mój mojego',
  partitives: 'jeden jednym jednego jedna jedną jednej',
  complements: 'ds do od przy',
  looseComplements: 'w we na z ze',
  and: 'i oraz',
  between: 'obecnie wtedy teraz dziś',
  copulas: 'jest był była został została pozostaje',
  negations: 'nie ani',
  subjects: 'on ona',
  relatives: 'który która które których gdzie',
  counterparts: 'odpowiednik* homolog*',
  stops: `i oraz lub albo ale a że żeby jeśli jak gdy bo po przed z ze bez pod przez przy za od do u o na w we dla między nad wobec według podczas
    jest są był była było były będzie został została może nie ani też także on ona oni my wy ja go mu jej im się siebie to
    powiedział powiedziała oświadczył oświadczyła poinformował poinformowała stwierdził dodał podkreślił ogłosił napisał spotkał przybył odwiedził nazwał oskarżył wezwał uważa mówi zapowiedział ocenił przekazał zaznaczył
    poniedziałek wtorek środę czwartek piątek sobotę niedzielę stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia wczoraj dziś dzisiaj jutro już jeszcze tylko`,
};
