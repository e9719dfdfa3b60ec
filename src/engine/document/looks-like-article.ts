/**
 * Says whether a text is a news article, for editors set to annotate by themselves (`copydesk.annotate: auto`):
 * a wire story is, a log, a requirements list, source code, CSV or a README with code is not. Right, or quiet: in doubt it is none.
 */
import { FORMS_OF_BE, HAVE, MODALS } from '../lexicon/auxiliaries.js';
import { COORDINATORS } from '../lexicon/conjunctions.js';
import { ARTICLES, DEMONSTRATIVES, POSSESSIVES } from '../lexicon/determiners.js';
import { PREPOSITIONS } from '../lexicon/prepositions.js';
import { OBJECT_PRONOUNS, PRONOUNS, RELATIVES } from '../lexicon/pronouns.js';
import { union, words } from '../lexicon/word-class.js';
import { EMBED_TAGS } from './header-words.js';
import { isListItem, isWebAddress } from './line-kinds.js';
import { linesOf } from './lines.js';

/** UTF-16 units that are looked at; the rest would not change the answer. */
const SAMPLE = 20_000;
/** The commonest small words of English; in running prose they are a third of all words or more, in data and code hardly any. */
const SMALL_WORDS = union(
	ARTICLES,
	FORMS_OF_BE,
	MODALS,
	OBJECT_PRONOUNS,
	PREPOSITIONS,
	COORDINATORS,
	DEMONSTRATIVES,
	HAVE,
	POSSESSIVES,
	PRONOUNS,
	RELATIVES,
	words('more not out said there up when'),
);
const CODE_LINE =
	/^(?:import |from \S+ import|export |const |let |var |function |class |def |return\b|if ?\(|for ?\(|while ?\(|#include|#!|<\/?\w|\/\/|\/\*|\*\/|\$ |>>> |@\w+[({]|[}\])]+[;,]?$|\w+\(.{0,80}\);?$|\w[\w.-]{0,40} ?[=:]= ?\S)|[{;]$|=>|\);$/u;
const LOG_LINE =
	/^[[(]?(?:\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d|\d\d:\d\d:\d\d|\d{1,2}:\d\d\] |\w{3} {1,2}\d{1,2} \d\d:\d\d:\d\d|(?:DEBUG|INFO|WARN|WARNING|ERROR|TRACE|FATAL)\b|\d{1,3}(?:\.\d{1,3}){3}\b)/u;
/** A line of JSON or JSON Lines, whose values may well be prose. */
const DATA_LINE = /^(?:[[{]+\s?"|"[\w $@.-]{1,60}"\s?:\s?["\d[{tfn-])/u;
const MARKDOWN_CODE = /^(?:```|~~~)/u;

/** Posts and pictures that a web page's editor put between paragraphs. */
const EMBEDDED = new RegExp(String.raw`^</?(?:${EMBED_TAGS})\b[^<]*(?:</?\w+/?>)?\.?$`, 'u');

/** Licences are prose, and no news. */
const LICENCE =
	/permission\s(?:is\shereby\sgranted|to\suse,\scopy)|redistribution\sand\suse\sin\ssource|without\s(?:any\s)?warrant(?:y\so[fr]|ies\sor)|disclaims\sall\swarrant|makes\sno\swarrant|permitted\sto\scopy\sand\sdistribute|terms\sand\sconditions\sfor\suse|terms\sof\sthis\s(?:public\s)?licen[cs]e|\bthe\slicensor\b|\bstandard\sversion\sof\sthe\spackage\b/iu;
/** What manuals and house rules with Markdown headings lack. */
const REPORTING = /\b(?:said|says|told|according to|announced|reported)\b/u;

/** Below these there is no prose to speak of. */
const FEWEST_WORDS = 25;
const SMALL_WORD_SHARE = 0.2;
const PROSE_SHARE = 0.5;

/** Whether the text reads as an article: prose in sentences, and little else. Looks at its first part only. */
export function looksLikeArticle(text: string): boolean {
	const sample = text.slice(0, SAMPLE);
	const tally = { words: 0, small: 0, prose: 0, characters: 0, lines: 0, odd: 0, sentences: 0 };
	let fenced = false;
	for (const span of linesOf(sample)) {
		const line = sample.slice(span.start, span.end);
		if (line === '' || EMBEDDED.test(line)) continue;
		if (MARKDOWN_CODE.test(line)) fenced = !fenced;
		tally.lines++;
		if (fenced || isOdd(line)) {
			tally.odd++;
			tally.characters += line.length;
			continue;
		}
		countLine(tally, line);
	}
	if (tally.words < FEWEST_WORDS || tally.sentences < 2) return false;
	if (LICENCE.test(sample) || (/^#{1,6} .*\n[^]*^#{1,6} /mu.test(sample) && !REPORTING.test(sample))) return false;
	if (tally.odd > 2 && tally.odd > tally.lines * 0.1) return false;
	return tally.small >= tally.words * SMALL_WORD_SHARE && tally.prose >= tally.characters * PROSE_SHARE;
}

interface LineCounts {
	words: number;
	small: number;
	/** Characters in lines of prose, and in all lines. */
	prose: number;
	characters: number;
	lines: number;
	/** Lines of code, logs and tables. */
	odd: number;
	sentences: number;
}

function countLine(tally: LineCounts, line: string): void {
	const words = line.match(/[\p{L}’']+/gu) ?? [];
	const small = words.filter((word) => SMALL_WORDS.has(word.toLowerCase())).length;
	tally.words += words.length;
	tally.small += small;
	tally.characters += line.length;
	tally.sentences += line.match(/[.!?…]["”’')\]]*(?:\s|$)/gu)?.length ?? 0;
	const isItem = isListItem(line, { start: 0, end: line.length });
	if (words.length >= 8 && small >= words.length * 0.12 && (!isItem || line.length > 200)) tally.prose += line.length;
}

/** Code, a log's line, a row of a table, a mere address. */
function isOdd(line: string): boolean {
	if (CODE_LINE.test(line) || LOG_LINE.test(line) || DATA_LINE.test(line) || isWebAddress(line)) return true;
	const separators = line.match(/(?<!\d),(?! )|,(?![ \d])|[;\t|](?! )/gu)?.length ?? 0;
	const cells = line.match(/[,;\t|]/gu)?.length ?? 0;
	const marks = line.match(/[{}<>=_\\$`~^|@#*\][]/gu)?.length ?? 0;
	return (separators >= 3 && separators >= cells * 0.6) || marks > 3 + line.length * 0.05;
}
