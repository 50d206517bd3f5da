/** The two laws a case can fall under. */
export const laws = ['wmo', 'jeugdwet'] as const;
export type Law = (typeof laws)[number];

/** What a source is about: one law, or both (the Awb, a shared work instruction). */
export const lawScopes = ['wmo', 'jeugdwet', 'beide'] as const;
export type LawScope = (typeof lawScopes)[number];
