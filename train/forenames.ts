/**
 * Learns the weights of `src/engine/quotes/forename-weights.json` from the lexicon's forenames: how names of women and of men begin and end.
 * `npx tsx train/forenames.ts [-- --write]`. Prints, for names that it did not learn from, how many it gets right.
 */
import { FEMALE_FORENAMES, MALE_FORENAMES } from '../src/engine/lexicon/forenames.js';
import { forenameFeatures } from '../src/engine/quotes/forename-gender.js';
import { crossValidated, fileOf, namesOf, printConfusion, trainBinary, type Example } from './loglinear.js';
import { PRINTS_FIGURES, ship } from './shipped.js';

const OPTIONS = { minimum: 5, prior: 1, rounds: 60 };

const examples = [FEMALE_FORENAMES, MALE_FORENAMES].flatMap((forenames, label) =>
	Array.from(forenames, (name): Example => ({ features: namesOf(forenameFeatures(name)), label, group: name })),
);
if (PRINTS_FIGURES) printConfusion('forenames', ['female', 'male'], examples, crossValidated(examples, { ...OPTIONS, labels: 2 }));
ship(
	'src/engine/quotes/forename-weights.json',
	fileOf(trainBinary(examples, OPTIONS), 'How forenames of women begin and end: see train/forenames.ts'),
);
