/** What the checks find in one article, with lines and columns. */
import type { Annotations, Span } from '../annotations.js';
import { CHECK_IDS, type CheckId, type Fix, type Finding } from '../views/checks/check.js';
import { runChecks } from '../views/checks/all.js';
import { withoutIgnored } from '../views/checks/ignored.js';
import type { Severity } from '../views/checks/severity.js';
import { LineTable, type TextPlace } from '../views/line-table.js';
import { AnnotationIndex } from '../views/navigation.js';
import type { Settings } from './settings.js';

/** A stretch of an article: offsets in UTF-16 code units, the end exclusive, and the same as lines and columns. */
export interface Region extends Span {
	readonly from: TextPlace;
	readonly to: TextPlace;
}

/** A finding as it is reported. */
export interface ReportedFinding {
	readonly check: CheckId;
	readonly severity: Severity;
	readonly message: string;
	readonly region: Region;
	readonly evidence: readonly { readonly message: string; readonly region: Region }[];
	readonly fixes: readonly { readonly title: string; readonly edits: readonly { readonly text: string; readonly region: Region }[] }[];
}

/** An article and what was found in it. */
export interface CheckedFile {
	/** As it was named, or below the folder that was. */
	readonly path: string;
	readonly findings: readonly ReportedFinding[];
}

/** The findings of all checks that are on and that no correction ignores, in text order. */
export function findingsIn(text: string, annotations: Annotations, settings: Settings): readonly ReportedFinding[] {
	const lines = new LineTable(text);
	const all = runChecks(text, new AnnotationIndex(annotations), (check) => settings.isOn(check));
	const found = withoutIgnored(all, annotations.corrections ?? []);
	return found
		.map((finding) => reported(finding, settings.severityOf(finding.check), lines))
		.sort((a, b) => a.region.start - b.region.start || CHECK_IDS.indexOf(a.check) - CHECK_IDS.indexOf(b.check));
}

function reported({ check, message, evidence, fixes, ...span }: Finding, severity: Severity, lines: LineTable): ReportedFinding {
	return {
		check,
		severity,
		message,
		region: regionOf(span, lines),
		evidence: evidence.map((proof) => ({ message: proof.message, region: regionOf(proof, lines) })),
		fixes: fixes.map((fix) => reportedFix(fix, lines)),
	};
}

function reportedFix({ title, edits }: Fix, lines: LineTable): ReportedFinding['fixes'][number] {
	return { title, edits: edits.map((edit) => ({ text: edit.text, region: regionOf(edit, lines) })) };
}

function regionOf({ start, end }: Span, lines: LineTable): Region {
	return { start, end, from: lines.at(start), to: lines.at(end) };
}
