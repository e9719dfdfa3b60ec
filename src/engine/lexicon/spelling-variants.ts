/**
 * British and American spelling of one word. Tables of the words that differ, as grammars and style guides list them; the regular classes by their endings.
 */

/** Stems of words in `-our`; what follows may be an ending (`coloured`, `neighbourhood`). */
const OUR = new Set(
	`arb ard arm behavi cand clam col demean dol endeav enam fav ferv flav glam harb hon hum lab mis-behavi neighb od parl ranc rig rum sav savi splend succ tum val vap vig
discol dishon unfav`
		.trim()
		.split(/\s+/),
);
/** Stems of words in `-re`, American `-er`. */
const RE = new Set(
	'calib cent fib goit kilomet lit lust maneuv meag met milli-met millimet centimet nit och reconnoit sab saltpet sepulch somb spect theat'.split(
		' ',
	),
);
/** Words that are spelled in one of two ways, British first. Each in the forms that occur. */
const PAIRS: ReadonlyMap<string, string> = new Map(
	`acknowledgement:acknowledgment aeroplane:airplane aeroplanes:airplanes afterwards:afterward ageing:aging aluminium:aluminum amongst:among analogue:analog artefact:artifact
artefacts:artifacts axe:ax backwards:backward burnt:burned catalogue:catalog catalogues:catalogs cheque:check cheques:checks chilli:chili cosy:cozy
counsellor:counselor defence:defense defences:defenses dialogue:dialog dialogues:dialogs disc:disk discs:disks doughnut:donut doughnuts:donuts draught:draft draughts:drafts
dreamt:dreamed dwelt:dwelled enquire:inquire enquired:inquired enquiries:inquiries enquiry:inquiry enrol:enroll enrols:enrolls enrolment:enrollment forwards:forward
fulfil:fulfill fulfils:fulfills fulfilment:fulfillment gaol:jail gaoled:jailed grey:gray greyer:grayer greys:grays instalment:installment instalments:installments
instil:instill jewellery:jewelry judgement:judgment judgements:judgments kerb:curb kerbs:curbs kidnapped:kidnaped leapt:leaped learnt:learned licence:license licences:licenses
manoeuvre:maneuver manoeuvred:maneuvered manoeuvres:maneuvers manoeuvring:maneuvering maths:math monologue:monolog mould:mold moulds:molds moustache:mustache mum:mom mummy:mommy mums:moms
offence:offense offences:offenses plough:plow ploughed:plowed ploughs:plows practise:practice practised:practiced practises:practices practising:practicing
pretence:pretense prologue:prolog programme:program programmes:programs pyjamas:pajamas sceptic:skeptic sceptical:skeptical scepticism:skepticism sceptics:skeptics
skilful:skillful skilfully:skillfully smelt:smelled smoulder:smolder smouldering:smoldering speciality:specialty specialities:specialties spelt:spelled
spilt:spilled spoilt:spoiled storey:story storeys:stories sulphur:sulfur towards:toward travelogue:travelog tyre:tire tyres:tires upwards:upward downwards:downward vice:vise
whisky:whiskey wilful:willful wilfully:willfully woollen:woolen yoghurt:yogurt`
		.trim()
		.split(/\s+/)
		.map((pair): [string, string] => {
			const [british = '', american = ''] = pair.split(':');
			return [british, american];
		}),
);
/** What British spelling writes with `ae` or `oe`: starts of words. */
const DIGRAPHS =
	/^(?:an(?=ae)|arch(?=ae)|encyclop(?=ae)|f(?=oe[tc])|gyn(?=ae)|h(?=aem)|leuk(?=ae)|medi(?=ae)|oestr|orthop(?=ae)|p(?=aed)|di(?=arrhoe))/;

/** The American spelling of a word in lower case, for comparison alone: what is spelled in one way comes back, or a made-up form of it that nothing else has. */
export function americanSpelling(word: string): string {
	if (word.length < 3) return word;
	const pair = PAIRS.get(word);
	if (pair !== undefined) return pair;
	return withoutDigraph(singleL(withZ(withOr(withEr(word)))));
}

/** `colour` → `color`, also within `colourful`. */
function withOr(word: string): string {
	const at = word.indexOf('our');
	if (at < 2) return word;
	return OUR.has(word.slice(0, at)) ? `${word.slice(0, at)}or${word.slice(at + 3)}` : word;
}

/** `centre` → `center`, `centres`, `centred`. */
function withEr(word: string): string {
	const match = /^(\w{2,12})re([sd]?)$/.exec(word);
	const [, stem = '', ending = ''] = match ?? [];
	if (!match || !RE.has(stem)) return word;
	return `${stem}er${ending === 'd' ? 'ed' : ending}`;
}

/** `organise` → `organize`, `analyse` → `analyze`, with their endings: both spellings come out alike, for words as well that have one. */
function withZ(word: string): string {
	if (word.length < 6) return word;
	return word.replace(/([iy])s(?=(?:e|ed|er|ers|es|ing|ation|ations|ational)$)/, '$1z');
}

/** `travelled` → `traveled`: after an unstressed syllable. `filled` and `called` have none before. */
function singleL(word: string): string {
	return /[aeiouy][^aeiouy]{1,4}[aeiou]ll(?:ed|er|ers|ing|ings|or|ors|ous|ously)$/.test(word)
		? word.replace(/ll(?=[a-z]{1,5}$)/, 'l')
		: word;
}

/** `anaemia` → `anemia`, `foetus` → `fetus`. */
function withoutDigraph(word: string): string {
	return DIGRAPHS.test(word) ? word.replace(/[ao]e/, 'e') : word;
}
