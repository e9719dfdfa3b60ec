/** What people say and editors write otherwise: hesitations, fillers, forms run together, contractions, negations. Closed classes, from grammars of spoken English. */
import { NEGATORS } from './adverbs.js';
import { DETERMINERS } from './determiners.js';
import { union, words } from './word-class.js';

/** Sounds of hesitation: never words of a statement. */
export const HESITATIONS = words('ah eh em er erm ehm hm hmm huh mhm mm mmm oh uh uhh uhm um umm');
/** Words that fill a pause where commas or a sentence's edge set them off. */
export const SET_OFF_FILLERS = words('like look now okay right see so well yes');
/** Phrases that fill a pause, word by word. */
export const FILLER_PHRASES: readonly (readonly string[])[] = ['you know', 'you see', 'i mean', 'sort of', 'kind of'].map((phrase) =>
	phrase.split(' '),
);
/** They make `sort of` and `kind of` a noun's. */
export const KIND_DETERMINERS = union(DETERMINERS, words('first same what which'));
/** What makes `you know` a clause of its own: before it, and behind it. */
export const BEFORE_KNOW = words('as did do does how if let make so what when would');
export const AFTER_KNOW = words('about how it of that what where whether who why');

/** Words run together in speech, as they are spelled, and the words they are. */
export const REDUCED_FORMS: ReadonlyMap<string, readonly string[]> = rows(
	`gonna:going to|wanna:want to|gotta:got to|kinda:kind of|sorta:sort of|lemme:let me|gimme:give me|dunno:do not know|outta:out of|lotta:lot of|coulda:could have
|shoulda:should have|woulda:would have|c'mon:come on|'cause:because|cuz:because|coz:because|'em:them|ya:you|yeah:yes|yep:yes|yup:yes|nope:no|nah:no|'til:until|'bout:about|y'all:you all|ol':old|'round:around|whatcha:what are you`,
);
/** Contractions that are one word each: what they stand for. */
export const CONTRACTED: ReadonlyMap<string, readonly string[]> = rows(
	`cannot:can not|can't:can not|won't:will not|shan't:shall not|i'm:i am|let's:let us|twice:#2 times|mph:miles an hour|kph:kilometer an hour`,
);
/** Endings of contractions that stand for one word. */
export const CONTRACTED_ENDINGS: ReadonlyMap<string, string> = new Map([
	["'m", 'am'],
	["'re", 'are'],
	["'ve", 'have'],
	["'ll", 'will'],
]);
/** Endings of contractions that stand for one of several words. */
export const AMBIGUOUS_ENDINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	["'s", words('does has is us')],
	["'d", words('did had would')],
]);
/** Shortened words and what they are in full, besides the titles that `persons.ts` has. */
export const SHORT_WORDS: ReadonlyMap<string, string> = new Map([
	['mr', 'mister'],
	['dr', 'doctor'],
	['vs', 'versus'],
	['ok', 'okay'],
	['mrs', 'missus'],
]);

/** They turn a statement round. */
export const NEGATIONS = union(NEGATORS, words('barely hardly no nobody none nothing nowhere rarely scarcely seldom without'));

/** The commonest words of content in English news and speech: two of them together are said by everybody. */
export const COMMON_CONTENT_WORDS = union(
	[...REDUCED_FORMS.values()].flat(),
	words(`
able bad best better big case change clear country day deal different difficult done easy end fact fair far few fine free full get getting go good great
happen happened hard high home hope important job just keep last life little long make making man many matter more much new nice part people
point possible problem proud ready real really right sad safe same say simple small sorry still strong sure take thing things think time true trying
very way well whole work working world wrong young`),
);

/* @__NO_SIDE_EFFECTS__ */
function rows(table: string): ReadonlyMap<string, readonly string[]> {
	return new Map(
		table.split('|').map((row): [string, readonly string[]] => {
			const [spelled = '', meant = ''] = row.trim().split(':');
			return [spelled, meant.split(' ')];
		}),
	);
}
