/**
 * Where a full stop does not end a sentence. `before-name`: titles and ranks, always followed by a name;
 * `before-number`: only before a number ("No. 5", "Dec. 3"); `anywhere`: mid-sentence unless a common opening follows.
 */
export type AbbreviationKind = 'before-name' | 'before-number' | 'anywhere';

const LISTS: Record<AbbreviationKind, string> = {
  'before-name':
    'mr mrs ms dr prof gen lt col maj sgt capt cmdr adm brig sen rep gov rev hon pres st ste mme mm mlle hr fr frl sr sra srta dra sig dott dhr mevr drs ir sra ks hab inż gosp г-н г-жа ген им св',
  'before-number':
    'no nos nr art pp p vol ch sec fig jan feb mar apr jun jul aug sep sept oct nov dec núm ст п рр',
  anywhere:
    'u.s u.k u.n e.u a.m p.m inc ltd co corp vs etc e.g i.e cf approx z.b d.h u.a bzw ca usw m.in np tzw tys mln mld млн млрд тыс тис руб кв т.е т.к т.д',
};

export const ABBREVIATIONS: ReadonlyMap<string, AbbreviationKind> = new Map(
  (Object.keys(LISTS) as AbbreviationKind[]).flatMap((kind) =>
    LISTS[kind].split(' ').map((word): [string, AbbreviationKind] => [word, kind]),
  ),
);
