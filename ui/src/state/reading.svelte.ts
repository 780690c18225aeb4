import type { Commands } from "../lib/api/generated/commands";
import type { Desk, Refusals } from "./desk.svelte";

/** The last answer to one question; an answer that a later question has overtaken is dropped. */
export class Reading<A extends keyof Commands> {
  value = $state.raw<Commands[A][1] | null>(null);
  #asked = 0;
  #holding = 0;

  constructor(
    private readonly desk: Desk,
    private readonly action: A,
    private readonly here?: Refusals,
  ) {}

  async read(request: Commands[A][0]): Promise<Commands[A][1] | undefined> {
    if (this.#holding > 0) return undefined;
    const ticket = (this.#asked += 1);
    const answer = await this.desk.ask(this.action, request, this.here);
    if (answer !== undefined && ticket === this.#asked) this.value = answer;
    return answer;
  }

  /**
   * Shows a value at once while the change to it is under way, so that the next change is made to this one. What was
   * refused is not left standing.
   */
  async hold(
    value: Commands[A][1],
    change: Promise<unknown>,
    request: Commands[A][0],
  ): Promise<void> {
    this.forget();
    this.value = value;
    this.#holding += 1;
    await change;
    this.#holding -= 1;
    await this.read(request);
  }

  forget(): void {
    this.#asked += 1;
    this.value = null;
  }
}
