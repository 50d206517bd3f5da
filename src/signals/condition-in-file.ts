import { z } from 'zod/v4';
import { laws } from '../shared/law.ts';
import { categories } from './signal.ts';

/** What a rule or a threshold of a file may look at in every signal, under `als`. */
export const conditionKeys = {
  categorie: z
    .array(z.enum(categories, { error: `is een van ${categories.join(', ')}` }))
    .min(1)
    .optional(),
  wet: z
    .array(z.enum(laws, { error: `is een van ${laws.join(', ')}` }))
    .min(1)
    .optional(),
};
