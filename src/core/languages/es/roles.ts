import type { RoleWords } from '../roles.ts';

export const roles: RoleWords = {
  lang: 'es',
  headFirst: true,
  roles: {
    president: 'president*|mandatario*|mandataria*|jefe de estado|jefe del estado',
    'vice-president': 'vicepresident*',
    'prime-minister':
      'primer ^ministro|primera ^ministra|premier|jefe del gobierno|jefe de gobierno|presidente del gobierno',
    chancellor: 'canciller*',
    'foreign-minister':
      'ministro de exteriores|ministra de exteriores|ministro de asuntos exteriores|ministra de asuntos exteriores|ministro de relaciones exteriores|ministra de relaciones exteriores|ministro del exterior|canciller*|jefe de la diplomacia|jefa de la diplomacia',
    'defence-minister': 'ministro de defensa|ministra de defensa|secretario de defensa|titular de defensa',
    'secretary-of-state': 'secretario de estado|jefe de la diplomacia',
    'interior-minister': 'ministro del interior|ministra del interior',
    'finance-minister': 'ministro de finanzas|ministra de finanzas',
    minister: 'ministro*|ministra*',
    spokesperson: 'portavoz*|vocero*|vocera*',
    'secretary-general': 'secretario general|secretaria general|jefe|jefa',
    'high-representative': 'alto ^representante|jefe de la diplomacia|jefe de la política exterior',
    ambassador: 'embajador*|embajadora*|enviado*',
    speaker: 'presidente del parlamento|presidenta del parlamento',
    governor: 'gobernador*|gobernadora*',
    mayor: 'alcalde*|alcaldesa*',
    'opposition-leader': 'líder de la oposición|líder opositora|líder opositor|opositor*|opositora*',
    leader: 'líder*|dirigente*|jefe|jefa|mandatario*|president*|autócrata*|dictador*|gobernante*|inquilino',
    'chief-executive': 'consejero delegado|director ejecutivo|director general|presidente ejecutivo|dueño',
    'commander-in-chief': 'comandante en jefe|jefe del ejército|jefe de las fuerzas armadas',
    commander: 'comandante*',
    founder: 'fundador*|fundadora*|jefe|líder*|dueño',
    pope: 'papa|pontífice',
    patriarch: 'patriarca',
    adviser: 'asesor*|asesora*|consejero*|consejera*',
  },
  ranks: 'gral dr dra prof',
  people: `abogado* abogada* académico* activista* actor* actriz* aliado* aliada* alto amigo* amiga* analista* arquitecto* artista* astronauta* autor* autora* boxeador* candidato* candidata* cantante* capitán cardenal cineasta* ciudadano* colega*
    columnista* comisario* comisaria* concejal* cónsul coronel corresponsal* criminal* delegado* diputado* diputada* diplomático* diplomática director* directora* disidente* empresario* empresaria* enemigo* escritor* escritora* esposa esposo estrella experto* experta*
    fiscal* filósofo* fotógrafo* funcionario* funcionaria* futbolista* general* guionista hermana hermano hija hijo hombre* historiador* historiadora ingeniero* intelectual* investigador* investigadora* jugador* juez jueza magnate* madre marido mediador* médico* mercenario* militante* militar
    millonario* multimillonario* músico* negociador* negociadora nobel novelista* oficial* oligarca* padre periodista* piloto* poeta* policía político* política politólogo* princesa príncipe profesor* profesora* propagandista* propietario* rapero* reina representante* responsable* rey rival*
    sacerdote senador* senadora* soldado* socio sucesor tenista* teniente titular* traidor* veterano* viuda zar héroe heroína mujer*`,
  groups: `agencia* alianza* aliado* asociación ejército* banco* banda* bloque* cadena* canal compañía* consorcio diario* empresa* estado* fundación gigante* gobierno* grupo* instituto* medio* milicia* ministerio* movimiento* nación* ong organización* organismo país países partido* periódico* petrolera potencia* régimen
    república* revista* semanario sociedad unión vecino* vecina gasista`,
  actors:
    'aliado* aliada* socio* enemigo* amigo* rival* vecino* vecina* miembro* vasallo* agresor* paria* satélite*',
  plain:
    'hombre mujer país estado gobierno grupo empresa partido ejército ministerio diario compañía organización agencia cadena hijo hija miembro',
  modifiers: `nuevo nueva actual gran grande pequeño joven viejo poderoso poderosa autoritario autoritaria influyente encarcelado encarcelada exiliado exiliada polémico controvertido electo electa prorruso prorrusa
    pro general adjunto adjunta saliente principal máximo máxima alto alta primer primera separatista separatistas liberal conservador nacionalista populista público privado militar político política ejecutivo fiel estrecho estrecha
    occidental europeo europea soviético soviética estadounidense opositor opositora interino`,
  former: 'ex exministro* expresident* ex* antiguo* antigua* entonces difunto* anterior',
  lesser: 'vice* adjunto* adjunta* interino* interina* viceministr*',
  address: 'sr sra señor señora don doña',
  definite: 'el la los las este esta',
  indefinite: 'un una unos unas',
  possessives: 'su sus nuestro nuestra mi mis tu',
  partitives: 'uno una',
  complements: 'de del',
  looseComplements: 'en para ante por a al',
  and: 'y e',
  between: 'entonces ahora actual actualmente también',
  copulas: 'es era son fue sigue',
  auxiliaries: 'también aún todavía ya',
  negations: 'no nunca ni jamás',
  subjects: 'él ella',
  relatives: 'que quien quienes cuyo cuya donde',
  counterparts: 'homólogo* homóloga*',
  stops: `y e o u pero que quien cuyo donde si como cuando porque pues tras después antes con sin sobre bajo por para en a al hacia contra entre desde durante según hasta
    es son era eran fue fueron ha han había habían será sería ser estar está están puede podía debe va hace no más él ella ellos ellas se le les lo nos yo
    dijo dice afirmó aseguró anunció declaró acusó advirtió señaló explicó recibió visitó llamó pidió reiteró informó viajó
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ayer hoy mañana aquí allí muy`,
};
