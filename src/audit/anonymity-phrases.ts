/**
 * The phrases by which articles grant anonymity and give reasons for it. What they look for is what style guides ask of reporters: that an article
 * says that a source would not be named and why (AP, News Values and Principles, Anonymous sources; The New York Times, Guidelines on Integrity;
 * NPR Ethics Handbook, Transparency), or why it leaves a name out (minors, victims, legal reasons).
 */
import { BE, CONTRACTIONS, FORMS_OF_BE, HAVE } from '../engine/lexicon/auxiliaries.js';
import {
	ANONYMOUS,
	BARRED,
	DISCLOSE,
	DISCLOSING,
	FEARED,
	FEARING,
	FEARS,
	FRANK,
	FRANKLY,
	HARM,
	HIDDEN,
	NAME_NOUNS,
	NAME_PARTS,
	NAMING,
	PERMISSION,
	PERMITTED,
	PUNISHED,
	PRINT,
	PRINTED,
	PRINTING,
	PURPOSES,
	REFUSING,
	REPRISALS,
	RULES,
	SAFETY,
	SECRET,
	TALKING,
	WARNED,
	WISHING,
} from '../engine/lexicon/anonymity.js';
import { DETERMINERS, POSSESSIVES } from '../engine/lexicon/determiners.js';
import { OBJECT_PRONOUNS, REFLEXIVES, SUBJECT_PRONOUNS } from '../engine/lexicon/pronouns.js';
import { union, words } from '../engine/lexicon/word-class.js';
import { PhraseTable } from './phrase-table.js';

const CLASSES = {
	allowed: PERMITTED,
	anonymous: ANONYMOUS,
	barred: BARRED,
	be: union(FORMS_OF_BE, CONTRACTIONS),
	disclose: DISCLOSE,
	disclosing: DISCLOSING,
	feared: FEARED,
	fearing: FEARING,
	fears: FEARS,
	finite: BE,
	frank: FRANK,
	frankly: FRANKLY,
	granted: words('given granted guaranteed offered promised'),
	harm: HARM,
	have: HAVE,
	hidden: HIDDEN,
	name: NAME_NOUNS,
	named: NAMING,
	part: NAME_PARTS,
	permission: PERMISSION,
	print: PRINT,
	printed: PRINTED,
	printing: PRINTING,
	punished: PUNISHED,
	purpose: PURPOSES,
	refuse: REFUSING,
	reprisals: REPRISALS,
	rules: RULES,
	safety: SAFETY,
	secret: SECRET,
	self: REFLEXIVES,
	speak: TALKING,
	strict: words('complete full strict'),
	subject: SUBJECT_PRONOUNS,
	the: union(DETERMINERS, words('no')),
	whose: union(POSSESSIVES, words('the whose')),
	warned: WARNED,
	whom: union(OBJECT_PRONOUNS, ['her']),
	want: WISHING,
	yet: words('formally legally officially otherwise personally yet'),
};

