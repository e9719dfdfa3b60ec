/**
 * Forenames that stand for each other in English: each part is one forename and its short forms. Common knowledge, checked against
 * carltonnorthern/nicknames (Apache-2.0); written out by hand, rare ones left out. A part opens
 * with the gender; a question mark stands at forms that women and men bear, or that are other words of names.
 */
import { union, without, type WordClass } from './word-class.js';
import { groupedByAll } from '../util/grouped.js';

const TABLE = `
f:abigail abby gail|m:abraham abe bram|m:albert al bert|m:alexander alex sandy? al xander sasha|f:alexandra alex sandra sasha
m:alfred fred alf alfie|f:amanda mandy|m:andrew andy drew?|m:anthony tony|m:antonio tony|m:archibald archie|m:arthur art
f:barbara barb babs|m:benjamin ben benny|m:bernard bernie|f:beverly bev|m:bradley brad|m:calvin cal|m:cameron cam
f:catherine cathy kate katie|m:charles charlie chuck chas|f:charlotte charlie lottie|f:christina chris tina|f:christine chris
m:christopher chris kit|m:clifford cliff|m:clinton clint|m:curtis curt|f:cynthia cindy|m:daniel dan danny|m:david dave davey
f:deborah debbie deb|m:dennis denny|m:donald don donny donnie|f:dorothy dot dolly|m:douglas doug|m:dwayne wayne|m:edmund ed ned
m:edward ed eddie ted teddy ned|m:edwin ed eddie|f:elizabeth liz beth betty eliza lizzie libby bess|f:emily em?|m:eugene gene
f:florence flo|f:frances fran? frankie?|m:francis frank|m:francisco paco pancho|m:franklin frank|m:frederick fred freddie
m:gabriel gabe|m:geoffrey geoff|m:george georgie?|m:gerald gerry jerry|m:gerard gerry|m:gilbert gil|m:gregory greg|m:harold harry hal
m:harvey harv|f:helen nell|m:henry hank harry hal|m:herbert herb bert|m:howard howie|m:hubert bert|m:ignacio nacho|m:isaac ike
f:isabella bella izzy|m:jacob jake|f:jacqueline jackie?|m:james jim jimmy jamie? jimbo|f:janet jan?|m:jeffrey jeff
f:jennifer jen jenny|m:jeremy jerry|f:jessica jess? jessie?|m:john johnny jack jon|m:jonathan jon johnny|m:jose pepe|m:joseph joe joey
f:josephine jo? josie|m:joshua josh|f:judith judy|f:julia julie|f:katherine kate kathy katie kit|f:kathleen kathy kate
m:kenneth ken kenny|f:kimberly kim?|m:lawrence larry laurie?|m:leonard len leo lenny|m:leslie les|m:lester les|m:lewis lou lew
m:louis lou louie|f:louise lou|f:margaret maggie meg peggy marge rita|f:maria mary|m:martin marty|m:matthew matt|m:maurice mo?
m:maximilian max|f:megan meg|f:melissa mel? missy|m:michael mike mick mickey micky|m:mikhail misha?|m:mitchell mitch
m:mohammed mohammad muhammad mohamed mohamad muhammed|m:moses mo?|f:nancy nan?|m:nathan nate|m:nathaniel nate nathan
m:nicholas nick nicky?|m:norman norm|m:oliver ollie|m:oscar ozzie|f:pamela pam|f:patricia pat patty tricia trish|m:patrick pat paddy
m:paul paulie|f:penelope penny|m:peter pete|m:philip phil|m:phillip phil|f:priscilla cilla|f:rachel rach|m:ralph ralphie
m:randall randy|m:randolph randy|m:raymond ray|f:rebecca becky becca|m:reginald reg reggie|m:richard rick dick rich richie ricky
m:robert bob rob bobby robbie?|f:roberta bobbie?|m:roderick rod|m:rodney rod|m:roger rodge|m:roland rollie rolland|m:ronald ron ronnie
f:rosemary rose rosie|m:roy royal|m:russell russ|f:samantha sam|m:samuel sam sammy|f:sarah sally sadie|m:sidney sid|m:simon si?
m:solomon sol|m:stanley stan|f:stephanie steph|m:stephen steve|m:steven steve|m:stuart stu|f:susan sue susie suzie|f:suzanne sue susie
m:sylvester sly|m:terence terry?|f:teresa terry? tess|m:theodore ted teddy theo|f:theresa terry? tess|m:thomas tom tommy
m:timothy tim timmy|m:tobias toby|f:valerie val?|f:veronica ronnie|m:victor vic?|f:victoria vicky vicki tori|m:vincent vince vinnie
f:virginia ginny|m:vladimir volodya vova|m:walter walt wally|m:warren wren|m:wilfred wilf|m:william bill will billy willy liam
m:winston win?|m:zachary zach zack
`;

interface NicknameRow {
	readonly gender: string;
	readonly names: readonly string[];
	/** Those that only one gender bears. */
	readonly distinctive: readonly string[];
}

const ROWS: readonly NicknameRow[] = TABLE.trim()
	.split(/[|\n]/)
	.map((row) => {
		const names = row.slice(2).split(' ');
		const distinctive = names.filter((name) => !name.endsWith('?'));
		return { gender: row.charAt(0), names: names.map((name) => name.replace('?', '')), distinctive };
	});

/** Each forename (folded) with the parts in which it stands: two forenames with a common part may be one person. */
export const NICKNAME_ROWS: ReadonlyMap<string, readonly number[]> = groupedByAll(ROWS.keys(), (row) => ROWS[row]?.names ?? []);
export const NICKNAMED_WOMEN = without(namesOf('f'), namesOf('m'));
export const NICKNAMED_MEN = without(namesOf('m'), namesOf('f'));

function namesOf(gender: string): WordClass {
	return union(...ROWS.flatMap((row) => (row.gender === gender ? [row.distinctive] : [])));
}
