import type { SentenceWords } from '../abbreviations.ts';

export const sentenceWords: SentenceWords = {
  inside:
    'gen płk ppłk mjr kpt por ppor sierż kpr szer adm kmdr ks bp abp kard dr hab inż mgr prof doc red prez prem nadkom podkom kom asp st insp mec św im ul al pl os pow gm woj ok tzw tzn np m.in tj ww wg m.st zob por dz ds dot tel pt ur zm wyd lek med spocz bryg dyw rez rtm chor plut bosm ppoż sygn dn hr o mieszk s.p b.p przeł',
  beforeNumber:
    'nr art ust pkt poz str rozdz par tab rys kl stycz lut mar kwi kwiet maj czerw lip sierp wrz wrześ paź paźdz list grudz gru',
  either: 'jr o.o z.o.o s.a',
  unit: 'r w tys mln mld bln zł gr godz min sek proc km kg ha szt os',
  ordinals:
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  capitals: 'ty wy',
  closing: 'itd itp etc n.e p.n.e br bm ub',
  openers:
    'on ona ono oni one my wy ja ty to ten ta te tego tej tych ci tak nie i a ale lecz oraz lub albo bo więc jednak jeśli jeżeli gdy kiedy gdzie jak jako że który która które kto co dlaczego czy by aby choć chociaż ponieważ w we z ze na do od dla po przed przez przy pod nad za o u bez między podczas wśród według wobec mimo także też również już jeszcze tylko nawet teraz dziś dzisiaj wczoraj wcześniej później potem następnie tymczasem ponadto jego jej ich nasz nasza wszyscy wszystko nikt nic wiele kilka dwa trzy jest był była było były ma',
};
