/** Words that stand for each other when quotations are changed on purpose. General knowledge. */

/** Of the same class, neither negated nor a number, a unit or a name. */
export const SAME_CLASS = pairs(
	'great=fine good=decent big=large important=serious people=citizens country=nation think=believe want=hope know=understand make=create ' +
		'help=support started=began jobs=careers children=students families=households money=cash plan=proposal problem=trouble talk=speak ' +
		'look=watch believe=trust fight=struggle build=construct always=often world=planet system=structure election=campaign history=memory ' +
		'future=destiny hard=rough strong=firm together=jointly protect=guard give=offer tell=show bring=carry happen=change life=work ' +
		'government=state economy=market workers=labourers companies=firms leaders=rulers power=force rights=privileges school=college ' +
		'women=ladies working=serving best=finest real=genuine special=rare terrible=awful beautiful=pretty honest=frank rich=wealthy poor=needy',
);

/** Little words. */
export const FUNCTION_WORDS = pairs(
	'the=this is=was are=were will=would can=could this=that our=their in=at and=or for=with my=his has=had',
);

export const NUMBERS = pairs(
	'two=three three=four four=six five=seven six=nine seven=eight eight=five nine=four ten=twelve twenty=thirty thirty=fifty fifty=forty',
);

export const UNITS = pairs(
	'million=billion billion=million trillion=billion years=months months=weeks weeks=days days=hours hours=minutes minutes=seconds miles=yards ' +
		'dollars=euros percent=points thousand=million year=month',
);

/** A name of the same kind. */
export const NAMES = pairs(
	'Obama=Carter Clinton=Sanders Trump=Cruz Hillary=Bernie Donald=Ronald Iraq=Iran Iran=Iraq Syria=Libya Libya=Syria Russia=China China=Japan ' +
		'Mexico=Canada Israel=Egypt Putin=Assad Ohio=Iowa Pennsylvania=Oregon Florida=Texas Michigan=Georgia Nevada=Utah Washington=Boston ' +
		'Reagan=Nixon Bush=Ford Lincoln=Jefferson Japan=Korea Germany=France India=Pakistan Vietnam=Korea Afghanistan=Pakistan Chicago=Denver ' +
		'Detroit=Atlanta Phoenix=Dallas Arizona=Kansas NATO=UNESCO Europe=Africa America=Australia Mosul=Basra Aleppo=Damascus',
);

/** American and British spellings. */
export const SPELLINGS = pairs(
	'behavior=behaviour center=centre centers=centres color=colour colors=colours defense=defence favor=favour favorite=favourite honor=honour ' +
		'honored=honoured labor=labour neighbor=neighbour neighbors=neighbours neighborhood=neighbourhood neighborhoods=neighbourhoods ' +
		'organization=organisation organizations=organisations organized=organised organizing=organising realize=realise realized=realised ' +
		'program=programme programs=programmes traveling=travelling traveled=travelled recognize=recognise recognized=recognised ' +
		'apologize=apologise criticize=criticise criticized=criticised theater=theatre fulfill=fulfil canceled=cancelled labeled=labelled ' +
		'authorized=authorised mobilize=mobilise modernize=modernise stabilize=stabilise harbor=harbour rigor=rigour vigor=vigour endeavor=endeavour ' +
		'analyze=analyse skeptical=sceptical offense=offence license=licence privatize=privatise penalize=penalise demonize=demonise ' +
		'prioritize=prioritise emphasize=emphasise civilized=civilised legalize=legalise paralyzed=paralysed specialized=specialised',
);

export const NUMERALS = pairs(
	'two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 fifteen=15 twenty=20 thirty=30 forty=40 fifty=50 ' +
		'sixty=60 eighty=80 ninety=90 twenty-five=25 twenty-one=21',
);

/** Contractions and what they stand for. */
export const CONTRACTIONS = pairs(
	"don't=do_not doesn't=does_not didn't=did_not won't=will_not wouldn't=would_not can't=cannot couldn't=could_not shouldn't=should_not " +
		"isn't=is_not aren't=are_not wasn't=was_not weren't=were_not haven't=have_not hasn't=has_not hadn't=had_not I'm=I_am I've=I_have I'll=I_will " +
		"we're=we_are we've=we_have we'll=we_will you're=you_are you've=you_have you'll=you_will they're=they_are they've=they_have they'll=they_will",
);

/** Both ways: keys on either side. */
export function bothWays(map: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
	return new Map([...map, ...[...map].map(([from, to]): [string, string] => [to, from])]);
}

function pairs(list: string): ReadonlyMap<string, string> {
	return new Map(
		list.split(' ').map((pair): [string, string] => {
			const [from = '', to = ''] = pair.split('=');
			return [from, to.replaceAll('_', ' ')];
		}),
	);
}
