import type { SpeechWords } from '../speech.ts';

export const speech: SpeechWords = {
  lang: 'en',
  cues: {
    neutral:
      'say says said tell tells told add adds added note* notes* noted write writes wrote written tweet* tweets* tweeted post* posts* posted* reply* replies* replied respond responds responded answer* answers* answered explain explains explained state* states* stated recall recalls recalled remember remembers remembered continue* continues* continued* conclude concludes concluded report* reports* reported confirm confirms confirmed acknowledge acknowledges acknowledged admit admits admitted concede concedes conceded agree agrees agreed argue argues argued emphasize emphasizes emphasized emphasise emphasises emphasised stress stresses* stressed underline underlines underlined underscore underscores underscored reiterate reiterates reiterated repeat* repeats repeated point_out points_out pointed_out go_on_to_say went_on_to_say went_on quip quips quipped joke* jokes* joked shout* shouts* shouted cry* cries* cried scream* screams* screamed whisper* whispers* whispered exclaim exclaims exclaimed lament* laments lamented complain complains complained plead pleads pleaded beg begs begged suggest suggests suggested imply implies implied reveal reveals revealed disclose discloses disclosed predict predicts predicted forecast* forecasts* estimate* estimates* estimated testify testifies testified believe believes believed boast* boasts* boasted observe observes observed remark* remarks* remarked comment* comments* commented caption* captioned ask asks asked wonder wonders wondered demand* demands* demanded request* requests* requested propose proposes proposed hint hints hinted vow* vows* vowed pledge* pledges* pledged promise* promises* promised assure assures assured read* reads put_it puts_it insinuate insinuated elaborate elaborated clarify clarifies clarified reflect reflects reflected muse mused sing sings sang chant* chants* chanted echo echoes* echoed concur concurred counter* counters* countered mention* mentions mentioned make_clear makes_clear made_clear let_it_be_known signal* signals* signaled signalled retort* retorts retorted fume fumed gush gushed urge urges urged call_on calls_on called_on appeal* appeals* appealed speculate speculates speculated fear* fears* feared think* thinks* thought* share* shared quote* quotes* volunteer* volunteered advise advises advised assess assesses assessed calculate calculates calculated',
    claim:
      'claim* claims* claimed charge* charges* charged* allege alleges alleged insist insists insisted contend contends contended maintain maintains maintained assert asserts asserted accuse accuses accused purport purports purported',
    denial:
      'deny denies denied reject* rejects rejected dismiss dismisses dismissed refute refutes refuted rebut rebuts rebutted dispute* disputes* disputed disavow disavowed rubbish rubbished',
    warning: 'warn warns warned caution* cautions cautioned threaten threatens threatened alert* alerted',
    announcement:
      'announce announces announced order* orders* ordered declare declares declared proclaim proclaims proclaimed decree* decreed',
  },
  participles: {
    neutral:
      'saying telling adding noting writing tweeting posting* replying responding answering explaining stating recalling continuing concluding reporting* confirming acknowledging admitting conceding arguing emphasizing emphasising stressing underlining underscoring reiterating repeating pointing_out joking shouting crying screaming whispering lamenting complaining pleading begging suggesting implying revealing predicting estimating boasting observing remarking asking demanding vowing pledging promising assuring urging reading* citing* elaborating clarifying commenting* making_clear quipping',
    claim: 'claiming alleging insisting contending maintaining* asserting accusing',
    denial: 'denying rejecting dismissing refuting disputing',
    warning: 'warning* cautioning threatening*',
    announcement: 'announcing ordering declaring proclaiming',
  },
  naming:
    'call* calls* called describe describes described label* labels* labeled labelled brand* brands* branded dub dubs dubbed term* terms* termed characterize characterizes characterized characterise characterised denounce denounces denounced condemn condemns condemned decry decries decried blast* blasts* blasted slam slams slammed lambast lambasts lambasted lambaste criticize criticizes criticized criticise criticises criticised hail* hails* hailed praise* praises* praised laud lauds lauded tout touts touted mock* mocks mocked ridicule* ridiculed liken likens likened compare compares compared deem deems deemed blame* blames* blamed thank thanks* thanked welcome* welcomes welcomed apologize apologizes apologized apologise apologised express* expresses expressed voice* voices* voiced refer_to refers_to referred_to speak_of speaks_of spoke_of speak_about speaks_about spoke_about speak spoke talk_of talks_of talked_of talk_about talks_about talked_about portray portrays portrayed depict depicts depicted paint* painted consider considers considered view* views* viewed regard* regards* regarded rail* railed celebrate celebrates celebrated invoke invokes invoked',
  namingParticiples:
    'calling describing labeling labelling branding dubbing terming characterizing characterising denouncing condemning decrying blasting slamming lambasting criticizing criticising hailing praising lauding touting mocking likening comparing blaming thanking welcoming expressing voicing referring_to speaking_of talking_about portraying depicting',
  carriers: 'quote quotes quoted quoting cite cites cited citing',
  directives:
    'ask asks asked asking urge urges urged urging warn warns warned warning tell tells told telling order orders ordered ordering instruct instructs instructed instructing advise advises advised advising implore implores implored imploring beg begs begged begging',
  telling:
    'tell tells told telling assure assures assured assuring warn warns warned remind reminded inform informed urge urges urged urging ask asks asked asking',
  hearsay: 'believed thought said reported alleged estimated rumored rumoured feared considered',
  participleEndings: 'ing',
  pastEndings: 'ed',
  negations:
    "not never neither nor no nobody none isn't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't without few",
  phrases: 'according_to in_the_words_of',
  that: 'that',
  as: 'as',
  absolutes: 'with',
  pasts:
    'hit took went came fell rose got made left lost won began ran saw found held kept sent met led fled shot broke grew gave became brought built bought caught fought flew knew paid spent stood struck threw gets makes remains appears seems needs wants faces plans means shows includes goes comes takes gives keeps holds controls expects intends seeks became understands knows deserves poses lies stands lives works represents requires',
  by: 'by',
  relatives: 'who which whose whom that',
  infinitive: 'to',
  subordinators:
    'when while because if whether although though since until after before unless where why how what whatever once as whereas so amid despite',
  conditionals: 'if unless although',
  conjunctions: 'and or but nor yet',
  definites: 'the',
  determiners: 'the a an this these his her its their our my your no every whose',
  quantifiers:
    'some any each another both all many several most least few one two three four five six seven eight nine ten others other those more dozens hundreds thousands someone somebody nobody none everyone there',
  prepositions:
    'of in on at to for from with by about against between among after before during since until through over under into onto near within without across except along around behind beyond inside outside toward towards upon via per despite amid following including like as off than throughout',
  auxiliaries:
    "is are was were be been being am has have had having do does did will would can could may might must shall should 's 've 're 'll 'd 'm isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't mustn't shouldn't not",
  passives: "is are was were be been being am got get gets 's 're 'm",
  adverbs:
    'also then later earlier again repeatedly reportedly only just still even already never always once now today yesterday tomorrow tonight recently previously meanwhile however instead further too monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night overnight here afterward afterwards simply often sometimes first finally ever immediately initially separately publicly privately so far week month year both all either else perhaps',
  adverbEndings: 'ly',
  notAdverbs: 'family ally supply reply rally assembly july italy bully anomaly monopoly butterfly jelly',
  modals: "will 'll can may might shall should must won't can't cannot",
  objects: 'him them me us himself herself itself themselves myself ourselves yourself',
  pronouns: { m: 'he', f: 'she', n: 'it', p: 'they', x: 'i we you' },
  quotedPronouns: { m: 'him', f: 'her', p: 'them' },
  elisions: "'ve 're 'll 'd 'm",
  pluralEnding: 's',
  address: { m: 'mr sir lord', f: 'mrs ms miss lady' },
  people:
    'president minister premier chancellor leader chief spokesman spokeswoman spokesperson mayor governor senator secretary ambassador general commander admiral colonel king queen pope dictator strongman ruler head director adviser advisor aide diplomat official lawmaker politician billionaire oligarch actor actress singer musician author writer journalist reporter professor analyst expert economist lawyer teacher doctor nurse soldier father mother man woman reporter photographer ceo founder chairman chairwoman candidate congressman congresswoman activist pilot veteran officer lieutenant captain historian banker businessman entrepreneur comedian statesman autocrat envoy',
  sources:
    'official officials source sources people person man woman men women analysts experts diplomats diplomat officer officers expert analyst critics supporters resident residents witness witnesses spokesman spokeswoman spokesperson lawmaker lawmakers',
  utterances: 'statement letter post tweet message announcement release note communique memo caption',
  documents:
    'statement report advisory letter post tweet message warning announcement review release memo note readout communique document filing article paper figures data estimate estimates video interview speech address briefing bulletin assessment summary website page notice email blog text update thread twitter facebook telegram instagram youtube tiktok study survey poll',
  contents:
    'claim claims notion idea accusation accusations allegation allegations assertion assertions suggestion suggestions hope hopes view belief concern concerns fear fears warning warnings reports rumors rumours fact',
  works:
    'film movie book novel song single album track anthem series show program programme documentary memoir biography play poem painting exhibition exhibit magazine newspaper podcast game nickname nicknamed operation project slogan hashtag entitled titled called named dubbed section column episode essay story headlined word words term phrase line lyric lyrics',
  soCalled: 'so_called self_styled',
  bareClause: 'any',
  bare: 'say says said saying add adds added adding tell tells told telling claim* claims* claimed claiming allege alleges alleged alleging insist insists insisted insisting warn warns warned warning* believe believes believed fear* fears* feared think* thinks* thought* note* notes* noted admit admits admitted acknowledge acknowledges acknowledged argue argues argued confirm confirms confirmed announce announces announced announcing predict predicts predicted estimate* estimates* estimated deny denies denied write writes wrote writing tweeted reported report* reports* complain complains complained promise* promised vow* vows* vowed hope* assured stated declared maintain maintains maintained',
  plain: 'said says say saying believe believes added adding',
};
