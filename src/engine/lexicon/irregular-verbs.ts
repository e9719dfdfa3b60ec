/**
 * Verbs whose past is not made with `-ed`: base form, past, and the participle where it is another. The irregular verbs that grammars of
 * English list, but for rare ones and for compounds that news does not use. A
 * star: the base form and the `-s` form are nouns or modifiers as often.
 */
const TABLE = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bet* bet|bid* bid|bind bound|bite* bit bitten|bleed bled
blow* blew blown|break broke broken|breed bred|bring brought|broadcast* broadcast|build built|burst* burst|buy bought|cast* cast|catch caught|choose chose chosen|cling clung
come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed* fed|feel felt
fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast* forecast|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone
freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known
lay laid|lead led|leave left|lend lent|let let|lie lay lain|light* lit|lose lost|make made|mean* meant|meet met|overcome overcame overcome|oversee oversaw overseen
overtake overtook overtaken|overthrow overthrew overthrown|pay paid|put put|quit quit|read read|ride rode ridden|ring* rang rung|rise rose risen|run ran run|say said|see saw seen
seek sought|sell sold|send sent|set set|shake shook shaken|shed* shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink* sank sunk|sit sat
sleep slept|slide* slid|speak spoke spoken|spend spent|spin* spun|split* split|spread* spread|spring* sprang sprung|stand stood|steal stole stolen|stick stuck|sting* stung
stride* strode stridden|strike struck|string* strung|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing* swung|take took taken|teach taught|tear tore torn
tell told|think thought|throw threw thrown|thrust* thrust|undergo underwent undergone|understand understood|undertake undertook undertaken|uphold upheld|upset* upset
wake woke woken|wear wore worn|weave wove woven|weep wept|win won|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written`;

/** The past and the participle of each of them, by its base form. */
export const IRREGULAR_VERBS: ReadonlyMap<string, { readonly past: string; readonly participle: string; readonly noun: boolean }> = new Map(
	TABLE.trim()
		.split(/[|\n]/)
		.map((row) => {
			const [base = '', past = '', participle = past] = row.split(' ');
			return [base.replace('*', ''), { past, participle, noun: base.endsWith('*') }];
		}),
);
