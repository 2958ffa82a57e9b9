import type { NameForms } from '../name-forms.ts';

export const nameForms: NameForms = {
  lang: 'it',
  titles: `
    signori dr dott dottor dottoressa prof professor professore professoressa avv avvocato avvocata ing
    onorevole on presidente vicepresidente ministro ministra premier cancelliere cancelliera re regina
    principe principessa papa cardinale arcivescovo vescovo monsignor mons patriarca padre don generale
    colonnello comandante capitano tenente ammiraglio sindaco sindaca senatore senatrice deputato deputata
    governatore governatrice ambasciatore ambasciatrice segretario segretaria direttore direttrice capo
    leader portavoce commissario commissaria giudice procuratore pm giornalista inviato inviata scrittore
    scrittrice autore autrice attore attrice cantante regista storico storica politologo economista
    ricercatore ricercatrice oppositore oppositrice attivista dissidente oligarca miliardario fondatore
    fondatrice allenatore calciatore dittatore analista esperto esperta consigliere consigliera eurodeputato
    eurodeputata omologo fratello sorella figlio figlia moglie marito prefetto questore
  `,
  sirs: 'sig signor',
  madams: 'signora sig.ra',
  titleParts: `
    interno interni difesa giustizia esteri economia finanze salute istruzione lavoro agricoltura trasporti
    cultura ambiente consiglio
  `,
  particles: 'de di del della dei degli da dal dalla la lo le von van der den al el bin ben ibn',
  heads: `
    ministero istituto banca università accademia agenzia comitato commissione consiglio partito unione
    federazione associazione organizzazione fondazione ufficio dipartimento centro corte tribunale camera
    fondo lega scuola museo ospedale chiesa fronte assemblea parlamento movimento sindacato confederazione
    società gruppo guardia ordine repubblica servizio esercito procura osservatorio polizia croce protezione
    cassa regione comune provincia
  `,
  tails: `
    europeo europea nazionale internazionale popolare democratico italiana italiano centrale unite
  `,
  links: "di del della dello dei degli delle per e a al alla in su contro senza dell' d' l'",
  placeHeads: `
    san santa santo monte lago isola isole capo forte porto golfo mare fiume piazza via viale palazzo
    castello ponte stazione aeroporto stadio torre porta villa città valle costa nuova nuovo
  `,
  eventTails: 'guerra premio coppa trattato accordo accordi giochi festival olimpiadi',
  notNames: `
    dio pasqua natale internet stato stati costituzione nord sud est ovest occidente codice trattato leopard
    abrams patriot himars javelin bayraktar kalibr iskander starlink
  `,
  openers: `
    il lo la i gli le un uno una lui lei loro egli ella essi io tu noi voi questo questa questi queste
    quello quella quelli quelle ciò suo sua suoi sue mio mia nostro nostra tutto tutti tutta tutte ogni
    molti molte alcuni alcune nessun nessuno nessuna altro altra altri altre stesso due tre quattro cinque
    sei sette otto nove dieci venti cento decine centinaia migliaia milioni in di del della dello dei degli
    delle a al allo alla ai agli alle da dal dalla dai dalle su sul sulla sui sulle per con tra fra senza
    contro verso dopo prima durante entro oltre secondo presso ma o e ed oppure né anche inoltre tuttavia
    però quindi dunque allora così infine poi già ancora sempre mai oggi ieri domani ora adesso qui lì là se
    quando come che chi cosa quale dove perché mentre poiché molto più meno poco tanto solo soltanto è sono
    era ha hanno non sì no grazie leggi foto video fonte primo ultimo ultima nuovo nuova nel nella nello nei
    negli nelle all dall dell sull nell si ci vi ne intanto invece proprio missili stando nonostante
  `,
  placeCues: 'a in da verso vicino città paese regione provincia capitale di su',
  personCues: `
    detto dichiarato affermato spiegato aggiunto scrive moglie marito figlio figlia fratello sorella padre
    madre amico
  `,
  quotedHeads: 'giornale quotidiano settimanale rivista agenzia emittente partito gruppo azienda',
  elisions: 'l d dell all dall nell sull un quest quell c anch dov com bell sant',
  and: 'e',
};
