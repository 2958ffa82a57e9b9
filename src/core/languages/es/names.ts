import type { NameForms } from '../name-forms.ts';

export const nameForms: NameForms = {
  lang: 'es',
  titles: `
    sres dr dra doctor doctora prof profesor profesora presidente presidenta expresidente expresidenta
    vicepresidente vicepresidenta ministro ministra primer canciller rey reina príncipe princesa papa
    cardenal arzobispo obispo patriarca padre general coronel comandante capitán teniente almirante alcalde
    alcaldesa senador senadora diputado diputada gobernador gobernadora embajador embajadora secretario
    secretaria director directora jefe jefa líder portavoz vocero vocera comisario comisaria juez jueza
    fiscal abogado abogada periodista corresponsal escritor escritora autor autora actor actriz cantante
    historiador historiadora politólogo politóloga economista investigador investigadora opositor opositora
    activista disidente oligarca multimillonario magnate fundador fundadora entrenador entrenadora jugador
    jugadora mandatario mandataria dirigente consejero consejera asesor asesora eurodiputado eurodiputada
    homólogo dictador analista experto experta hermano hermana hijo hija
  `,
  sirs: 'sr señor don',
  madams: 'sra señora doña',
  titleParts: `
    interior defensa justicia exteriores asuntos economía hacienda salud sanidad educación trabajo
    agricultura transporte transportes cultura energía seguridad pública relaciones mujer igualdad vivienda
    ambiente
  `,
  particles: 'de del la las los el von van der den da di al bin ben ibn',
  heads: `
    ministerio instituto banco universidad academia agencia comité comisión consejo partido unión federación
    asociación organización fundación oficina departamento centro corte tribunal cámara fondo liga escuela
    colegio museo hospital iglesia frente asamblea parlamento movimiento sindicato confederación sociedad
    grupo junta ayuntamiento congreso real república servicio ejército fiscalía observatorio guardia policía
    dirección secretaría audiencia gobierno generalitat
  `,
  tails: `
    europeo europea nacional internacional popular socialista española central suprema supremo federal
    unidas unidos
  `,
  links: 'de del la las los el para y e a al en por sobre contra sin',
  placeHeads: `
    san santa santo monte lago isla islas cabo fuerte puerto golfo mar río plaza calle avenida palacio
    castillo puente estación aeropuerto estadio torre puerta nueva nuevo villa ciudad sierra valle costa
  `,
  eventTails: 'guerra premio copa tratado acuerdo acuerdos juegos festival mundial',
  notNames: `
    dios pascua navidad internet estado estados constitución norte sur este oeste occidente código tratado
    leopard abrams patriot himars javelin bayraktar kalibr iskander starlink
  `,
  openers: `
    el la los las lo un una unos unas él ella ellos ellas yo tú nosotros ustedes usted este esta estos estas
    ese esa esos esas aquel eso esto su sus mi mis nuestro nuestra todo todos toda todas cada varios varias
    algunos algunas ningún ninguna otro otra otros otras mismo dos tres cuatro cinco seis siete ocho nueve
    diez veinte cien decenas cientos miles millones en de del a al por para con sin contra desde hasta hacia
    sobre bajo entre durante ante tras según mediante salvo pero o y e ni sino pues así también entonces
    embargo aunque además luego después antes ya todavía aún siempre nunca hoy ayer mañana ahora aquí allí
    allá si cuando como que quien quienes qué quién cuál dónde porque mientras donde cómo cuánto muy más
    menos poco mucho muchos muchas tanto solo sólo es son era fue fueron ha han hay está están no sí gracias
    leer foto vídeo video fuente primer primera último última nuevo nueva se le les me nos lejos cerca
    dentro fuera asimismo finalmente actualmente
  `,
  placeCues: 'en a desde hasta hacia de ciudad pueblo localidad región provincia capital',
  personCues: `
    dijo afirmó declaró explicó añadió aseguró señaló escribió hijo hija esposa esposo marido hermano
    hermana padre madre amigo
  `,
  quotedHeads: 'diario periódico revista agencia cadena partido grupo empresa',
  and: 'y',
};
