/** What something was before each step, to go back to and forth again. */
export class Steps<T> {
  #past = $state.raw<readonly T[]>([]);
  #future = $state.raw<readonly T[]>([]);

  readonly canGoBack = $derived(this.#past.length > 0);
  readonly canGoForth = $derived(this.#future.length > 0);

  /** Remembers what it was before a new step. */
  take(before: T): void {
    this.#past = [...this.#past, before];
    this.#future = [];
  }

  /** What it was before the last step; nothing at the beginning. */
  back(now: T): T | undefined {
    const step = this.#past.at(-1);
    if (step === undefined) return undefined;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, now];
    return step;
  }

  /** What it was before the last step back; nothing at the end. */
  forth(now: T): T | undefined {
    const step = this.#future.at(-1);
    if (step === undefined) return undefined;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, now];
    return step;
  }

  forget(): void {
    this.#past = [];
    this.#future = [];
  }
}
