import type { NameForms } from '../name-forms.ts';

export const nameForms: NameForms = {
  lang: 'pl',
  cases: `
    ->a u owi em iem ie ze e ów om | sk>sku skiem | d>dzie | t>cie | r>rze | ł>le | st>ście | ów>owa owu
    owie owem owowi | ódź>odzi odzią | ódz>odza odzu odzem | ń>nia niu niem niowi | ć>cia ciu ci | ś>si sią
    | ź>zi zią | ń>ni nią | l>la lu lem lowi | a>y i ę ą o ie e ej iej | ka>ki kę ką ce | ga>gi gę gą dze |
    cha>chy chę chą sze | da>dy dzie dę dą | ta>ty cie tę tą | ra>ry rze rę rą | ła>ły le łę łą | ia>ii i ię
    ią io | ja>ji i ję ją | i>iego iemu im m ich imi | y>ego emu ym ych ymi m | ki>kiego kiemu kim cy ckich
    kich | ski>skiego skiemu skim scy skich | cki>ckiego ckiemu ckim ccy ckich | ij>ija ijowi ijem iju |
    j>ja jowi jem ju | o>a u em ie y i ę ą | ko>ki ce kę ką | ro>ry rze rę rą | ec>ca cu cem cowi | ek>ka
    kowi kiem ku | eł>ła łowi łem le | el>la lowi lem lu | er>ra rowi rem rze | iew>wa | cy>iec com cami
    czech | y>- om ami ach ów | i>- om ami ach ów | e>- om ami ach ego emu ym im | um>um | ż>ży żą | sz>szy
    szą | cz>czy czą | c>cy cą | dz>dzy dzą | l>li lą | o>a u em ie
  `,
  titles: `
    prezydent prezydenta prezydentowi prezydentem premier premiera premierem minister ministra ministrem
    kanclerz kanclerza król królowa królowej książę papież papieża patriarcha generał generała gen pułkownik
    płk major mjr kapitan kpt admirał rzecznik rzecznika rzeczniczka sekretarz sekretarza szef szefa szefowa
    szefowej przewodniczący przewodniczącego przewodnicząca przewodniczącej marszałek marszałka senator
    senatora poseł posła posłanka europoseł gubernator gubernatora burmistrz burmistrza wójt starosta
    starosty wojewoda ambasador ambasadora lider lidera liderka liderki dyrektor dyrektora prezes prezesa
    profesor prof dr doktor ksiądz ks biskup bp arcybiskup abp kardynał kard dziennikarz dziennikarza
    dziennikarka politolog polityk aktor aktorka piosenkarz pisarz pisarka reżyser adwokat mecenas ekspert
    analityk doradca doradcy wicepremier wiceminister wicepremiera eksprezydent działacz działaczka
    opozycjonista opozycjonistka oligarcha biznesmen założyciel dowódca komendant prokurator sędzia
  `,
  sirs: 'pan pana panu panem',
  madams: 'pani panią',
  particles: 'von der van de da di du la le al bin ibn',
  heads: `
    ministerstwo narodowy bank instytut uniwersytet akademia agencja komitet komisja rada partia federacja
    związek stowarzyszenie organizacja fundacja urząd departament centrum koalicja trybunał sąd zjednoczone
    biuro państwowy państwowa krajowa krajowy główny główna instytucja dom muzeum centralna centralny
    naczelny najwyższy wojskowy szkoła straż grupa policja wojsko prokuratura izba zakład kościół klub teatr
    spółka firma
  `,
  links: 'i do ds dla w na',
  placeHeads: `
    nowy nowa nowe stary stara stare wielki wielka wielkie mały mała małe górny górna dolny dolna most plac
    ulica jezioro rzeka góra
  `,
  genitives: true,
  notNames: `
    bóg wielkanoc internet rosjanin rosjanie rosjan rosjanom rosjanami ukrainiec ukraińcy ukraińców
    ukraińcom białorusin białorusini białorusinów amerykanin amerykanie amerykanów niemiec polak polacy
    polaków polakom polka polki żyd żydzi żydów francuz francuzi brytyjczyk brytyjczycy czech czesi litwin
    litwini łotysz chińczyk chińczycy turek turcy europejczyk europejczycy konstytucja zachód wschód północ
    południe państwo polek cię ciebie tobie twój twoja państwa pan pani leopard abrams patriot himars
    javelin bayraktar kalibr iskander starlink
  `,
  openers: `
    on ona oni one ono my wy ja ty jego jej ich ten ta to ci te tamten wszystko wszyscy każdy inni inny
    wielu jeden jedna pierwszy pierwsza drugi dwa dwie trzy cztery dziesiątki setki tysiące w we na po z ze
    za od do dla przy o bez nad pod przed przez między około przeciw zamiast oprócz wśród wcześniej później
    potem teraz dziś dzisiaj wczoraj jutro także jednak ale a i lub albo jeśli jeżeli gdy kiedy choć chociaż
    że żeby jak tak tam tu gdzie kto co który jaki dlaczego jeszcze już nawet tylko właśnie być może według
    zdaniem powiedział powiedziała poinformował poinformowała dodał dodała zaznaczył oświadczył władze
    wojsko policja eksperci źródła mieszkańcy rosyjski rosyjska rosyjskie ukraiński ukraińskie białoruski
    białoruskie dziękuję nie zdjęcie film czytaj więcej źródło sąd mecz spotkanie rozmowy rada prezydent
    premier minister szef rzecznik generał kobieta mężczyzna ludzie dzieci wojna armia bracia siostry nocą
    rano wieczorem zimą latem ostatni ostatnie nowy nowa nowe telefon reakcja
  `,
  placeCues: `
    w we z ze do pod koło na miasto mieście miasta wieś wsi miejscowości gminie powiecie województwie
    stolicy regionie obwodzie
  `,
  personCues: `
    powiedział powiedziała poinformował poinformowała dodał dodała zaznaczył zaznaczyła oświadczył
    oświadczyła napisał napisała uważa żona mąż syn córka brat siostra ojciec matka przyjaciel
  `,
  quotedHeads: `
    gazeta gazety dziennik dziennika tygodnik tygodnika agencja agencji spółka spółki partia grupa grupy
    telewizja radio portal portalu kanał klub klubu fundacja fundacji firma firmy
  `,
  and: 'i',
  adjectiveEndings: 'y i ego iego emu iemu ym im a ą ej iej e ie ych ich ymi imi',
  verbEndings: 'ło ła li ły ał ił ył ęła ć',
};
