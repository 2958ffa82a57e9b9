import type { SentenceWords } from '../abbreviations.ts';

export const sentenceWords: SentenceWords = {
  inside:
    'mr mrs ms messrs mssrs dr drs prof profs gen gens lt col cols maj sgt ssgt capt cmdr cdr adm brig cpl pvt pfc ens sen sens rep reps gov govs rev hon pres amb atty supt insp det ald asst assoc dep vice v vs approx viz cf i.e e.g fr incl excl rtd mgr pte l.cpl gnr sqn flt cllr eds',
  beforeNumber:
    'no nos nr art pp p vol vols ch chap sec fig figs para par eq ver jan feb mar apr jun jul aug sep sept oct nov dec',
  either:
    'inc ltd co corp llc plc bros jr sr esq al est dept dist univ intl assn ave blvd rd hwy st ste mt ft ph.d m.d b.a m.a Calif Fla Mass Conn Ill Ind Mich Minn Miss Mo Ariz Ark Ala Ga Ky La Md Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Colo Del Kan Mont Mon Tue Tues Wed Thu Thurs Fri jan',
  unit: 'a.m p.m m.p.h mph lb lbs oz hrs hr mins min sq km kg mi yds bn mn tn b.c a.d b.c.e',
  afterUnit:
    'monday tuesday wednesday thursday friday saturday sunday eastern central pacific mountain moscow kyiv kiev london beijing local et est edt ct cst cdt mt mst pt pst pdt gmt utc bst cet cest eet eest msk ist aest jst',
  word: 'I',
  closing: 'etc',
  openers:
    'the a an i he she it they we you but and or if when while after before since as for in on at by with from to of this that these those there here his her its their our your my what who where why how not so also another some many most all however meanwhile according despite although though because during until under over more earlier later now then both each every even once only another several instead still yet today yesterday last two three four five no nobody nothing everyone asked speaking among amid through without whether neither either nearly',
  saying:
    'said says asked asks told tells added adds wrote writes shouted cried replied tweeted posted joked insisted exclaimed yelled quipped wondered demanded continued warned declared began recalled',
};
