import type { DossierDocument } from '../reading/dossier-document.ts';

/** Reads each document once, for as long as it is held: many rules ask for the same. */
export function oncePerDocument<T>(read: (document: DossierDocument) => T): (document: DossierDocument) => T {
  const known = new WeakMap<DossierDocument, { readonly value: T }>();
  return (document) => {
    const found = known.get(document) ?? { value: read(document) };
    known.set(document, found);
    return found.value;
  };
}
