/**
 * Forenames that stand for each other in English: each row is one forename and its short forms. Common
 * knowledge, checked against carltonnorthern/nicknames (Apache-2.0); written out by hand, rare ones left out.
 */
const ROWS = `
abigail abby gail|abraham abe bram|albert al bert|alexander alex sandy al xander sasha|alexandra alex sandra sasha|alfred fred alf alfie|amanda mandy
andrew andy drew|anthony tony|antonio tony|archibald archie|arthur art|barbara barb babs|benjamin ben benny|bernard bernie|beverly bev|bradley brad
calvin cal|cameron cam|catherine cathy kate katie|charles charlie chuck chas|charlotte charlie lottie|christina chris tina|christine chris|christopher chris kit
clifford cliff|clinton clint|curtis curt|cynthia cindy|daniel dan danny|david dave davey|deborah debbie deb|dennis denny|donald don donny donnie|dorothy dot dolly
douglas doug|dwayne wayne|edward ed eddie ted teddy ned|edmund ed ned|edwin ed eddie|elizabeth liz beth betty eliza lizzie libby bess|emily em|eugene gene
florence flo|frances fran frankie|francis frank|francisco paco pancho|franklin frank|frederick fred freddie|gabriel gabe|geoffrey geoff|george georgie|gerald gerry jerry
gerard gerry|gilbert gil|gregory greg|harold harry hal|harvey harv|helen nell|henry hank harry hal|herbert herb bert|howard howie|hubert bert
ignacio nacho|isaac ike|isabella bella izzy|jacob jake|jacqueline jackie|james jim jimmy jamie jimbo|janet jan|jeffrey jeff|jennifer jen jenny|jeremy jerry
jessica jess jessie|john johnny jack jon|jonathan jon johnny|joseph joe joey|jose pepe|josephine jo josie|joshua josh|judith judy|julia julie|katherine kate kathy katie kit
kathleen kathy kate|kenneth ken kenny|kimberly kim|lawrence larry laurie|leonard len leo lenny|leslie les|lester les|lewis lou lew|louis lou louie|louise lou
margaret maggie meg peggy marge rita|maria mary|martin marty|matthew matt|maurice mo|maximilian max|megan meg|melissa mel missy|michael mike mick mickey micky
mikhail misha|mitchell mitch|mohammed mohammad muhammad mohamed mohamad muhammed|moses mo|nancy nan|nathan nate|nathaniel nate nathan|nicholas nick nicky|norman norm
oliver ollie|oscar ozzie|pamela pam|patricia pat patty tricia trish|patrick pat paddy|paul paulie|penelope penny|peter pete|philip phil|phillip phil|priscilla cilla
rachel rach|ralph ralphie|randall randy|randolph randy|raymond ray|rebecca becky becca|reginald reg reggie|richard rick dick rich richie ricky|robert bob rob bobby robbie
roberta bobbie|roderick rod|rodney rod|roger rodge|roland rollie rolland|ronald ron ronnie|rosemary rose rosie|roy royal|russell russ|samantha sam|samuel sam sammy
sarah sally sadie|sidney sid|simon si|solomon sol|stanley stan|stephanie steph|stephen steve|steven steve|stuart stu|susan sue susie suzie|suzanne sue susie|sylvester sly
terence terry|teresa terry tess|theodore ted teddy theo|theresa terry tess|thomas tom tommy|timothy tim timmy|tobias toby|valerie val|veronica ronnie|victor vic|victoria vicky vicki tori
vincent vince vinnie|virginia ginny|vladimir volodya vova|walter walt wally|warren wren|wilfred wilf|william bill will billy willy liam|winston win|zachary zach zack
`;

/** Each forename (folded) with the rows it stands in: two forenames with a common row may be one person. */
export const NICKNAME_ROWS: ReadonlyMap<string, readonly number[]> = rows();

function rows(): Map<string, number[]> {
	const found = new Map<string, number[]>();
	for (const [index, row] of ROWS.trim().split(/[|\n]/).entries())
		for (const name of row.split(' ')) {
			const known = found.get(name);
			if (known) known.push(index);
			else found.set(name, [index]);
		}
	return found;
}
