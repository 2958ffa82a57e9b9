import { describe, expect, test } from 'vitest';
import { quotesIn } from '../quotes-in.ts';

type Line = [lang: string, text: string, speaker: string, entity: string | null];

const check = (lines: readonly Line[]) =>
  test.each(lines)('%s %s', (lang, text, speaker, entity) => {
    const spoken = quotesIn(text, lang).filter(({ kind }) => kind !== 'title');
    expect(spoken[0]).toMatchObject({ speaker, entity });
  });

describe('who belongs to what is named in the genitive has no name', () => {
  check([
    ['ru', 'Жители Мариуполя рассказали, что воды в городе нет.', 'Жители Мариуполя', null],
    ['ru', 'Советник президента Украины заявил, что света нет.', 'Советник президента Украины', null],
    ['ru', 'Представитель Нафтогаза сообщил, что груз в пути.', 'Представитель Нафтогаза', null],
    ['ru', 'Адвокат Навального рассказала, что суд отложен.', 'Адвокат Навального', null],
    [
      'ru',
      'Пресс-служба президента Украины сообщила, что визит отложен.',
      'Пресс-служба президента Украины',
      null,
    ],
    ['ru', 'Посол Украины в Германии сказал, что танков мало.', 'Посол Украины в Германии', null],
    ['ru', '«Света нет», — сообщили жители Харькова.', 'жители Харькова', null],
    ['ru', 'По словам жителей Мариуполя, воды в городе нет.', 'жителей Мариуполя', null],
    ['ru', 'Правительство Польши сообщило, что граница закрыта.', 'Правительство Польши', null],
    ['uk', 'Мешканці Маріуполя розповіли, що води в місті немає.', 'Мешканці Маріуполя', null],
    ['uk', 'Речник Нафтогазу повідомив, що вантаж у дорозі.', 'Речник Нафтогазу', null],
    ['uk', 'Дружина Навального розповіла, що суд відклали.', 'Дружина Навального', null],
    ['uk', 'За словами мешканців Маріуполя, води немає.', 'мешканців Маріуполя', null],
    ['be', 'Жыхары Мінска расказалі, што вады няма.', 'Жыхары Мінска', null],
    ['be', 'Прадстаўнік Нафтагаза паведаміў, што груз у дарозе.', 'Прадстаўнік Нафтагаза', null],
    ['pl', 'Mieszkańcy Mariupola powiedzieli, że wody nie ma.', 'Mieszkańcy Mariupola', null],
    ['pl', 'Rzecznik Naftohazu poinformował, że ładunek jest w drodze.', 'Rzecznik Naftohazu', null],
    ['pl', 'Żona Nawalnego powiedziała, że rozprawę odroczono.', 'Żona Nawalnego', null],
    ['pl', 'Rząd Ukrainy poinformował, że granica jest zamknięta.', 'Rząd Ukrainy', null],
    ['de', 'Ein Sprecher der Bundeswehr sagte, dass der Zug rollt.', 'Ein Sprecher der Bundeswehr', null],
    [
      'de',
      'Bewohner der Stadt Mariupol sagten, dass es kein Wasser gibt.',
      'Bewohner der Stadt Mariupol',
      null,
    ],
    ['de', '„Wir warten“, sagte eine Sprecherin der NATO.', 'eine Sprecherin der NATO', null],
    ['de', 'Der Botschafter der Ukraine sagte, dass die Zeit drängt.', 'Der Botschafter der Ukraine', null],
  ]);
});

describe('an office with its country is who holds it', () => {
  check([
    ['ru', 'Президент Украины заявил, что света нет.', 'Президент Украины', 'volodymyr-zelensky'],
    ['ru', 'Глава МИД Украины заявил, что переговоры продолжаются.', 'Глава МИД Украины', 'dmytro-kuleba'],
    [
      'ru',
      'Пресс-секретарь Кремля заявил, что переговоры продолжаются.',
      'Пресс-секретарь Кремля',
      'dmitry-peskov',
    ],
    ['uk', '«Ми готові», – сказав президент України.', 'президент України', 'volodymyr-zelensky'],
    ['uk', 'Глава МЗС України заявив, що переговори тривають.', 'Глава МЗС України', 'dmytro-kuleba'],
    ['uk', 'Мер Харкова повідомив, що світла немає.', 'Мер Харкова', 'ihor-terekhov'],
    ['be', 'Прэзідэнт Украіны заявіў, што вады няма.', 'Прэзідэнт Украіны', 'volodymyr-zelensky'],
    ['pl', 'Prezydent Ukrainy powiedział, że wody nie ma.', 'Prezydent Ukrainy', 'volodymyr-zelensky'],
    ['pl', 'Rzecznik Kremla powiedział, że rozmowy trwają.', 'Rzecznik Kremla', 'dmitry-peskov'],
    [
      'de',
      'Der Präsident der Ukraine sagte, dass der Zug rollt.',
      'Der Präsident der Ukraine',
      'volodymyr-zelensky',
    ],
    ['de', 'Der Sprecher des Kremls sagte, dass der Zug rollt.', 'Der Sprecher des Kremls', 'dmitry-peskov'],
  ]);
});

