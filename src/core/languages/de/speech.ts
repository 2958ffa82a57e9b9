import type { SpeechWords } from '../speech.ts';

export const speech: SpeechWords = {
  lang: 'de',
  cues: {
    neutral:
      'hieß_es heißt_es schilder+t+n+te+ten postet+e+en+ prophezei+t+te notiert+e+ bilanziert+e+ spottet+e+ seufzt+e+ sagt+e+en+ sag+t+en+te+ten gesagt erklär+t+en+te+ten teil+t+te+ten…mit mitgeteilt mitteilt+e+en+ meinte+n+ mein+t+en betont+e+en+ betonen bericht+et+en+ete+eten erzähl+t+en+te+ten schreib+t+en schrieb+en+ geschrieben twittert+e+en+ antwortet+e+en+ antworten frag+t+te+ten fügt+e+en+…hinzu hinzugefügt ergänzt+e+en+ ergänzen lautet+e+ so* äußert+e+en+ äußern geäußert bestätigt+e+en+ bestätigen räumt+e+en+…ein eingeräumt gesteht…ein gab…zu gibt…zu geben…zu gaben…zu gibt…an gab…an gaben…an geben…an angab+en+ gab…bekannt gibt…bekannt gaben…bekannt geben…bekannt bekanntgegeben hob…hervor hoben…hervor hebt…hervor hervorgehoben stellt+e+en+…klar stellt+e+en+…fest wies…hin weist…hin hingewiesen verwies+en+ führt+e+en+…aus erläutert+e+en+ erläutern erinnert_sich erinnerte_sich erinnern_sich meld+et+ete+eten+en gemeldet meldete erinnert+e+en+…daran rief+en+ ruft ruft…auf rief…auf riefen…auf forder+t+n+te+ten gefordert verlangt+e+en+ verlangen appelliert+e+en+ versicher+t+n+te+ten versprach+en+ verspricht klagt+e+en+ bedauert+e+en+ kommentiert+e+en+ kommentieren prognostiziert+e+en+ schätzt+e+en+ glaubt+e+en+ vermutet+e+en+ zitiert+e+en+ zitieren wiederholt+e+en+ fasst+e+…zusammen fährt…fort fuhr…fort resümiert+e+ urteilt+e+en+ argumentiert+e+en+ unterstrich+en+ unterstreicht bekräftigt+e+en+ bekräftigen gesteht gestand erwidert+e+en+ entgegnet+e+en+ konstatiert+e+ formuliert+e+ plädiert+e+en+ scherzt+e+ schreit schrie+n+ flüstert+e+',
    claim:
      'behauptet+e+en+ behaupten beharrt+e+en+ warf…vor warfen…vor wirft…vor werfen…vor vorgeworfen beteuert+e+en+ beteuern beschuldigt+e+en+',
    denial:
      'bestritt+en+ bestreitet bestreiten bestritten dementiert+e+en+ dementieren wies…zurück wiesen…zurück weist…zurück weisen…zurück zurückgewiesen leugnet+e+en+ leugnen verneint+e+en+ widersprach+en+ widerspricht',
    warning: 'warnt+e+en+ warnen gewarnt drohen droht+e+en+ gedroht mahnt+e+en+ mahnen',
    announcement:
      'kündigt+e+en+…an kündigen…an angekündigt ankündigt+e+en+ verkündet+e+en+ verkünden ordnet+e+en+…an angeordnet befahl+en+ befiehlt',
  },
  naming:
    'nannte+n+ nennt nennen genannt bezeichnet+e+en+ bezeichnen kritisiert+e+en+ kritisieren lobt+e+en+ würdigt+e+en+ verurteilt+e+en+ sprach+en+ spricht sprechen beschreib+t+en beschrieb+en+ verglich+en+ vergleicht rügt+e+en+ geißelt+e+en+ wertet+e+en+ bewertet+e+en+ verspottet+e+en+ feiert+e+en+ dankt+e+en+ schimpft+e+en+ tat…ab tut…ab taten…ab',
  carriers: 'zitiert+e+en+ zitieren',
  phrases:
    'nach_angaben nach_den_angaben laut nach_worten nach_den_worten nach_aussage nach_aussagen nach_ansicht nach_einschätzung nach_darstellung nach_auskunft aus_sicht',
  phrasesAfter: 'zufolge',
  ownPhrases: {
    m: 'seinen_angaben_zufolge nach_seinen_angaben nach_seinen_worten ihm_zufolge laut_ihm seiner_ansicht_nach',
    f: 'ihren_angaben_zufolge nach_ihren_angaben nach_ihren_worten ihr_zufolge',
    p: 'ihnen_zufolge',
  },
  negations: 'nicht nie niemals niemand kein keine keiner weder',
  that: 'dass daß',
  as: 'wie',
  by: 'von durch',
  relatives: 'der die das den dem deren dessen welcher welche welches',
  subjunctives:
    'sei seien habe hätte hätten werde würde würden könne könnte könnten müsse müsste müssten solle dürfe dürften wolle gebe komme gehe stehe liege bleibe brauche halte wisse lasse sehe nehme',
  subordinators:
    'dass daß weil wenn ob während als nachdem bevor obwohl damit sodass falls solange seit wo wann warum wieso weshalb bis indem da zumal',
  conjunctions: 'und oder aber sondern denn doch sowie',
  definites: 'der die das den dem des',
  determiners:
    'der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere dieser diese dieses diesen diesem jener jene jeder jede jedes kein keine keinen',
  genitives: 'der des eines einer seiner ihrer dieser dieses unserer',
  quantifiers:
    'einige mehrere viele manche alle beide andere weitere zahlreiche zwei drei vier fünf sechs sieben acht neun zehn einer eine mehr jemand niemand',
  prepositions:
    'in im an am auf aus bei beim mit nach von vom zu zum zur über unter vor zwischen gegen für um durch ohne seit ab bis während wegen trotz innerhalb außerhalb gegenüber laut per ins ans',
  auxiliaries:
    'ist sind war waren wird werden wurde wurden worden hat haben hatte hatten habe sei seien hätte hätten würde würden kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen dürfte dürften mag möchte gewesen',
  passives: 'wird werden wurde wurden worden',
  adverbs:
    'auch dann später zuvor zudem außerdem weiter ferner jedoch allerdings erneut wieder bereits schon noch nun jetzt heute gestern morgen vorgestern montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend abend vormittag nachmittag nacht zugleich gleichzeitig dabei damals daraufhin darauf dazu davor hier dort wörtlich offen öffentlich zunächst anschließend unterdessen indes deshalb daher so ebenfalls sogar immer oft bislang bisher einmal gegenüber hingegen dagegen schließlich etwa kürzlich jüngst nur immer',
  objects: 'sich ihm ihn ihnen mir uns dir euch mich selbst selber',
  pronouns: { m: 'er', f: 'sie', n: 'es', p: 'sie', x: 'ich wir man du' },
  quotedPronouns: { m: 'ihm ihn', p: 'ihnen' },
  address: { m: 'herr herrn', f: 'frau' },
  people:
    'präsident präsidentin staatspräsident staatschef staatschefin regierungschef regierungschefin ministerpräsident ministerpräsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin außenminister außenministerin verteidigungsminister verteidigungsministerin innenminister innenministerin sprecher sprecherin kremlsprecher regierungssprecher machthaber politiker politikerin abgeordnete abgeordneter senator bürgermeister bürgermeisterin gouverneur general oberst generalsekretär generalsekretärin botschafter botschafterin chef chefin leiter leiterin vorsitzende vorsitzender direktor direktorin berater beraterin experte expertin analyst analystin historiker historikerin professor professorin anwalt anwältin arzt ärztin lehrer lehrerin journalist journalistin autor autorin schriftsteller schriftstellerin schauspieler schauspielerin unternehmer milliardär diplomat diplomatin offizier soldat bauer bäuerin papst könig königin ökonom ökonomin diktator mann frau vater mutter',
  sources:
    'beamte beamter beamten vertreter behörden behörde sprecher experten analysten diplomaten quelle quellen kreise insider kritiker anwohner bewohner einwohner bürger zeugen augenzeugen beobachter leute menschen politiker abgeordnete',
  documents:
    'erklärung mitteilung bericht berichte brief schreiben tweet beitrag nachricht studie umfrage interview rede stellungnahme video angaben zahlen daten telegram twitter facebook gespräch',
  utterances: 'erklärung mitteilung brief schreiben tweet beitrag nachricht stellungnahme',
  contents: 'behauptung vorwurf vorwürfe annahme hoffnung ansicht',
  works:
    'film roman buch lied song album serie theaterstück gemälde ausstellung magazin zeitung zeitschrift podcast spitzname spitznamen operation projekt titel sendung wort worte begriff stück gedicht slogan oper',
  soCalled: 'sogenannte sogenannten sogenannter sogenanntes sogenanntem so_genannte so_genannten',
  bareClause: 'comma',
  verbSecond: true,
  locatives: 'aus in im',
  capitalNouns: true,
};
