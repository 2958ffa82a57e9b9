/** Things numbered from 0, put together one pair after the other (union-find). */
export class Groups {
  private readonly parents: number[];

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, i) => i);
  }

  /** The number that stands for the group of `i`. */
  root(i: number): number {
    let at = i;
    while (this.parents[at] !== at) {
      this.parents[at] = this.parents[this.parents[at]!]!;
      at = this.parents[at]!;
    }
    return at;
  }

  join(a: number, b: number): void {
    const [first, second] = [this.root(a), this.root(b)];
    this.parents[Math.max(first, second)] = Math.min(first, second);
  }

  together(a: number, b: number): boolean {
    return this.root(a) === this.root(b);
  }

  /** All groups, each in order, by their first members. */
  all(): number[][] {
    const found = new Map<number, number[]>();
    this.parents.forEach((_, i) => {
      const list = found.get(this.root(i));
      if (list) list.push(i);
      else found.set(this.root(i), [i]);
    });
    return [...found.values()];
  }
}
