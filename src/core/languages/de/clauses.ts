import type { ClauseWords } from '../clauses.ts';

export const clauses: ClauseWords = {
  coordinators: 'und aber oder doch denn sondern',
  afterComma: 'aber doch denn sondern',
  that: 'dass',
  relatives:
    'der die das dem den deren dessen denen welcher welche welches wo wobei worauf wodurch womit woraufhin',
  subordinators:
    'weil obwohl nachdem bevor während als wenn seit seitdem sodass sobald solange falls sofern indem obgleich wohingegen ehe da',
  notAfter: 'mehr weniger so wie sowohl besser anders ob',
  subjects: 'er sie es wir ich ihr man dies das niemand jeder alle viele',
  determiners:
    'der die das den dem des ein eine einer einem einen sein seine ihr ihre kein keine dieser diese dieses jeder jede',
  infinitive: 'zu',
  finite:
    'ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte mag sei seien habe hätte hätten wäre wären würde würden könnte könnten gibt gab geht ging kommt kam steht stand bleibt blieb lässt ließ sagt sagte teilte macht machte nimmt nahm hält hielt sieht sah zeigt zeigte liegt lag fand findet trat tritt traf trifft rief ruft schrieb schreibt sprach spricht starb stirbt verlor verliert gewann gewinnt begann beginnt brach bricht fiel fällt stieg steigt sank sinkt zog zieht schoss schloss schließt verließ wies weist lehnt lehnte warnt warnte fordert forderte kündigte reiste sperrte traf lief läuft griff greift schlug schlägt bat bittet floh flog gilt galt wuchs trägt trug bringt brachte dauert dauerte',
  prepositions: 'in mit von auf aus bei für über um zu nach unter durch an ohne gegen vor',
  endings: 'te ten tete',
  subordinatesMarked: true,
};
