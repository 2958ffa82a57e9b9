import type { LanguageCalendar } from '../calendars.ts';

export const calendar: LanguageCalendar = {
  weekdays: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  months: 'january|february|march|april|may|june|july|august|september|october|november|december',
  seasons: 'spring springtime|summer summertime|autumn fall|winter wintertime',
  capitals: 'names',
  monthFirst: true,
  unsureMonths: 'may march',
  indefinite: 'a an its his her their our',
  articles: 'the a an its his her their our this that',

  days: 'the_day_before_yesterday day_before_yesterday|yesterday last_night|today tonight this_morning this_afternoon this_evening this_very_day|tomorrow|the_day_after_tomorrow day_after_tomorrow',
  unit: 'day|week|month|year|weekend|decade',
  units: 'days|weeks|months|years|weekends|decades',
  shiftBefore:
    'last this_past this_last past|this current the_current|next|this_coming coming upcoming the_coming',
  notBeforeLast: 'the',
  numbers: 'a=1 an=1 a_couple_of=2 a_couple=2 couple_of=2',
  oftenBefore: 'first second third fourth fifth sixth seventh eighth ninth tenth',
  agoAfter: 'ago',
  aheadBefore: 'in',
  aheadAfter: 'from_now from_today',
  more: 'more_than over well_over at_least',

  parts:
    'early late mid middle midway the_end_of end_of the_start_of start_of the_beginning_of beginning_of the_middle_of middle_of the_close_of the_turn_of the_early_months_of early_months_of the_first_half_of first_half_of the_second_half_of second_half_of earlier later earlier_on later_on earlier_in later_in late_in early_in late_on early_on sometime sometime_in just the_first_months_of the_final_months_of the_last_months_of',
  joiners: 'of the -',
  since: 'since ever_since',
  until: 'until till til up_until up_to through up_through not_until',
  by: 'by no_later_than',
  before: 'before prior_to',
  from: 'from',
  fromNow: 'from effective',
  onwards: 'onwards onward on forward',
  between: 'between',
  and: 'and',
  to: 'to through until - – —',
  at: 'in since until till by from before after during for of through between around for over as_early_as as_soon_as as_late_as as_recently_as back_in than throughout about following circa or late early mid',
  yearBefore: 'year',
  yearAt:
    'in since until till during before after by late early mid through from back_in back_to dates_to dated_to dating_to',
  decadeEndings: 's',
  decadesAlone: 'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties',
  dayParts: 'morning mornings|afternoon evening lunchtime|night overnight midday noon',
  hours: "o'clock hours hrs",
  clockAt: 'at by around',
  noon: 'noon midday',
  clockGlue:
    'on at around about approximately just after shortly before local time eastern moscow kyiv kiev standard daylight early late in the',

  never:
    'half_a_year_ago black_friday good_friday bloody_sunday super_tuesday ash_wednesday palm_sunday easter_sunday easter_monday cyber_monday giving_tuesday shrove_tuesday holy_saturday maundy_thursday whit_monday fat_tuesday boxing_day may_day friday_night_lights monday_night_football sunday_night_football saturday_night_live cbs_sunday_morning sunday_morning_with mail_on_sunday sunday_times sunday_telegraph sunday_mirror sunday_express sunday_people sunday_mail sunday_post sunday_herald sunday_world sunday_business_post sunday_independent sunday_today saturday_evening_post saturday_review sunday_school sunday_best friday_prayers friday_prayer casual_friday september_11_attacks september_11_attack september_11_terror september_11_terrorist sept_._11_attacks sept_._11_attack sept_._11_terror sept_._11_terrorist 9/11 october_revolution february_revolution november_revolution april_fools april_fool fourth_of_july 4th_of_july july_fourth arab_spring prague_spring spring_break winter_olympics summer_olympics winter_games summer_games winter_paralympics summer_school nuclear_winter winter_palace midsummer this_time_last_year long_march usa_today russia_today ukraine_today india_today',
  vagueBefore:
    'every each on_a one some any most alternate week_from weeks_from the_following the_previous previous the_next',
  vagueAfter: 'before_last after_next before_that',

  tense: {
    future:
      "will won't shall 'll would upcoming deadline ahead_of going_to is_to are_to plans_to plan_to planning_to planned_to planned_for planned_on planned_in due_on due_in due_by due_for is_due are_due scheduled expected set_to set_for slated intends_to intend_to intending_to hopes_to hope_to hoping_to wants_to want_to agreed_to agree_to ready_to preparing_to prepares_to prepare_to begins starts opens expires ends vows_to pledges_to promises_to awaits await tentatively expects expect expecting takes_effect take_effect",
    possible:
      'could may might can should likely if possibly potentially must fears fear forecast forecasts predicts anticipates',
    past: "was were had has have did said says say told tells began begun came went took made saw gave got became held met left led fell rose hit struck shot sent spoke wrote won lost found brought built bought caught broke broken chose drew drove fled flew fought grew heard kept knew laid lay paid ran rang sat sang sank shook showed slept sold spent stood stuck stole swept taught thought threw understood wore seen taken given gone known done been ago wasn't weren't hadn't hasn't haven't didn't according_to per warns urges adds claims",
    present: 'is are am be being remains remain',
    pastEndings: 'ed',
    timeless:
      'need speed indeed hundred exceed proceed succeed sacred wicked naked armed based united red unmanned',
    clause: 'that which who whose where because while although though whether when after',
  },
};
