import type { RoleWords } from '../roles.ts';

export const roles: RoleWords = {
  lang: 'de',
  nounsCapital: true,
  roles: {
    president: 'präsident*|*präsident|staatspräsident*|staatschef*|staatsoberhaupt*',
    'prime-minister': 'ministerpräsident*|premierminister*|premier*|regierungschef*',
    chancellor: 'bundeskanzler*|kanzler*',
    'foreign-minister': 'außenminister*|aussenminister*|chefdiplomat*|*außenminister',
    'defence-minister': 'verteidigungsminister*',
    'interior-minister': 'innenminister*|bundesinnenminister*',
    'finance-minister': 'finanzminister*',
    'economy-minister': 'wirtschaftsminister*',
    minister: 'minister*|*minister',
    spokesperson: 'sprecher*|*sprecher|pressesprecher*',
    'secretary-general': 'generalsekretär*|chef*|*generalsekretär',
    'high-representative': 'außenbeauftragte*|chefdiplomat*',
    ambassador: 'botschafter*',
    speaker: 'parlamentspräsident*|parlamentschef*',
    governor: 'gouverneur*|regionalgouverneur*',
    mayor: 'bürgermeister*|oberbürgermeister*',
    'opposition-leader': 'oppositionsführer*|oppositionspolitiker*|oppositionelle*',
    leader:
      'machthaber*|staatschef*|herrscher*|diktator*|autokrat*|präsident*|staatslenker*|chef*|*chef|despot*|langzeitherrscher*|langzeitmachthaber*|staatsführer*|führer*',
    'chief-executive': 'vorstandschef*|geschäftsführer*|chef*|*chef',
    'commander-in-chief': 'oberbefehlshaber*|oberkommandierende*|armeechef*|generalstabschef*',
    commander: 'kommandeur*|kommandant*|befehlshaber*',
    founder: 'gründer*|chef*|*chef|*gründer',
    pope: 'papst*',
    patriarch: 'patriarch*',
    'first-lady': 'präsidentengattin',
    adviser: 'berater*|*berater',
  },
  ranks: 'gen dr prof',
  people: `bewohner* einwohner* anwohner* aktivist* akademiker* analyst* analytiker* anführer* angehörige* anhänger* anwalt anwältin astronaut* autor* bischof blogger* boxer* bruder
    chefredakteur* chefin dichter* diplomat* direktor* eigentümer* ehefrau ehemann experte* expertin fahrer* feldherr* frau freund* funktionär* fußballer* general* geschäftsmann
    heerführer* historiker* journalist* kandidat* könig* kollege* kollegin kommissar* korrespondent* kosmonaut* künstler* lehrer* leiter* major milliardär* moderator* musiker* mutter
    nachfolger* oberst offizier* oligarch* opernsänger* pilot* politiker* politologe* politologin priester professor* publizist* regimekritiker* regisseur* reporter* richter* rivale* sänger*
    schauspieler* schriftsteller* schwester senator* soldat* söldnerchef* sohn sprachrohr stabschef* staatsanwalt star stellvertreter* söldnerführer* tochter trainer* unternehmer* vater veteran* vertraute* verbündete*
    vertreter* vize* vorgänger* vorsitzende* parteichef* wissenschaftler* zar *experte *politiker *führer *leiter *beauftragte *beauftragter *vorsitzende *vorsitzender *redakteur kriegsverbrecher* verbrecher* mörder* held* heldin`,
  groups: `agentur* nachrichtenagentur* armee bank* band behörde* bündnis* firma gruppe* institut* konzern* land lager ministerium nachbar* nachbarland partei* partner*
    regierung* republik* sender* söldnertruppe söldnergruppe staat* unternehmen* zeitung* *konzern *agentur *gruppe *sender *zeitung *bündnis *staat denkfabrik organisation*`,
  actors:
    'verbündete* verbündeter partner* gegner* feind* freund* rivale* nachbar* mitglied* schutzmacht vasall* aggressor* paria',
  plain:
    'frau mann land staat regierung gruppe unternehmen firma partei armee behörde ministerium republik sender zeitung',
  modifiers: `amtierende* neue* neuer neuen alte* junge* stellvertretende* autoritäre* russlandtreue* umstrittene* inhaftierte* exilierte* pro prorussische* kremltreue* kremlnahe* oberste* obersten
    ranghohe* langjährige* mächtige* ersten erste* staatliche* staatlichen private* unabhängige* bekannte* ermordete* getötete* regierende* selbsternannte* rechtsextreme* linke* grüne* konservative* enge* enger wichtigste*`,
  former: 'ex ehemalig* früher* damalig* einstig* abgesetzt* gestürzt* verstorben*',
  lesser: 'vize* stellvertretend* geschäftsführend*',
  address: 'herr herrn frau',
  compoundEndings: 'in en s es n innen e er',
  definite: 'der die das den dem des dieser diese diesen diesem',
  indefinite: 'ein eine einen einem einer eines',
  possessives:
    'sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem mein meine meinen',
  partitives: 'eine* einer',
  complements: 'von des der für beim',
  looseComplements: 'in im aus bei zu vom am',
  and: 'und',
  between: 'jetzt nun damals zugleich heute',
  locatives: 'in bei aus nach',
  copulas: 'ist war sind waren wird wurde bleibt blieb sei',
  auxiliaries: 'noch auch weiterhin nur',
  negations: 'nicht kein keine nie',
  subjects: 'er sie',
  relatives: 'welcher welche wer',
  counterparts: 'amtskollege* amtskollegin kollege* kollegin gegenüber',
  stops: `und oder aber dass weil wenn als wie ob nach vor mit bei seit bis durch gegen ohne um über unter zwischen an auf aus in im am zum zur zu vom von für während wegen trotz
    ist sind war waren wird wurde wurden hat haben hatte hatten sein kann konnte soll sollte will wollte muss musste nicht auch noch nur schon sich es er sie wir ich man
    sagte sagt erklärte erklärt betonte teilte kündigte warnte forderte traf reiste besuchte empfing bezeichnete nannte schrieb sprach lobte kritisierte telefonierte
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember
    laut zufolge gestern heute morgen dann doch so hier dort da`,
};
