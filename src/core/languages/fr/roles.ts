import type { RoleWords } from '../roles.ts';

export const roles: RoleWords = {
  lang: 'fr',
  headFirst: true,
  elisions: true,
  roles: {
    president: "président*|chef de l'état|chef d'état|homme fort",
    'vice-president': 'vice ^président*',
    'prime-minister': 'premier ^ministre|première ^ministre|chef du gouvernement|cheffe du gouvernement',
    chancellor: 'chancelier*|chancelière*',
    'foreign-minister':
      'ministre des affaires étrangères|chef de la diplomatie|cheffe de la diplomatie|patron de la diplomatie',
    'defence-minister': 'ministre de la défense|ministre des armées',
    'secretary-of-state': "secrétaire d'état",
    'interior-minister': "ministre de l'intérieur",
    'finance-minister': 'ministre des finances',
    'economy-minister': "ministre de l'économie",
    minister: 'ministre*',
    spokesperson: 'porte ^parole|porte ^paroles',
    'secretary-general': 'secrétaire général|secrétaire générale|chef|cheffe|patron|patronne',
    'high-representative': 'haut ^représentant|chef de la diplomatie',
    ambassador: 'ambassadeur*|ambassadrice*|émissaire',
    speaker: 'président du parlement',
    governor: 'gouverneur*|gouverneure',
    mayor: 'maire',
    'opposition-leader': "chef de l'opposition|cheffe de l'opposition|opposant*",
    leader: 'dirigeant*|leader|chef|cheffe|président*|autocrate|dictateur|homme fort|maître|numéro un',
    'chief-executive': 'pdg|patron*|directeur*|directrice*',
    'commander-in-chief': "commandant en chef|chef d'état major",
    commander: 'commandant*',
    founder: 'fondateur*|fondatrice*|patron|chef',
    pope: 'pape',
    patriarch: 'patriarche',
    adviser: 'conseiller*|conseillère*',
  },
  ranks: 'gén dr pr',
  people: `académicien* acteur* actrice* activiste* adjoint* allié* ami* amie analyste* ancien archevêque artiste* astronaute* auteur* autrice* avocat* avocate* banquier* blogueur* boxeur* candidat* capitaine chanteur* chanteuse*
    chercheur* chercheuse* cinéaste* citoyen* collègue* colonel comédien* comédienne commissaire* compatriote* conservateur consul correspondant* cosmonaute* créateur critique député* députée* diplomate* directeur* écrivain* éditorialiste* élu* élue
    épouse époux ennemi* envoyé* expert* experte* femme fille fils footballeur* frère général* historien* historienne homme* influenceur* ingénieur* journaliste* juge* juriste* lieutenant magnat* maréchal mère mari mécène médecin médiateur* mercenaire* militant* militante*
    milliardaire* musicien* négociateur* négociatrice numéro officier* oligarque* opposant* opposante* père philosophe* photographe* pilote* poète* policier* politicien* politologue* prêtre prince princesse prisonnier* procureur* procureure professeur* professeure
    propagandiste* propriétaire* rappeur* réalisateur* réalisatrice* rédacteur* reine représentant* représentante* responsable* rival* roi romancier* sénateur* sénatrice* sœur soldat* soprano star successeur traître tsar vétéran* veuve victime* militaire* parole criminel* héros héroïne`,
  groups: `agence* alliance* armée* association* banque* bataillon bloc chaîne* compagnie* conglomérat constructeur* coalition coentreprise consortium entreprise* filiale firme* fonds géant* gouvernement* groupe* groupement institut* journal quotidien* hebdomadaire* magazine* média* milice* ministère
    mouvement* nation* ong opérateur* organisation* parti* pays puissance* régime* république* réseau société* think union voisin* état* cercle`,
  actors:
    'allié* alliée* partenaire* ennemi* ami* rival* voisin* voisine membre* vassal* parrain* soutien* agresseur* paria*',
  plain:
    'homme femme pays état gouvernement groupe entreprise parti armée ministère journal société organisation agence chaîne fille fils membre',
  modifiers: `nouveau nouvelle nouvel actuel actuelle grand grande petit petite jeune vieux vieille vice puissant puissante autoritaire influent influente emprisonné emprisonnée exilé exilée controversé controversée
    proche autoproclamé élu prorusse pro général générale adjoint adjointe sortant sortante milliardaire franco américano européen européenne occidental occidentale soviétique russophone principal principale haut haute
    premier première séparatiste séparatistes libéral libérale conservateur nationaliste populiste public publique privé privée militaire politique fidèle`,
  former: 'ancien* ancienne* ex feu précédent* précédente* défunt*',
  lesser: 'vice adjoint* adjointe* intérimaire',
  address: 'm mm mme mlle monsieur madame',
  definite: 'le la les l ce cet cette ces',
  indefinite: 'un une des',
  possessives: 'son sa ses leur leurs notre nos mon ma mes votre',
  partitives: "un une l'un l'une",
  complements: 'de du des d',
  looseComplements: 'à au aux en dans pour auprès chez',
  and: 'et',
  between: 'alors aujourd désormais actuel actuelle également aussi',
  copulas: 'est était sont devient devenu reste fut',
  auxiliaries: 'aussi encore toujours désormais',
  negations: 'pas ne jamais ni',
  subjects: 'il elle',
  relatives: 'qui que dont où',
  counterparts: 'homologue* homologues',
  stops: `et ou mais que qui dont où si comme quand car donc puis après avant avec sans sous sur par pour dans en à au aux vers chez contre entre depuis pendant selon
    est sont était étaient a ont avait avaient sera serait fut être avoir peut pouvait doit devait va fait faisait ne pas plus il elle ils elles on nous vous je se s y lui leur
    dit déclaré affirmé annoncé estimé accusé assuré rencontré reçu visité prévenu ajouté indiqué appelé rappelé demandé
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier aujourd demain alors ici là très`,
};
