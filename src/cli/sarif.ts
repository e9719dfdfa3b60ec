/** Findings as SARIF 2.1.0 (OASIS, 27 March 2020), which code hosts and editors read. */
import type { GeneratorInfo } from '../annotations.js';
import type { Fix, Location, Log, Region as SarifRegion, ReportingDescriptor, Result } from 'sarif';
import { CHECK_IDS, type CheckId } from '../views/checks/check.js';
import { DEFAULT_SEVERITIES, type Severity } from '../views/checks/severity.js';
import type { CheckedFile, ReportedFinding } from '../views/checks/reported.js';
import type { Region } from '../views/line-table.js';

const LEVELS = { hint: 'note', information: 'note', warning: 'warning', error: 'error' } as const satisfies Record<Severity, Result.level>;

/** What each check looks for. */
const RULES: Readonly<Record<CheckId, string>> = {
	'surname-before-introduction': 'A person is named by surname before the article introduces them.',
	'name-spelled-two-ways': 'One name is spelled in two ways.',
	'quote-without-speaker': 'The article does not say who speaks a quotation.',
	'unpaired-marks': 'A quotation mark has no partner.',
	'speaker-not-introduced': 'Somebody is quoted, and the article does not say who that is.',
	'weekday-and-date': 'A weekday does not fit its date.',
	'checked-quote-altered': 'A quotation was altered after somebody had checked it.',
	'checked-source-changed': 'A source was changed after somebody had checked a quotation against it.',
	'single-source': 'Everything that is quoted or reported comes from one source.',
	'unexplained-unnamed-source': 'A source is not named, and the article does not say why.',
	'quote-altered-in-substance': 'A negation, a number, a unit or a name in a quotation is not as in its source.',
	'quote-altered': 'Words of a quotation are not those of its source.',
	'quote-stitched': 'A quotation joins pieces of its sources from far apart, or in another order.',
	'quote-from-another-speaker': 'The source of a quotation names another speaker.',
	'quote-not-found': 'No source has the words of a quotation.',
	'avoided-form': 'A form stands here that the house register says to avoid.',
	'house-spelling': 'A name of the house register is spelled otherwise.',
	'outdated-title': 'Somebody has a title that by the house register was theirs at another time.',
	'title-against-register': 'Somebody has a title that the house register does not know.',
	'namesakes-not-distinguished': 'The article does not say which of several people of the house register is meant.',
	'role-missing': 'A person of the house register stands without the role that it has for them.',
};

/** The log of one run of `copydesk check`. */
export function sarifReport(files: readonly CheckedFile[], generator: GeneratorInfo): Log {
	const rules = CHECK_IDS.map((id) => ({
		id,
		shortDescription: { text: RULES[id] },
		defaultConfiguration: { level: LEVELS[DEFAULT_SEVERITIES[id]] },
	}));
	return sarifLog(
		rules,
		files.flatMap(({ path, findings }) => findings.map((finding) => resultOf(path, finding))),
		generator,
	);
}

/** The log of one run. Offsets and columns count UTF-16 code units. */
export function sarifLog(rules: ReportingDescriptor[], results: Result[], { version, model = 'none' }: GeneratorInfo): Log {
	return {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: { driver: { name: 'Copydesk', version, rules, properties: { model } } },
				columnKind: 'utf16CodeUnits',
				results,
			},
		],
	};
}

function resultOf(path: string, { check, severity, message, region, evidence, fixes }: ReportedFinding): Result {
	return {
		ruleId: check,
		ruleIndex: CHECK_IDS.indexOf(check),
		level: LEVELS[severity],
		message: { text: message },
		locations: [locationOf(path, region)],
		...(evidence.length > 0 && {
			relatedLocations: evidence.map((proof, id) => ({ id, message: { text: proof.message }, ...locationOf(path, proof.region) })),
		}),
		...(fixes.length > 0 && { fixes: fixes.map((fix) => fixOf(path, fix)) }),
	};
}

function fixOf(path: string, { title, edits }: ReportedFinding['fixes'][number]): Fix {
	const replacements = edits.map(({ text, region }) => ({ deletedRegion: regionOf(region), insertedContent: { text } }));
	return { description: { text: title }, artifactChanges: [{ artifactLocation: { uri: uriOf(path) }, replacements }] };
}

/** A stretch of a file. */
export function locationOf(path: string, region: Region): Location {
	return { physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: regionOf(region) } };
}

function regionOf({ start, end, from, to }: Region): SarifRegion {
	return {
		startLine: from.line,
		startColumn: from.column,
		endLine: to.line,
		endColumn: to.column,
		charOffset: start,
		charLength: end - start,
	};
}

/** A path as a relative reference: what an IRI gives a meaning of its own is escaped, a colon in the first part as well. */
export function uriOf(path: string): string {
	return path.split(/[\\/]/).map(encodeURIComponent).join('/');
}
