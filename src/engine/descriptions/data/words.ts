/**
 * Words by which phrases are cut: where a title in front of a name, or an apposition behind it, begins and
 * ends. Our own lists of English function words and of the verbs of news.
 */
import { FOCUS_ADVERBS, FREQUENCY_ADVERBS, HEDGING_ADVERBS, LINKING_ADVERBS, TIME_ADVERBS } from '../../lexicon/adverbs.js';
import { BE, DO, HAVE, MODALS } from '../../lexicon/auxiliaries.js';
import { FULL_MONTHS, FULL_WEEKDAYS, RELATIVE_DAYS } from '../../lexicon/calendar.js';
import { COORDINATORS, SUBORDINATORS } from '../../lexicon/conjunctions.js';
import { COMPARING, DETERMINERS } from '../../lexicon/determiners.js';
import { PREPOSITIONS } from '../../lexicon/prepositions.js';
import { OBJECT_PRONOUNS, PRONOUNS, QUESTION_WORDS, REFLEXIVES, RELATIVES } from '../../lexicon/pronouns.js';
import { union, without, words } from '../../lexicon/word-class.js';

/** Determiners that open a description; the others (`most senior`, `other members`) are part of it. */
export const PHRASE_DETERMINERS = union(without(DETERMINERS, COMPARING, words('few most')), ['another', 'whose']);

/** Words that no title holds: conjunctions, pronouns, adverbs, auxiliaries, days and months. */
export const STOPS = union(
	...[COORDINATORS, without(SUBORDINATORS, PREPOSITIONS), RELATIVES, QUESTION_WORDS, PRONOUNS, OBJECT_PRONOUNS, REFLEXIVES],
	...[BE, HAVE, DO, MODALS, FULL_MONTHS, FULL_WEEKDAYS, RELATIVE_DAYS],
	...[FREQUENCY_ADVERBS, FOCUS_ADVERBS, TIME_ADVERBS, LINKING_ADVERBS, HEDGING_ADVERBS],
	words(`
according ago be been being both done either eminence excellency having here highness holiness majesty maybe neither not other others perhaps please same such there yes`),
);

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
export const VERBS = words(VERB_FORMS);

/** Words on -ed, -ing and -ly that stand inside titles all the same. */
export const MODIFIERS = words(`
acting retired elected re-elected appointed elect convicted wanted disgraced accused alleged suspected deceased detained jailed imprisoned exiled deposed ousted acclaimed celebrated decorated
renowned famed noted respected distinguished seasoned experienced trained certified licensed registered married divorced estranged adopted beloved murdered slain injured wounded kidnapped executed
incoming outgoing visiting leading ranking sitting rising opposing commanding presiding reigning defending managing founding supervising contributing consulting ruling training housing swimming racing boxing
running marketing manufacturing mining engineering broadcasting banking computing planning organizing organising steering shooting parking building nursing teaching closing opening starting serving standing voting governing investigating
newly elderly family monthly weekly daily so-called would-be then-
most united red limited unaided armed mixed combined related embattled self-proclaimed self-styled self-described award-winning highest-ranking high-ranking top-ranking longest-serving long-serving
non-governing attempted aspiring working wedding holding assembly ugly sing bed wing king spring
`);
