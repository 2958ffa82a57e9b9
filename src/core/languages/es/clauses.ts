import type { ClauseWords } from '../clauses.ts';

export const clauses: ClauseWords = {
  coordinators: 'y e pero ni sino',
  that: 'que',
  by: 'por',
  relatives: 'que quien quienes cuyo cuya cuyos cuyas donde cual cuales',
  subordinators: 'porque mientras cuando aunque ya_que puesto_que después_de_que antes_de_que apenas',
  notAfter: 'y o tan tanto como más para de ni',
  subjects: 'él ella ellos ellas yo nosotros usted ustedes esto eso nadie todos se no',
  determiners: 'el la los las un una unos unas su sus este esta estos estas ese esa cada otro otra',
  finite:
    'es son era eran fue fueron está están estaba estaban ha han había habían hay hubo será serán sería serían puede pueden podía pudo debe deben debía va van iba iban quiere quieren tiene tienen tenía tuvo hace hacen hizo hicieron dice dicen dijo dijeron da dan dio dieron sigue siguen quedó queda llega llegan viene vienen pide piden bloquea permite asegura afirma anuncia',
  endings: 'ó aron ieron aba aban ía ían ará arán erá irá',
};
