import type { SpeechWords } from '../speech.ts';

export const speech: SpeechWords = {
  lang: 'fr',
  cues: {
    neutral:
      "dit disent disait dirent déclar+e+ent+ait+é+a+èrent affirm+e+ent+ait+é+a+èrent expliqu+e+ent+ait+é+a+èrent ajout+e+ent+ait+é+a+èrent ajouté précis+e+ent+ait+é+a+èrent indiqu+e+ent+ait+é+a+èrent soulign+e+ent+ait+é+a+èrent estim+e+ent+ait+é+a+èrent assur+e+ent+ait+é+a+èrent écri+t+vent+vait+vit rappel+le+lent+ait+é+a+èrent racont+e+ent+ait+é+a+èrent note* not+ent+ait+é+a+èrent note* observ+e+ait+é+a confi+e+ent+ait+é+a répond+ent+ait+u+it+irent+ demande* demand+ent+ait+é+a+èrent confirm+e+ent+ait+é+a+èrent reconn+aît+aissent+aissait+u+ut admet+tent+tait+ admis juge* jug+ent+eait+é+ea tweet+e+é+a lance* lanc+é+a lance* s'exclame s'exclamait exclam+e+ait+é+a souvient souvenait martel+e+ait+é+a conclu+t+ait+ conclu insist+e+ent+ait+é+a+èrent plaid+e+ent+ait+é+a rapport+e+ent+ait+é+a+èrent révèl+e+ent révél+é+a+èrent signal+e+ent+é+a témoign+e+ent+ait+é+a détaill+e+ent+é+a résum+e+ait+é+a poursui+t+vi+vit+vait continu+e+é+a repren+d reprit regrett+e+ent+ait+é+a déplor+e+ent+ait+é+a promet+tent+tait+ promis commente commenté commenta analyse* analysé pens+e+ent+ait+é croi+t+ent espèr+e+ent espéré réclame* réclam+ent+é+a exig+e+ent+é+ea appel+le+lent+é+a lâch+e+é+a glisse* glissé cri+e+ent+ait+é+a murmur+e+ait+é+a soupir+e+ait+é+a ironis+e+ait+é+a rétorqu+e+ait+é+a réplique répliqué martèle relat+e+ent+é+a publi+e+é+a cite* cité fait_savoir font_savoir fait_valoir tranch+e+é+a prévoi+t+ent redout+e+ent+é craint craignent crain+t",
    claim:
      'prétend+ent+ait+u+ soutien+t+nent soutenait accus+e+ent+ait+é+a+èrent allègu+e+ent allégué maintien+t+nent martel+e',
    denial:
      'dément+ent+i+ait+it+ ni+e+ent+ait+é+a+èrent rejett+e+ent rejet+é+a+ait+èrent réfut+e+ent+ait+é+a+èrent contest+e+ent+ait+é+a+èrent récus+e+ent+é+a',
    warning:
      'averti+t+ssent+ssait+ prévien+t+nent prévenu prévint menace* menac+ent+é+a alerte* alert+ent+ait+é+a mise_en_garde met_en_garde mettent_en_garde mis_en_garde',
    announcement:
      'annonce* annonc+ent+é+a+èrent annonçait ordonn+e+ent+é+a+èrent décrèt+e+ent décrét+é+a proclam+e+ent+é+a',
  },
  participles: {
    neutral:
      'ajoutant déclarant affirmant expliquant précisant indiquant soulignant estimant assurant disant écrivant rappelant notant confirmant jugeant insistant évoquant',
    claim: 'accusant prétendant soutenant',
    denial: 'démentant niant rejetant réfutant',
    warning: 'avertissant prévenant menaçant alertant',
    announcement: 'annonçant ordonnant',
  },
  naming:
    'qualifi+e+ent+ait+é+a+èrent dénonc+e+ent+é+a+èrent dénonçait condamn+e+ent+é+a salu+e+ent+ait+é+a évoqu+e+ent+ait+é+a+èrent critique* critiqu+ent+ait+é+a décri+t+vent+vait fustig+e+ent+é+ea lou+e+é+a compar+e+ent+ait+é+a remerci+e+ent+é+a parl+e+ent+ait+é+a traite traité traitait vant+e+ent+ait+é+a raille* raill+é+a déplore',
  namingParticiples:
    'qualifiant dénonçant condamnant saluant évoquant critiquant décrivant fustigeant comparant traitant parlant',
  carriers: 'cite cité citant',
  phrases: "pour* selon d'après pour_sa_part aux_yeux_de de_l'avis_de",
  ownPhrases: { m: 'selon_lui', f: 'selon_elle', p: 'selon_eux selon_elles' },
  negations: "ne n' pas jamais personne aucun aucune ni",
  that: "que qu'",
  as: 'comme ainsi_que',
  by: 'par',
  relatives: "qui que qu' dont lequel laquelle lesquels où",
  subordinators:
    "si quand lorsque lorsqu' parce puisque tandis alors comme où pourquoi comment afin pour_que bien_que après_que avant_que depuis_que",
  conjunctions: 'et ou mais ni car or',
  definites: "le la les l'",
  determiners:
    "le la les l' un une des du de_la au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes d'",
  quantifiers:
    'plusieurs certains certaines quelques deux trois quatre cinq six sept huit neuf dix beaucoup chaque tous toutes autres plusieurs nombreux quelqu’un',
  prepositions:
    "de du des d' à au aux en dans sur sous par pour avec sans chez vers contre entre depuis pendant avant après lors devant derrière selon durant malgré envers parmi dès jusqu' jusque près hors via auprès",
  auxiliaries:
    'a ont avait avaient eut est sont était étaient fut furent sera seront serait seraient aura auront aurait auraient peut peuvent pouvait pourrait pourraient doit doivent devait devrait devraient va vont allait veut veulent voulait voudrait été eu soit soient ait aient fait faisait',
  passives: 'est sont était étaient fut furent sera seront été',
  adverbs:
    "aussi ensuite également encore toujours déjà hier aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche soir matin midi après-midi nuit ainsi alors notamment plus tôt tard cependant toutefois pourtant puis enfin notamment auparavant récemment samedi dernier dernière",
  objects: "se s' me m' te t' nous vous lui leur y le la les l' t",
  pronouns: { m: 'il', f: 'elle', p: 'ils elles', x: "on je j' nous tu vous" },
  quotedPronouns: { m: 'lui', p: 'eux' },
  elisions: "l' d' qu' s' n' m' t' j' c' jusqu' lorsqu' puisqu'",
  pluralEnding: 's',
  address: { m: 'm monsieur', f: 'mme madame' },
  people:
    'président présidente ministre premier-ministre chancelier chancelière chef cheffe dirigeant dirigeante porte-parole maire gouverneur gouverneure général colonel amiral ambassadeur ambassadrice secrétaire directeur directrice conseiller conseillère député députée sénateur sénatrice expert experte analyste historien historienne professeur professeure avocat avocate médecin infirmier infirmière enseignant enseignante journaliste écrivain écrivaine acteur actrice chanteur chanteuse milliardaire diplomate soldat officier pape roi reine économiste dictateur autocrate habitant habitante patron patronne homme femme père mère responsable',
  sources:
    'responsable responsables source sources officiel officiels autorités expert experts analystes diplomates diplomate habitant habitants témoin témoins observateurs critiques proches militaires fonctionnaire fonctionnaires',
  documents:
    'communiqué déclaration rapport lettre message tweet étude enquête sondage entretien interview discours vidéo chiffres données billet note twitter telegram facebook',
  utterances: 'communiqué déclaration lettre message tweet billet',
  contents: 'idée accusation accusations allégations hypothèse',
  works:
    'film roman livre chanson album série pièce tableau exposition magazine journal hebdomadaire quotidien revue podcast surnom surnommé opération projet intitulé intitulée émission mot mots terme poème slogan opéra titre',
  soCalled: 'soi-disant prétendu prétendue prétendus prétendues',
  nameEndsPhrase: true,
  bareClause: 'none',
  dashes: true,
  inserts: true,
};