/** Somebody wants no name in the paper, or is promised that there will be none. */
export const GRANTS = new PhraseTable(
	`
condition|conditions of (@strict) anonymity|confidentiality
on|under (the) (strict) condition|conditions of (@strict) anonymity|confidentiality
on|under (the) condition (that) ~5 not (to) be @named (by) (name)
on|under (the) condition of not being @named (by) (name)
condition|understanding (that) neither ~6 be @named|@printed
@want|@granted|for|of|under|with (for|on|upon) (@whom|@strict|the) (source|sources) anonymity
@want|@granted (for|on|upon) (@whom|@strict|the) (source|sources) confidentiality
anonymity was|were @granted|requested
@want (to) be|remain|stay|keep|go (kept) @anonymous
condition (that) ~4 be|remain|stay|go @anonymous
condition (that) only ~3 be @printed
@want (that) only ~3 be @printed
@speak ~4 privately
@speak ~3 without attribution
without attribution
@speak ~4 anonymously
@speak ~6 on background
said|says|told ~3 on background
@speak ~6 in confidence
@speak ~6 off the record
@speak ~6 not for attribution
not|never (to) be (publicly|further|fully) @named (publicly) (by) (name)
none|neither|nobody ~4 be (publicly) @named (by) (name)
if|unless|provided ~3 not (be) @named (by) (name)
not named here
not named in this|the article|story|report
not @want|care|like|agree|consent ~3 to be (publicly) @named (by) (name)
not @want|like (to) (@the) ~3 @name ~2 @printed
not @want|like|agree to @print @whose (@part) (@part) @name
not @want|like (to) (@the) ~3 @name in print|public|the
not to have @whose (@part) (@part) @name @printed
@refuse to be (publicly|further|fully) @named (by) (name)
@refuse to @print @whose (@part) (@part) @name
not|never (to) @print|say @whose (@part) (@part) @name
not (to) say who @subject @be
leave|leaving|left|keep|keeping|kept out @whose (@part) @name
leave|leaving|keep|keeping @whose (@part) @name out|private|secret|from
hide|hiding|conceal|concealing|omit|omitting|protect|protecting|shield|shielding|mask @whose (@part) @name
@name kept|left out|off|from (of)
@name ~3 be kept|left from
on|under|with (the) promise|assurance|guarantee|understanding|proviso|terms (that) ~6 not (to) (be) @named|@printed|appear
@want ~3 be called|known (only) as
referred to here|only|throughout (as)
will call @whom
not (speak|talk|go|comment|be) (quoted) on (the) record
@refuse to (speak|talk|go|comment|be) (quoted) on (the) record
but not @whose (@part) (@part) @name
gave|give|gives|giving|offered no @name
not (publicly) @printing ~4 @name
without @printing @whose (@part) (@part) @name
without ~1 @whose (@part) @name (being|be) (@printed)
withhold|withholding|withheld ~4 @name
@whose @name ~4 withholding|withheld
agreed|chosen|chose|decided|elected (that) ~1 not to (publicly) name|identify
@whose (@part) (@part) @name @be|@have|will|must (@be) (being) (been) @hidden
@whose (@part) (@part) @name ~2 not (@be|@have) (being) (been) @printed|appear
@name ~4 @be (been|being) @hidden
names ~8 @have been changed|altered|@hidden
her|his|their|whose @name @be|@have (been|being) changed|altered
@name ~6 but (@be|@have) (been) not (been|being) @printed
@name ~4 @be|@have not (been|being) @printed
@name ~3 be|been|kept|remain|stay ~1 @secret
@want ~4 @name ~3 not (@be) @printed
@want ~4 @name ~3 (be) @hidden
@want ~4 @name ~3 be|to left|kept|stay out|off (of)
@want to be @named|known (here) only|just|simply|solely (by|as|with)
@want to be called
@want ~2 to call @whom
@be calling @whom
call|called|calling @whom only|just
use|used|using a|another (different|false|assumed|made-up) name
under a|an assumed|false|different name
@want to be referred to only|just|simply (by|as)
@want to be @named (only|just) by @whose|a|an (@part) (@part) @name|initial|initials|nickname|rank|title|pseudonym (only)
@want to give|share|use (only|just) @whose (@part) @part @name
@want ~3 only @whose (@part) @part @name
gave|give|giving|gives (only|just) @whose (@part) @part @name (only)
gave|give|giving|gives @whose @name (only|just) as
identify|identified|identifies|identifying @self only|just (as|by)
identified|named|known|referred only|just (to) (here) (as|by)
@be being called|identified ~2 in this|the article|story|report|piece
@be|@have (being|been) (only) identified|called|referred ~3 by @whose|a|an (@part) (@part) @name|initial|initials|pseudonym (only)
use|used|using|uses (only|just) @whose (@part) @part @name (only)
under|use|used|using|gave|giving|by|is a|the|her|his pseudonym|pseudonyms|alias|nom (de) (guerre)
@have changed @whose|some|all (of) (@whose) @name
not (her|his|their) real @name
`,
	CLASSES,
);

/** A court or the paper leaves a name out, of a source or of anybody. */
export const OMISSIONS = new PhraseTable(
	`
can|could|may not (legally) be (legally) @named (publicly) (by) (name)
not being (publicly) @named (publicly) (by) (name)
not naming|identifying (publicly)
is|are not @named
does|do not|never (usually|generally|normally|typically|routinely|publicly) name|identify
`,
	CLASSES,
);

