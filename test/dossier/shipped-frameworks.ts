import { openFrameworks } from '../../src/dossier/open-frameworks.ts';
import { learnFeatures } from '../../src/dossier/steps/recognise-features.ts';
import { shippedKnowledge } from '../../src/shipped.ts';

/** The frameworks that come with the program, read and learned once for all the tests of a file. */
export const frameworks = openFrameworks(shippedKnowledge, shippedKnowledge);
export const recognise = learnFeatures(frameworks);
