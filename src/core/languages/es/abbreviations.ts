import type { SentenceWords } from '../abbreviations.ts';

export const sentenceWords: SentenceWords = {
  inside:
    'sr sra sres sras srta dr dra dres d dña dª prof profa gral gen cnel col cap tte sgto alm lic ing arq mons rvdo hno hna sto sta ee av avda pza pl cf aprox tel ntra ilmo excmo sgo lcdo lcda dir admón fco mª c exca excma depto dpto univ ed edit',
  beforeNumber:
    'núm núms nº n no art arts cap pág págs p pp vol fig inc ene feb mar abr may jun jul ago sept oct nov dic s min',
  either: 'uu ud uds vd vds p.ej ej cía hnos s.a s.l jr ss.mm mill máx mín izq dcha',
  unit: 'a.m p.m',
  afterUnit: 'lunes martes miércoles jueves viernes sábado domingo hora',
  closing: 'etc a.c d.c',
  openers:
    'el la los las un una unos unas lo él ella ellos ellas yo nosotros usted ustedes este esta esto estos estas ese esa eso aquel aquella y e o pero sino aunque porque pues si cuando mientras donde como que quien quienes en de del al a con sin por para según sobre tras ante bajo desde hasta entre durante contra hacia también además así ya no ni muy más menos todo todos todas su sus mi nuestro se le les me nos ahora hoy ayer después antes luego entonces allí aquí otro otra otros otras dos tres varios muchos nadie nada ninguno cada',
};
