/** Writes `schemas/annotations.schema.json` from the schema that the product itself validates with: `npm run schema`. */
import { writeFileSync } from 'node:fs';
import { annotationsJsonSchema } from '../formats/json-schema.js';

writeFileSync(new URL('../../schemas/annotations.schema.json', import.meta.url), annotationsJsonSchema());
