import { oncePerDocument } from '../decision/once-per-document.ts';
import type { DossierDocument } from '../reading/dossier-document.ts';
import type { FeatureRecogniser } from './recognise-features.ts';

/** What a sentence that concludes shows, and what one shows that tells of something else (kenmerken.yaml). */
const concluding = ['voorziening', 'omvang', 'duur', 'geen-voorziening'];
const other = [
  'behoefte-aard',
  'behoefte-omvang',
  'eerdere-hulp',
  'hulpvraag',
  'hulpvraag-vaag',
  'andere-voorziening',
  'netwerk',
  'eigen-mogelijkheden',
  'probleem',
  'resultaat-meetbaar',
];

/** Lets a paper tell how strongly each of its sentences was learned to conclude; it is read only when somebody asks. */
export function withConcluding(document: DossierDocument, recognise: FeatureRecogniser): DossierDocument {
  const strengthsOf = oncePerDocument((paper) =>
    recognise(paper).map(({ sentence, evidence }) => {
      const sum = (features: readonly string[]): number =>
        features.reduce((total, feature) => total + (evidence.get(feature) ?? 0), 0);
      return { start: sentence.start, end: sentence.end, strength: sum(concluding) - sum(other) };
    }),
  );
  const read: DossierDocument = {
    ...document,
    concluding: ({ start, end }) => {
      const within = strengthsOf(read).filter((one) => one.start < end && start < one.end);
      return within.length === 0 ? 0 : Math.max(...within.map(({ strength }) => strength));
    },
  };
  return read;
}
