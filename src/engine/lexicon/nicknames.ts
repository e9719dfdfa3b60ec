/**
 * Forenames that stand for each other in English: each part is one forename and its short forms. Common knowledge, checked against
 * carltonnorthern/nicknames (Apache-2.0); written out by hand, rare ones left out.
 */
import { union, without, words } from './word-class.js';

const WOMEN = `
abigail abby gail|alexandra alex sandra sasha|amanda mandy|barbara barb babs|beverly bev|catherine cathy kate katie
charlotte charlie lottie|christina chris tina|christine chris|cynthia cindy|deborah debbie deb|dorothy dot dolly
elizabeth liz beth betty eliza lizzie libby bess|emily em|florence flo|frances fran frankie|helen nell|isabella bella izzy
jacqueline jackie|janet jan|jennifer jen jenny|jessica jess jessie|josephine jo josie|judith judy|julia julie
katherine kate kathy katie kit|kathleen kathy kate|kimberly kim|louise lou|margaret maggie meg peggy marge rita|maria mary|megan meg
melissa mel missy|nancy nan|pamela pam|patricia pat patty tricia trish|penelope penny|priscilla cilla|rachel rach|rebecca becky becca
roberta bobbie|rosemary rose rosie|samantha sam|sarah sally sadie|stephanie steph|susan sue susie suzie|suzanne sue susie
teresa terry tess|theresa terry tess|valerie val|veronica ronnie|victoria vicky vicki tori|virginia ginny
`;
const MEN = `
abraham abe bram|albert al bert|alexander alex sandy al xander sasha|alfred fred alf alfie|andrew andy drew|anthony tony|antonio tony
archibald archie|arthur art|benjamin ben benny|bernard bernie|bradley brad|calvin cal|cameron cam|charles charlie chuck chas
christopher chris kit|clifford cliff|clinton clint|curtis curt|daniel dan danny|david dave davey|dennis denny|donald don donny donnie
douglas doug|dwayne wayne|edward ed eddie ted teddy ned|edmund ed ned|edwin ed eddie|eugene gene|francis frank|francisco paco pancho
franklin frank|frederick fred freddie|gabriel gabe|geoffrey geoff|george georgie|gerald gerry jerry|gerard gerry|gilbert gil
gregory greg|harold harry hal|harvey harv|henry hank harry hal|herbert herb bert|howard howie|hubert bert|ignacio nacho|isaac ike
jacob jake|james jim jimmy jamie jimbo|jeffrey jeff|jeremy jerry|john johnny jack jon|jonathan jon johnny|joseph joe joey|jose pepe
joshua josh|kenneth ken kenny|lawrence larry laurie|leonard len leo lenny|leslie les|lester les|lewis lou lew|louis lou louie
martin marty|matthew matt|maurice mo|maximilian max|michael mike mick mickey micky|mikhail misha|mitchell mitch
mohammed mohammad muhammad mohamed mohamad muhammed|moses mo|nathan nate|nathaniel nate nathan|nicholas nick nicky|norman norm
oliver ollie|oscar ozzie|patrick pat paddy|paul paulie|peter pete|philip phil|phillip phil|ralph ralphie|randall randy|randolph randy
raymond ray|reginald reg reggie|richard rick dick rich richie ricky|robert bob rob bobby robbie|roderick rod|rodney rod|roger rodge
roland rollie rolland|ronald ron ronnie|roy royal|russell russ|samuel sam sammy|sidney sid|simon si|solomon sol|stanley stan
stephen steve|steven steve|stuart stu|sylvester sly|terence terry|theodore ted teddy theo|thomas tom tommy|timothy tim timmy
tobias toby|victor vic|vincent vince vinnie|vladimir volodya vova|walter walt wally|warren wren|wilfred wilf
william bill will billy willy liam|winston win|zachary zach zack
`;
/** Short forms that women and men bear, and those that are other words of names. */
const OF_BOTH = words(
	'al bobbie drew em fran frankie georgie jackie jamie jan jess jessie jo kim laurie mel misha mo nan nicky robbie sandy si terry val vic win wren',
);

/** Each forename (folded) with the parts in which it stands: two forenames with a common part may be one person. */
export const NICKNAME_ROWS: ReadonlyMap<string, readonly number[]> = rowsByName([...rowsOf(WOMEN), ...rowsOf(MEN)]);
export const NICKNAMED_WOMEN = without(rowsOf(WOMEN).flat(), OF_BOTH, union(rowsOf(MEN).flat()));
export const NICKNAMED_MEN = without(rowsOf(MEN).flat(), OF_BOTH, union(rowsOf(WOMEN).flat()));

function rowsOf(table: string): string[][] {
	return table
		.trim()
		.split(/[|\n]/)
		.map((row) => row.split(' '));
}

function rowsByName(rows: readonly (readonly string[])[]): Map<string, number[]> {
	const found = new Map<string, number[]>();
	for (const [index, row] of rows.entries())
		for (const name of row) {
			const known = found.get(name);
			if (known) known.push(index);
			else found.set(name, [index]);
		}
	return found;
}
