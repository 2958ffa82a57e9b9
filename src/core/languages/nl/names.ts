import type { NameForms } from '../name-forms.ts';

export const nameForms: NameForms = {
  lang: 'nl',
  cases: '->s|e>es|a>as|i>is|o>os|u>us|y>ys',
  titles: `
    mr dr drs ir prof professor president presidente premier minister minister-president kanselier
    bondskanselier koning koningin prins prinses paus kardinaal aartsbisschop bisschop patriarch pater
    dominee generaal kolonel majoor kapitein luitenant admiraal burgemeester senator kamerlid gouverneur
    commissaris ambassadeur secretaris secretaris-generaal staatssecretaris directeur directrice chef leider
    voorzitter woordvoerder woordvoerster eurocommissaris rechter officier advocaat journalist journaliste
    correspondent verslaggever schrijver schrijfster auteur acteur actrice zanger zangeres regisseur
    historicus politicoloog econoom onderzoeker oppositieleider activist activiste dissident oligarch
    miljardair oprichter coach trainer speler politicus dictator analist expert adviseur europarlementariër
    ambtgenoot broer zus zoon dochter vrouw partijleider fractievoorzitter wethouder hoogleraar
  `,
  sirs: 'meneer dhr',
  madams: 'mevrouw mw mevr',
  titleParts: `
    buitenlandse binnenlandse zaken defensie justitie financiën economische volksgezondheid onderwijs
  `,
  titleEndings: `
    minister president woordvoerder woordvoerster leider voorzitter commissaris secretaris chef baas expert
    deskundige kamerlid politicus burgemeester directeur generaal officier trainer coach speler
  `,
  particles: "van de der den het 't ter ten te in von da di la le el al bin ibn du des",
  heads: `
    ministerie instituut bank universiteit academie agentschap comité commissie raad partij unie federatie
    vereniging organisatie stichting bureau departement centrum hof rechtbank kamer fonds liga school museum
    ziekenhuis kerk front beweging vakbond groep genootschap dienst koninklijke koninklijk nederlandse
    nationale openbaar huis staten hoge
  `,
  tails: `
    universiteit instituut bank partij groep bv nv krant dagblad journaal post nieuws unie club fc federatie
    stichting kamer ministerie museum
  `,
  links: 'van voor de het der en in op tegen',
  placeHeads: `
    sint st nieuw nieuwe oud oude groot grote klein den kaap fort meer mount san santa new los
  `,
  placeTails: 'straat plein zee meer rivier brug station luchthaven haven eiland eilanden park',
  eventTails: 'oorlog prijs wereldoorlog spelen verdrag akkoord beker',
  notNames: `
    patriot patriots leopard leopards himars god pasen kerst internet rus russen oekraïner oekraïners
    belarus-achtig belarussen wit-russen amerikaan amerikanen duitser duitsers pool polen-nederlanders brit
    britten fransman fransen chinees chinezen turk turken israëliër israëliërs palestijn palestijnen jood
    joden moslim moslims christen christenen europeaan europeanen nederlander nederlanders belg belgen
    russisch russische oekraïens oekraïense belarussisch belarussische amerikaans amerikaanse duits duitse
    brits britse frans franse pools poolse nederlands nederlandse europees europese chinese turks turkse
    engels engelse italiaans italiaanse spaans spaanse westers westerse israëlisch israëlische iraans
    iraanse syrisch syrische belgisch belgische joods joodse wit-russisch wit-russische grondwet westen
    oosten noorden zuiden abrams javelin bayraktar kalibr iskander starlink
  `,
  openers: `
    de het een hij zij ze we wij jullie u ik jij je men zijn haar hun ons onze mijn deze dit die dat elke
    elk alle veel vele sommige enkele meerdere andere geen beide twee drie vier vijf zes zeven acht negen
    tien honderden duizenden tientallen miljoenen in op aan bij met voor van naar uit over door om onder
    tegen tussen zonder sinds tijdens volgens na tot vanaf vanuit binnen buiten maar en of dus want ook
    echter toch nog al alleen daarom daarna daarbij daarmee daardoor daarnaast dan toen nu vandaag gisteren
    morgen later eerder hier daar er als wanneer omdat hoewel terwijl wat wie welke waar waarom hoe meer
    minder zeer heel niet wel ja nee zo zoals bovendien ondanks inmiddels intussen ondertussen vooral zelfs
    misschien mogelijk nieuwe nieuw eerste laatste vorige volgende is was waren werd heeft hebben lees foto
    video bron overigens verder uiteindelijk tevens tegelijk
  `,
  placeCues: 'in naar uit bij te rond nabij stad dorp plaats regio provincie hoofdstad gemeente',
  personCues: 'zei zegt verklaarde liet schreef waarschuwde benadrukte vertelde voegde aldus',
  productNouns: 'raket raketten tank tanks drone drones',
  quotedHeads: 'krant tijdschrift persbureau zender partij groep',
  and: 'en',
};
