/** A prompt as it is sent, and the name that the log gives it. */
export interface Prompt {
  readonly text: string;
  readonly hash: string;
}
