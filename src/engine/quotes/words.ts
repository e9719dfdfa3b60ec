/** The closed classes of English words that attribution reads by; our own lists, from grammars of English. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Finite verb forms that stand before a main verb, and those of `be`, `have`, `do` and the modals alone. */
export const AUXILIARIES = set(
	"is are was were be been being am has have had having do does did can could will would shall should may might must cannot can't won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't couldn't shouldn't ’s 's 're ’re 've ’ve 'd ’d 'll ’ll i'm i’m i've it's it’s he's he’s she's she’s they're they’re we're we’re that's that’s there's there’s don’t doesn’t didn’t can’t won’t isn’t wasn’t",
);

/** Adverbs that stand between subject and reporting verb. */
export const ADVERBS = set(
	'also later then further again once twice still both all now already only even just too soon never ever always often sometimes himself herself itself themselves ' +
		'reportedly previously recently repeatedly publicly officially initially originally allegedly subsequently simply clearly openly privately ' +
		'not thus therefore however instead meanwhile thereafter first finally yesterday today tonight tomorrow jointly explicitly specifically ' +
		'reluctantly separately additionally formally basically earlier apparently famously jokingly wryly quickly briefly rightly wrongly' +
		' frequently consistently nevertheless nonetheless likewise similarly effectively actually essentially',
);

export const NEGATIONS = set(
	"not never didn't didn’t doesn't doesn’t don't don’t hasn't hasn’t haven't haven’t hadn't hadn’t neither nor without cannot refused declined wouldn't won't",
);

export const PREPOSITIONS = set(
	'of in on at for from with by to about into over under after before during against between among amid through across near since until within without toward towards upon outside inside behind beyond beside despite via like per as because than off around along throughout regarding concerning following including unlike',
);

/** Prepositions that join a noun phrase to the one before it: `a spokesman for the ministry`. */
export const JOINING = set('of for from at in with on to by about near against between behind under over among');

export const CONJUNCTIONS = set(
	'and but or nor yet so while whereas although though because since if when whenever where wherever unless until after before once that whether as than',
);

/** Words that open a subordinate clause before the main clause. */
export const SUBORDINATORS = set(
	'while although though because since if when whenever unless until after before once as whereas despite in on at during following amid with by for from upon under speaking asked responding citing writing commenting according throughout over within to along without between among',
);

export const RELATIVES = set('who which whom whose that');

export const DETERMINERS = set(
	'the a an this that these those his her its their our my your some any another each every no one two three four five six seven eight nine ten several many most few both all other such various multiple numerous',
);

export const PRONOUNS = set('he she they it we i you');

/** Pronouns that may be subjects and stand for someone the article mentions. */
export const SUBJECT_PRONOUNS = set('he she they it we i');

/** Words of time that stand without a preposition. */
export const TIMES = set(
	'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow january february march april may june july august september october november december ' +
		'jan. feb. aug. sept. oct. nov. dec. morning afternoon evening night week month year weekend hour hours days minutes weeks months last this earlier early late next previous gmt utc est edt a.m. p.m. am pm local time ago',
);

/** Words that begin a finite clause's subject or say that one has begun. */
export const CLAUSE_OPENERS = set(
	'that he she they it we i you there this these those the a an his her its their our my no some all many most several such if while whether how why what who where when both two three four five six one each every any more',
);

/** Past forms that do not end in `-ed`: where one follows a noun, a clause has its verb. */
export const PAST_FORMS = set(
	'left began took made came went got gave found fell rose ran won lost hit struck broke saw knew thought told held led kept felt brought bought became met paid sent spent spoke stood understood ' +
		'wrote drove flew grew shot sold set put cut shut built caught chose drew fought hurt laid sank shook slept stole swept taught threw wore dealt sought said read died blew burst cost fled forgot froze hid rang rode sat sang slid spread sprang swam tore woke bore beat bit bound',
);
