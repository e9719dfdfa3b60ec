/** What the checks find in one article, with lines and columns: as the command line reports it and assistants get it. */
import type { Annotations } from '../../annotations.js';
import { CHECK_IDS, type CheckId, type Finding, type Fix } from './check.js';
import { LineTable, type Region } from '../line-table.js';
import { AnnotationIndex } from '../navigation.js';
import { runChecks } from './all.js';
import { withoutIgnored } from './ignored.js';
import type { Severity } from './severity.js';

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

/** The severity of each check that is on; the rest are off. */
export type CheckSeverities = Readonly<Partial<Record<CheckId, Severity>>>;

/** The findings of all checks that are on and that no correction ignores, with `more` of such checks, in text order. */
export function reportedFindings(
	text: string,
	annotations: Annotations,
	severities: CheckSeverities,
	more: readonly Finding[] = [],
): readonly ReportedFinding[] {
	return reported(text, annotations, severities, [
		...runChecks(text, new AnnotationIndex(annotations), (check) => severities[check] !== undefined),
		...more,
	]);
}

/** `findings` that no correction ignores, in text order. */
export function reported(
	text: string,
	annotations: Annotations,
	severities: CheckSeverities,
	findings: readonly Finding[],
): readonly ReportedFinding[] {
	const lines = new LineTable(text);
	return withoutIgnored(findings, annotations.corrections ?? [], text)
		.map((finding) => reportedFinding(finding, severities[finding.check] ?? 'information', lines))
		.sort(byPlace);
}

/** In text order; at one place as the checks are listed. */
function byPlace(a: ReportedFinding, b: ReportedFinding): number {
	const rank = ({ check }: ReportedFinding): number => CHECK_IDS.indexOf(check);
	return a.region.start - b.region.start || rank(a) - rank(b);
}

/** A finding with lines and columns. */
function reportedFinding({ check, message, evidence, fixes, ...span }: Finding, severity: Severity, lines: LineTable): ReportedFinding {
	return {
		check,
		severity,
		message,
		region: lines.region(span),
		evidence: evidence.map((proof) => ({ message: proof.message, region: lines.region(proof) })),
		fixes: fixes.map((fix) => reportedFix(fix, lines)),
	};
}

function reportedFix({ title, edits }: Fix, lines: LineTable): ReportedFinding['fixes'][number] {
	return { title, edits: edits.map((edit) => ({ text: edit.text, region: lines.region(edit) })) };
}
