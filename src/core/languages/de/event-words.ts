import type { EventWords } from '../event-words.ts';

export const eventWords: EventWords = {
  lang: 'de',
  war: 'krieg krieges kriegs kriege kriegen *krieg *krieges *kriegs invasion* konflikt* *konflikt *konflikts aggression* besatzung* besetzung einmarsch einmarsches überfall überfalls kampfhandlungen feindseligkeiten völkermord* massaker* blutvergießen gemetzel',
  acts: 'angriff angriffe angriffs angriffen offensive offensiven *offensive beschuss beschusses bombardierung* bombardement* bombenangriff* luftangriff* raketenangriff* drohnenangriff* kämpfe kämpfen gefechte gefechten vorstoß kriegsverbrechen gräueltaten attacke attacken *angriff *angriffe *angriffen',
  guarded: 'einsatz operation operationen aktion intervention',
  military: 'militärisch* militär* spezial*',
  others:
    'welt kalte* kalten zweite* zweiten erste* ersten handels* cyber* hacker* wirtschafts* bürger* irak* vietnam* syrien* afghanistan* golf* nordischer jugoslawien* balkan* tarif* informations* *weltkrieg *weltkriegs *weltkrieges *bürgerkrieg *bürgerkriegs *handelskrieg *golfkrieg *cyberangriff *cyberangriffe *herzattacke *gaskrieg kalter preis* terror* *terrorangriff',
  before: '',
  after: '',
  inside: 'in gegen auf der des um',
};
