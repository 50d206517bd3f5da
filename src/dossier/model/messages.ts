import type { StepStatus } from '../findings.ts';

/** What a check says about its language model, in Dutch. */
export const messages = {
  disagree: (rules: StepStatus, why: string, model: StepStatus, reason: string | null) =>
    `Volgens de vaste regels: ${rules}. ${why} Volgens het taalmodel: ${model}.${reason === null ? '' : ` ${reason}`}`,
  foundAgain: 'Bij nog eens zoeken is deze zin gevonden; ga na of die genoeg zegt.',
  notFoundAgain: 'Ook bij nog eens zoeken in elk document is geen zin gevonden.',
  unavailable: {
    model: 'Het taalmodel gaf geen bruikbaar antwoord. De stappen zijn alleen met de vaste regels beoordeeld.',
    gate: 'Het taalmodel is niet gebruikt: na het afschermen van namen en nummers kon er nog iets staan dat naar een persoon wijst. Er is niets verstuurd. De stappen zijn alleen met de vaste regels beoordeeld.',
    tooLong:
      'Het taalmodel is niet gebruikt: de stukken zijn daarvoor te lang. De stappen zijn alleen met de vaste regels beoordeeld.',
  },
} as const;
