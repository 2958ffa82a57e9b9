import type { Entity } from '../reading/names/gazetteer.ts';

/**
 * A topic described as data: no code, no patterns. A name is one to eight whole words in lower case
 * (`checkTopicPack` sees to it), compared without regard to case; a word that ends in `*` stands for itself and for every inflected form with at most six more letters
 * (`белорус*`: Белоруссией, белорусского). Where several names fit at one place the longest is taken and swallows the others,
 * so "Minsk agreements" among the words against the topic keeps its "Minsk" from counting as the city.
 */
export interface TopicPack {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  /** What must come together: a page is on the topic only if every one of these is a subject of it. Rarest first. */
  readonly subjects: readonly TopicSubject[];
  /** Words that speak against the topic (football, recipes), or with weight 0 only mean something else. */
  readonly against: readonly NameGroup[];
  /** Other names of the same kind: a subject named in one breath with two of them stands in a list. */
  readonly company: readonly NameGroup[];
  /** Words that make the name beside them a mention in passing: "ally of Putin", "the border with Belarus". */
  readonly passing: readonly NameGroup[];
  /** Words of the news that the topic is about (talks, troops, gas): where none stands beside the names, they are hardly its subjects. */
  readonly support?: readonly NameGroup[];
  /**
   * People, places and organisations of the topic that reading shall know, besides the gazetteer's; one whose id that
   * holds adds its names. The packs that ship have none: the probe carries them on every page.
   */
  readonly entities?: readonly Entity[];
  /**
   * Who speaks for whom: what `whoIsQuoted` counts by. One that belongs to several is the first one's. The pack that
   * ships has its own beside it (`putin-belarus.groups.json`), so that the probe does not carry them.
   */
  readonly groups?: readonly ActorGroup[];
}

/** Actors that are counted together: "Russian officials". What is left out holds nobody. */
export interface ActorGroup {
  readonly id: string;
  readonly name: string;
  /** Ids of people, places and organisations, as in `Entity.id`. */
  readonly entities?: readonly string[];
  readonly offices?: readonly GroupOffices[];
  /** Language → nouns, in lower case, for sources of it that have no office: "analyst". Plurals are nouns of their own. */
  readonly nouns?: Readonly<Record<string, readonly string[]>>;
}

/** Those who hold an office of a country, of a place in it or of an organisation; the country itself and its capital too. */
export interface GroupOffices {
  /** Ids of countries and organisations. */
  readonly of: readonly string[];
  /** Roles as in `EntityRole.role`; any public office where it is left out. */
  readonly roles?: readonly string[];
}

export interface TopicSubject {
  readonly id: string;
  readonly names: readonly NameGroup[];
}

/** Names that weigh the same. */
export interface NameGroup {
  /**
   * 0 to 1. Of a subject: how surely the name means it. Against: how strongly it speaks against the topic.
   * Company: 1. Passing: how much of the mention's weight it takes away.
   */
  readonly weight: number;
  readonly names: readonly string[];
}

/** What the detector looks at. Anything not known is ''. */
export interface PageFields {
  readonly title: string;
  /** The headline on the page where it differs from the title (`h1`, JSON-LD). */
  readonly headline: string;
  readonly description: string;
  /** Body text; its first words are the lead. */
  readonly text: string;
}

export type EvidenceField = 'title' | 'description' | 'lead' | 'body';

/** One name or word that counted for or against the topic, and where it stood. */
export interface Evidence {
  /** Id of the subject, or `against`. */
  readonly subject: string;
  /** The name as the pack writes it. */
  readonly alias: string;
  readonly field: EvidenceField;
  readonly count: number;
  /** Mean weight of these mentions after what stands around them (list, passing); negative: spoke against. */
  readonly weight: number;
}

export interface Detection {
  /** Id of the pack that fits best, or null if none does. */
  readonly topic: string | null;
  /** 0 to 1: of pages that scored like this one, about this share was on the topic (of the pack that fits best). */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}
