import type { ClauseWords } from '../clauses.ts';

export const clauses: ClauseWords = {
  coordinators: 'e mas ou nem porém contudo',
  that: 'que',
  by: 'por pelo pela',
  relatives: 'que quem cujo cuja cujos cujas onde qual quais',
  subordinators: 'porque enquanto quando embora depois_que antes_que já_que uma_vez_que pois',
  notAfter: 'e ou tão tanto mais para nem',
  subjects: 'ele ela eles elas eu nós você vocês isto isso ninguém todos não se',
  determiners: 'o a os as um uma uns umas seu sua seus suas este esta esse essa cada',
  finite:
    'é são era eram foi foram está estão estava estavam tem têm tinha tinham teve tiveram há havia houve será serão seria seriam pode podem podia pôde deve devem vai vão ia quer querem faz fazem fez fizeram diz dizem disse disseram dá dão deu deram fica ficam ficou vem vêm veio pede pedem bloqueia afirma anuncia continua',
  endings: 'ou aram eram iram ava avam ia iam ará erá irá eu iu',
};
