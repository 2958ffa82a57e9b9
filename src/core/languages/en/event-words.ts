import type { EventWords } from '../event-words.ts';

export const eventWords: EventWords = {
  lang: 'en',
  war: 'war invasion conflict aggression aggressions occupation hostilities incursion onslaught genocide massacre massacres slaughter warfare bloodshed carnage',
  acts: 'denazification demilitarization demilitarisation attack attacks assault assaults offensive offensives shelling shellings bombardment bombardments bombing bombings strike strikes airstrike airstrikes fighting blitz blitzkrieg raid raids atrocities siege sieges blockade ambush ambushes firefight firefights counteroffensive counteroffensives counterattack counterattacks counterstrike counterstrikes encirclement skirmish skirmishes',
  sided:
    'wars fight battle battles struggle advance advances gunfire provocation provocations escalation clashes',
  prefixes: 'counter air',
  guarded:
    'mission missions operation operations action actions campaign campaigns intervention interventions',
  military: 'military special combat armed bombing offensive assault flag',
  crimes: 'crime crimes',
  claims: 'liberation push',
  qualities:
    'heavy new fresh massive deadly deadliest continued targeted renewed full large brutal unprovoked ongoing bloody barbaric criminal senseless crazy awful illegal unjustified constant relentless indiscriminate intense fierce major significant further wider all-out open direct sustained repeated ground aerial air missile rocket artillery drone naval amphibious sea land possible imperial colonial aggressive genocidal unjust recent false fierce deadly bitter mass night overnight ongoing prolonged long-running decisive bomb',
  others:
    'nuclear economic capitol suicide legal court election electoral political personal uphill world cold gulf civil trade information cyber drug drugs price star heart terror terrorist cultural culture price currency proxy vietnam korean iraq iraqi afghan afghanistan syrian syria yemen bosnian balkan balkans chechen georgian yugoslav winter patriotic israeli iran nazi houthi houthis palestinian gaza class gang hunger labor labour general chemical biological gas panic verbal personal shark knife armenian azeri ethiopian tigray libyan libya napoleonic lightning',
  before:
    'prisoner prisoners tug act declare declares declared declaring wage waged wages waging study art laws law spoils rules',
  after:
    'chance chances method methods strategy watercraft vessel vessels vehicle vehicles craft style pattern ads ad lines teams bunkers bunker planner planners group groups plan plans criminal criminals effort efforts zone zones correspondent correspondents machine room rooms chest reporter reporters veteran veterans hero heroes memorial memorials reparations tribunal tribunals cabinet planes game games film films movie movies photographer footing bonds dog dogs cry graves i ii one two 1 2 submarine submarines helicopter helicopters aircraft jet jets rifle rifles drone drones weapon weapons force capability capabilities readiness order power fighter fighters siren sirens forces troops army authorities soldiers alert alerts alarm alarms warning warnings shelter shelters injuries wounds study studies analyst analysts specialist specialists expert experts research',
  verbal:
    'attack attacks assault assaults strike strikes raid raids shelling bombing fighting slaughter massacre conflict offensive fight battle battles struggle advance advances push clashes counterattack counterattacks counterstrike blockade ambush',
  verbCues:
    'to will would shall should can could may might must not never it he she they we you i who help helped helping is are was were be been being keep kept started stop stopped began deeply highly very so but',
  verbTails:
    'hard for alongside back to invading cities towns villages civilians hospitals schools homes houses buildings evacuees refugees targets positions areas women children people',
  elsewhere:
    'cyberattack cyberattacks cyber hack hacks hacker hackers hacking hacked malware phishing ransomware shooting shooter shooters gunman stabbing stabbed sexual sexually rape convicted sentenced felony misdemeanor charged charges indicted arrested jailed inmate prison robbery burglary domestic shark antisemitic terrorist terrorists qaeda taliban impeachment republican republicans democrat democrats primary capitol twitter smear',
  general: 'any all one each every another anyone',
  agents: 'by',
  inside: 'of in on against with for by',
};
