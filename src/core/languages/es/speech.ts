import type { SpeechWords } from '../speech.ts';

export const speech: SpeechWords = {
  lang: 'es',
  cues: {
    neutral:
      'denuncia* denunci+an+ó+aron+ado dice+n+ dij+o+eron dicho decía+n+ afirm+a+an+ó+aron+ado+aba asegur+a+an+ó+aron+ado+aba explic+a+an+ó+aron+ado+aba señal+a+an+ó+aron+ado+aba añad+e+en+ió+ieron+ido+ía agreg+a+an+ó+aron+ado indic+a+an+ó+aron+ado manifest+ó+aron+ado manifiesta+n+ declar+a+an+ó+aron+ado coment+a+an+ó+aron+ado+aba subray+a+an+ó+aron+ado destac+a+an+ó+aron+ado reconoc+e+en+ió+ieron+ido admit+e+en+ió+ieron+ido recuerda+n+ record+ó+aron+ado apunt+a+an+ó+aron+ado precis+a+an+ó+aron+ado sostiene+n+ sostuv+o+ieron sostenido respond+e+en+ió+ieron+ido pregunta* pregunt+an+ó+aron+ado cuenta* cuent+an cont+ó+aron+ado+aba relat+a+an+ó+aron+ado escrib+e+en+ió+ieron escrito tuite+a+ó+aron+ado inform+a+an+ó+aron+ado confirm+a+an+ó+aron+ado revel+a+an+ó+aron+ado concluy+e+en+ó+eron concluido insist+e+en+ió+ieron+ido enfatiz+a+an+ó+aron+ado lament+a+an+ó+aron+ado opin+a+an+ó+aron+ado consider+a+an+ó+aron+ado cre+e+en+ía estim+a+an+ó+aron+ado expres+a+an+ó+aron+ado expuso expusieron expone reiter+a+an+ó+aron+ado pid+e+en+ió+ieron pedido reclam+a+an+ó+aron+ado exig+e+en+ió+ieron+ido promet+e+en+ió+ieron+ido asever+a+an+ó+aron+ado puntualiz+a+an+ó+aron+ado argument+a+an+ó+aron+ado razon+a+ó+ado zanj+a+ó+ado apostill+a+ó+ado matiz+a+ó+aron+ado sentenci+a+ó+ado grit+a+an+ó+aron+ado+aba exclam+a+an+ó+aron susurr+a+ó replic+a+ó+aron+ado contest+a+an+ó+aron+ado report+a+an+ó+aron+ado public+a+an+ó+aron+ado augur+a+ó predij+o+eron predice+n+ pronostic+a+ó cita* cita+n cit+ó+aron teme+n+ temía+n+ recalc+a+an+ó+aron+ado remarc+a+ó+aron+ado esper+a+an+ó ironiz+a+ó+ado plante+a+an+ó+aron+ado sugier+e+en sugir+ió+ieron detall+a+an+ó+aron+ado resum+e+ió+ido narr+a+an+ó+aron rememor+a+ó',
    claim: 'alega+n+ aleg+ó+aron+ado acus+a+an+ó+aron+ado pretend+e+en+ió+ieron',
    denial:
      'niega+n+ neg+ó+aron+ado desmient+e+en desmint+ió+ieron desmentido rechaz+a+an+ó+aron+ado refut+a+an+ó+aron+ado',
    warning:
      'adviert+e+en advirt+ió+ieron advertido advertía amenaza* amenaz+an+ó+aron+ado avisa* avis+an+ó+aron+ado alerta* alert+an+ó+aron+ado',
    announcement:
      'anunci+a+an+ó+aron+ado+aba orden+a+an+ó+aron+ado decret+a+an+ó+aron+ado proclam+a+an+ó+aron+ado',
  },
  participles: {
    neutral:
      'diciendo afirmando asegurando explicando señalando añadiendo agregando indicando declarando subrayando destacando reconociendo recordando insistiendo escribiendo apuntando',
    claim: 'alegando acusando denunciando',
    denial: 'negando rechazando desmintiendo',
    warning: 'advirtiendo amenazando avisando alertando',
    announcement: 'anunciando ordenando',
  },
  naming:
    'calific+a+an+ó+aron+ado+aba llama* llam+an+ó+aron+ado+aba tach+a+an+ó+aron+ado tild+a+an+ó+aron+ado describ+e+en+ió+ieron condena* conden+an+ó+aron+ado critica* critic+an+ó+aron+ado elogi+a+an+ó+aron+ado compar+a+an+ó+aron+ado habla* habl+an+ó+aron+ado+aba celebr+a+an+ó+aron+ado agradec+e+en+ió+ieron denomin+a+an+ó+aron defini+ó+eron+do define+n+ bautiz+ó+ado tilda apel+ó+ado',
  namingParticiples:
    'calificando llamando tachando tildando describiendo condenando criticando comparando hablando',
  carriers: 'cita+n+ cit+ó+aron citando citado',
  phrases: 'para* según de_acuerdo_con a_juicio_de en_palabras_de a_decir_de en_opinión_de',
  ownPhrases: { m: 'según_él a_su_juicio en_su_opinión', f: 'según_ella', p: 'según_ellos según_ellas' },
  participleEndings: 'ndo',
  negations: 'no nunca jamás nadie ningún ninguno ninguna tampoco ni sin',
  that: 'que',
  as: 'como según',
  by: 'por',
  relatives: 'que quien quienes cuyo cuya cual cuales donde',
  subordinators:
    'si cuando porque mientras aunque como donde pues para_que ya_que puesto_que después_de_que antes_de_que desde_que hasta_que cómo dónde cuándo por_qué tras',
  conjunctions: 'y e o u pero sino ni',
  definites: 'el la los las',
  determiners:
    'el la los las un una unos unas su sus este esta estos estas ese esa esos esas aquel aquella nuestro nuestra nuestros mi mis tu lo',
  quantifiers:
    'varios varias algunos algunas muchos muchas dos tres cuatro cinco seis siete ocho nueve diez otros otras otro otra todos todas ambos ambas cada alguien nadie quienes',
  prepositions:
    'a al de del en con por para sin sobre tras ante bajo contra desde entre hacia hasta según durante mediante excepto',
  auxiliaries:
    'ha han había habían haya hayan habrá habría es son era eran fue fueron será serán sería serían está están estaba estaban estará puede pueden podía podría podrían debe deben debía debería va van iba iban sea sean fuera tiene tienen tenía quiere quieren hubo hay sido estado',
  passives: 'es son era eran fue fueron será serán sido',
  adverbs:
    'también además después luego ayer hoy mañana lunes martes miércoles jueves viernes sábado domingo noche tarde madrugada así entonces ya todavía aún incluso siempre recientemente anteriormente posteriormente previamente finalmente asimismo igualmente sin_embargo poco más este',
  objects: 'se me te nos le les lo la los las os mismo misma',
  pronouns: { m: 'él', f: 'ella', p: 'ellos ellas', x: 'yo nosotros tú usted ustedes uno' },
  quotedPronouns: { m: 'él', f: 'ella', p: 'ellos' },
  pluralEnding: 's',
  address: { m: 'sr señor don', f: 'sra señora doña' },
  people:
    'presidente presidenta ministro ministra canciller primer-ministro jefe jefa líder mandatario mandataria dirigente portavoz vocero vocera alcalde alcaldesa gobernador gobernadora general coronel almirante embajador embajadora secretario secretaria director directora asesor asesora diputado diputada senador senadora experto experta analista historiador historiadora profesor profesora abogado abogada médico médica enfermero enfermera maestro maestra periodista escritor escritora actor actriz cantante multimillonario diplomático diplomática soldado oficial papa rey reina economista dictador autócrata vecino vecina cocinero hombre mujer padre madre responsable',
  sources:
    'fuente fuentes funcionario funcionarios autoridades expertos analistas diplomáticos vecino vecina vecinos testigo testigos observadores críticos portavoces oficiales responsables residentes militares',
  documents:
    'comunicado declaración informe carta mensaje tuit estudio encuesta entrevista discurso vídeo video cifras datos nota twitter telegram facebook rueda',
  utterances: 'comunicado declaración carta mensaje tuit nota',
  contents: 'idea acusación acusaciones hipótesis',
  works:
    'película novela libro canción álbum serie obra cuadro exposición revista periódico diario semanario podcast apodo apodado operación proyecto titulado titulada programa palabra palabras término poema lema ópera título filme',
  soCalled:
    'llamado llamada llamados llamadas presunto supuesto supuesta supuestos denominado denominada denominados',
  nameEndsPhrase: true,
  bareClause: 'none',
  dropsSubject: true,
  impersonals: 'se',
  dashes: true,
  inserts: true,
};
