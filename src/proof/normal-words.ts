/**
 * A word as it is compared: case, accents, apostrophes' shapes, British and American spelling make no difference, and contractions are written
 * out. What a word is spelled like is remembered, so that a source costs little more than a look a word.
 */
import { CONTRACTIONS, NEGATED_AUXILIARIES } from '../engine/lexicon/auxiliaries.js';
import { withoutAccents } from '../engine/lexicon/folding.js';
import { IRREGULAR_ORDINALS, MEASURES, SCALES, SCALE_SYMBOLS, TENS, UNITS_AND_TEENS, UNIT_SYMBOLS } from '../engine/lexicon/numbers.js';
import { TITLE_ABBREVIATIONS } from '../engine/lexicon/persons.js';
import { FULL_MONTHS, MONTHS, SHORT_MONTHS, UNITS_OF_TIME } from '../engine/lexicon/calendar.js';
import { SHORT_HONORIFICS } from '../engine/lexicon/titles.js';
import { union, words } from '../engine/lexicon/word-class.js';
import { americanSpelling } from '../engine/lexicon/spelling-variants.js';
import { CONTRACTED, CONTRACTED_ENDINGS, AMBIGUOUS_ENDINGS, REDUCED_FORMS, SHORT_WORDS } from '../engine/lexicon/spoken-forms.js';

/** What a word can be in a number that is written in words. */
export type NumberPart =
	| { readonly kind: 'digits' | 'unit' | 'ten' | 'scale' | 'ordinal' | 'tens-ordinal' | 'fraction' | 'decade'; readonly value: number }
	| { readonly kind: 'hundred' | 'dozen' | 'and' | 'article' | 'half' | 'oh' | 'point' };

/** A word as it is compared. */
export interface NormalWord {
	/** One or more, since contractions are written out. */
	readonly words: readonly string[];
	/** Whether it is several words run together (`gonna`), or is written as it is spoken (`goin'`). */
	readonly isReduced: boolean;
	readonly number: NumberPart | null;
	/** Whether its neighbours may make something else of it: a number, a symbol, `per cent`, `No. 1`. */
	readonly isSpecial: boolean;
	/** Whether it is written with a capital, and is not `I`. */
	readonly isCapitalized: boolean;
	/** Whether a stop behind it ends no sentence: a title, an initial. */
	readonly isAbbreviation: boolean;
	/** `go[es]`; not `[T]he`, where a bracket shows that the case is changed. */
	readonly isPartlyBracketed: boolean;
}

