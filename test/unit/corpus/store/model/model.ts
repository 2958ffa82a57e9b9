import type { Article } from '../../../../../src/core/article/article.ts';
import { type ArticleNumber, KEPT_SET, type SetId } from '../../../../../src/corpus/store/described.ts';
import { article } from '../../../core/sample-event.ts';

/** A few articles that each have a few versions: enough for every kind of clash. */
export const ARTICLES = 8;
export const VERSIONS = 3;
const WORDS = ['anchor', 'beacon', 'cargo', 'dredger', 'estuary', 'fender', 'galley', 'halyard'];

export const isUndated = (i: number) => i % 3 === 0;

export function version(i: number, v: number): Article {
  return article({
    id: `article-${i}`,
    url: `https://press.example/${i}`,
    outlet: 'Press',
    title: `The ${WORDS[i]} affair`,
    published: isUndated(i) ? null : `2031-03-${10 + i}`,
    text: `Harbour ${WORDS[i]} inquiry${i}q opened again. Edition edition${v}z of the ${WORDS[i]} report.`,
  });
}

export type Picked = readonly [i: number, v: number];

export interface ModelSet {
  on: boolean;
  deleted: boolean;
  readonly articles: Map<number, ModelArticle>;
  /** Versions that lie in it and are not seen by themselves any more. */
  older: number;
}

export interface ModelArticle {
  readonly set: ModelSet;
  readonly v: number;
  readonly before: ModelArticle | null;
}

/** The versions before an article, newest first. */
function* versionsBefore({ before }: ModelArticle): Generator<ModelArticle> {
  for (let older = before; older; older = older.before) yield older;
}

/** What a reader would expect of a corpus, without blocks, segments and transactions. */
export class Model {
  readonly sets = new Map<SetId, ModelSet>();
  /** Deleted articles that can be brought back, by their numbers. */
  readonly removed = new Map<ArticleNumber, { readonly article: ModelArticle; readonly i: number }>();
  /** What is gone for good of sets that are there. */
  private readonly gone = new Set<ModelArticle>();
  pending: {
    readonly id: string;
    readonly articles: readonly Picked[];
    readonly done: number;
  } | null = null;

  holder(i: number): ModelSet | undefined {
    return [...this.sets.values()].find(({ deleted, articles }) => !deleted && articles.has(i));
  }

  setsThat(areDeleted: boolean): [SetId, ModelSet][] {
    return [...this.sets].filter(([, { deleted }]) => deleted === areDeleted);
  }

  /** Articles that a look-up may find. */
  seen(): number[] {
    return Array.from({ length: ARTICLES }, (_, i) => i).filter((i) => this.holder(i)?.on);
  }

  idOf(set: ModelSet): SetId {
    return [...this.sets].find(([, known]) => known === set)![0];
  }

  set(id: SetId): ModelSet {
    const known = this.sets.get(id);
    if (known) return known;
    const set: ModelSet = { on: true, deleted: false, articles: new Map(), older: 0 };
    this.sets.set(id, set);
    return set;
  }

  import(id: SetId, articles: readonly Picked[]): void {
    for (const [i, v] of articles) {
      const set = this.holder(i) ?? this.set(id);
      const before = set.articles.get(i) ?? null;
      if (before?.v === v) continue;
      if (before) set.older += 1;
      set.articles.set(i, { set, v, before });
    }
  }

  /** A deleted set of kept articles stands under another name once there is a new one. */
  setAside(ids: readonly SetId[]): void {
    const kept = this.sets.get(KEPT_SET);
    const other = ids.find((id) => id !== KEPT_SET && !this.sets.has(id));
    if (!kept?.deleted || other === undefined) return;
    this.sets.delete(KEPT_SET);
    this.sets.set(other, kept);
  }

  keep([i, v]: Picked): void {
    const holder = this.holder(i);
    const before = holder?.articles.get(i) ?? null;
    if (before?.v === v) return;
    if (holder) putOut(holder, i);
    const set = this.set(KEPT_SET);
    set.articles.set(i, { set, v, before });
  }

