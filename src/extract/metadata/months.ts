/**
 * Months as news pages print them, in the languages the topic is read in: full names and the usual short forms,
 * nominative and genitive, in lower case without a full stop.
 */
const NAMES: readonly (readonly string[])[] = [
  list(
    'january jan januar jänner jaenner jän janvier janv enero ene gennaio gen janeiro januari styczeń stycznia sty январь января янв січень січня студзень студзеня leden ledna január ianuarie',
  ),
  list(
    'february feb februar feber février fevrier févr fév febrero febbraio fevereiro fev februari luty lutego lut февраль февраля фев лютий лютого люты лютага únor února februarie',
  ),
  list(
    'march mar märz maerz mär mrz mars marzo março marco maart marzec marca март марта мар березень березня сакавік сакавіка březen března marec martie',
  ),
  list(
    'april apr avril avr abril abr aprile kwiecień kwietnia kwi апрель апреля апр квітень квітня красавік красавіка duben dubna apríl aprilie',
  ),
  list('may mai mayo maggio mag maio mei maj maja май мая травень травня květen května máj'),
  list(
    'june jun juni juin junio giugno giu junho czerwiec czerwca cze июнь июня июн червень червня чэрвень чэрвеня červen června jún iunie',
  ),
  list(
    'july jul juli juillet juil julio luglio lug julho lipiec lipca lip июль июля июл липень липня ліпень ліпеня červenec července júl iulie',
  ),
  list(
    'august aug août aout agosto ago augustus sierpień sierpnia sie август августа авг серпень серпня жнівень жніўня srpen srpna',
  ),
  list(
    'september sept sep septembre septiembre settembre set setembro wrzesień września wrz сентябрь сентября сен сент вересень вересня верасень верасня září septembrie',
  ),
  list(
    'october oct oktober okt octobre octubre ottobre ott outubro out październik października paź октябрь октября окт жовтень жовтня кастрычнік кастрычніка říjen října október octombrie',
  ),
  list(
    'november nov novembre noviembre novembro listopad listopada lis ноябрь ноября ноя нояб листопад листопада лістапад лістапада listopadu noiembrie',
  ),
  list(
    'december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro grudzień grudnia gru декабрь декабря дек грудень грудня снежань снежня prosinec prosince decembrie',
  ),
];

let byName: ReadonlyMap<string, number> | null = null;

/** 1 to 12, or null if this is no month's name. */
export function monthNumber(name: string): number | null {
  byName ??= new Map(NAMES.flatMap((names, i) => names.map((one) => [one, i + 1] as const)));
  return byName.get(name.toLowerCase()) ?? null;
}

function list(names: string): readonly string[] {
  return names.split(' ');
}
