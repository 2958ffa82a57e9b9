/** News agencies, with the forms in which credits name them. */
const AGENCIES: Readonly<Record<string, readonly string[]>> = {
  Reuters: ['Reuters', 'Thomson Reuters'],
  AP: ['AP', 'Associated Press', 'The Associated Press'],
  AFP: ['AFP', 'Agence France-Presse', 'France-Presse'],
  dpa: ['dpa', 'Deutsche Presse-Agentur'],
  EFE: ['EFE', 'Agencia EFE'],
  'Europa Press': ['Europa Press'],
  ANSA: ['ANSA'],
  Adnkronos: ['Adnkronos'],
  PAP: ['PAP', 'Polska Agencja Prasowa'],
  APA: ['APA'],
  'Keystone-SDA': ['Keystone-SDA', 'SDA'],
  ANP: ['ANP'],
  Belga: ['Belga'],
  Lusa: ['Lusa', 'Agência Lusa'],
  ČTK: ['ČTK', 'CTK'],
  BNS: ['BNS'],
  TASS: ['TASS', 'ТАСС', 'ITAR-TASS'],
  'RIA Novosti': ['RIA Novosti', 'РИА Новости', 'Sputnik'],
  Interfax: ['Interfax', 'Интерфакс'],
  'Interfax-Ukraine': ['Interfax-Ukraine', 'Интерфакс-Украина', 'Інтерфакс-Україна'],
  BelTA: ['BelTA', 'БелТА', 'БЕЛТА'],
  Ukrinform: ['Ukrinform', 'Укринформ', 'Укрінформ'],
  UNIAN: ['UNIAN', 'УНИАН', 'УНІАН'],
  Xinhua: ['Xinhua'],
  Kyodo: ['Kyodo', 'Kyodo News'],
  Yonhap: ['Yonhap'],
  Anadolu: ['Anadolu', 'Anadolu Agency'],
  PTI: ['PTI', 'Press Trust of India'],
  ANI: ['ANI'],
  IANS: ['IANS'],
  UPI: ['UPI', 'United Press International'],
  'PA Media': ['PA Media', 'Press Association'],
  'Canadian Press': ['Canadian Press', 'The Canadian Press'],
  AAP: ['AAP'],
  CNS: ['CNS'],
};

const BY_NAME = new Map(
  Object.entries(AGENCIES).flatMap(([agency, names]) =>
    names.map((name) => [name.toLowerCase(), agency] as const),
  ),
);

/** The agency that a name is, or null: the whole name, not a part of it ("Reutersson"). */
export function agencyNamed(name: string): string | null {
  return BY_NAME.get(name.trim().toLowerCase()) ?? null;
}
