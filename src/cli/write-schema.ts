/** Writes the files of `schemas/` from the schemas that the product itself validates with: `npm run schema`. */
import { writeFileSync } from 'node:fs';
import { archiveJsonSchema } from './archive-schema.js';
import { auditJsonSchema } from '../audit/json-schema.js';
import { annotationsJsonSchema } from '../formats/json-schema.js';
import { registerJsonSchema } from '../register/json-schema.js';
import { verificationJsonSchema } from './verify-schema.js';

writeFileSync(new URL('../../schemas/annotations.schema.json', import.meta.url), annotationsJsonSchema());
writeFileSync(new URL('../../schemas/verify.schema.json', import.meta.url), verificationJsonSchema());
writeFileSync(new URL('../../schemas/register.schema.json', import.meta.url), registerJsonSchema());
writeFileSync(new URL('../../schemas/audit.schema.json', import.meta.url), auditJsonSchema());
writeFileSync(new URL('../../schemas/archive.schema.json', import.meta.url), archiveJsonSchema());
