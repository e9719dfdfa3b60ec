/** Verifications as text for people, as JSON, SARIF, CSV, and as annotations of a GitHub workflow. */
import type { Result } from 'sarif';
import type { GeneratorInfo } from '../annotations.js';
import { jsonText } from '../formats/json-text.js';
import { sourceWords, type CountedProof } from '../formats/proof-words.js';
import { cellsOf, sheetLine, sheetText, type SheetColumns } from '../formats/sheet.js';
import { hasOwnLines } from '../sources/source-files.js';
import { shownVerdict, SHOWN_VERDICTS, verdictExplained, verdictInWords, type ShownVerdict } from '../views/verdicts.js';
import { hasChanges } from '../views/word-diff.js';
import { ENGLISH, type Verification, type VerifiedQuote } from '../views/verification.js';
import { githubCommand } from './check-report.js';
import { locationOf, sarifLog, uriOf } from './sarif.js';
import { diffText, placeText, summaryLine, verificationText } from './verify-text.js';

/** How verifications are written. */
export const VERIFY_FORMATS = ['text', 'json', 'sarif', 'csv', 'github'] as const;
export type VerifyFormat = (typeof VERIFY_FORMATS)[number];

/** A report that grows by an article at a time. */
export interface VerifyReport {
	/** What to write before all articles. */
	readonly start: string;
	/** What to write of an article; `unproved` of its quotations were held against nothing, since no source could be read. */
	add(verification: Verification, unproved?: number): string;
	/** What to write after all. */
	end(): string;
}

/** How a report is laid out. */
export interface ReportLayout {
	/** Whether one article was named by itself: its JSON is one document; that of several is JSON Lines. */
	readonly isOne: boolean;
	/** Whether a terminal shows it. */
	readonly isStyled: boolean;
}

/** An empty report. */
export function verifyReport(format: VerifyFormat, generator: GeneratorInfo, layout: ReportLayout): VerifyReport {
	switch (format) {
		case 'text':
			return new TextReport(layout.isStyled);
		case 'json':
			return {
				start: '',
				add: (verification) => (layout.isOne ? jsonText(verification) : `${JSON.stringify(verification)}\n`),
				end: () => '',
			};
		case 'csv':
			return { start: sheetText([Object.keys(COLUMNS)]), add: sheetRows, end: () => '' };
		case 'github':
			return { start: '', add: githubLines, end: () => '' };
		case 'sarif':
			return new SarifReport(generator);
	}
}

class TextReport implements VerifyReport {
	readonly start = '';
	readonly #isStyled: boolean;
	readonly #proofs: CountedProof[] = [];
	#articles = 0;
	#unproved = 0;

	constructor(isStyled: boolean) {
		this.#isStyled = isStyled;
	}

	add(verification: Verification, unproved = 0): string {
		this.#articles++;
		this.#unproved += unproved;
		this.#proofs.push(
			...verification.quotes.map(({ verdict, substance, accepted }) => ({ verdict, substance, isAccepted: accepted !== undefined })),
		);
		return verificationText(verification, this.#isStyled);
	}

