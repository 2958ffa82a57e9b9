import type { SpeechWords } from '../speech.ts';

export const speech: SpeechWords = {
  lang: 'pt',
  cues: {
    neutral:
      'diz+em+ disse+ram+ dito* dizia+m+ afirm+a+am+ou+aram+ava+ado declar+a+am+ou+aram+ado explic+a+am+ou+aram+ava+ado acrescent+a+am+ou+aram+ava+ado sublinh+a+am+ou+aram+ado salient+a+am+ou+aram+ado destac+a+am+ou+aram+ado referido* refer+e+em+iu+iram+ia conta* cont+am+ou+aram+ava+ado escrev+e+em+eu+eram+ia escrito respond+e+em+eu+eram+ido pergunta* pergunt+am+ou+aram+ado+ava lembr+a+am+ou+aram+ado recorda+m+ record+ou+aram+ado garant+e+em+iu+iram+ido assegur+a+am+ou+aram+ado consider+a+am+ou+aram+ado+ava defend+e+em+eu+eram+ido admit+e+em+iu+iram+ido reconhec+e+em+eu+eram+ido confirm+a+am+ou+aram+ado revel+a+am+ou+aram+ado inform+a+am+ou+aram+ado indic+a+am+ou+aram+ado adiant+a+am+ou+aram+ado avali+a+am+ou+aram+ado coment+a+am+ou+aram+ado observ+a+am+ou+aram+ado relat+a+am+ou+aram+ado report+a+am+ou+aram+ado frisa+m+ fris+ou+aram+ado ressalt+a+am+ou+aram+ado enfatiz+a+am+ou+aram+ado reiter+a+am+ou+aram+ado insist+e+em+iu+iram+ido lament+a+am+ou+aram+ado conclu+i+em+iu+íram+ído pros+segue+seguiu continu+a+ou+aram aponta+m+ apont+ou+aram+ado argument+a+am+ou+aram+ado ped+e+em+iu+iram+ido promet+e+em+eu+eram+ido exig+e+em+iu+iram+ido apel+a+am+ou+aram+ado grit+a+am+ou+aram+ava+ado exclam+a+ou sussurr+a+ou tuít+a tuit+ou+aram tweet+ou public+a+am+ou+aram+ado acha+m+ acredita+m+ acredit+ou estim+a+am+ou+aram prev+ê+eem+iu+iram teme+m+ temia+m+ espera* espera+m desabaf+a+ou+ado ironiz+a+ou+ado replic+a+ou+ado cita+m+ cit+ou+aram+ado vinc+a+ou+ado nota* not+am+ou+aram precis+ou+aram+ado',
    claim: 'aleg+a+am+ou+aram+ado+ava acus+a+am+ou+aram+ado+ava pretend+e+em+ia',
    denial:
      'nega+m+ neg+ou+aram+ado+ava desment+e+em+iu+iram+ido rejeit+a+am+ou+aram+ado refut+a+am+ou+aram+ado recus+a+am+ou+aram+ado contest+a+am+ou+aram+ado',
    warning:
      'advert+e+em+iu+iram+ido+ia alerta* alert+am+ou+aram+ado avis+a+am+ou+aram+ado ameaça* ameaç+am+ou+aram+ado',
    announcement:
      'anunci+a+am+ou+aram+ado+ava orden+a+am+ou+aram+ado decret+a+am+ou+aram+ado proclam+a+am+ou+aram+ado determin+ou+aram+ado',
  },
  participles: {
    neutral:
      'dizendo afirmando declarando explicando acrescentando sublinhando salientando destacando garantindo lembrando recordando reconhecendo insistindo escrevendo referindo',
    claim: 'alegando acusando',
    denial: 'negando rejeitando desmentindo',
    warning: 'advertindo alertando avisando ameaçando',
    announcement: 'anunciando ordenando',
  },
  naming:
    'classific+a+am+ou+aram+ado cham+a+am+ou+aram+ado+ava descrev+e+em+eu+eram qualific+a+am+ou+aram+ado conden+a+am+ou+aram+ado denunci+a+am+ou+aram+ado critic+a+am+ou+aram+ado elogi+a+am+ou+aram+ado compar+a+am+ou+aram+ado fala* fala+m fal+ou+aram+ado+ava apelid+a+am+ou+aram+ado agradec+e+em+eu+eram defin+e+em+iu+iram rotul+a+ou+aram+ado acus+a',
  namingParticiples:
    'classificando chamando descrevendo qualificando condenando denunciando criticando comparando falando',
  carriers: 'cita+m+ cit+ou+aram citado citando',
  phrases: 'segundo de_acordo_com conforme nas_palavras_de na_opinião_de para* no_entender_de',
  ownPhrases: { m: 'segundo_ele', f: 'segundo_ela', p: 'segundo_eles segundo_elas' },
  participleEndings: 'ndo',
  negations: 'não nunca jamais ninguém nenhum nenhuma nem sem',
  that: 'que',
  as: 'como conforme',
  by: 'por pelo pela pelos pelas',
  relatives: 'que quem cujo cuja cujos onde qual quais',
  subordinators:
    'se quando porque enquanto embora como onde pois para_que já_que depois_de_que antes_de_que desde_que até_que',
  conjunctions: 'e ou mas nem porém',
  definites: 'o a os as',
  determiners:
    'o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa esses essas aquele aquela nosso nossa nossos meu minha',
  quantifiers:
    'vários várias alguns algumas muitos muitas dois duas três quatro cinco seis sete oito nove dez outros outras outro outra todos todas ambos ambas cada alguém ninguém',
  prepositions:
    'de do da dos das em no na nos nas a ao à aos às com por pelo pela pelos pelas para sobre sob entre contra desde até após durante segundo conforme perante sem num numa dum duma ante',
  auxiliaries:
    'é são era eram foi foram será serão seria seriam está estão estava estavam tem têm tinha tinham terá terão teria teriam há havia houve pode podem podia poderia deve devem devia deveria vai vão ia iam seja sejam esteja estejam tenha tenham quer querem sido estado ter ser',
  passives: 'é são era eram foi foram será serão sido ser',
  adverbs:
    'também depois ainda já ontem hoje amanhã segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta feira sábado domingo noite tarde manhã madrugada assim então entretanto porém contudo recentemente anteriormente posteriormente finalmente igualmente sempre logo agora mais antes passado passada',
  objects: 'se me te nos lhe lhes o a os as lo la los las mesmo mesma ele ela',
  pronouns: { m: 'ele', f: 'ela', p: 'eles elas', x: 'eu nós tu você vocês' },
  quotedPronouns: { m: 'ele', f: 'ela', p: 'eles' },
  elisions: "d'",
  pluralEnding: 's',
  address: { m: 'sr senhor', f: 'sra senhora' },
  people:
    'presidente presidenta ministro ministra primeiro-ministro chanceler chefe líder dirigente porta-voz prefeito prefeita autarca governador governadora general coronel almirante embaixador embaixadora secretário secretária diretor diretora director directora assessor assessora deputado deputada senador senadora especialista perito perita analista historiador historiadora professor professora advogado advogada médico médica enfermeiro enfermeira jornalista escritor escritora ator atriz cantor cantora bilionário bilionária diplomata soldado oficial papa rei rainha economista ditador autocrata morador moradora vizinho vizinha sentinela homem mulher pai mãe responsável',
  sources:
    'fonte fontes funcionário funcionários autoridades especialistas peritos analistas diplomatas morador moradora moradores testemunha testemunhas observadores críticos porta-vozes oficiais responsáveis residentes militares',
  documents:
    'comunicado declaração relatório carta mensagem tweet tuíte estudo sondagem pesquisa entrevista discurso vídeo números dados nota twitter telegram facebook conferência',
  utterances: 'comunicado declaração carta mensagem tweet tuíte nota',
  contents: 'ideia acusação acusações hipótese',
  works:
    'filme romance livro canção música álbum série obra quadro exposição revista jornal semanário podcast alcunha apelido apelidado operação projeto projecto intitulado intitulada programa palavra palavras termo poema lema ópera título',
  soCalled: 'chamado chamada chamados chamadas suposto suposta supostos supostas denominado denominada',
  nameEndsPhrase: true,
  bareClause: 'none',
  dropsSubject: true,
  impersonals: 'se',
  dashes: true,
};
