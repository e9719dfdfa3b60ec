/**
 * Words by which phrases are cut: where a title in front of a name, or an apposition behind it, begins and
 * ends. Our own lists of English function words and of the verbs of news.
 */
function set(table: string): ReadonlySet<string> {
	return new Set(table.trim().split(/\s+/));
}

export const DETERMINERS = set(
	'a an the this that these those another one some any each every no both all its our their your my his her whose two three four five six seven eight nine ten eleven twelve several many',
);
export const POSSESSIVES = set('his her their its my our your');

export const PREPOSITIONS = set(
	'of in on at by for with from to into onto upon over under after before during since until till against among between through within without about around near across along beside besides behind below beneath beyond despite except inside outside like unlike per plus than toward towards via as amid regarding concerning including versus vs throughout alongside',
);

/** Words that no title holds: conjunctions, pronouns, adverbs, auxiliaries, days and months. */
export const STOPS = set(`
and or but nor so yet if when while where because although though unless whereas that which who whom whose what how why whether
i you he she it we they me him us them himself herself itself themselves there here
also now then however meanwhile therefore thus still already just only even again once later earlier soon ago today yesterday tomorrow tonight not never ever always often
instead moreover furthermore nevertheless nonetheless otherwise perhaps maybe indeed finally eventually currently previously recently reportedly allegedly apparently
is are was were be been being am has have had having do does did done will would shall should can could may might must
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
according both either neither please yes same other others such majesty highness excellency holiness eminence`);

/** Verbs that stand before a title (`told reporter …`) or end an apposition; past and third person of news verbs. */
const VERB_FORMS = `
said says say told tells tell asked asks ask met meets meet saw sees see took takes take made makes make won wins win beat beats led leads let lets put puts set sets hit hits shot shoots left leaves lost loses found finds
held holds kept keeps gave gives came comes come went goes go ran runs run became becomes become began begins knew knows thought thinks think felt feels brought brings bought buys caught catches taught teaches fought fights sought seeks
sent sends spent spends built builds paid pays laid lays heard hears read reads cost costs cut cuts rose rises fell falls wrote writes drove drives broke breaks chose chooses spoke speaks stole steals wore wears
swore swears threw throws grew grows flew flies drew draws stood stands sat sits lay lies sang sings swam swims woke wakes bore bears tore tears hung hangs dealt deals slept sleeps swept sweeps wept lent lends bent rode rides hid hides
sued sues urges calls names backs defends blasts slams hails praises condemns criticizes criticises accuses arrests kills joins denies admits confirms announces warns vows pledges claims replaces appoints elects
fires dismisses rejects accepts signs vetoes faces visits welcomes thanks blames defeats succeeds nominates endorses supports opposes remarked stated tweeted added noted explained replied commented
reported described called named declared announced claimed argued insisted warned predicted confirmed denied admitted agreed believes believed wants wanted needs needed tried tries plans planned expects expected
remains remained appears appeared seems seemed continues continued died dies resigned resigns stepped steps retired retires testified testifies pleaded pleads got gets get
ousts ousted taps tapped picks picked sacks sacked include includes included features featured enters entered hires hosts
confirm announce believe accuse arrest admit deny appoint dismiss reject accept nominate endorse oppose criticize criticise greet thank urge defend replace welcome oust join carries carry defeat elect write hire invite persuade convince impeach promote follows shows pits depicts portrays
scored scores scoring finished finishes placed posted crossed received receives helped helps survived survives predeceased quoted cited responded tweets
`;
export const VERBS = set(VERB_FORMS);

/** Words on -ed, -ing and -ly that stand inside titles all the same. */
export const MODIFIERS = set(`
acting retired elected re-elected appointed elect convicted wanted disgraced accused alleged suspected deceased detained jailed imprisoned exiled deposed ousted acclaimed celebrated decorated
renowned famed noted respected distinguished seasoned experienced trained certified licensed registered married divorced estranged adopted beloved murdered slain injured wounded kidnapped executed
incoming outgoing visiting leading ranking sitting rising opposing commanding presiding reigning defending managing founding supervising contributing consulting ruling training housing swimming racing boxing
running marketing manufacturing mining engineering broadcasting banking computing planning organizing organising steering shooting parking building nursing teaching closing opening starting serving standing voting governing investigating
newly elderly family monthly weekly daily so-called would-be then-
most united red limited unaided armed mixed combined related embattled self-proclaimed self-styled self-described award-winning highest-ranking high-ranking top-ranking longest-serving long-serving
non-governing attempted aspiring working wedding holding assembly ugly sing bed wing king spring
`);
