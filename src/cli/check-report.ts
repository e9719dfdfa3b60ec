/** Findings as text for a terminal, as JSON, as annotations of a GitHub workflow, and as SARIF. */
import type { GeneratorInfo } from '../annotations.js';
import { terminalLine } from '../views/plain-text.js';
import type { Severity } from '../views/checks/severity.js';
import type { CheckedFile, ReportedFinding } from '../views/checks/reported.js';
import type { Region } from '../views/line-table.js';
import { counted } from '../formats/counted.js';
import { sarifReport } from './sarif.js';
import { jsonText } from '../formats/json-text.js';

/** How findings are written. */
export const REPORT_FORMATS = ['text', 'json', 'sarif', 'github'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** All findings in one of the formats, with a line break at the end; empty where there is nothing to say. */
export function report(format: ReportFormat, files: readonly CheckedFile[], generator: GeneratorInfo): string {
	switch (format) {
		case 'text':
			return textReport(files);
		case 'json':
			return jsonText({ format: 'copydesk/findings', version: 1, generator, files });
		case 'sarif':
			return jsonText(sarifReport(files, generator));
		case 'github':
			return linesOf(files, githubLine);
	}
}

/** `FILE:LINE:COLUMN: severity: message [check]`, which editors and terminals make links of, with the evidence below it. */
function textReport(files: readonly CheckedFile[]): string {
	const count = files.reduce((sum, { findings }) => sum + findings.length, 0);
	const summary = `${counted(count, 'finding')} in ${counted(files.length, 'article')}`;
	return `${linesOf(files, textLines)}${summary}\n`;
}

function textLines(path: string, { check, severity, message, region, evidence }: ReportedFinding): string {
	const at = ({ from }: ReportedFinding['region']): string => `${path}:${from.line}:${from.column}`;
	const proofs = evidence.map((proof) => `    ${at(proof.region)}: ${proof.message}`);
	return [`${at(region)}: ${severity}: ${message} [${check}]`, ...proofs].map(terminalLine).join('\n');
}

/** What GitHub shows beside a line of a file; `notice` is its least. */
const GITHUB_LEVELS: Readonly<Record<Severity, string>> = { hint: 'notice', information: 'notice', warning: 'warning', error: 'error' };

/** A finding as a workflow command. */
function githubLine(path: string, { check, severity, message, region }: ReportedFinding): string {
	return githubCommand(GITHUB_LEVELS[severity], path, region, check, message);
}

/** A workflow command: values escape what would end them, properties commas and colons as well. */
export function githubCommand(
	level: string,
	path: string,
	{ from, to }: Pick<Region, 'from' | 'to'>,
	title: string,
	message: string,
): string {
	const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
	const property = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
	// GitHub shows no columns where a stretch has several lines.
	const columns = from.line === to.line ? `,col=${from.column},endColumn=${to.column}` : '';
	const place = `file=${property(path)},line=${from.line},endLine=${to.line}${columns}`;
	return `::${level} ${place},title=${property(title)}::${escaped(message)}`;
}

function linesOf(files: readonly CheckedFile[], line: (path: string, finding: ReportedFinding) => string): string {
	return files.flatMap(({ path, findings }) => findings.map((finding) => `${line(path, finding)}\n`)).join('');
}
