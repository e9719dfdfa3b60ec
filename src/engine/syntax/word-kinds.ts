/** Says what kind of word a unit or a token is: a possessive, an adverb, a finite verb, a word that may stand in a noun phrase. */
import { OBJECT_PRONOUNS } from '../lexicon/pronouns.js';
import { isPossessiveEnd } from '../document/possessive.js';
import { DO, MODALS } from '../lexicon/auxiliaries.js';
import { LY_WORDS } from '../lexicon/adverbs.js';
import { Class, isA } from '../lexicon/classes.js';
import { IRREGULAR_PARTICIPLES, IRREGULAR_PASTS, ONLY_PASTS } from '../lexicon/inflection.js';
import { union, without, words } from '../lexicon/word-class.js';
import { ARTICLES } from '../lexicon/determiners.js';
import { FINITE_VERBS } from '../lexicon/news-verbs.js';
import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import { LETTERS } from '../lexicon/letters.js';
import { STYLES } from '../lexicon/titles.js';
import { roleNoun } from '../lexicon/role-nouns.js';
import type { Unit } from './units.js';

/** Words on -ed, -ing and -ly that stand inside titles all the same. */
export const MODIFIERS = union(
	LY_WORDS,
	words(`
acting retired elected re-elected appointed elect convicted wanted disgraced accused alleged suspected deceased detained jailed imprisoned exiled deposed ousted acclaimed celebrated decorated
renowned famed noted respected distinguished seasoned experienced trained certified licensed registered married divorced estranged adopted beloved murdered slain injured wounded kidnapped executed
incoming outgoing visiting leading ranking sitting rising opposing commanding presiding reigning defending managing founding supervising contributing consulting ruling training housing swimming racing boxing
running marketing manufacturing mining engineering broadcasting banking computing planning organizing organising steering shooting parking building nursing teaching closing opening starting serving standing voting governing investigating
newly so-called would-be then-
most united red limited unaided armed mixed combined related embattled self-proclaimed self-styled self-described award-winning highest-ranking high-ranking top-ranking longest-serving long-serving
non-governing attempted aspiring working wedding holding sing bed wing king spring
`),
);

/** After a medium's name its kind adds nothing: `NTV television said`. Letters after a person's name likewise. */
export const TRAILERS = union(
	LETTERS,
	words('television tv radio agency newspaper magazine network website daily channel news online md jr sr jr. sr. ii iii afm am'),
);

/** Classes of which no word stands inside a noun phrase. */
const NO_PART = Class.preposition | Class.conjunction | Class.auxiliary | Class.pronoun | Class.relative | Class.adverb | Class.question;

export function isPossessive(unit: Unit | undefined): boolean {
	return unit !== undefined && isPossessiveEnd(unit.text);
}

/** A word that can stand inside a noun phrase. */
export function isNounLike(unit: Unit | undefined): boolean {
	if (!unit) return false;
	if (unit.kind === 'name') return true;
	if (unit.kind !== 'word') return false;
	if (unit.capital && (TRAILERS.has(unit.text) || unit.text === 'first')) return true;
	const { text } = unit;
	if (isA(unit, NO_PART)) return false;
	const verb = CUE_VERBS.get(text);
	return !verb || verb.noun || verb.form === 'participle' || (verb.form === 'stem' && verb.group !== 'say');
}

