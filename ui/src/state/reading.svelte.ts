import type { Commands } from "../lib/api/generated/commands";
import type { Desk, Refusals } from "./desk.svelte";

/** The last answer to one question; an answer that a later question has overtaken is dropped. */
export class Reading<A extends keyof Commands> {
  value = $state.raw<Commands[A][1] | null>(null);
  #asked = 0;

  constructor(
    private readonly desk: Desk,
    private readonly action: A,
    private readonly here?: Refusals,
  ) {}

  async read(request: Commands[A][0]): Promise<Commands[A][1] | undefined> {
    const ticket = (this.#asked += 1);
    const answer = await this.desk.ask(this.action, request, this.here);
    if (answer !== undefined && ticket === this.#asked) this.value = answer;
    return answer;
  }

  forget(): void {
    this.#asked += 1;
    this.value = null;
  }
}
