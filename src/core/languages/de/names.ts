import type { NameForms } from '../name-forms.ts';

export const nameForms: NameForms = {
  lang: 'de',
  cases: '->s es|e>es s en er em|er>en em es|a>as|i>is|o>os|u>us|y>ys|j>js',
  titles: `
    dr prof professor professorin präsident präsidentin präsidenten kanzler kanzlerin kanzlers bundeskanzler
    bundeskanzlerin bundespräsident bundespräsidentin premier premierminister premierministerin minister
    ministerin ministerpräsident ministerpräsidentin gouverneur gouverneurin bürgermeister bürgermeisterin
    oberbürgermeister oberbürgermeisterin general generalin oberst oberstleutnant major hauptmann admiral
    sprecher sprecherin sprechers chef chefin vorsitzende vorsitzender vorsitzenden sekretär generalsekretär
    generalsekretärin botschafter botschafterin abgeordnete abgeordneter abgeordneten senator senatorin
    kommissar kommissarin könig königin kaiser kaiserin prinz prinzessin papst kardinal bischof erzbischof
    patriarch pfarrer pater schauspieler schauspielerin sänger sängerin autor autorin schriftsteller
    schriftstellerin regisseur regisseurin journalist journalistin korrespondent korrespondentin experte
    expertin politiker politikerin politologe politologin historiker historikerin anwalt anwältin richter
    richterin staatsanwalt trainer trainerin gründer gründerin unternehmer unternehmerin machthaber diktator
    oligarch milliardär präsidentschaftskandidat kandidat kandidatin leiter leiterin direktor direktorin
    geschäftsführer geschäftsführerin vize vizepräsident vizepräsidentin oppositionsführer
    oppositionsführerin oppositionelle aktivist aktivistin blogger bloggerin ökonom ökonomin analyst
    analystin berater beraterin landrat landrätin inspektor kommandeur pianist pianistin dirigent dirigentin
    fotograf fotografin bruder schwester ehefrau sohn tochter vikar pastor präses ausbilder chorleiter
    titelverteidiger weltmeister olympiasieger moderator moderatorin kollege kollegin partner partnerin
    gastgeber sportdirektor generaldirektor generalstaatsanwalt hauptkommissar kriminalhauptkommissar
    feuerwehrmann bundestagsabgeordnete landesvorsitzende
  `,
  sirs: 'herr herrn',
  madams: 'frau',
  titleEndings: `
    minister ministerin präsident präsidentin sprecher sprecherin kanzler kanzlerin chef chefin vorsitzende
    vorsitzender kommissar kommissarin sekretär sekretärin botschafter botschafterin politiker politikerin
    experte expertin führer führerin direktor direktorin leiter leiterin beauftragte beauftragter bischof
    forscher forscherin meister meisterin general spieler spielerin anwalt anwältin richter richterin
    kandidat kandidatin berater beraterin reporter reporterin korrespondent korrespondentin wissenschaftler
    wissenschaftlerin gründer gründerin abgeordnete abgeordneter trainer gouverneur
  `,
  titleParts: `
    ehemaliger ehemalige früherer frühere stellvertretender stellvertretende amtierender us innern
    verteidigung justiz finanzen wirtschaft auswärtigen gesundheit umwelt
  `,
  particles: 'von van der den de zu zum zur vom da di du la le el al bin ibn ter ten',
  heads: `
    ministerium bundesministerium außenministerium verteidigungsministerium institut bank universität
    akademie agentur amt bundesamt auswärtiges ausschuss kommission rat bundesrat partei union föderation
    verband bund vereinigung organisation stiftung gesellschaft zentrum gericht gerichtshof hof haus kammer
    fonds liga verein hochschule schule museum klinik kirche bündnis büro republik zentralbank technische
    freie fachhochschule zeitung
  `,
  tails: `
    partei universität institut bank agentur zeitung allgemeine rundschau nachrichten presse verlag gmbh ag
    kg se ev stiftung verband verein gesellschaft gruppe konzern union allianz kommission ministerium museum
    theater akademie hochschule bundesliga bundestag bundesrat landtag senat bahn post anzeiger tagblatt
    tageblatt kurier stimme spiegel welt funk rundfunk fernsehen company corp inc ltd limited group club
    armee marine
  `,
  links: 'für der des und zur von die am an in auf gegen ohne',
  placeHeads: `
    bad sankt st neu alt groß klein ober unter burg schloss kap insel san santa saint los las new
  `,
  placeTails: `
    straße platz allee see meer fluss tal berg gebirge wald insel brücke tor park flughafen bahnhof hafen
    oblast
  `,
  eventTails: `
    krieg weltkrieg kriegs preis friedensnobelpreis nobelpreis olympiade meisterschaft cup pokal vertrag
    abkommen
  `,
  notNames: `
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni
    juli august september oktober november dezember jänner gott ostern weihnachten pfingsten internet russe
    russen russin ukrainer ukrainerin ukrainern belarusse belarussen weißrusse weißrussen amerikaner
    amerikanern deutsche deutschen deutscher deutsch pole polen-deutschen briten brite franzose franzosen
    chinese chinesen türke türken israeli israelis palästinenser juden jude muslime muslim christen christ
    europäer europäern russisch englisch französisch lkw pkw kfz plz wlan faq gmbh tv dvd cd usb url pdf pr
    it ki bip mwst ddr-zeit eur usd uhr tel fax mail email e-mail news leopard abrams patriot himars javelin
    bayraktar kalibr iskander starlink
  `,
  openers: `
    der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich du man sein seine ihre
    dieser diese dieses diesem jener jede jeder alle viele einige mehrere andere manche beide kein keine
    zwei drei vier fünf sechs sieben acht neun zehn hunderte tausende dutzende millionen in im an am auf aus
    bei beim bis durch für gegen hinter mit nach neben ohne seit trotz über um unter von vom vor während
    wegen zu zum zur zwischen aber auch als also bereits da dabei dadurch dafür dagegen daher damit danach
    dann daran darauf daraus darum davon dazu denn dennoch deshalb deswegen doch dort ebenso erst etwa
    gestern gleichzeitig heute hier hinzu immer inzwischen ja jedoch jetzt kaum künftig laut mehr
    mittlerweile morgen nachdem natürlich nein nicht noch nun nur ob obwohl oder ohnehin schon seitdem sogar
    solche sollte sonst später so sobald solange soweit sowie statt trotzdem und unterdessen vielleicht
    vielmehr was weil weiter weitere welche wenn wer werden wie wieder wo zudem zuletzt zunächst zuvor zwar
    ferner außerdem allerdings insgesamt insbesondere dass damals derzeit aktuell nächste letzte neue neuer
    erste ersten rund knapp fast gut lesen quelle foto bild video anzeige russische russischer ukrainische
    ukrainischer deutsche europäische europäischer amerikanische
  `,
  placeCues: 'in nach aus bei um nahe stadt dorf ort gemeinde region hauptstadt bezirk kreis',
  personCues: 'sagte sagt erklärte betonte teilte schrieb warnte forderte kritisierte meinte so',
  productNouns: 'rakete raketen panzer drohnen drohne raketenwerfer flugzeug hubschrauber',
  quotedHeads: 'zeitung magazin sender nachrichtenagentur agentur partei band gruppe zeitschrift portal',
  and: 'und',
  nounCapitals: true,
  placeEndings: `
    reuth burg dorf heim hausen hofen berg bach feld ingen furt kirchen stetten weiler brück brücken walde
    thal rode leben moor büttel sk iw iwka ow owo itz au stedt trup land grad
  `,
  nounEndings: `
    ung ungen heit heiten keit keiten schaft schaften tion tionen ismus tät täten nis nisse ment mente ur
  `,
  adjectiveEndings: `
    er ische ischer isches ischen ischem deutsche deutscher deutsches deutschen rote roter roten neue neues
    freie freien hohe hohen alte alten technische oberste oberster obersten vereinte vereinten nationale
  `,
  doubtful: `
    bild welt zeit spiegel stern focus bahn post linke linken grüne grünen kurier standard presse krone
    börse papst tafel
  `,
};
