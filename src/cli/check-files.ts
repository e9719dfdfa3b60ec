/** `copydesk check FILE|DIR|GLOB…`: the editor's checks, for a terminal or a pipeline. */
import { reportedFindings, type CheckedFile } from '../views/checks/reported.js';
import { isAtLeast, type Severity } from '../views/checks/severity.js';
import { annotatedArticle } from './annotate-article.js';
import { isArticle, listedFiles, type ListedFile } from './article-files.js';
import { readArticleFile } from './article-file.js';
import { faultOf, tell, tellPassedOver, writeData, type Io } from './io.js';
import { progressOn } from './progress.js';
import { ProofAdder } from './prover.js';
import { SettingsReader } from './settings.js';
import { report, type ReportFormat } from './check-report.js';

export interface CheckOptions {
	readonly format: ReportFormat;
	/** Findings of this severity or above make the run fail; `none` never does. */
	readonly failOn: Severity | 'none';
	readonly date?: string;
}

/** Exit codes of a check. */
export const CHECK_EXIT = { passed: 0, found: 1, failed: 2 } as const;

/** Checks the files and writes one report. A file that cannot be read does not stop the others. Returns the exit code. */
export async function checkFiles(io: Io, args: readonly string[], options: CheckOptions): Promise<number> {
	const settings = new SettingsReader();
	const listed = await listedFiles(args, settings);
	const progress = progressOn(io.stderr, listed.length);
	const prover = new ProofAdder(io.annotate, []);
	const checked: CheckedFile[] = [];
	const passedOver: string[] = [];
	let failed = 0;
	for (const file of listed) {
		try {
			const result = await checkedFile(io, file, { settings, prover, date: options.date });
			if (result) checked.push(result);
			else passedOver.push(file.path);
		} catch (error) {
			failed++;
			tell(io, faultOf(file.path, error));
		}
		progress?.add(0);
	}
	progress?.stop();
	tellPassedOver(io, passedOver);
	await writeData(io.stdout, report(options.format, checked, io.generator()));
	return failed > 0 ? CHECK_EXIT.failed : exitCodeOf(checked, options.failOn);
}

/** What the check of an article takes. */
interface Checking {
	readonly settings: SettingsReader;
	readonly prover: ProofAdder;
	readonly date: string | undefined;
}

/** Undefined for what is no article. A source that cannot be read is told, and fails nothing: `copydesk verify` does. */
async function checkedFile(io: Io, file: ListedFile, { settings, prover, date }: Checking): Promise<CheckedFile | undefined> {
	const article = await readArticleFile(file.path, io.stdin, true);
	if (!isArticle(file, article.text)) return undefined;
	for (const warning of article.warnings) tell(io, warning);
	const { annotations: read, messages } = annotatedArticle(io.annotate, article, date);
	const { annotations, faults } = await prover.added(file.path, article, read);
	for (const message of [...messages, ...faults]) tell(io, message);
	const { severities } = await settings.for(file.path);
	return { path: file.path, findings: reportedFindings(article.text, annotations, severities) };
}

function exitCodeOf(checked: readonly CheckedFile[], failOn: CheckOptions['failOn']): number {
	const fails = ({ severity }: { readonly severity: Severity }): boolean => failOn !== 'none' && isAtLeast(severity, failOn);
	return checked.some(({ findings }) => findings.some(fails)) ? CHECK_EXIT.found : CHECK_EXIT.passed;
}
