/**
 * Verbs that report speech, by how they do it. The list is our own, gathered from the reporting verbs that
 * news style guides and dictionaries of English name; how good each form is as a cue was counted on our
 * annotated articles (see `cue-evidence.ts`), which decides where they are trusted.
 */

/**
 * How a verb reports: `say` takes a clause with or without `that`; `tell` a person first; `claim` a clause or
 * a noun phrase, so that a bare clause needs evidence; `utter` speech in marks only; `name` calls someone
 * or something by words; `poor` reports thoughts and findings as often as speech.
 */
export type CueClass = 'say' | 'tell' | 'claim' | 'utter' | 'name' | 'poor';

/** How a form is used: a finite verb, an `-ing` form, a past participle that may be a finite verb, the stem. */
export type CueForm = 'finite' | 'participle' | 'stem';

export interface CueVerb {
	readonly lemma: string;
	readonly group: CueClass;
	readonly form: CueForm;
	/** Whether the form is a noun or adjective as well (`claims`, `reports`, `stated`). */
	readonly noun: boolean;
}

const LEMMAS: Readonly<Record<CueClass, string>> = {
	say: 'say',
	tell: 'tell assure remind inform warn advise notify reassure caution',
	claim:
		'claim announce report state note add write explain confirm declare reveal reply respond remark observe mention comment tweet argue assert ' +
		'insist maintain contend allege acknowledge admit concede deny disclose reiterate stress emphasize emphasise underline highlight predict ' +
		'suggest indicate testify vow pledge promise swear estimate conclude complain boast recall recount proclaim affirm charge counter ' +
		'rule opine lament post publish hint imply propose recommend specify clarify retort agree read repeat blog email echo outline protest ' +
		'demand advise forecast guarantee signal concur quip joke speculate threaten interject attest profess accuse blame cite express ' +
		'underscore submit point caution decree grumble rebut bemoan decry confide grouse gripe marvel ponder',
	utter:
		'ask continue shout chant scream yell cry exclaim whisper mutter urge begin start plead beg joke laugh sing greet praise criticize criticise ' +
		'condemn blast attack slam dismiss defend inquire enquire wonder sigh snap intone preach admonish address speak share finish quote ' +
		'react thank apologise apologize elaborate expand muse hail answer applaud welcome demand rant disagree oppose identify characterize defend ' +
		'denounce deplore reject commend ridicule mock interrupt jeer fume gush beam crow chide scold lecture exult deadpan implore blurt holler',
	name: 'call describe dub label brand term characterize characterise refer bill nickname name depict portray liken deem',
	poor: 'believe think feel hope fear expect show find worry assume suppose understand doubt realize realise',
};

/** Present participles double their last consonant, past forms differ: what the rules below do not make. */
const IRREGULAR: Readonly<Record<string, string>> = {
	say: 'says said saying',
	tell: 'tells told telling',
	write: 'writes wrote writing',
	swear: 'swears swore swearing',
	read: 'reads reading',
	begin: 'begins began beginning',
	sing: 'sings sang singing',
	speak: 'speaks spoke speaking',
	think: 'thinks thought thinking',
	know: 'knows knew known knowing',
	see: 'sees saw seen seeing',
	make: 'makes made making',
	feel: 'feels felt feeling',
	show: 'shows showed showing',
	find: 'finds found finding',
	understand: 'understands understood understanding',
	forecast: 'forecasts forecasting forecasted',
	admit: 'admits admitted admitting',
	quip: 'quips quipped quipping',
	blog: 'blogs blogged blogging',
	rebut: 'rebuts rebutted rebutting',
	beg: 'begs begged begging',
	snap: 'snaps snapped snapping',
	submit: 'submits submitted submitting',
	concur: 'concurs concurred concurring',
	refer: 'refers referred referring',
	dub: 'dubs dubbed dubbing',
	label: 'labels labelled labeled labelling labeling',
	signal: 'signals signalled signaled signalling signaling',
	slam: 'slams slammed slamming',
	marvel: 'marvels marvelled marveled marvelling marveling',
};

/** Words of the lists that are as often nouns or adjectives. */
const NOUNS: ReadonlySet<string> = new Set(
	(
		'claim claims report reports state states note notes comment comments remark remarks charge charges rule rules post posts estimate estimates ' +
		'demand demands promise promises pledge pledges vow vows call calls counter counters name names term terms brand brands label labels bill bills ' +
		'reply replies email emails tweet tweets forecast forecasts highlight highlights protest protests attack attacks joke jokes quote quotes point points ' +
		'signal signals doubt doubts hope hopes fear fears show shows find finds finding findings thought thoughts urge urges address addresses share shares ' +
		'start starts cry cries answer answers question questions worry worries mention stress stated named alleged reported estimated reading writing ' +
		'feeling understanding meeting warning saying meaning figure figures blast blasts accused charged echo echoes outline outlines ruling posting ' +
		'shout shouts chant chants scream screams beginning praise blame welcome lament expressed signal'
	).split(' '),
);

/** Behind these an `s` needs an `e`. */
const SIBILANTS = ['s', 'x', 'ch', 'sh'];

/** Every form of every verb, in lower case. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = buildForms();

function buildForms(): Map<string, CueVerb> {
	const forms = new Map<string, CueVerb>();
	for (const [group, lemmas] of Object.entries(LEMMAS) as [CueClass, string][]) {
		for (const lemma of lemmas.split(' ')) {
			for (const form of [lemma, ...formsOf(lemma)]) {
				if (forms.has(form)) continue;
				const kind: CueForm = form === lemma ? 'stem' : form.endsWith('ing') ? 'participle' : 'finite';
				forms.set(form, { lemma, group, form: kind, noun: NOUNS.has(form) });
			}
		}
	}
	return forms;
}

/** The other forms of a verb: `says said saying`. */
export function formsOf(lemma: string): string[] {
	const irregular = IRREGULAR[lemma];
	if (irregular) return irregular.split(' ');
	if (lemma.endsWith('e')) return [`${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
	if (lemma.endsWith('y') && !'aeiou'.includes(lemma.at(-2) ?? ''))
		return [`${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`];
	return [SIBILANTS.some((end) => lemma.endsWith(end)) ? `${lemma}es` : `${lemma}s`, `${lemma}ed`, `${lemma}ing`];
}
