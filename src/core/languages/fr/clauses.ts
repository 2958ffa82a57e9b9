import type { ClauseWords } from '../clauses.ts';

export const clauses: ClauseWords = {
  coordinators: 'et mais ou or car donc ni puis',
  afterComma: 'car donc puis ni',
  that: 'que',
  by: 'par',
  relatives: 'qui que dont où laquelle lequel lesquels lesquelles duquel auquel',
  subordinators:
    "parce_que puisque puisqu alors_que tandis_que quand lorsque lorsqu'il lorsqu'elle bien_que avant_que après_que depuis_que dès_que pendant_que afin_que",
  notAfter: 'et ou même aussi si tout',
  subjects: "il elle ils elles on nous vous je ce c'est cela ça j'ai l'on",
  determiners: "le la les un une des ce cet cette ces son sa ses leur leurs notre nos l' chaque plusieurs",
  finite:
    "est sont était étaient a ont avait avaient sera seront serait seraient aura auront aurait auraient fut furent peut peuvent pouvait doit doivent devait va vont allait veut veulent voulait fait font faisait dit disent disait n'est n'a n'ont n'était n'avait s'est c'est qu'il j'ai j'étais est-il a-t-il reste restent semble affirme assure annonce demande permet vient viennent prend met mettent menace bloque compte explique dirige",
  endings: 'ait aient èrent era eront irent urent',
};
