import type { SpeechWords } from '../speech.ts';

export const speech: SpeechWords = {
  lang: 'it',
  cues: {
    neutral:
      'dice dicono disse dissero detto diceva dicevano afferm+a+ano+ò+arono+ato+ava dichiar+a+ano+ò+arono+ato+ava spieg+a+ano+ò+arono+ato+ava+hi aggiung+e+ono+eva aggiunse aggiunsero aggiunto sottoline+a+ano+ò+arono+ato+ava sostien+e sostengono sostenuto sostenne precis+a+ano+ò+arono+ato racconta+no+ raccont+ò+arono+ato+ava scriv+e+ono+eva scrisse scritto ricord+a+ano+ò+arono+ato+ava rispond+e+ono+eva rispose risposto chied+e+ono+eva chiese chiesto comment+a+ano+ò+arono+ato osserv+a+ano+ò+arono+ato nota* not+ano+ò+arono+ato ribadi+sce+scono+to+ conferma* conferm+ano+ò+arono+ato assicur+a+ano+ò+arono+ato ammett+e+ono+eva ammesso ammise riconosc+e+ono riconosciuto riconobbe rifer+isce+iscono+ito+ì+irono rivel+a+ano+ò+arono+ato sentenzia conclud+e+ono concluso concluse continu+a+ano+ò+ato prosegu+e+ito+ì rilev+a+ano+ò+ato ritiene ritengono ritenuto cred+e+ono pens+a+ano spera+no+ auspic+a+ano+ato+ò promett+e+ono promesso promise esclam+a+ò+ato grida* grid+ano+ò+ato+ava url+a+ano+ò+ato sussurr+a+ò+ato lament+a+ano+ò+ato scherz+a+ò+ato twitt+a+ano+ò+ato informa+no+ inform+ò+ato comunic+a+ano+ò+ato evidenzi+a+ano+ò+ato rimarc+a+ato+ò incalz+a+ato rincar+a replica* replic+ano+ò+ato ribatt+e+uto+é testimoni+a+ato+ò riassum+e riassunto specific+a+ano+ò+ato inton+a cantav+a+ano cant+a+ò ricostru+isce+ito ipotizz+a+ano+ato+ò prevede prevedono previsto stima* stim+ano+ato teme temono temuto insist+e+ono+ito esort+a+ano+ato+ò invit+a+ano+ato cita+no+ citato riport+a+ano+ato+ò pubblic+a+ano+ato si_chiede fa_sapere fanno_sapere fatto_sapere fece_sapere puntualizz+a+ato+ò chiar+isce+ito+ì tuon+a+ato+ò chios+a+ato+ò ragion+a+ato',
    claim: 'pretend+e+ono preteso accusa* accus+ano+ò+arono+ato',
    denial:
      'nega+no+ neg+ò+arono+ato+ava smentisc+e+ono smentito smentì resping+e+ono respinto respinse rifiut+a+ano+ato+ò rigett+a+ano+ato confut+a+ato',
    warning:
      'avvert+e+ono+ito+ì+iva ammon+isce+iscono+ito+ì minaccia* minacci+ano+ato+ò+ava allert+a+ato mett+e+ono_in_guardia messo_in_guardia mise_in_guardia',
    announcement:
      'annunci+a+ano+ò+arono+ato+ava ordin+a+ano+ò+arono+ato decret+a+ano+ò+ato proclam+a+ano+ò+ato',
  },
  participles: {
    neutral:
      'dicendo affermando dichiarando spiegando aggiungendo sottolineando sostenendo precisando ricordando ribadendo confermando assicurando scrivendo osservando',
    claim: 'accusando',
    denial: 'negando smentendo respingendo',
    warning: 'avvertendo minacciando ammonendo',
    announcement: 'annunciando ordinando',
  },
  naming:
    'defin+isce+iscono+ito+ì+irono+iva chiam+a+ano+ò+arono+ato+ava bolla bollato bollò descriv+e+ono descritto descrisse condanna* condann+ano+ò+ato denuncia* denunci+ano+ò+ato critica* critic+ano+ò+ato elogi+a+ano+ò+ato parl+a+ano+ò+arono+ato+ava paragon+a+ato+ò ringrazi+a+ano+ato+ò salut+a+ato liquid+a+ato+ò tacci+a+ato giudic+a+ano+ato+ò consider+a+ano+ato bocci+a+ato',
  namingParticiples:
    'definendo chiamando bollando descrivendo condannando denunciando criticando parlando paragonando',
  carriers: 'cita+no+ citato citando',
  phrases: 'secondo stando_a stando_al stando_alla stando_alle stando_ai a_detta_di per* a_giudizio_di',
  ownPhrases: { m: 'secondo_lui a_suo_dire a_suo_avviso', f: 'secondo_lei', p: 'secondo_loro' },
  participleEndings: 'ndo',
  negations: 'non mai nessuno nessun nessuna né neanche neppure senza',
  that: "che ch'",
  as: 'come',
  by: "da dal dalla dallo dall' dai dagli dalle",
  relatives: 'che cui chi quale quali dove',
  subordinators:
    'se quando perché mentre benché sebbene poiché siccome affinché dopo_che prima_che come dove',
  conjunctions: 'e ed o ma né però oppure',
  definites: "il lo la i gli le l'",
  determiners:
    "il lo la i gli le l' un uno una un' suo sua suoi sue loro questo questa questi queste quest' quel quella quello quei quegli quelle quell' nostro nostra nostri mio mia",
  quantifiers:
    'alcuni alcune molti molte diversi diverse due tre quattro cinque sei sette otto nove dieci altri altre altro altra tutti tutte entrambi ogni qualcuno nessuno parecchi numerosi',
  prepositions:
    "di a da in con su per tra fra del dello della dell' dei degli delle d' al allo alla all' ai agli alle dal dallo dalla dall' dai dagli dalle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle col coi secondo contro durante dopo prima verso presso entro senza oltre attraverso lungo dietro davanti fino",
  auxiliaries:
    'è sono era erano fu furono sarà saranno sarebbe sarebbero ha hanno aveva avevano ebbe avrà avranno avrebbe avrebbero abbia abbiano sia siano fosse può possono poteva potrebbe potrebbero deve devono doveva dovrebbe vuole vogliono voleva va vanno viene vengono stato stata stati state avere essere sta stanno',
  passives: 'è sono era erano fu furono sarà saranno viene vengono veniva stato stata stati state',
  adverbs:
    'anche poi inoltre ancora già ieri oggi domani lunedì martedì mercoledì giovedì venerdì sabato domenica sera mattina pomeriggio notte così quindi dunque tuttavia invece infine successivamente precedentemente recentemente ieri sera stamattina sempre mai più scorso scorsa prima dopo intanto subito infatti',
  objects: "si s' mi m' ti ci vi ne lo li gli le la l' lui lei stesso stessa",
  pronouns: { m: 'lui egli', f: 'lei ella', p: 'loro essi', x: 'io noi tu voi' },
  quotedPronouns: { m: 'lui', f: 'lei', p: 'loro' },
  elisions: "l' un' d' dell' all' dall' nell' sull' quest' quell' s' c' m' t' v' n' ch' dov' com' cos' po'",
  address: { m: 'signor', f: 'signora' },
  people:
    'presidente presidentessa ministro ministra premier cancelliere cancelliera capo leader portavoce sindaco sindaca governatore governatrice generale colonnello ammiraglio ambasciatore ambasciatrice segretario segretaria direttore direttrice consigliere deputato deputata senatore senatrice esperto esperta analista storico storica professore professoressa avvocato avvocata medico infermiere infermiera maestro maestra insegnante giornalista scrittore scrittrice attore attrice cantante miliardario diplomatico diplomatica soldato ufficiale papa pontefice re regina economista dittatore autocrate abitante vicino vicina uomo donna padre madre',
  sources:
    'fonte fonti funzionario funzionari autorità esperti analisti diplomatici abitanti testimoni testimone osservatori critici portavoce ufficiali responsabili residenti militari bambini',
  documents:
    'comunicato dichiarazione rapporto lettera messaggio tweet studio sondaggio intervista discorso video cifre dati nota twitter telegram facebook conferenza',
  utterances: 'comunicato dichiarazione lettera messaggio tweet nota',
  contents: 'idea accusa accuse ipotesi',
  works:
    'film romanzo libro canzone brano album serie opera quadro mostra rivista giornale quotidiano settimanale podcast soprannome soprannominato operazione progetto intitolato intitolata programma parola parole termine poesia slogan titolo',
  soCalled: 'cosiddetto cosiddetta cosiddetti cosiddette sedicente sedicenti presunto presunti presunta',
  nameEndsPhrase: true,
  bareClause: 'none',
  dropsSubject: true,
  impersonals: 'si',
  dashes: true,
  inserts: true,
};