  /** What took the place of another set's article gives it back. */
  delete(set: ModelSet): void {
    set.deleted = true;
    for (const [i, article] of set.articles) {
      /** A set holds one version of an article: the newest of its own. */
      const given = new Set<ModelSet>();
      for (const older of versionsBefore(article)) {
        if (older.set === set || given.has(older.set) || older.set.articles.get(i) === older) continue;
        if (!this.isThere(older) || this.isRemoved(older)) break;
        given.add(older.set);
        older.set.articles.set(i, older);
        older.set.older -= 1;
        if (!older.set.deleted) break;
      }
    }
  }

  undelete(set: ModelSet): void {
    for (const [i, article] of [...set.articles]) {
      const older = [...versionsBefore(article)].filter((one) => one.set.articles.get(i) === one);
      const holder = this.holder(i);
      if (holder && !older.includes(holder.articles.get(i)!)) putOut(set, i);
      else for (const one of older) if (one.set !== set) putOut(one.set, i);
    }
    set.deleted = false;
  }

  remove(i: number, number: ArticleNumber): void {
    const { articles } = this.holder(i)!;
    this.removed.set(number, { article: articles.get(i)!, i });
    articles.delete(i);
  }

  /** Where it has come in again since, that one stays. */
  unremove(number: ArticleNumber): void {
    const { article, i } = this.removed.get(number)!;
    if (this.holder(i)) return;
    this.removed.delete(number);
    article.set.articles.set(i, article);
  }

  /** Numbers of the deleted articles whose set is not deleted. */
  deletedNumbers(): number[] {
    const own = [...this.removed].filter(([, { article }]) => !article.set.deleted);
    return own.map(([number]) => number).sort();
  }

  /** A deleted article goes with the versions before it, wherever they lie. */
  purge(): void {
    for (const { article } of this.removed.values()) {
      for (const older of versionsBefore(article)) {
        if (!this.isThere(older)) break;
        older.set.older -= 1;
        this.gone.add(older);
      }
      this.gone.add(article);
    }
    for (const [id, { deleted }] of this.sets) if (deleted) this.sets.delete(id);
    this.removed.clear();
  }

  /** Nothing but what could not be read is lost by it, and what was being imported. */
  recover(): void {
    this.pending = null;
  }

  deleteEverything(): void {
    this.sets.clear();
    this.removed.clear();
    this.pending = null;
  }

  /** Texts of an article that is held, the newest first. A version that lay in a set which is gone ends them. */
  textsOf(i: number): string[] {
    const held = this.holder(i)?.articles.get(i);
    if (!held) return [];
    const texts = [version(i, held.v).text];
    for (const older of versionsBefore(held)) {
      if (!this.isThere(older)) break;
      texts.push(version(i, older.v).text);
    }
    return texts;
  }

  /**
   * What cards say of sets, the deleted ones too.
   * @param withOlder whether older versions are counted
   */
  cards(withOlder: boolean): Record<SetId, unknown> {
    const counted = ({ on, deleted, articles, older }: ModelSet) => ({
      on,
      deleted,
      articles: articles.size,
      ...(withOlder && { olderVersions: older }),
      undated: [...articles.keys()].filter(isUndated).length,
      outlets: articles.size === 0 ? [] : [{ name: 'Press', count: articles.size }],
    });
    return Object.fromEntries([...this.sets].map(([id, set]) => [id, counted(set)]));
  }

  private isRemoved(one: ModelArticle): boolean {
    return [...this.removed.values()].some(({ article }) => article === one);
  }

  private isThere(article: ModelArticle): boolean {
    return [...this.sets.values()].includes(article.set) && !this.gone.has(article);
  }
}

/** Another version is seen in its place. */
function putOut(set: ModelSet, i: number): void {
  set.articles.delete(i);
  set.older += 1;
}