describe('the name speaks itself', () => {
  check([
    [
      'ru',
      'Президент Украины Владимир Зеленский заявил, что света нет.',
      'Владимир Зеленский',
      'volodymyr-zelensky',
    ],
    [
      'ru',
      'По словам президента Украины Владимира Зеленского, света нет.',
      'Владимира Зеленского',
      'volodymyr-zelensky',
    ],
    ['ru', 'По словам президента Зеленского, света нет.', 'Зеленского', 'volodymyr-zelensky'],
    ['ru', 'Минобороны России сообщило, что груз в пути.', 'Минобороны России', 'russian-defence-ministry'],
    ['ru', 'Компания «Газпром» сообщила, что газа хватит.', 'Газпром', 'gazprom'],
    ['ru', 'Российский Газпром сообщил, что газа хватит.', 'Газпром', 'gazprom'],
    [
      'uk',
      'Президент Володимир Зеленський заявив, що світла немає.',
      'Володимир Зеленський',
      'volodymyr-zelensky',
    ],
    ['uk', 'Агентство Reuters повідомило, що світла немає.', 'Reuters', 'reuters'],
    [
      'pl',
      'Prezydent Wołodymyr Zełenski powiedział, że wody nie ma.',
      'Wołodymyr Zełenski',
      'volodymyr-zelensky',
    ],
    ['pl', 'Agencja PAP poinformowała, że wody nie ma.', 'PAP', 'pap'],
    ['de', 'Die Bundeswehr sagte, dass der Zug rollt.', 'Bundeswehr', 'bundeswehr'],
    ['de', 'Die Nachrichtenagentur Reuters meldete, dass der Zug rollt.', 'Reuters', 'reuters'],
    [
      'de',
      'Der ukrainische Präsident Selenskyj sagte, dass der Zug rollt.',
      'Selenskyj',
      'volodymyr-zelensky',
    ],
  ]);
});

describe('who is named beside the office speaks', () => {
  check([
    ['de', '„Wir warten“, sagte der Leiter des ÖSV, Mario Danko.', 'Mario Danko', 'mario-danko'],
    ['de', '„Wir warten“, sagte Maria Danko, eine Sprecherin der NATO.', 'Maria Danko', 'maria-danko'],
    [
      'pl',
      'Rzecznik Kremla Dmitrij Pieskow powiedział, że rozmowy trwają.',
      'Dmitrij Pieskow',
      'dmitry-peskov',
    ],
    [
      'pl',
      'Rzecznik Kremla, Dmitrij Pieskow, powiedział, że rozmowy trwają.',
      'Dmitrij Pieskow',
      'dmitry-peskov',
    ],
    [
      'ru',
      'Глава МИД Украины, Дмитрий Кулеба, заявил, что переговоры идут.',
      'Дмитрий Кулеба',
      'dmytro-kuleba',
    ],
    ['uk', 'Речник Нафтогазу Максим Данко повідомив, що вантаж у дорозі.', 'Максим Данко', 'maksym-danko'],
  ]);
});

describe('an office alone is whom it fits', () => {
  test.each([
    ['en', 'General Ivan Petrenko arrived. “We are late,” the minister said.', null],
    ['en', 'Minister Ivan Petrenko arrived. “We are late,” the minister said.', 'ivan-petrenko'],
    ['en', 'Ivan Petrenko arrived. “We are late,” the minister said.', 'ivan-petrenko'],
    ['en', 'General Ivan Petrenko arrived. “We are late,” the general said.', 'ivan-petrenko'],
    ['pl', 'Szef Gazpromu Jan Danko mówił o tym w Pradze. „Jesteśmy gotowi” – zapowiedział premier.', null],
    ['pl', 'Premier Jan Danko mówił o tym w Pradze. „Jesteśmy gotowi” – zapowiedział premier.', 'jan-danko'],
  ])('%s %s', (lang, text, entity) => {
    expect(quotesIn(text, lang).at(-1)?.entity).toBe(entity);
  });
});
