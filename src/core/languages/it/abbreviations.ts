import type { SentenceWords } from '../abbreviations.ts';

export const sentenceWords: SentenceWords = {
  inside:
    'sig sigg dott prof proff avv ing arch on sen gen col cap magg ten cav comm geom rag mons mgr rev s ss ca cfr es tel cd ecc.mo egr gent spett ill dr card rispett pres d.l dir vol p.za v.le c.so ass cons rif isp brig uff sig.ra',
  beforeNumber:
    'art artt n nn nr num pag pagg p pp vol cap fig sez gen genn feb febbr mar apr mag giu giugn lug ago sett ott nov dic sec',
  either: 'jr s.p.a s.r.l p.zza min',
  capitals: 'lei loro suo sua suoi sue',
  closing: 'ecc etc a.c d.c',
  openers:
    "il lo la i gli le un uno una egli lui lei loro noi voi io questo questa questi queste quello quella quelli e ed o ma però anche se quando mentre dove come che chi perché poiché poi quindi così dopo prima durante in nel nella nei nelle negli al alla ai alle allo da dal dalla dai di del della dei delle con senza per su sul sulla tra fra contro secondo verso fino oltre non né più meno tutto tutti tutte suo sua suoi sue ora oggi ieri ancora già intanto infatti inoltre invece tuttavia altri altre due tre nessuno niente nulla ogni molti alcuni è sono era ha hanno l' un' dell' all' nell' c' d'",
};
