import type { RoleWords } from '../roles.ts';

export const roles: RoleWords = {
  lang: 'pt',
  headFirst: true,
  roles: {
    president: 'president*|chefe de estado|chefe do estado',
    'vice-president': 'vice ^presidente|vice ^presidenta',
    'prime-minister':
      'primeiro ^ministro|primeira ^ministra|premiê|premier|chefe do governo|chefe de governo',
    chancellor: 'chanceler*',
    'foreign-minister':
      'ministro dos negócios estrangeiros|ministra dos negócios estrangeiros|ministro das relações exteriores|ministra das relações exteriores|ministro do exterior|chanceler*|chefe da diplomacia|ministro de relações exteriores',
    'defence-minister': 'ministro da defesa|ministra da defesa|secretário de defesa|secretário da defesa',
    'secretary-of-state': 'secretário de estado|chefe da diplomacia',
    'interior-minister': 'ministro do interior|ministra do interior',
    'finance-minister': 'ministro das finanças|ministra das finanças',
    minister: 'ministro*|ministra*',
    spokesperson: 'porta ^voz|porta ^vozes',
    'secretary-general': 'secretário geral|secretária geral|chefe',
    'high-representative': 'alto ^representante|chefe da diplomacia|chefe da política externa',
    ambassador: 'embaixador*|embaixadora*|enviado*|enviada*',
    speaker: 'presidente do parlamento|presidente da câmara',
    governor: 'governador*|governadora*',
    mayor: 'prefeito*|prefeita*|autarca|presidente da câmara',
    'opposition-leader': 'líder da oposição|líder oposicionista|opositor*|opositora*|oposicionista*',
    leader: 'líder*|dirigente*|chefe|president*|autocrata*|ditador*|governante*|mandatário*',
    'chief-executive': 'ceo|diretor executivo|presidente executivo|patrão|dono',
    'commander-in-chief':
      'comandante em chefe|chefe do exército|chefe das forças armadas|comandante das forças armadas',
    commander: 'comandante*',
    founder: 'fundador*|fundadora*|chefe|líder*|dono',
    pope: 'papa|pontífice',
    patriarch: 'patriarca',
    adviser: 'assessor*|assessora*|conselheiro*|conselheira*',
  },
  ranks: 'gen dr dra prof',
  people: `académico* acadêmico* activista* ativista* actor* ator* actriz atriz advogado* advogada* aliado* aliada* amigo* amiga* analista* artista* astronauta* autor* autora* bilionário* candidato* candidata* cantor* cantora* capitão cardeal cineasta* cidadão colega*
    colunista* comissário* comissária* cônsul coronel correspondente* criminoso* deputado* deputada* diplomata* diretor* diretora* director* directora* dissidente* economista* empresário* empresária* escritor* escritora* esposa estrela especialista* filha filho filósofo* fotógrafo* funcionário* funcionária* futebolista* general* generais
    herói homem historiador* historiadora* humorista* inimigo* intelectual* investigador* investigadora* irmã irmão jogador* jornalista* juiz juíza magnata* mãe marido mediador* médico* médica* mercenário* militante* militar milionário* músico* mulher negociador* negociadora* oficial* oligarca* pai pesquisador* pesquisadora* piloto* poeta*
    polícia político* política politólogo* princesa príncipe procurador* procuradora* professor* professora* propagandista* proprietário* rainha rapper rei representante* responsável rival* sacerdote senador* senadora* soldado* sucessor* tenente titular traidor* veterano* viúva czar voz`,
  groups: `agência* aliança* associação exército* banco* banda* bloco* cadeia canal companhia* consórcio diário* empresa* emissora* estado* estatal fundação gigante* governo* grupo* instituto* jornal milícia* ministério* movimento* nação ong organização país países partido* petrolífera potência* regime* república* revista* semanário sociedade união vizinho*`,
  actors:
    'aliado* aliada* parceiro* inimigo* amigo* rival* vizinho* vizinha* membro* vassalo* agressor* pária* satélite*',
  plain:
    'homem mulher país estado governo grupo empresa partido exército ministério jornal companhia organização agência filho filha membro',
  modifiers: `novo nova atual actual grande pequeno jovem velho poderoso poderosa autoritário autoritária influente preso presa detido exilado exilada polémico polêmico controverso eleito eleita pró geral adjunto adjunta cessante principal máximo alto alta primeiro primeira
    separatista separatistas liberal conservador nacionalista populista público privado militar político executivo fiel próximo estreito ocidental europeu europeia soviético soviética americano americana norte interino`,
  former: 'ex antigo* antiga* então falecido* anterior',
  lesser: 'vice adjunto* adjunta* interino* interina*',
  address: 'sr sra senhor senhora dom dona',
  definite: 'o a os as este esta',
  indefinite: 'um uma uns umas',
  possessives: 'seu sua seus suas nosso nossa meu minha',
  partitives: 'um uma',
  complements: 'de do da dos das',
  looseComplements: 'em no na para junto por a ao',
  and: 'e',
  between: 'então agora atual actual atualmente também',
  copulas: 'é era são foi continua',
  auxiliaries: 'também ainda já',
  negations: 'não nunca nem',
  subjects: 'ele ela',
  relatives: 'que quem cujo cuja onde',
  counterparts: 'homólogo* homóloga*',
  stops: `e ou mas que quem cujo onde se como quando porque pois após depois antes com sem sobre sob por pelo pela para em no na nos nas ao à aos às até contra entre desde durante segundo
    é são era eram foi foram tem têm tinha tinham será seria ser estar está estão pode podia deve vai faz não mais ele ela eles elas se lhe nos eu
    disse diz afirmou garantiu anunciou declarou acusou alertou avisou recebeu visitou chamou pediu reiterou informou viajou
    segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ontem hoje amanhã aqui ali muito`,
};
