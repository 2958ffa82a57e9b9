import type { SentenceWords } from '../abbreviations.ts';

export const sentenceWords: SentenceWords = {
  inside:
    'm mm dr pr prof me mgr gén col cdt cne lt adj amb st ste av apr env cf c.-à-d p.ex ex vs hab resp tél dép fg bd ap lt-col chev dir éd',
  beforeNumber: 'art no nos n p pp vol chap fig éd janv févr avr juill sept oct nov déc',
  either: 'al cie sa s.a s.a.r.l jr max min',
  closing: 'etc j.-c',
  openers:
    "le la les un une des il elle ils elles on nous vous je ce cet cette ces cela ceux celui mais et ou or donc car dans en au aux à pour par sur sous avec sans selon après avant depuis pendant lors dès puis alors ainsi aussi entre contre chez vers si quand lorsque comme que qui quoi où pourquoi comment son sa ses leur leurs notre nos plus moins tout tous toutes aucun aucune aujourd hier malgré outre parmi plusieurs certains beaucoup deux trois rien personne bref c' l' d' qu' s' j' n'",
};
