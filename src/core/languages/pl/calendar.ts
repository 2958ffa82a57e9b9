import type { LanguageCalendar } from '../calendars.ts';

export const calendar: LanguageCalendar = {
  weekdays:
    'poniedziałek poniedziałku poniedziałkiem poniedziałkowy poniedziałkowe poniedziałkowego poniedziałkowym poniedziałkowej poniedziałkowa poniedziałkową|wtorek wtorku wtorkiem wtorkowy wtorkowe wtorkowego wtorkowym wtorkowej wtorkowa wtorkową|środa środę środy środzie środą środowy środowe środowego środowym środowej|czwartek czwartku czwartkiem czwartkowy czwartkowe czwartkowego czwartkowym czwartkowej|piątek piątku piątkiem piątkowy piątkowe piątkowego piątkowym piątkowej|sobota sobotę soboty sobocie sobotą sobotni sobotnie sobotniego sobotnim sobotniej|niedziela niedzielę niedzieli niedzielą niedzielny niedzielne niedzielnego niedzielnym niedzielnej',
  months:
    'styczeń stycznia styczniu styczniem|luty lutego lutym|marzec marca marcu marcem|kwiecień kwietnia kwietniu kwietniem|maj maja maju majem|czerwiec czerwca czerwcu czerwcem|lipiec lipca lipcu lipcem|sierpień sierpnia sierpniu sierpniem|wrzesień września wrześniu wrześniem|październik października październiku październikiem|listopad listopada listopadzie listopadem|grudzień grudnia grudniu grudniem',
  seasons:
    'wiosna wiosnę wiosny wiosną wiośnie|lato lata latem lecie|jesień jesieni jesienią|zima zimę zimy zimą zimie',
  seasonsAlone: 'wiosną|latem|jesienią|zimą',

  days: 'przedwczoraj|wczoraj wczorajszy wczorajszego wczorajszym wczorajszej wczorajsze wczorajsza|dziś dzisiaj dzisiejszy dzisiejszego dzisiejszym dzisiejszej dzisiejsze dzisiejsza|jutro jutrzejszy jutrzejszego jutrzejszym jutrzejszej|pojutrze',
  unit: 'dzień dnia|tydzień tygodnia tygodniu tygodniem|miesiąc miesiąca miesiącu miesiącem|rok roku rokiem|weekend weekendu weekendem|dekada dekady dekadzie dekadę',
  units:
    'dni dniami|tygodnie tygodni tygodniami|miesiące miesięcy miesiącami|lata lat laty|weekendy|dekady dekad',
  shiftBefore:
    'zeszły zeszłego zeszłym zeszłej zeszłą zeszłe ubiegły ubiegłego ubiegłym ubiegłej ubiegłą miniony minionego minionym minionej minioną poprzedni poprzedniego poprzednim|ten tego tym tej tę bieżący bieżącego bieżącym obecny obecnego obecnym|przyszły przyszłego przyszłym przyszłej przyszłą|najbliższy najbliższego najbliższym najbliższej najbliższą nadchodzący nadchodzącego nadchodzącym nadchodzącej nadchodzącą',
  weekdayShift: 'ostatni ostatnią|||',
  years: 'ub._r. ub._roku ub.r. u.br.|br. b.r. br',
  firstDay: 'pierwszego pierwszy',
  numbers: 'pięcioma=5',
  oftenBefore: 'raz',
  agoAfter: 'temu',
  hedges: 'prawie około niespełna',
  agoBefore: 'przed',
  aheadBefore: 'za',
  more: 'ponad więcej_niż',

  parts:
    'początek początku na_początku początkiem z_początkiem koniec końca końcu pod_koniec końcem z_końcem połowa połowie w_połowie połowy wczesną późną środku',
  joiners: 'w , - na we',
  sinceOrFrom: 'od',
  starting: 'począwszy_od',
  until: 'do aż_do',
  by: 'najpóźniej_do',
  before: 'przed',
  from: 'od z',
  between: 'między pomiędzy',
  and: 'a i oraz lub',
  to: 'do - – —',
  at: 'w we od do po przed na z ze za początku końca koniec połowie połowy między miesiącu miesiąca rok roku o ku początek na_przełomie przez',
  yearBefore: 'rok roku koniec końca początek początku połowie połowy końcu',
  yearAfter: 'rok roku r. r rokiem',
  yearAt: 'w od do po przed z na w_dniu',
  decadeWords: 'lata latach lat latami latom',
  decades:
    'dwudzieste dwudziestych|trzydzieste trzydziestych|czterdzieste czterdziestych|pięćdziesiąte pięćdziesiątych|sześćdziesiąte sześćdziesiątych|siedemdziesiąte siedemdziesiątych|osiemdziesiąte osiemdziesiątych|dziewięćdziesiąte dziewięćdziesiątych',
  ordinalEndings: 'go tym',
  dayParts:
    'rano nad_ranem przed_południem rankiem poranek|po_południu wieczorem wieczór popołudniu|w_nocy nocą noc',
  hours: 'godziny godz',
  clockSure: 'o_godz. o_godz o_godzinie godz. po_godz. około_godz. ok._godz. przed_godz. od_godz. do_godz.',
  clockAt:
    'o o_godz o_godz. o_godzinie godz godz. godzinie po_godz. po_godz około_godz. około_godziny po_godzinie',
  clockGlue: 'o godz godzinie . w we po około rano czasu lokalnego polskiego od',

  never:
    'black_friday czarny_piątek wielki_piątek wielki_czwartek wielka_sobota niedziela_palmowa niedziela_wielkanocna lany_poniedziałek praska_wiosna arabska_wiosna środa_popielcowa tłusty_czwartek',
  vagueBefore:
    'każdy każdą każdego każdej każde co następny następnego pewnego pewien jeden kolejny kolejną kolejnego',
  vagueAfter: 'wcześniej później',

  tense: {
    future:
      'będzie będą spotka spotkają odbędzie odbędą rozpocznie rozpoczną zacznie zaczną wejdzie wejdą zostanie zostaną potrwa potrwają przyjedzie przyjadą przybędzie przybędą dotrze dotrą pojedzie poleci polecą zajmie zajmą zagłosuje zagłosują ogłosi ogłoszą otworzy otworzą przyjmie przyjmą złoży złożą weźmie wezmą mają planuje planują zamierza zamierzają trafi trafią ruszy ruszą stanie staną odwiedzi odwiedzą omówi omówią ma_się mają_się rozpatrzy podejmie przedstawi zaplanowano zaplanowane zaplanowany zaplanowana przewidziano planowane planowany planowana ukaże nastąpi wystąpi przeprowadzi wróci dojdzie upływa upłynie mija zakończy zakończą wygłosi powinny powinien powinna najwcześniej zbierze zbiorą obowiązywać przyleci przylecą pojadą zagra zagrają zdecyduje zdecydują podpisze podpiszą wybierze wybiorą wybierzemy powie zaprezentuje wręczy stawi stawią pojawi pojawią wyruszy wyruszą startuje startują wyjdzie wyjdą uda udadzą wznowi podniesie wzrośnie wzrosną spadnie zmierzy zmierzą dowiemy poznamy',
    possible: 'może mogą mogłoby mógłby mogłaby',
    past: 'był była było byli były został została zostało zostali zostały podał poinformował podpisano zatrzymano przekazał powiedział mówił',
    present: 'jest są',
    pastEndings: 'ł ła ło li ły ął ęła ęli ono ano iono eto',
    timeless:
      'artykuły jeżeli czyli siły skali chwili szkoły strony ściśle bieli soli roli kontroli cywili daleko około generał materiał kapitał szpital pytano oparto obywateli nauczycieli żeli przyjaciele kapitały kanały wspólnego koalicji całe całą całych mały małe biały',
    clause: 'że który która które którzy której gdy kiedy jeśli gdzie',
  },
};