/** Somebody may not speak: the reason that most articles give. */
export const PROHIBITIONS = new PhraseTable(
	`
@be not (@yet) @allowed to ~2 @disclose
not (@yet) @allowed to ~2 @disclose
not (@yet) @allowed to be @named
@be not (@yet) @allowed to be @named
not @allowed by ~4 to ~2 @disclose
@be not @allowed by ~4 to ~2 @disclose
not supposed to be @speak
@be not supposed to be @speak
@warned not to ~2 @disclose
@warned to keep|stay|remain|be quiet|silent
@warned to say nothing
not allow|permit|let ~4 (to) @disclose
@barred by ~5 from ~1 @disclosing
@be @barred by ~5 from ~1 @disclosing
@be (legally|contractually|expressly) @barred to ~1 @disclose
under|subject (to) a gag order
signed ~5 disclosure|nondisclosure|confidentiality|nda|secrecy|silence
not in a position to ~1 @disclose
can|could not ~1 @disclose ~4 publicly|openly
unable to ~1 @disclose
@warned against ~1 @disclosing
forbid|forbids|bar|bars|prohibit|prohibits|prevent|prevents|stop|stops (@whom) (from) (to) ~1 @disclose|@disclosing
bound by ~4 confidentiality|secrecy|silence|agreement|oath|@rules
bound to silence|secrecy|confidentiality
sworn to silence|secrecy
may|must not (publicly) brief|comment|discuss|speak|talk
not at liberty to ~2 @disclose
@be not at liberty to ~2 @disclose
neither|none|nobody ~5 @allowed to ~2 @disclose
unauthorised|unauthorized to ~2 @disclose
@finite unauthorised|unauthorized to ~2 @disclose
@be (legally|contractually|expressly) @barred from ~2 @disclosing
@be (under) (orders|instructions) not to ~1 @disclose
not @have (@the) (necessary) @permission to ~2 @disclose
did|do|does not have (@the) (necessary) @permission to ~2 @disclose
lack|lacked|lacking|lacks (@the) (necessary) @permission to ~2 @disclose
@have no @permission to ~2 @disclose
without (@the) (official|prior) @permission to ~2 @disclose
`,
	CLASSES,
);

/** What somebody fears who speaks. */
export const FEARED_REPRISALS = new PhraseTable(
	`
@feared|@fearing (for|of|about|that|he|she|they|being|losing) ~3 @reprisals
@feared|@fearing (of|that|he|she|they|being) ~3 @punished
could|may|might|would ~1 be|get @punished if|for|over
could|may|might|would ~1 lose ~1 @reprisals if|for
if @subject were|was|is|are|be (ever|publicly) @named
if (ever|publicly) identified|named|quoted
too @fearing to @print @whose (@part) @name
@fearing to @print @whose (@part) @name
too @fearing to be @named
@fearing to be @named
risk|risks|risked|risking ~3 @reprisals|@punished
`,
	CLASSES,
);

/** What somebody wants, or does not want, who is not named: a reason only where the sentence says that. */
export const MOTIVES = new PhraseTable(
	`
not @want to @harm
@want to speak|talk (more) @frankly
@have been threatened
received ~2 threats
`,
	CLASSES,
);

/** What opens a clause that is a reason. */
export const CLAUSE_OPENERS = new PhraseTable(
	`
because
as @subject|@the
as is customary|usual|common
since @subject|@the
since (this|that) is|was
given (that|how) @subject|@the
lest
so (that) @subject|@the|as
in case
for|in|from|of|out fear that
for fear @subject|@the
for @subject
out of fear|concern that
over|amid @fears that
fearing|fearful|concerned|worried|afraid|scared (that) @subject|@the
saying|explaining|stating|noting|arguing|stressing
pointing out
adding that
seeing|now that
on (the) ground|grounds that
due to the fact that
`,
	CLASSES,
);

/** What opens a phrase that is a reason. */
export const PHRASE_OPENERS = new PhraseTable(
	`
because of
citing
due to
owing to
on account of
in light|view of
given|considering @the
amid (@the) (~2) @fears
out of ~3 @fears|respect|caution|deference
for|in|through|over|from (@the) ~3 fear|fears
over|amid ~4 @fears
for ~4 reasons
for reasons of
for (@the|both) ~3 @safety
for the sake
to (freely|openly|candidly|better|further|help|more|publicly) (freely|openly) @purpose
in order (not) to
so as (not) to
under|per|following ~6 @rules
in line|keeping|accordance|compliance|deference with|to
according to ~6 @rules
as ~3 @rules (@be) @whose|dictates|dictate|requires|require|forbids|forbid|prohibits|prohibit|bars|bar|bans|ban|prevents|prevent|demands|demand
as per ~5 @rules
@fearing
not wanting|wishing
unwilling|reluctant|hoping|wishing|anxious|keen|eager (not) to
bound by
aware|knowing|conscious|believing (that)
on ~2 grounds
as (is|was) required|agreed|instructed|ordered|advised|promised|arranged
at ~3 request|insistence
for that|this reason
for the same reason
to be (more|fully) @frank
@disclosing under|against
without (@the) ~2 @permission to
pending
`,
	CLASSES,
);

/** What opens a reason right after the words that leave a name out, and no reason elsewhere: `asked not to be named while her appeal is pending`. */
export const ADVERBIALS = new PhraseTable(
	`
while
when
until
before
after
ahead of
having
if
with
without
@disclosing
during
by
as
since
in return|exchange for
in case
under
per
over
unless
being
on the advice|orders
in the|hope|hopes hope|hopes|that|interest|interests
on @whose advice
on @rules|ground|grounds
for @the
`,
	CLASSES,
);
