import type { NameForms } from '../name-forms.ts';

export const nameForms: NameForms = {
  lang: 'fr',
  titles: `
    dr docteur pr professeur professeure maître me président présidente ministre premier première
    premier-ministre chancelier chancelière roi reine prince princesse pape cardinal archevêque évêque mgr
    patriarche père général générale colonel commandant capitaine lieutenant amiral maréchal maire sénateur
    sénatrice député députée préfet préfète gouverneur gouverneure ambassadeur ambassadrice secrétaire
    directeur directrice chef cheffe patron patronne porte-parole commissaire juge procureur procureure
    avocat avocate journaliste correspondant correspondante écrivain écrivaine auteur autrice acteur actrice
    chanteur chanteuse réalisateur réalisatrice historien historienne politologue économiste chercheur
    chercheuse opposant opposante militant militante dissident dissidente oligarque milliardaire fondateur
    fondatrice entraîneur joueur joueuse leader dirigeant dirigeante conseiller conseillère eurodéputé
    eurodéputée homologue dictateur analyste expert experte vice-président vice-présidente ex-président
  `,
  sirs: 'm mm monsieur',
  madams: 'mme mmes mlle madame',
  titleParts: `
    intérieur défense justice affaires étrangères économie finances santé éducation travail agriculture
    transports culture écologie énergie extérieures européennes
  `,
  particles: "de du des la le les von van der den da di al el bin ben ibn d'",
  heads: `
    ministère institut banque université académie agence comité commission conseil parti union fédération
    association organisation fondation office bureau département centre cour tribunal chambre fonds ligue
    école collège musée hôpital église front assemblée parlement rassemblement mouvement syndicat
    confédération société groupe caisse haute haut junta ordre république direction service armée parquet
    observatoire secours médecins reporters
  `,
  tails: `
    européen européenne nationale national internationale international républicain socialiste populaire
    démocratique unies insoumise
  `,
  links: "de du des la le les pour à au aux et l' d' en sur contre sans",
  placeHeads: `
    saint sainte mont lac île îles cap fort port golfe mer rivière place rue avenue boulevard château pont
    gare aéroport stade palais tour porte notre nouvelle grand grande petit petite san santa
  `,
  eventTails: 'guerre prix coupe traité accord accords jeux festival',
  notNames: `
    pdg
    dieu pâques noël internet russe russes ukrainien ukrainiens ukrainienne ukrainiennes biélorusse
    biélorusses bélarusse américain américains américaine américaines français française françaises allemand
    allemands allemande britannique britanniques anglais anglaise polonais polonaise chinois chinoise
    japonais turc turcs turque européen européens européenne italien italiens espagnol espagnols israélien
    israéliens palestinien palestiniens juif juifs musulman musulmans chrétien chrétiens occidentaux
    occidental syrien syriens iranien iraniens africain africains belge belges suisse suisses tchétchène
    tchétchènes etat etats occident état états constitution code traité traités nord sud est ouest bac
    saint-père majesté altesse assises leopard abrams patriot himars javelin bayraktar kalibr iskander
    starlink
  `,
  openers: `
    le la les l un une des du de il elle ils elles on nous vous je tu ce cet cette ces c son sa ses leur
    leurs notre nos mon ma mes tout tous toute toutes chaque plusieurs certains certaines quelques aucun
    aucune autre autres même deux trois quatre cinq six sept huit neuf dix vingt cent dizaines centaines
    milliers en dans sur sous par pour avec sans contre chez vers depuis pendant avant après entre parmi
    selon malgré outre dès jusque mais ou et donc or ni car ainsi aussi alors cependant pourtant toutefois
    néanmoins enfin ensuite puis déjà encore toujours jamais aujourd'hui hier demain maintenant ici là si
    quand lorsque lorsqu comme que qu qui quoi dont où pourquoi comment combien parce puisque afin tandis
    bien très plus moins peu beaucoup trop seul seule seulement à au aux d s n j y est sont était ont a
    interrogé interrogée face grâce près loin oui non merci lire photo vidéo source tras premier première
    dernier dernière nouveau nouvelle côté reste impossible difficile faut autant
  `,
  placeCues: 'à en au aux dans vers depuis près ville village région capitale de',
  personCues: `
    dit déclaré affirmé expliqué ajouté estime assure écrit raconte fils fille femme mari frère sœur père
    mère ami
  `,
  quotedHeads: `
    journal quotidien hebdomadaire magazine agence chaîne parti groupe société association site
  `,
  elisions: 'l d qu c s j n m t jusqu lorsqu puisqu quoiqu presqu',
  and: 'et',
};
