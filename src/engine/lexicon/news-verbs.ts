/** What news says that people do, beside speaking: our own list, of verbs that stand between a name and another's title (`appointed Minister Roe`). */
import { everyForm, finiteForms, IRREGULAR_FORMS, pastForms, thirdPerson } from './inflection.js';
import { IRREGULAR_VERBS } from './irregular-verbs.js';
import { REPORTING_BASES, REPORTING_THIRDS, SAYING_FORMS } from './reporting-verbs.js';
import { union, without, words } from './word-class.js';

/** What is done to somebody who gets an office. */
const CONFERRING = words('appoint choose crown declare elect make name nominate promote re-elect reelect');
export const CONFERRED = union(...[...CONFERRING].map(pastForms), ['sworn']);
/** How somebody is found for it. */
const CHOOSING = words('confirm hire install pick select');
/** What such a person does. */
export const HOLDING_OFFICE = everyForm(words('act continue serve work'));
/** Verbs of offices as of timetables: `returned as chair`, `the talks return on Sunday`. */
export const COMING_AND_GOING = words('begin leave return run start');
/** Every form of a verb whose `as` names an office or occupation. */
export const OFFICE_VERBS = union(
	...[CONFERRED, HOLDING_OFFICE],
	everyForm(union(CHOOSING, COMING_AND_GOING, words('employ inaugurate know quit resign retire train'))),
);
/** Every form of a verb with the person, and then the office, after it: `names Roe as chair`. */
export const OFFICE_GIVERS = everyForm(union(CONFERRING, CHOOSING, words('replace succeed tap')));

/** Their past stands in titles as well (`the appointed minister`). */
const APPOINTING = words(
	'accept appoint arrest carry convince defeat elect hire impeach invite join nominate oust persuade promote replace succeed veto',
);
/** Their base form and past stand in titles as well. */
const NOUN_LIKE = words(
	'back blame blast call claim face fire follow host kill name pit pledge praise sign sue support urge visit vow welcome',
);
const OTHERS = words(`
appear cross die enter feature finish help include need oust pick place plan post quote receive remain resign retire sack score seem step survive tap try want`);
/** Forms of irregular verbs that are nouns or modifiers as often. */
const NOUN_FORMS = union(['bound', 'shut'], ...[...IRREGULAR_VERBS].map(([base, { noun }]) => (noun ? [base, thirdPerson(base)] : [])));

/** Finite verbs, by which a title in front of a name or an apposition ends. */
export const FINITE_VERBS = union(
	SAYING_FORMS,
	without(IRREGULAR_FORMS, NOUN_FORMS),
	finiteForms(OTHERS),
	...[...APPOINTING, ...NOUN_LIKE].map((base) => [thirdPerson(base)]),
	...[REPORTING_BASES, REPORTING_THIRDS, APPOINTING],
	words('come go include run'),
	words('become get make meet'),
	words('see take urge welcome win'),
	words('asked believed called continued described expected named ousted predeceased reported scoring stated sued'),
);