/** Symbols that stand for a word, and that word. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
	['$', 'dollar'],
	['£', 'pound'],
	['€', 'euro'],
	['¥', 'yen'],
	['%', 'percent'],
	['&', 'and'],
]);
/** Measures whose symbols do not tell one from many. */
const WITHOUT_PLURAL: ReadonlyMap<string, string> = new Map([
	['dollars', 'dollar'],
	['pounds', 'pound'],
	['euros', 'euro'],
	['kilometers', 'kilometer'],
	['km', 'kilometer'],
	['kg', 'kilogram'],
	['kilograms', 'kilogram'],
	['ft', 'feet'],
	['lb', 'pound'],
	['lbs', 'pound'],
]);
/** Fractions that are one character. */
const FRACTIONS: ReadonlyMap<string, number> = new Map([
	['¼', 1 / 4],
	['½', 1 / 2],
	['¾', 3 / 4],
	['⅓', 1 / 3],
	['⅔', 2 / 3],
	['⅛', 1 / 8],
	['⅜', 3 / 8],
	['⅝', 5 / 8],
	['⅞', 7 / 8],
]);
const PLURAL_TENS = /^(twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies$/;

/** The normal form of a word as it is spelled; letters, digits, apostrophes and stops, or one symbol. */
export function normalWord(spelled: string): NormalWord {
	const compared = comparedWord(spelled);
	const [first] = compared.words;
	return {
		...compared,
		isSpecial: compared.number !== null || SYMBOLS.has(spelled) || first === 'per' || first === 'no' || first === 'quarter',
		isCapitalized: /^\p{Lu}/u.test(spelled) && !/^I(?:['’]|$)/u.test(spelled),
		isAbbreviation: isAbbreviation(spelled),
		isPartlyBracketed: spelled.includes('[') && !/^\[\p{L}\]/u.test(spelled),
	};
}

function isAbbreviation(spelled: string): boolean {
	const lower = spelled.toLowerCase();
	return spelled.length === 1
		? /\p{Lu}/u.test(spelled) && spelled !== 'I'
		: SHORT_HONORIFICS.has(lower) || TITLE_ABBREVIATIONS.has(lower) || SHORT_MONTHS_IN_FULL.has(lower);
}

/** What of a normal word is compared. */
type ComparedWord = Pick<NormalWord, 'words' | 'isReduced' | 'number'>;

function comparedWord(spelled: string): ComparedWord {
	const symbol = SYMBOLS.get(spelled);
	if (symbol !== undefined) return plain([symbol]);
	const number = numberPart(spelled.toLowerCase());
	const lower = withoutAccents(
		spelled
			.normalize('NFKC')
			.toLowerCase()
			.replaceAll('\u00ad', '')
			.replace(/[’ʼ‘`´]/g, "'"),
	).replace(/[.[\]]/g, '');
	if (number) return { words: [number.kind === 'fraction' ? 'half' : lower], isReduced: false, number };
	const full = REDUCED_FORMS.get(lower);
	if (full) return { words: full, isReduced: true, number: null };
	if (/in'$/.test(lower)) return { words: [spelledAlike(`${lower.slice(0, -1)}g`)], isReduced: true, number: null };
	const whole = WITH_APOSTROPHE.get(lower) ?? lower;
	const contracted = CONTRACTED.get(whole);
	if (contracted) return plain(contracted);
	return plain(whole.includes("'") ? withoutContraction(whole) : [spelledAlike(whole)]);
}

/** `don't` → `do not`, `they're` → `they are`, `it's` → `it 's`, which may be one of several words. */
function withoutContraction(lower: string): readonly string[] {
	const negated = /^(.+)n't$/.exec(lower);
	if (negated?.[1] !== undefined) return [negated[1], 'not'];
	const at = lower.lastIndexOf("'");
	const [base, ending] = [lower.slice(0, at), lower.slice(at)];
	const full = CONTRACTED_ENDINGS.get(ending);
	if (base !== '' && full !== undefined) return [...withoutInner(base), full];
	if (base !== '' && AMBIGUOUS_ENDINGS.has(ending)) return [...withoutInner(base), ending];
	return [spelledAlike(lower.replaceAll("'", ''))];
}

/** What stands before one contraction may end in another: `shouldn't've`. */
function withoutInner(base: string): readonly string[] {
	return base.includes("'") ? withoutContraction(base) : [spelledAlike(base)];
}

function spelledAlike(word: string): string {
	const short = SHORT_WORDS.get(word) ?? SHORT_MONTHS_IN_FULL.get(word) ?? titleOf(word) ?? word;
	const american = americanSpelling(short);
	return WITHOUT_PLURAL.get(american) ?? american;
}

/** Abbreviations of months that are no other word, and the months. */
const SHORT_MONTHS_IN_FULL: ReadonlyMap<string, string> = new Map(
	[...SHORT_MONTHS]
		.filter((short) => !/^(?:apr|ju|mar|sep$)/.test(short))
		.map((short) => [short, [...FULL_MONTHS].find((month) => MONTHS.get(month) === MONTHS.get(short)) ?? short]),
);

/** Contractions as machines transcribe them, without the apostrophe, and with it; not those that are other words then. */
const WITH_APOSTROPHE: ReadonlyMap<string, string> = new Map(
	[...NEGATED_AUXILIARIES, ...CONTRACTIONS].flatMap((word): [string, string][] => {
		const short = word.replace("'", '');
		return short === word || short === 'its' || short === 'were' ? [] : [[short, word]];
	}),
);

/** The title that an abbreviation of one word stands for. */
function titleOf(word: string): string | undefined {
	const full = TITLE_ABBREVIATIONS.get(word);
	return full?.includes(' ') ? undefined : full;
}

function plain(normal: readonly string[]): ComparedWord {
	return { words: normal, isReduced: false, number: null };
}

function numberPart(lower: string): NumberPart | null {
	const first = lower.charCodeAt(0);
	if (first >= 48 && first <= 57) {
		const digits = /^\d[\d,]*(?:\.\d+)?$/.exec(lower);
		return digits ? { kind: 'digits', value: Number(lower.replaceAll(',', '')) } : null;
	}
	const unit = lower === 'nought' ? 0 : UNITS_AND_TEENS.get(lower);
	if (unit !== undefined) return { kind: 'unit', value: unit };
	const ten = TENS.get(lower);
	if (ten !== undefined) return { kind: 'ten', value: ten };
	const scale = SCALES.get(lower) ?? SCALE_SYMBOLS.get(lower);
	if (scale !== undefined) return { kind: 'scale', value: scale };
	const fraction = FRACTIONS.get(lower);
	if (fraction !== undefined) return { kind: 'fraction', value: fraction };
	const decade = decadeOf(lower);
	if (decade !== undefined) return { kind: 'decade', value: decade };
	return ordinalPart(lower) ?? smallPart(lower);
}

function ordinalPart(lower: string): NumberPart | null {
	const irregular = IRREGULAR_ORDINALS.get(lower);
	if (irregular !== undefined) return { kind: 'ordinal', value: irregular };
	if (!lower.endsWith('th')) return null;
	const regular = UNITS_AND_TEENS.get(lower.slice(0, -2));
	if (regular !== undefined) return { kind: 'ordinal', value: regular };
	const ten = lower.endsWith('ieth') ? TENS.get(`${lower.slice(0, -4)}y`) : undefined;
	return ten === undefined ? null : { kind: 'tens-ordinal', value: ten };
}

function smallPart(lower: string): NumberPart | null {
	switch (lower) {
		case 'hundred':
		case 'dozen':
		case 'and':
		case 'half':
		case 'oh':
		case 'point':
			return { kind: lower };
		case 'a':
		case 'an':
			return { kind: 'article' };
		default:
			return null;
	}
}

/** `nineties` → 90; undefined of other words. */
function decadeOf(word: string): number | undefined {
	return PLURAL_TENS.test(word) ? TENS.get(`${word.slice(0, -3)}y`) : undefined;
}

/** Whether a normal word is a unit of measure or money. */
export function isUnit(word: string): boolean {
	return UNITS.has(word) || word === 'hundred';
}
/** Forms that normal words have and the lexicon has not. */
const UNITS = union(
	MEASURES,
	SCALES.keys(),
	WITHOUT_PLURAL.values(),
	UNITS_OF_TIME,
	UNIT_SYMBOLS,
	words(
		'acre am barrel degree gigawatt gigawatts half kilowatt kilowatts knots mi megawatt megawatts ounce ounces percent pm point points quarter',
	),
	words('quarters second seconds ton watt yard yards'),
	words(
		`celsius cent centimeter centimeters cents centuries century decade decades fahrenheit gallon gram grams hectare hertz inch kelvin kilo kilobyte
kilobytes kilos kph liter megabyte megabytes gigabyte gigabytes millimeter millimeters mph pence pint pints tonne tonnes volt volts watts`,
	),
	// How many, where nobody counts.
	words('couple dozen dozens hundreds thousands millions billions trillions pair score scores tens'),
);
