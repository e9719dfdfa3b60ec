/**
 * Verbs that report speech or thought, each once, with what stands after them. The verbs are those that news style guides and
 * dictionaries of English name. A frame stands with a verb where, counted on annotated news (PolNeAR, tuning only; none of its text is here), more than
 * half of such words report what somebody said.
 */
import { pastForms, thirdPerson } from './inflection.js';
import { union, words, type WordClass } from './word-class.js';

/**
 * How a verb reports: `say` takes a clause with or without `that`; `tell` a person first; `claim` a clause or a noun phrase, so that a
 * bare clause needs evidence; `utter` speech in marks only; `name` calls someone or something by words; `poor` reports thoughts and findings as
 * often as speech. `act` and `thought` report without quoted words alone.
 */
export type ReportingGroup = 'say' | 'tell' | 'claim' | 'utter' | 'name' | 'poor' | 'act' | 'thought';

/**
 * A star marks verbs whose base form and `-s` form are nouns as often (`claims`). Brackets hold what may stand after the verb where it reports an act:
 * `wh`: a clause with `how` or `whether`; `object`: an object of few words `alone`, of more, with a preposition, or with what it is called
 * (`complement`); `participle-…`: only after the `-ing` form. After the bar: only where a document shows or a poll finds it. After a plus: what else is known
 * of it: `no-clause`: it takes an object and no clause; `published`: its past mostly says where a text stands; `next-act`: it goes on after a reported clause
 * (`said it was a mistake and denounced …`); `unsaid`: what somebody declines to do; `voices`: it gives voice to a noun of speech (`declared support`).
 * So `question*(wh,object,+next-act)` reads: `questions` is a noun as well; `questioned how …` and `questioned the plan` are acts of speech; and in
 * `said … and questioned the plan` the second verb begins an act of its own.
 */
const TABLE: Readonly<Record<ReportingGroup, string>> = {
	say: `
say(+unsaid)`,
	tell: `
advise assure caution inform notify reassure remind(object-of) tell warn`,
	claim: `
accuse(object,object-alone,object-of,+no-clause) acknowledge add admit affirm agree(infinitive,with) allege announce(+voices) argue(against) assert
attest bemoan blame*(object,object-alone,object-for,+no-clause) blog(+published) boast(about,of) charge* cite(object,object-as,+no-clause,+unsaid)
claim* clarify comment*(+unsaid) complain(about,of) concede conclude concur confide confirm(+unsaid) contend counter* declare(+voices) decree
decry(object,object-alone) demand*(object) deny(object,object-alone,object-to) disclose(+unsaid) echo* email*(+published) emphasize estimate* explain(wh,object,+unsaid)
express(object-that,+no-clause,+voices) forecast* gripe grouse grumble guarantee highlight* hint imply indicate(|clause,that,object,object-alone)
insist interject joke* lament* maintain marvel mention*(object,+no-clause) note* observe opine outline*(participle-object,+no-clause)
pledge*(infinitive) point*(to) ponder post*(+no-clause,+published) predict proclaim profess promise*(infinitive) propose(object,object-on,+no-clause)
protest* publish(+no-clause,+published) quip read(+no-clause) rebut recall reckon recommend(+no-clause) recount reiterate(object,object-alone,+voices) remark*
repeat(+voices) reply* report* respond retort reveal(+unsaid|clause,that) rule* signal* specify(+unsaid) speculate state* stress* submit(+no-clause)
suggest(|clause) swear testify threaten(infinitive) tweet*(+published) underline underscore vow*(infinitive) write(+no-clause)`,
	utter: `
address* admonish answer*(+unsaid) apologize(+next-act,+unsaid) applaud(object,object-alone) ask(wh,about,object-to,object-wh) attack* beam beg begin
blast*(object,object-alone) blurt chant* characterize chide(+next-act) commend condemn(object,object-alone,object-for,+next-act) continue
criticize(object,object-alone,object-for,+next-act) crow cry* deadpan defend(object,object-to,object-of,object-as,+next-act)
denounce(object,object-alone,+next-act) deplore disagree dismiss(object,object-as,object-that) elaborate(+unsaid) enquire exclaim expand exult finish
fume greet gush hail(object) holler identify(+unsaid) implore(object-to) inquire interrupt intone jeer laugh lecture mock(object,object-alone) murmur muse
mutter oppose plead praise*(object,object-alone,object-for,+next-act) preach quote*(+no-clause) rant react reject(object,object-that) ridicule roar* scoff scold
scream* share*(+no-clause) shout* shrug* sigh sing slam(object,object-alone,object-for) snap speak(about,+unsaid) start* thank(object-for,+next-act)
urge*(object,object-to) welcome*(+next-act) volunteer* whisper wonder(wh) yell`,
	name: `
bill* brand*(object-complement) call*(participle-for,participle-on,object-complement) deem(object-complement) depict(object-as)
describe(participle-object,object-as) dub(object-complement) label*(object-complement) liken(object-to) name*(+unsaid) nickname portray(object-as)
refer(participle-to) term*`,
	poor: `
assume believe(clause,object-verb,that) doubt* expect fear*(clause,object-verb,that) feel
find*(|clause,that,object,object-alone,object-of,object-to,object-as,object-for,object-that) hope*(clause,object-verb,that) realize(clause,that)
show*(that|clause,object,object-alone,object-of,object-to,object-as,object-for,object-that) suppose think(clause,that) understand
worry*(clause,object-verb,that)`,
	act: `
allude(participle-to) compare(object-to) congratulate(object) credit(participle-object) decline(infinitive) discuss(object,+unsaid) dispute(object)
encourage(object-to) endorse(object-of) exhort(object-to) make(clear-that) paraphrase(participle-object) push(for)
question*(wh,object,object-to,+next-act) reference(participle-object) refuse(to-speak) see(object-as) talk(about,+unsaid) tout(object) view(object-as)`,
	thought: `
accept(that) hear(that) hold(that) know(clause,that) learn(clause,that) recognize(clause,that)`,
};

