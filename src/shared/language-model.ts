/** What the program asks of a language model: one JSON object for one prompt; `src/model/` implements it. */
export interface LanguageModel {
  readonly name: string;
  /** Resolves with the model's raw text; rejects with a Fault of code `model` on time-out, 429 after its retries, or a refusal. */
  complete(prompt: { readonly system: string; readonly user: string; readonly signal?: AbortSignal }): Promise<string>;
}
