/** A part of a paper that the bot writes; an edge turns it into a document. */
export type WrittenBlock =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Words of a source or a dossier, with where they stand. */
  | { readonly kind: 'quote'; readonly text: string; readonly from: string | null }
  | { readonly kind: 'item'; readonly text: string }
  /** Something to fill in. */
  | { readonly kind: 'blank'; readonly hint: string }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
