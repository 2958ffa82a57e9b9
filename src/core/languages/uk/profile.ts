import type { LanguageProfile } from '../profiles.ts';

export const profile: LanguageProfile = {
  lang: 'uk',
  words:
    'і в не на що з та до у це за як він від по про але для його також із й ми вони які який яка було бути був зі чи через або після над при їх її вже під тому цього року так щоб коли лише ще',
  letters: 'їєґ',
  foreign: 'ыэёъў',
};
