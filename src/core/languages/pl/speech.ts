import type { SpeechWords } from '../speech.ts';

export const speech: SpeechWords = {
  lang: 'pl',
  cues: {
    neutral:
      'powiedzia+ł+ła+ło+ły powiedzieli mów+i+ią+ił+iła+iło+ili+iły oświadczy+ł+ła+ło+ły+li oświadcza+ją+ doda+ł+ła+ło+ły+li+je dodają dodawa+ł+ła zaznaczy+ł+ła+ło+ły+li zaznacza+ją+ podkreśli+ł+ła+ło+ły+li podkreśla+ją+ł+ła+ stwierdzi+ł+ła+ło+ły+li stwierdza+ją+ przekaza+ł+ła+ło+ły+li przekazuj+e+ą poinformowa+ł+ła+ło+ły+li informuj+e+ą informowa+ł+ła+ło+li wyjaśni+ł+ła+ło+ły+li wyjaśnia+ją+ł+ła+ tłumaczy+ł+ła+li+ tłumaczą napisa+ł+ła+ło+ły+li pisze piszą oceni+ł+ła+ło+ły+li+a oceniają przyzna+ł+ła+ło+ły+li+je zauważy+ł+ła+ło+li zauważa+ją+ przypomnia+ł+ła+ło przypomnieli przypomina+ją+ł+ła+ odpowiedzia+ł+ła+ło odpowiedzieli odpowiada+ją+ł+ła+ odpar+ł+ła zapyta+ł+ła+ło+li pyta+ją+ł+ła+ opowiada+ją+ł+ła+li+ opowiedzia+ł+ła wspomina+ją+ł+ła+ relacjonuj+e+ą relacjonowa+ł+ła+li zapewni+ł+ła+ło+ły+li zapewnia+ją+ł+ła+ potwierdzi+ł+ła+ło+ły+li potwierdza+ją+ ujawni+ł+ła+ło+ły+li poda+ł+ła+ło+ły+li+je podają wskaza+ł+ła+ło+ły+li wskazuj+e+ą uzna+ł+ła+ło+ły+li uważa+ją+ł+ła+ zapowiada skomentowa+ł+ła+ło+li komentuj+e+ą ocenia apelowa+ł+ła+li zaapelowa+ł+ła+ło+li apeluj+e+ą wezwa+ł+ła+ło+li wzywa+ją+ powtórzy+ł+ła+ło+li powtarza+ją+ł+ła+ krzycz+y+ą krzycza+ł+ła krzykną+ł krzyknęła szepną+ł szepnęła zakończy+ł+ła kontynuowa+ł+ła kontynuuje sprecyzowa+ł+ła+ło zwróci+ł_uwagę zwróciła_uwagę zwraca_uwagę zwrócił_uwagę argumentowa+ł+ła+li argumentuj+e+ą przekonywa+ł+ła+li przekonuj+e+ą raportuje raportował donosi+ł+ła+li+ donoszą cytuj+e+ą cytowa+ł+ła ubolewa+ł+ła+ żartowa+ł+ła spodziewa prognozuj+e+ą wylicza+ł+ła+ obieca+ł+ła+ło+li żąda+ją+ł+ła+ domaga+ł+ła+ tweetowa+ł sugeruj+e+ą sugerowa+ł+ła rzek+ł+ła',
    claim:
      'twierdzi+ł+ła+ło+li+ twierdzą utrzymuj+e+ą utrzymywa+ł+ła+li oskarży+ł+ła+ło+li oskarża+ją+ł+ zarzuci+ł+ła+ło+li zarzuca+ją+',
    denial:
      'zaprzeczy+ł+ła+ło+ły+li zaprzecza+ją+ł+ła+li+ zdementowa+ł+ła+ło+ły+li dementuj+e+ą odrzuci+ł+ła+ło+ły+li odrzuca+ją+',
    warning:
      'ostrzeg+ł+ła+ło+ły+li+a ostrzegają ostrzega+ł+ła+li zagrozi+ł+ła+li grozi+ł+ła+ grożą przestrzeg+ł+ła+a alarmuj+e+ą alarmowa+ł+ła',
    announcement:
      'ogłosi+ł+ła+ło+ły+li ogłasza+ją+ zapowiedzia+ł+ła+ło zapowiedzieli zapowiada+ją+ł+ła+ nakaza+ł+ła+ło+li rozkaza+ł+ła zarządzi+ł+ła+ło',
  },
  participles: {
    neutral:
      'mówiąc dodając podkreślając zaznaczając wyjaśniając tłumacząc pisząc zapewniając przypominając wskazując powtarzając',
    claim: 'twierdząc oskarżając zarzucając',
    denial: 'zaprzeczając odrzucając',
    warning: 'ostrzegając grożąc',
    announcement: 'ogłaszając zapowiadając',
  },
  naming:
    'nazwa+ł+ła+ło+ły+li nazywa+ją+ł+ła+li+ określi+ł+ła+ło+ły+li określa+ją+ł+ła+ skrytykowa+ł+ła+ło+li krytykuj+e+ą potępi+ł+ła+ło+li potępia+ją+ pochwali+ł+ła porówna+ł+ła+ło+li opisa+ł+ła+ło+li mówi+ł_o mówiła_o podziękowa+ł+ła+li wyśmia+ł+ła',
  namingParticiples: 'nazywając określając krytykując potępiając porównując opisując',
  carriers: 'cytuj+e+ą cytowa+ł+ła+ny+na',
  phrases: 'według zdaniem wedle w_ocenie w_opinii jak_wynika_z jak_podaje jak_twierdzi',
  ownPhrases: {
    m: 'jego_zdaniem według_niego w_jego_ocenie w_jego_opinii',
    f: 'jej_zdaniem według_niej w_jej_ocenie',
    p: 'ich_zdaniem według_nich',
  },
  negations: 'nie nigdy nikt żaden żadna ani',
  that: 'że iż żeby aby by',
  as: 'jak',
  by: 'przez',
  relatives: 'który która które którzy którego której których któremu którym którą co kto',
  subordinators:
    'gdy kiedy ponieważ bo choć chociaż jeśli jeżeli gdyby podczas zanim odkąd dopóki gdzie czy dlaczego skoro póki',
  conjunctions: 'i oraz a ale lub albo lecz ani więc',
  definites: '',
  determiners:
    'ten ta to ci te tego tej tych temu tym tę tą swój swoja swoje swojego swojej jego jej ich nasz nasza nasze nasi taki taka takie każdy każda każde żaden',
  quantifiers:
    'niektórzy niektóre wielu wiele kilku kilka kilkoro dwaj dwóch dwie dwa trzy trzech cztery pięć inni inne inny inna wszyscy wszystkie obaj obie obydwaj ktoś nikt jeden jedna',
  prepositions:
    'w we na z ze do od o po przy przed za pod nad przez dla między pomiędzy bez u ku podczas wobec według wskutek wokół mimo obok spośród poza dzięki przeciw oprócz w_czasie',
  auxiliaries:
    'jest są był była było byli były będzie będą został została zostało zostali zostały może mogą mógł mogła mogli musi muszą musiał musiała powinien powinna powinno powinni chce chcą chciał chciała ma mają miał miała miało mieli nie by',
  passives: 'został została zostało zostali zostały jest są był była było były byli będzie będą',
  adverbs:
    'też także również potem później wcześniej następnie dalej jednak ponownie znów już jeszcze teraz dziś dzisiaj wczoraj jutro poniedziałek wtorek środę środa czwartek piątek sobotę sobota niedzielę niedziela rano wieczorem nocy jednocześnie ponadto dodatkowo tymczasem natomiast wreszcie niedawno ostatnio zawsze tam tu wtedy zarazem tak',
  objects: 'się mu jej im mi mnie nam nas ci cię go ją je sobie siebie sam sama',
  pronouns: { m: 'on', f: 'ona', n: 'ono', p: 'oni one', x: 'ja my ty wy' },
  quotedPronouns: { m: 'niego', f: 'niej', p: 'nich' },
  address: { m: 'pan pana', f: 'pani' },
  people:
    'prezydent premier minister kanclerz szef szefowa przywódca przywódczyni lider liderka rzecznik rzeczniczka mer burmistrz gubernator generał pułkownik admirał ambasador sekretarz dyrektor dyrektorka doradca doradczyni poseł posłanka senator ekspert ekspertka analityk historyk historyczka profesor adwokat prawnik lekarz lekarka pielęgniarka nauczyciel nauczycielka dziennikarz dziennikarka pisarz pisarka aktor aktorka piosenkarz piosenkarka miliarder dyplomata żołnierz oficer papież król królowa ekonomista dyktator mieszkaniec mieszkanka babcia dziadek mężczyzna kobieta ojciec matka wiceminister marszałek',
  sources:
    'urzędnik urzędnicy źródło źródła władze eksperci analitycy dyplomaci mieszkańcy mieszkaniec świadkowie świadek obserwatorzy krytycy rzecznicy oficerowie przedstawiciel przedstawiciele ludzie wojskowi',
  documents:
    'oświadczenie oświadczeniu komunikat komunikacie raport raporcie list liście wpis wpisie wiadomość badanie sondaż wywiad wywiadzie przemówienie przemówieniu nagranie dane twitterze telegramie facebooku konferencji rozmowie',
  utterances: 'oświadczenie komunikat list wpis wiadomość',
  contents: 'zarzuty oskarżenia tezę',
  works:
    'film powieść książka książkę piosenka utwór album serial sztuka obraz wystawa magazyn gazeta dziennik tygodnik podcast przydomek przydomkiem operacja projekt zatytułowany zatytułowana program słowo słowa termin wiersz hasło opera tytuł',
  soCalled: 'tzw tak_zwana tak_zwany tak_zwane tak_zwanej tak_zwanych tak_zwanego rzekoma rzekomy rzekome',
  nameEndsPhrase: true,
  bareClause: 'none',
  dropsSubject: true,
  dashes: true,
};
