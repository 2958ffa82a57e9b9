import type { NameForms } from '../name-forms.ts';

export const nameForms: NameForms = {
  lang: 'en',
  titles: `
    mx dr prof professor baron baroness count duke duchess prince princess king queen emperor tsar pope
    cardinal archbishop bishop patriarch metropolitan rabbi imam ayatollah sheikh sultan emir reverend rev
    father sister pastor saint president presidents premier chancellor minister ministers secretary
    undersecretary senator senators sen sens representative rep reps congressman congresswoman governor gov
    mayor ambassador envoy commissioner chairman chairwoman chair chairperson speaker spokesman spokeswoman
    spokesperson leader director chief head deputy judge justice attorney prosecutor general gen lieutenant
    lt colonel col major maj captain capt sergeant sgt corporal cpl private pvt admiral adm commander cmdr
    cdr brigadier brig marshal officer lieutenant-general analyst ombudsman ombudswoman adviser advisor
    counselor councilman councilwoman counsel comptroller coach actor actress author correspondent editor
    reporter journalist host anchor photographer singer founder ceo cfo fellow mp mps mep detective
    inspector constable sheriff superintendent dictator strongman oligarch tycoon billionaire economist
    historian strategist filmmaker pundit whip chef comedian director-general secretary-general pres
    administrator astronaut cosmonaut treasurer curator principal blogger lecturer
  `,
  sirs: 'mr sir lord',
  madams: 'mrs ms miss lady dame madam',
  titleParts: `
    higher further communications communication peacebuilding humanitarian legal operations marketing technology research sales intelligence policy supreme
    allied resident visiting prime vice foreign defense defence interior finance economy economics energy
    health education culture justice transport transportation trade home state treasury commerce labor
    agriculture infrastructure environment digital transformation press deputy assistant acting former ex
    incoming outgoing first lady retired chief national security executive senior junior permanent special
    presidential attorney staff sergeant lance warrant managing political parliamentary parliament majority
    minority opposition party world affairs squadron wing air field fleet rear human rights shadow co
    chief-of-staff
  `,
  titleSurnames: `
    king prince pope bishop judge marshal dean duke sheriff coach constable baron earl cardinal
  `,
  particles: `
    de da di du del della der den von van ter ten la le al el bin ibn ben abu dos das do af zu zum y e
  `,
  heads: `
    administration subcommittee cabinet ministry department institute bank university office bureau center
    centre council committee commission agency association organization organisation union federation
    society academy school college court house board chamber fund foundation league forum network congress
    assembly parliament church order movement party front army navy museum library hospital republic kingdom
    state states community cathedral confederation directorate service coalition alliance group corps club
    secretariat inspectorate embassy consulate embassies fraternal guild tribunal campaign bundesbank
    initiative authority institution chiefs
  `,
  tails: `
    subcommittee ministry department institute bank university office bureau center centre council committee
    commission agency association organization organisation union federation society academy school college
    court board chamber fund foundation league forum network congress assembly parliament church movement
    party front army navy museum library hospital service services corps command fleet brigade battalion
    regiment division squad squadron force forces guard guards staff club united fc cf sc afc city-council
    news times post journal tribune herald gazette telegraph mirror mail guardian observer magazine press
    radio television tv media channel group inc corp corporation ltd llc plc gmbh ag co company companies
    holdings holding partners capital industries motors airlines airways air systems technologies technology
    energy petroleum oil gas entertainment pictures studios records alliance coalition taskforce initiative
    effort project authority government administration embassy consulate directorate secretariat ngo trust charity
    international watch monitor caucus senate orchestra band tribunal inspectorate intelligence ventures
    software pharmaceuticals insurance securities laboratories laboratory think-tank legion cartel militia
    congregation synod patriarchate borders
  `,
  papers: `
    post times journal mirror telegraph guardian sun mail express tribune herald globe independent observer
    standard
  `,
  units: 'brigade battalion regiment division fleet squadron corps army group wing company legion',
  links: 'of for on the and',
  placeHeads: `
    county mount mt lake cape fort port isle gulf bay strait straits river sea valley camp saint st san santa santo
    são los las el la al new north south east west upper lower old great greater little
  `,
  placeTails: `
    river sea ocean lake bay gulf strait straits channel canal island islands isles peninsula mountain
    mountains hills hill valley desert forest park square street avenue road boulevard lane plaza bridge
    airport station port harbor harbour palace castle cathedral lavra monastery tower stadium arena oblast
    region province county district voblast raion republic kingdom city town village coast plant dam mosque
    theater theatre hall prison penitentiary base colony crossing corridor center centre building house gate
    garden gardens beach falls creek reservoir basin estuary crimea wall
  `,
  eventTails: `
    conference meeting war wars award awards prize oscars act treaty agreement agreements accord accords
    convention conventions protocol memorandum olympics games cup championship championships day days week
    revolution summit operation plan declaration constitution amendment festival contest eurovision bowl
    open doctrine holocaust crisis pact resolution article exhibition medal emmys grammys brexit century
    marathon tour anniversary era age depression memorial-day eve mass bill law uprising spring riots
    massacre armistice amendments airlift programme program fellowship fellowships scholarship scholarships
    scheme charter supper bulletin newsletter lecture lectures syndrome debate
  `,
  phrases: `
    state of the union | cold war | iron curtain | stars and stripes | third reich | new year | new deal |
    black lives matter | god bless | homes for ukraine | battalion tactical groups | battalion tactical group |
    tactical groups | tactical group | special forces | special operations forces | face the nation |
    meet the press | this week | good morning america | good morning britain | slava ukraini | heroiam slava |
    freedom of the press | world news | breaking news
  `,
  emptyTails: `
    group inc corp corporation ltd llc plc co company news agency newspaper organisation organization
  `,
  eventHeads: `
    expedition battle siege exercise operation hurricane typhoon cyclone storm article chapter level phase
  `,
  peoples: `
    alaskans texans californians congressional allied kurdish kurd kurds gop english russian russians
    ukrainian ukrainians belarusian belarusians belarussian american americans british briton britons german
    germans french italian italians spanish polish pole poles chinese japanese korean koreans turkish turk
    turks indian indians european europeans african africans asian asians arab arabs arabic israeli israelis
    palestinian palestinians iranian iranians iraqi iraqis syrian syrians afghan afghans georgian georgians
    chechen chechens moldovan moldovans lithuanian lithuanians latvian latvians estonian estonians finn
    finns finnish swede swedes swedish norwegian norwegians dane danes danish dutch belgian belgians swiss
    austrian austrians hungarian hungarians czech czechs slovak slovaks romanian romanians bulgarian
    bulgarians serb serbs serbian serbians croat croatian greek greeks irish scottish scot scots welsh
    canadian canadians australian australians mexican mexicans brazilian cuban cubans kazakh kazakhs uzbek
    armenian armenians azerbaijani azeri pakistani egyptian saudi saudis emirati qatari vietnamese crimean
    soviet soviets tatar tatars slavic slav slavs nordic baltic balkan western westerner westerners
    westernized eastern northern southern latin anglo jew jews jewish muslim muslims islamic islam islamist
    christian christians christianity catholic catholics orthodox protestant protestants hindu buddhist
    royal black uighur uighurs uyghur uyghurs rohingya evangelical nazi nazis nazism fascist neo-nazi communist communists bolshevik bolsheviks stalinist
    republican republicans democrat democrats democratic tory tories labour conservative conservatives
    liberal marxist patriots javelins stingers bayraktars leopards grads molotovs mastiffs nlaws marines
    marine victorian
  `,
  notNames: `
    ally allies ala ariz ark calif colo conn del ill ind kan ky md mass mich minn mo mont neb nev okla ore
    tex vt wis wyo dak euro ddos nineties eighties seventies sixties fifties forties thirties twenties
    winter spring summer autumn la nj ny ca sc nc tx fl ga oh ufo ufos uap uaps gps dna hiv aids ngo ngos
    icbm icbms wmd gdp lng ptsd pow pows ied ieds suv edt utc bst usd eur nft nfts pdf url faq diy fla pa
    tenn va best monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays
    thursdays fridays saturdays sundays january february march april may june july august september october
    november december i patriot javelin stinger himars bayraktar kalashnikov leopard abrams mig migs
    iskander kalibr tomahawk grad tochka kinzhal molotov starstreak mastiff nlaw internet covid coronavirus
    christmas easter ramadan minutes earth mach kwh asat mlrs lte leo atacms wi formula youtuber youtubers tiktoker lgbt lgbtq maga god bible koran quran tv pm am gmt est et ceo cfo phd ok uk-based zoom photo
    photos video image images getty file credit source updated advertisement copyright olympic paralympic
    olympics paralympics oscar oscars grammy grammys emmy brexit holocaust holodomor covid-19 renaissance mr
    mrs ms ii iii iv vi vii viii opinion exclusive
  `,
  openers: `
    it its this that these those there here he she they we you i his her their our my your one two three
    four five six seven eight nine ten eleven twelve twenty thirty fifty hundred hundreds thousands dozens
    millions many most much more some several few all both each every any no none nobody nothing neither
    either another other others such same when while where why what who whom whose which how if unless until
    since because although though as after before during despite amid among amidst against across along
    around at by for from in inside into near of off on onto out outside over through throughout to toward
    towards under up upon with within without and but or nor so yet still also then thus hence however
    moreover meanwhile nevertheless nonetheless instead otherwise therefore besides furthermore additionally
    finally eventually recently earlier later previously now today yesterday tomorrow tonight soon already
    just even only once again ever never always often sometimes usually currently perhaps maybe probably
    certainly clearly obviously indeed actually really apparently reportedly allegedly unfortunately sadly
    fortunately hopefully surely yes please let’s lets dont do does did is are was were be been being have
    has had can could may might must shall should will would said says say asked speaking writing according
    based given following including told last next first second third fourth fifth early late new old former
    additional officials official authorities police experts analysts sources reports people residents
    civilians soldiers troops forces fighters men women children families refugees students workers members
    leaders lawmakers politicians critics supporters protesters activists images footage video videos photos
    pictures retired heavy large small big high low good bad great little long short recent local foreign
    national international domestic military political economic nuclear public private social major key top
    senior young older elderly pro anti ex see look read click watch listen follow subscribe sign get go
    come take make give keep put think know believe want need use try help call ask tell show find leave
    stay stop start begin end part half whole entire rest number group groups team company companies
    government governments state states country countries city cities town region regions world war invasion
    conflict crisis attack attacks fighting shelling explosions air sanctions talks negotiations peace
    energy oil gas food water grain money prices markets shares stocks time times day days week weeks month
    months year years morning evening night weekend today’s history things thing way ways life home house
    office school hospital work job question answer example case fact point problem issue reason result
    report story news update editor editors correction note warning caution breaking live latest related
    there’s that’s it’s he’s she’s they’re we’re you’re i’m i’ve weeping powerful dear hello hi thank thanks
    welcome sorry well oh ah hey wow ok okay like unlike rather quite very too enough almost nearly about
    approximately roughly between beyond beneath beside below above behind ahead apart aside away back down
    share analysis gop-led maidan-style husband wife son daughter father mother brother sister friend dad
    mum mom grandma grandpa i'm i've i'd i'll we're we've we'll you're you've they're they've he's she's
    it's that's there's don't can't won't isn't let's here's what's who's
  `,
  placeCues: `
    in at near from to toward towards into outside inside around across over of between through via
    throughout leaving visiting city town village region capital port
  `,
  personCues: `
    son daughter
    wife husband brother sister mother father friend actor actress singer rapper musician journalist
    photographer reporter lawyer author writer poet artist activist analyst professor spokesman spokeswoman
    spokesperson negotiator lawmaker politician oligarch businessman businesswoman tycoon billionaire
    founder owner director coach player star guitarist drummer soldier commander resident doctor teacher
    student pensioner mayor governor minister president aide adviser ally historian expert leader dictator
    by named called
  `,
  kin: 'son daughter wife husband brother sister',
  sourceCues: 'according thanks due referring responding belonging',
  sayings: `
    said says told added asked wrote tweeted argued explained recalled insisted warned replied noted stressed
    concluded continued announced claimed declared suggested admitted acknowledged
  `,
  productNouns: `
    agreement agreements treaty accord accords act bill deal pipeline pipelines program programme variant
    summit conference award awards trial protest protests drill drills exercises missile missiles rocket
    rockets tank tanks drone drones jet jets rifle rifles launcher launchers howitzer howitzers vehicle
    vehicles helicopter helicopters aircraft plane planes bomber bombers warship system systems ammunition
    vaccine vaccines variants virus phone phones cocktail cocktails ransomware malware worm technique
    treatment method grenade grenades gun guns mortar mortars rounds shells submarine submarines cruiser
    frigate destroyer app software sequence documents dossier papers files trilogy novel song album film
    series movie agent
  `,
  possessors: `
    correspondents journalists children women men people peoples workers farmers veterans writers mothers king queen trinity
    girls boys consumers teachers lawyers
  `,
  namedCompounds: `
    based born led backed run held controlled occupied annexed owned educated trained made built bound registered
    headquartered funded sponsored supported aligned linked
  `,
  and: 'and',
  openerEndings: 'ed ing',
  titleCase: true,
  peopleEndings: 'ian ians ese ish ists isms ist ism',
  shortGiven: `
    dave>david rick>richard rich>richard dick>richard bob>robert rob>robert bobby>robert joe>joseph
    bill>william will>william billy>william jim>james jimmy>james mike>michael mick>michael tom>thomas
    tommy>thomas dan>daniel danny>daniel ben>benjamin chris>christopher nick>nicholas tony>anthony
    steve>stephen ed>edward ted>edward jeff>jeffrey greg>gregory matt>matthew pat>patrick sam>samuel
    alex>alexander andy>andrew chuck>charles charlie>charles larry>lawrence liz>elizabeth beth>elizabeth
    kate>katherine kathy>katherine sue>susan jen>jennifer jenny>jennifer vicky>victoria volodya>volodymyr
    sasha>alexander
  `,
  patronymics: 'ovna evna yevna ovich evich yevich ovych evych yovych ivna ïvna',
};
