import type { Commands } from "../lib/api/generated/commands";
import {
  asText,
  fromText,
  isNumber,
  type Form,
  type FormField,
  type Values,
} from "../lib/forms";
import { words } from "../lib/words";
import type { Desk } from "./desk.svelte";

/** A form that is open, with what was typed so far. */
export class Filling {
  values = $state.raw<Values>({});
  /** What was refused, and at which field; nothing there means all of the form. */
  refusal = $state.raw<{ field: string | null; message: string } | null>(null);
  busy = $state(false);

  constructor(
    private readonly desk: Desk,
    readonly form: Form,
  ) {
    this.values = form.values;
  }

  text(field: FormField): string {
    return asText(this.values[field.name]);
  }

  refusalOf(field: FormField): string | null {
    return this.refusal?.field === field.name ? this.refusal.message : null;
  }

  /** What is wrong and belongs to no field that is shown. */
  get general(): string | null {
    const { refusal } = this;
    const shown = this.form.fields.some(({ name }) => name === refusal?.field);
    return refusal && !shown ? refusal.message : null;
  }

  type(field: FormField, typed: string): void {
    if (isNumber(field, typed)) this.set(field, fromText(field, typed));
    else this.refusal = { field: field.name, message: words.edit.notANumber };
  }

  set(field: FormField, value: unknown): void {
    if (this.refusal?.field === field.name) this.refusal = null;
    const values = { ...this.values, [field.name]: value };
    this.values = this.form.follow?.(field.name, values) ?? values;
  }

  /** Stores it; tells whether it was taken. */
  async save(): Promise<boolean> {
    const { action, request } = this.form;
    return this.#change(action, request ? request(this.values) : this.values);
  }

  async remove(): Promise<boolean> {
    const { remove } = this.form;
    return remove ? this.#change(remove.action, remove.request) : false;
  }

  async #change(action: Form["action"], request: unknown): Promise<boolean> {
    if (this.busy || this.refusal?.message === words.edit.notANumber)
      return false;
    this.busy = true;
    this.refusal = null;
    const saved = await this.desk.change(
      action,
      request as Commands[typeof action][0],
      {
        invalid: (message, field) =>
          void (this.refusal = { field: field ?? null, message }),
      },
    );
    this.busy = false;
    return saved !== undefined;
  }
}

/** The form that is open on a page, one at a time. */
export class Editing {
  filling = $state.raw<Filling | null>(null);

  constructor(private readonly desk: Desk) {}

  open(form: Form): void {
    this.filling = new Filling(this.desk, form);
  }

  close(): void {
    this.filling = null;
  }
}