	end(): string {
		return summaryLine(this.#proofs, this.#articles, this.#unproved);
	}
}

/** What a cell of the sheet is made from. */
interface SheetQuote {
	readonly article: string;
	readonly quote: VerifiedQuote;
}

const firstPlace = ({ places }: VerifiedQuote): VerifiedQuote['places'][number] | undefined => places[0];

/** The columns of the sheet, by what stands in their first row. Of several places the first has columns, and `places` has all. */
const COLUMNS: SheetColumns<SheetQuote> = {
	article: ({ article }) => article,
	line: ({ quote }) => quote.region.from.line,
	id: ({ quote }) => quote.id,
	verdict: ({ quote }) => quote.verdict,
	substance: ({ quote }) => quote.substance,
	speaker: ({ quote }) => quote.speaker,
	quote: ({ quote }) => quote.text,
	source_words: ({ quote }) => sourceWords(quote),
	changes: ({ quote }) => (hasChanges(quote.diff) ? diffText(quote.diff) : ''),
	source_file: ({ quote }) => firstPlace(quote)?.file,
	source_line: ({ quote }) => firstPlace(quote)?.line,
	source_page: ({ quote }) => firstPlace(quote)?.page,
	source_time: ({ quote }) => firstPlace(quote)?.time,
	source_speaker: ({ quote }) => firstPlace(quote)?.speaker,
	source_start: ({ quote }) => firstPlace(quote)?.start,
	source_end: ({ quote }) => firstPlace(quote)?.end,
	places: ({ quote }) => quote.places.map(placeText).join('; '),
	occurrences: ({ quote }) => quote.occurrences,
	accepted: ({ quote: { accepted } }) => (accepted ? (accepted.reason ?? 'accepted') : ''),
	nearest: ({ quote: { nearest } }) => (nearest ? `${nearest.text} — ${placeText(nearest)}` : ''),
};

function sheetRows({ article, quotes }: Verification): string {
	return quotes.map((quote) => sheetLine(cellsOf(COLUMNS, { article, quote }))).join('');
}

/** How each weighs. What has no level is no result: code hosts would show it as a fault. */
const LEVELS: Readonly<Record<ShownVerdict, 'error' | 'warning' | 'none'>> = {
	'altered-in-substance': 'error',
	altered: 'warning',
	stitched: 'warning',
	'said-by-another': 'warning',
	'not-found': 'warning',
	shortened: 'none',
	tidied: 'none',
	verbatim: 'none',
};

class SarifReport implements VerifyReport {
	readonly start = '';
	readonly #generator: GeneratorInfo;
	readonly #results: Result[] = [];

	constructor(generator: GeneratorInfo) {
		this.#generator = generator;
	}

	add({ article, quotes }: Verification): string {
		this.#results.push(...quotes.filter(isFault).map((quote) => resultOf(article, quote)));
		return '';
	}

	end(): string {
		const rules = SHOWN_VERDICTS.map((id) => ({
			id,
			shortDescription: { text: verdictExplained(id, ENGLISH) },
			defaultConfiguration: { level: LEVELS[id] },
		}));
		return jsonText(sarifLog(rules, this.#results, this.#generator));
	}
}

function isFault(quote: VerifiedQuote): boolean {
	return !quote.accepted && LEVELS[shownVerdict(quote)] !== 'none';
}

function resultOf(article: string, quote: VerifiedQuote): Result {
	const mark = shownVerdict(quote);
	return {
		ruleId: mark,
		ruleIndex: SHOWN_VERDICTS.indexOf(mark),
		level: LEVELS[mark],
		message: { text: messageOf(quote) },
		locations: [locationOf(article, quote.region)],
		...(quote.places.length > 0 && { relatedLocations: quote.places.map(relatedLocation) }),
	};
}

function relatedLocation(place: VerifiedQuote['places'][number], id: number): NonNullable<Result['relatedLocations']>[number] {
	return {
		id,
		message: { text: placeText(place) },
		physicalLocation: {
			artifactLocation: { uri: uriOf(place.file) },
			...(hasOwnLines(place.file) ? { region: { startLine: place.line } } : {}),
		},
	};
}

/** A fault in one sentence, with the change. */
function messageOf(quote: VerifiedQuote): string {
	const [place] = quote.places;
	const verdict = verdictInWords(shownVerdict(quote), ENGLISH);
	const where = place ? ` (${placeText(place)})` : '';
	const { nearest } = quote;
	if (quote.verdict === 'not-found')
		return `${quote.text}: ${verdict}${nearest ? `; nearest: ${nearest.text} (${placeText(nearest)})` : ''}`;
	const changes = hasChanges(quote.diff) ? `: ${diffText(quote.diff)}` : '';
	return `${quote.text}: ${verdict}${changes}${where}`;
}

function githubLines({ article, quotes }: Verification): string {
	return quotes
		.filter(isFault)
		.map((quote) => `${githubCommand(LEVELS[shownVerdict(quote)], article, quote.region, shownVerdict(quote), messageOf(quote))}\n`)
		.join('');
}
