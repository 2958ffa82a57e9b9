import type { NameForms } from '../name-forms.ts';

export const nameForms: NameForms = {
  lang: 'pt',
  titles: `
    dr dra doutor doutora prof professor professora presidente presidenta ex-presidente vice-presidente
    ministro ministra primeiro-ministro primeira-ministra chanceler rei rainha príncipe princesa papa
    cardeal arcebispo bispo patriarca padre general coronel comandante capitão tenente almirante prefeito
    prefeita autarca senador senadora deputado deputada governador governadora embaixador embaixadora
    secretário secretária secretário-geral diretor diretora director directora chefe líder porta-voz
    comissário comissária juiz juíza procurador procuradora advogado advogada jornalista correspondente
    escritor escritora autor autora ator atriz actor cantor cantora realizador realizadora historiador
    historiadora politólogo economista investigador investigadora pesquisador pesquisadora opositor
    opositora ativista activista dissidente oligarca bilionário magnata fundador fundadora treinador
    treinadora jogador jogadora mandatário dirigente conselheiro conselheira assessor assessora eurodeputado
    eurodeputada homólogo ditador analista especialista irmão irmã filho filha
  `,
  sirs: 'sr senhor dom',
  madams: 'sra senhora dona',
  titleParts: `
    interior defesa justiça negócios estrangeiros economia finanças fazenda saúde educação trabalho
    agricultura transportes cultura ambiente relações exteriores
  `,
  particles: 'de do da dos das e von van der den di la le el al bin ben ibn',
  heads: `
    ministério instituto banco universidade academia agência comité comitê comissão conselho partido união
    federação associação organização fundação gabinete departamento centro corte tribunal câmara fundo liga
    escola colégio museu hospital igreja frente assembleia parlamento movimento sindicato confederação
    sociedade grupo junta congresso república serviço exército procuradoria observatório guarda polícia
    secretaria supremo
  `,
  tails: 'europeu europeia nacional internacional popular socialista central federal unidas unidos',
  links: 'de do da dos das para e a ao à em no na por sobre contra sem',
  placeHeads: `
    são santa santo monte lago ilha ilhas cabo forte porto golfo mar rio praça rua avenida palácio castelo
    ponte estação aeroporto estádio torre porta nova novo vila cidade serra vale costa
  `,
  eventTails: 'guerra prémio prêmio copa tratado acordo acordos jogos festival',
  notNames: `
    deus páscoa natal internet estado estados constituição norte sul leste oeste ocidente código tratado
    leopard abrams patriot himars javelin bayraktar kalibr iskander starlink
  `,
  openers: `
    o a os as um uma uns umas ele ela eles elas eu tu nós vós você vocês este esta estes estas esse essa
    esses essas aquele aquela isto isso seu sua seus suas meu minha nosso nossa todo todos toda todas cada
    vários várias alguns algumas nenhum nenhuma outro outra outros outras mesmo dois duas três quatro cinco
    seis sete oito nove dez vinte cem dezenas centenas milhares milhões em de do da dos das no na nos nas
    num numa ao aos à às por pelo pela para com sem contra desde até sobre sob entre durante perante após
    segundo mediante mas ou e nem pois assim também então contudo porém todavia entretanto embora além
    depois antes já ainda sempre nunca hoje ontem amanhã agora aqui ali lá se quando como que quem qual onde
    porque enquanto muito mais menos pouco muitos muitas tanto só apenas é são era foi foram há está estão
    não sim obrigado ler foto vídeo fonte primeiro primeira último última novo nova conforme finalmente
    atualmente
  `,
  placeCues: 'em de para até desde cidade vila aldeia região província capital no na',
  personCues: `
    disse afirmou declarou explicou acrescentou garantiu escreveu filho filha esposa marido irmão irmã pai
    mãe amigo
  `,
  quotedHeads: 'jornal diário revista agência emissora partido grupo empresa',
  and: 'e',
};
