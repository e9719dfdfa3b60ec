/** What the checks find in one article, with lines and columns: as the command line reports it and assistants get it. */
import type { Annotations } from '../../annotations.js';
import { CHECK_IDS, type CheckId, type Finding, type Fix, type RegisterCheckId } from './check.js';
import { LineTable, type Region } from '../line-table.js';
import { AnnotationIndex } from '../navigation.js';
import { runChecks } from './all.js';
import { withoutIgnored } from './ignored.js';
import type { Severity } from './severity.js';

/** A finding as it is reported. */
export interface ReportedFinding {
	readonly check: CheckId | RegisterCheckId;
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
	const lines = new LineTable(text);
	const all = [...runChecks(text, new AnnotationIndex(annotations), (check) => severities[check] !== undefined), ...more];
	const found = withoutIgnored(all, annotations.corrections ?? [], text);
	return found.map((finding) => reportedFinding(finding, severities[finding.check] ?? 'information', lines)).sort(byPlace);
}

const ORDER: readonly string[] = CHECK_IDS;

/** In text order; at one place as the checks are listed, those of the register last. */
export function byPlace(a: ReportedFinding, b: ReportedFinding): number {
	const rank = ({ check }: ReportedFinding): number => (ORDER.includes(check) ? ORDER.indexOf(check) : ORDER.length);
	return a.region.start - b.region.start || rank(a) - rank(b);
}

/** A finding with lines and columns. */
export function reportedFinding(
	{ check, message, evidence, fixes, ...span }: Finding<CheckId | RegisterCheckId>,
	severity: Severity,
	lines: LineTable,
): ReportedFinding {
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