/** A reporting verb; `frames` and `ofDocuments` are read as `TABLE` says, with spaces for hyphens. */
export interface ReportingVerb {
	readonly base: string;
	readonly group: ReportingGroup;
	/** Whether its base form and `-s` form are nouns as often. */
	readonly noun: boolean;
	readonly frames: ReadonlySet<string>;
	/** Marks after a plus. */
	readonly marks: ReadonlySet<string>;
	/** Frames with which only a document reports. */
	readonly ofDocuments: ReadonlySet<string>;
}

/** Every reporting verb, British spellings too. */
export const REPORTING_VERBS: readonly ReportingVerb[] = Object.entries(TABLE).flatMap(([group, table]) =>
	table
		.trim()
		.split(/\s+/)
		.flatMap((entry) => {
			const [, base = '', star, own = '', ofDocuments = ''] = /^([a-z]+)(\*?)(?:\(([^|()]*)(?:\|([^()]*))?\))?$/.exec(entry) ?? [];
			const noun = star === '*';
			const [marks, after] = [own.split(',').filter(isMark), own.split(',').filter((frame) => !isMark(frame))];
			const verb = {
				group: group as ReportingGroup,
				noun,
				frames: readable(after),
				marks: readable(marks),
				ofDocuments: readable(ofDocuments.split(',')),
			};
			return [...new Set([base, base.replace(/ize$/, 'ise')])].map((spelling) => ({ ...verb, base: spelling }));
		}),
);

/** Forms of reporting verbs that are nouns or adjectives as often, whatever the verb. */
const NOUN_FORMS = words(`
accused alleged beginning charged estimated expressed feeling finding findings meaning named posting reading reported ruling saying stated thought thoughts
understanding warning writing`);

/** Whether a form of the verb is a noun or adjective as often. */
export function isNounForm(verb: ReportingVerb, form: string): boolean {
	return NOUN_FORMS.has(form) || (verb.noun && (form === verb.base || form.endsWith('s')));
}

/** The base forms of the verbs with this mark. */
export function verbsWith(mark: string): WordClass {
	return new Set(REPORTING_VERBS.filter(({ marks }) => marks.has(mark)).map(({ base }) => base));
}

const ALL: readonly ReportingGroup[] = ['say', 'tell', 'claim', 'utter', 'name', 'poor'];
/** Third person and past of verbs that report a clause: `said`, `explains`; not those that are nouns as often. */
export const SAYING_FORMS = formsIn(['say', 'tell', 'claim'], (base) => [thirdPerson(base), ...pastForms(base)]);
/** Base forms of all that are no nouns. */
export const REPORTING_BASES = formsIn(ALL, (base) => [base]);
export const REPORTING_THIRDS = formsIn(ALL, (base) => [thirdPerson(base)]);

function formsIn(groups: readonly ReportingGroup[], make: (base: string) => readonly string[]): WordClass {
	return union(
		...REPORTING_VERBS.filter(({ group }) => groups.includes(group)).map((verb) =>
			make(verb.base).filter((form) => !isNounForm(verb, form)),
		),
	);
}

function isMark(frame: string): boolean {
	return frame.startsWith('+');
}

function readable(frames: readonly string[]): ReadonlySet<string> {
	return new Set(frames.filter(Boolean).map((frame) => frame.replace('+', '').replaceAll('-', ' ')));
}
