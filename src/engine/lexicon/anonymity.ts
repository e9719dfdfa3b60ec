/** Words with which articles say that somebody is not named, and why. Our own lists, after what agencies' style guides ask of reporters. */
import { everyForm } from './inflection.js';
import { union, words } from './word-class.js';

/** What somebody does who wants no name in the paper. */
export const WISHING = everyForm(words('ask choose demand insist opt prefer request seek want wish'));
export const REFUSING = union(everyForm(words('decline refuse')), words('reluctant unwilling'));
/** What is done with a name. */
export const NAMING = words('identified named quoted');
export const PRINTED = words('attached attributed disclosed given known mentioned printed public published released revealed used');
export const PRINT = words('disclose give include print provide publish release reveal share use');
export const PRINTING = words('disclosing giving printing publishing releasing revealing using withholding');
/** What keeps a name out of the paper. */
export const HIDDEN = words('concealed masked obscured omitted protected shielded suppressed withheld');
/** What a name stays, or is kept. */
export const SECRET = words('confidential hidden private secret unpublished');
export const NAME_NOUNS = words('identities identity name names surname surnames');
/** What a name can be of which only a part is given. */
export const NAME_PARTS = words('birth family first full last legal maiden middle own real second true');
export const ANONYMOUS = words('anonymous nameless pseudonymous unidentified unnamed');
export const TALKING = everyForm(words('interview speak talk'));

/** What somebody has who may speak. */
export const PERMITTED = words('allowed authorised authorized cleared empowered entitled free licensed mandated meant permitted supposed');
export const BARRED = words('banned barred forbidden prevented prohibited restricted');
export const PERMISSION = words('approval authorisation authority authorization clearance permission');
/** What one does who answers the press. */
export const SPEAK_OUT = words('address announce answer brief comment communicate discuss divulge speak talk');
/** What one is or is not permitted to do with what one knows. */
export const DISCLOSE = union(PRINT, SPEAK_OUT, ['make']);
export const DISCLOSING = words('briefing commenting disclosing discussing divulging giving revealing sharing speaking talking');
/** What may happen to a person who speaks. */
export const REPRISALS = words(`
arrest attack attacks backlash career careers consequences deportation detention discrimination dismissal eviction families family harassment imprisonment job jobs
life lives livelihood livelihoods persecution position prosecution punishment relatives repercussions reprisal reprisals retaliation retribution revenge
safety sanctions security violence
`);
export const PUNISHED = words(`
arrested attacked blacklisted deported detained disciplined dismissed evicted expelled fired harassed jailed killed ostracised ostracized persecuted prosecuted
punished reprimanded sacked sued suspended targeted
`);
/** To whom or how one would speak: with it, a permission is about the press. */
export const PUBLICLY = words('journalists media openly press public publicly record reporter reporters');

/** Openly: what somebody wants to speak whom the article does not name. */
export const FRANKLY = words('candidly frankly freely honestly openly');
export const FRANK = words('blunt candid frank honest open');
/** What is done to a person who knows something. */
export const WARNED = words('advised asked cautioned instructed ordered told warned');
/** What somebody wants to do to nobody who would not be named. */
export const HARM = words(`
alienate anger annoy antagonise antagonize complicate damage embarrass endanger harm hurt imperil jeopardise jeopardize lose offend prejudice risk undermine upset
`);
/** What one names nobody for: `to protect her family`. */
export const PURPOSES = union(
	DISCLOSE,
	words(`
	allow avoid complain criticise criticize describe detail ensure escape expose forestall guard honor honour keep limit maintain minimise minimize offer
	preserve prevent protect recount relay remain respect safeguard save secure shield spare tell voice
	`),
);
export const FEARING = words(
	'afraid alarmed anxious apprehensive concerned fearful fearing frightened mindful nervous scared terrified wary worried worrying',
);
export const FEARED = union(everyForm(['fear']), words('worried worries'));
export const FEARS = words('concern concerns dread fear fears worries worry');
/** Whose rules forbid a name. */
export const RULES = words(
	'agreement confidentiality custom guidelines law laws policies policy practice protocol protocols regulations rules terms',
);
export const SAFETY = words('job life protection safety security');
