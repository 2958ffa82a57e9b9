/**
 * What a made-up corpus is like, in one place. Set so that `npm run bench -- corpus` comes near to what it measures on
 * 9,988 US articles (abp-sample), 5,919 war articles (ua-war-2022-to-may) and the events of newscluster-5w1h.
 */
export const SHAPE = {
  /** The middle of all days: beside the starter corpus, so that real pages meet made-up days as full as any. */
  middleDay: '2022-12-19',

  /** Words of an article: about log-normal. */
  medianWords: 470,
  wordsSpread: 0.45,
  fewestWords: 90,
  mostWords: 1_600,

  /** Events that only one article reports, of all events; the others have 2 to 8, as often as this says. */
  singleEvents: 0.5,
  eventSizes: [0.3, 0.22, 0.16, 0.12, 0.09, 0.06, 0.05],
  /** Of the articles of an event: without a date, and days after it. The rest within days. */
  undatedMates: 0.1,
  laterMates: 0.1,
  laterDays: [5, 30],
  nearDays: [0.6, 0.25, 0.1, 0.05],
  undatedSingles: 0.05,

  /** Events that go on with a story, whose people and words come back. */
  storyEvents: 0.45,
  eventsOfStory: 7,
  storyDays: 25,
  /** Stories about the topic that the extension ships with. */
  topicStories: 0.15,

  desks: 24,
  outlets: 160,

  /** What an event is made of; `own` words stand in no other event. */
  ownPeople: 2,
  ownPlaces: 1,
  storyNames: 4,
  deskNames: 2,
  eventWords: 9,
  eventNumbers: 3,
  /** Chance that an article takes up a part of its event: between these, each part its own. */
  leastTakenUp: 0.35,
  mostTakenUp: 0.95,
  /** How much an article is given to its event, by which its chances are multiplied: between these. */
  leastGiven: 0.6,
  mostGiven: 1.6,

  /** What an article has for itself: names and words no mate prints. */
  angleNames: 5,
  newAngleNames: 0.35,
  angleWords: 9,

  /** Shares of words. */
  functionWords: 0.42,
  numbers: 0.004,
  /** Words of the long tail: misspelt, foreign, rare. */
  tail: 0.0025,
  tailExponent: 1.2,
  tailStart: 4_000,
  /** Of content words: from the desk's own; said again in the article. */
  deskWords: 0.25,
  again: 0.12,
  /** Of content words: from event and angle, in headline, head and the rest. The head holds the event. */
  eventInTitle: 0.75,
  eventInHead: 0.36,
  eventInRest: 0.08,
  angleInHead: 0.06,
  angleInRest: 0.12,
  headWords: 115,
} as const;
