import type { RoleWords } from '../roles.ts';

export const roles: RoleWords = {
  lang: 'it',
  headFirst: true,
  elisions: true,
  roles: {
    president: 'president*|capo dello stato|capo di stato',
    'vice-president': 'vicepresident*',
    'prime-minister': 'primo ^ministro|prima ^ministra|premier|presidente del consiglio|capo del governo',
    chancellor: 'cancellier*',
    'foreign-minister': 'ministro degli esteri|ministra degli esteri|capo della diplomazia',
    'defence-minister': 'ministro della difesa|ministra della difesa|segretario alla difesa',
    'secretary-of-state': 'segretario di stato',
    'interior-minister': "ministro dell'interno|ministra dell'interno|ministro degli interni",
    'finance-minister': 'ministro delle finanze',
    minister: 'ministro*|ministra*|ministri',
    spokesperson: 'portavoce',
    'secretary-general': 'segretario generale|capo|numero uno',
    'high-representative': 'alto ^rappresentante|capo della diplomazia',
    ambassador: 'ambasciator*|ambasciatric*|inviato*',
    speaker: 'presidente del parlamento|presidente della camera',
    governor: 'governator*|governatric*',
    mayor: 'sindaco*|sindaca*',
    'opposition-leader': "leader dell'opposizione|oppositor*|oppositric*",
    leader: 'leader|capo|president*|autocrate|dittator*|padrone|numero uno|uomo forte|zar',
    'chief-executive': 'amministratore delegato|amministratrice delegata|ad|patron|direttore generale',
    'commander-in-chief': 'comandante in capo|capo di stato maggiore',
    commander: 'comandant*',
    founder: 'fondator*|fondatric*|capo|leader|patron',
    pope: 'papa|pontefice',
    patriarch: 'patriarca',
    adviser: 'consiglier*',
  },
  ranks: 'gen dott prof on',
  people: `accademico* alleato* alleata* amica amico analista* analisti architetto artista* astronauta* attivista* attivisti attor* attric* autor* autric* avvocato* avvocata banchiere blogger candidato* candidata* cantante* capitano cardinale cineasta cittadino*
    collega* colonnello commissari* comico console corrispondente* criminale deputato* deputata* diplomatico* direttor* direttric* dissident* dirigente* editor* eroe esperto* esperta* figlia figlio filosofo* fotografo* fotoreporter fratello funzionario* generale* generali giornalist* giudic*
    imprenditor* imprenditric* ingegner* influencer intellettual* magnate* madre marito medico* mediator* mercenari* miliardari* militare moglie musicista negoziator* nemico* numero oligarc* padre parlamentar* pilota* poeta* politico* politolog* prete principe principessa procurator* professor* professoressa propagandista
    proprietario* pugile rapper re regina regista* rappresentant* responsabil* ricercator* rivale* scrittor* scrittric* senator* senatric* soldato* sorella stella storico* studios* successor* tenent* traditor* vedova veterano* viceministro* vescovo donna uomo`,
  groups: `agenzia* alleanza associazione azienda* banca* banda battaglione blocco canale compagnia* colosso* consorzio emittente* esercito fondazione gigante* giornale* governo* gruppo* istituto* milizia* ministero* movimento* nazione* ong organizzazione* paese* partito* potenza* quotidiano* regime*
    repubblica* rivista* settimanale società stato* testata* unione vicino*`,
  actors:
    'alleato* alleata* partner nemico* amico* rivale* vicino* membro* vassallo* aggressore* paria* socio*',
  plain:
    'uomo donna paese stato governo gruppo azienda partito esercito ministero giornale società organizzazione agenzia figlio figlia membro',
  modifiers: `nuovo nuova attuale grande piccolo giovane vecchio potente autoritario autoritaria influente incarcerato incarcerata esiliato esiliata discusso controverso eletto eletta filorusso filorussa pro generale aggiunto uscente principale
    massimo alto alta primo prima separatista separatisti liberale conservatore nazionalista populista pubblico privato militare politico politica fedele stretto stretta occidentale europeo europea sovietico sovietica americano americana statunitense`,
  former: 'ex ex* allora defunto* precedente',
  lesser: 'vice* aggiunto* facente',
  address: 'sig signor signora',
  definite: 'il lo la i gli le l questo questa quest',
  indefinite: "un uno una un'",
  possessives: 'suo sua suoi sue loro nostro nostra mio mia',
  partitives: 'uno una',
  complements: 'di del dello della dei degli delle dell d',
  looseComplements: 'in a al alla per presso nel nella da dal',
  and: 'e ed',
  between: 'allora ora attuale oggi anche',
  copulas: 'è era sono fu resta rimane',
  auxiliaries: 'anche ancora ormai',
  negations: 'non mai né',
  subjects: 'egli lui lei',
  relatives: 'che cui quale dove',
  counterparts: 'omologo* omologa*',
  stops: `e ed o ma che chi cui dove se come quando perché poi dopo prima con senza su sul sulla sotto per in nel nella a al alla da dal dalla verso contro tra fra durante secondo fino
    è sono era erano fu ha hanno aveva avevano sarà sarebbe essere può poteva deve va fa non più lui lei loro si gli le lo ci io
    ha detto dice dichiarato affermato annunciato accusato spiegato avvertito incontrato ricevuto visitato chiamato chiesto ribadito
    lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ieri oggi domani qui molto`,
};
