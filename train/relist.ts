/**
 * `npm run relist`: puts the lists of names as they are now into `model/names.bin`, without learning again. What the model has learnt of a
 * list holds for the names that come to it. The same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readModel, writeModel } from '../src/engine/ner/model-format.js';
import { packedLists } from './lexicon.js';
import { readLists } from './lists.js';

const MODEL = 'model/names.bin';

const bytes = writeModel({ ...readModel(new Uint8Array(readFileSync(MODEL))), ...packedLists(readLists()) });
writeFileSync(MODEL, bytes);
console.log(`${bytes.length} bytes`);