/** Words in marks that may be part of a noun phrase: `the "upside-down" river`; after a comma inside the marks the phrase is over. */
export function isShortQuote(unit: Unit): boolean {
	return unit.kind === 'quote' && unit.end - unit.start <= 32 && !/[,.;:!?]["”’']?$/u.test(unit.written);
}

/** Whether a word is an adverb by its list or its ending. */
export function isAdverb(unit: Unit | undefined): boolean {
	if (unit?.kind !== 'word') return false;
	return isA(unit, Class.adverb) || (unit.text.length > 4 && unit.text.endsWith('ly') && !LY_WORDS.has(unit.text));
}

/** Particles of verbs of speech: `blurted out`, `shot back`, `spoke up`. */
export const PARTICLES = words('back out up');

/** Past the particle of the verb that ends before `at`, where one stands there. */
export function afterParticle(units: readonly Unit[], at: number): number {
	return PARTICLES.has(units[at]?.text ?? '') ? at + 1 : at;
}

/** A word that can only be a finite verb, or mostly is. */
export function isFiniteVerb(unit: Unit | undefined): boolean {
	if (unit?.kind !== 'word') return false;
	return isA(unit, Class.auxiliary) || isPast(unit.text) || CUE_VERBS.get(unit.text)?.form === 'finite';
}

/** Whether a word has the form of the past or of a past participle. */
export function isPast(text: string): boolean {
	return text.endsWith('ed') || IRREGULAR_PASTS.has(text);
}

/** Past forms that are nothing but finite verbs. */
export const FINITE_ONLY = without(ONLY_PASTS, words('bore fell lay rose saw'));

/** Whether a word may stand in a noun phrase in front of its head: a noun, an adjective, a participle that news uses so. */
export function isPremodifier(units: readonly Unit[], at: number): boolean {
	const unit = units[at];
	if (unit?.kind !== 'word' || OBJECT_PRONOUNS.has(unit.text) || isPossessive(unit) || isVerbInFront(units, at)) return false;
	// `then-manager`, `three-year-old`: beside a hyphen every word is part of a noun.
	if (MODIFIERS.has(unit.text) || isHyphen(units, at + 1) || isHyphen(units, at - 1)) return true;
	if (isNumber(unit)) return false;
	if (unit.text === 'first') return true;
	if (
		isA(unit, Class.determiner) ||
		STYLES.has(unit.text) ||
		!isNounLike(unit) ||
		// `the set designer`: right behind an article stands no verb.
		(!unit.capital && !ARTICLES.has(units[at - 1]?.text ?? '') && (FINITE_ONLY.has(unit.text) || FINITE_VERBS.has(unit.text)))
	)
		return false;
	if (/ing$/.test(unit.text) && isGerundOfCompound(units[at - 1])) return true;
	return !/(?:ed|ing|ly)$/.test(unit.text) || unit.capital || roleNoun(unit.text) !== undefined;
}

/** Whether a word on -ing is part of a noun by what stands before it: `the shipping magnate`, `Ost’s fielding coach`. */
function isGerundOfCompound(before: Unit | undefined): boolean {
	return (
		isA(before, Class.determiner) ||
		isPossessive(before) ||
		before?.type === 'organization' ||
		/^(?:former|late|senior)$/.test(before?.text ?? '')
	);
}

/** Whether a word that may stand in front of a title is the verb of the clause: `has accused former president`, `will greet former president`. */
function isVerbInFront(units: readonly Unit[], at: number): boolean {
	const [auxiliary, before, unit] = [units[at - 2], units[at - 1], units[at]];
	if (!unit || unit.capital || isHyphen(units, at + 1) || isHyphen(units, at - 1)) return false;
	if (before?.text === ',' && /^(?:leading|opposing|defending|working)$/.test(unit.text)) return true;
	if ((/ed$/.test(unit.text) && MODIFIERS.has(unit.text)) || IRREGULAR_PARTICIPLES.has(unit.text)) {
		// `A jury convicted former priest Roe`
		if (units[at + 1]?.text === 'former' && before?.kind === 'word' && isNounLike(before) && !isA(before, Class.determiner)) return true;
		const subject = isAdverb(before) ? auxiliary : before;
		return subject?.type === 'person' || isA(subject, Class.pronoun) || /^(?:had|has|have|having|who)$/.test(subject?.text ?? '');
	}
	if (before?.text === 'to' && TAKING_TO.has(auxiliary?.text ?? '')) return false;
	return BEFORE_INFINITIVE.has(before?.text ?? '') && auxiliary !== undefined && !isA(auxiliary, Class.question | Class.conjunction);
}

const BEFORE_INFINITIVE = union(MODALS, DO, ['to']);
/** Words whose `to` is a preposition: `according to team doctor Roe`, `spoke to village head Roe`. */
const TAKING_TO = words(
	'according apologised apologized belong belonged belongs close complained contrary due email letter listened listening lost married next owing prior replied responded sent similar speak speaking spoke spoken talk talked talking testified testifying thanks tribute tributes wed write writes writing written wrote',
);

/** Whether a unit is a number in figures. */
export function isNumber(unit: Unit | undefined): boolean {
	return unit !== undefined && /^\d[\d.,:]*$/.test(unit.text);
}

/** Whether a unit joins the one before it to the one after it (`pro-` `Beijing`). */
export function isHyphen(units: readonly Unit[], at: number): boolean {
	const unit = units[at];
	return unit?.kind === 'mark' && /^[-‐‑–/]$/.test(unit.text) && !unit.spaced && units[at + 1]?.spaced === false;
}
