/** `copydesk check FILE|DIR|GLOB…`: the editor's checks, for a terminal or a pipeline. */
import { basename, dirname, extname } from 'node:path';
import type { Annotations, QuoteProof } from '../annotations.js';
import { counted } from '../formats/counted.js';
import { RegisterIndex } from '../register/index-of.js';
import { REGISTER_FILE, REGISTER_FORMAT, type Register } from '../register/register.js';
import type { CheckId, Finding } from '../views/checks/check.js';
import { sourceFindings } from '../views/checks/quote-and-sources.js';
import { reported, reportedFindings, type CheckedFile, type CheckSeverities } from '../views/checks/reported.js';
import { isAtLeast, type Severity } from '../views/checks/severity.js';
import { AnnotationIndex } from '../views/navigation.js';
import { inEnglish } from '../views/phrase.js';
import { RegisterChecks } from '../views/register/run.js';
import { annotateArticle } from './annotate-article.js';
import { isArticle, listedFiles, type ListedFile } from './article-files.js';
import { readArticleFile } from './article-file.js';
import { resultsOf } from './each-file.js';
import { statOf, textAt } from './files.js';
import { warn, warnAll, writeData, type Io } from './io.js';
import { ProofAdder } from './prover.js';
import { NearestRegisters, readRegister, readRegisters, withIndex } from './register-files.js';
import { SettingsReader } from './settings.js';
import { report, type ReportFormat } from './check-report.js';

export interface CheckOptions {
	readonly format: ReportFormat;
	/** Findings of this severity or above make the run fail; `none` never does. */
	readonly failOn: Severity | 'none';
	readonly date?: string;
	/** Files of registers that the articles are held against, the most general first. */
	readonly register?: readonly string[];
}

/** Exit codes of a check. */
const CHECK_EXIT = { passed: 0, found: 1, failed: 2 } as const;

/** Checks the files and writes one report. A file that cannot be read does not stop the others. Returns the exit code. */
export async function checkFiles(io: Io, args: readonly string[], options: CheckOptions): Promise<number> {
	const register = await namedRegister(options);
	const nearest = new NearestRegisters();
	const registerOf = (path: string): Promise<RegisterChecks | undefined> =>
		register ? Promise.resolve(register) : nearest.above(dirname(path));
	return runChecks(io, args, options, { prover: new ProofAdder(io.annotate, []), registerOf });
}

/**
 * Looks only for what contradicts a register: without `options.register` the nearest above each article. A register among the files is no article: it is
 * read, and said to be sound. Returns the exit code.
 * @throws UsageError with the place of the fault where a register is broken.
 */
export async function checkAgainstRegister(io: Io, args: readonly string[], options: CheckOptions): Promise<number> {
	const registers: string[] = [];
	for (const path of args) if (await isRegister(path)) registers.push(path);
	for (const path of registers) warn(io, `${path} is sound: ${contentsOf(await readRegister(path))}`);
	const articles = args.filter((path) => !registers.includes(path));
	return articles.length === 0 ? CHECK_EXIT.passed : checkArticles(io, articles, options);
}

/** Whether a path is that of a register, by its name or by what it says it is: one that is broken says so still. */
async function isRegister(path: string): Promise<boolean> {
	if (basename(path) === REGISTER_FILE) return true;
	if (extname(path).toLowerCase() !== '.json' || !(await statOf(path))?.isFile()) return false;
	return (await textAt(path))?.includes(`"${REGISTER_FORMAT}"`) ?? false;
}

/** How much a register holds, in words. */
function contentsOf({ entries, never = [] }: Register): string {
	const names = entries.length === 1 ? '1 entry' : `${entries.length} entries`;
	return `${names}, ${counted(never.length, 'form')} that ${never.length === 1 ? 'is no name' : 'are no names'}`;
}

async function checkArticles(io: Io, args: readonly string[], options: CheckOptions): Promise<number> {
	const register = await namedRegister(options);
	const nearest = new NearestRegisters();
	return runChecks(io, args, options, { registerOf: (path) => (register ? Promise.resolve(register) : nearest.for(path)) });
}

async function namedRegister({ register }: CheckOptions): Promise<RegisterChecks | undefined> {
	return register && new RegisterChecks(new RegisterIndex(await readRegisters(register)));
}

/** What is looked for. */
interface CheckPlan {
	/** Holds quotes against sources; undefined where the register's checks alone are made. */
	readonly prover?: ProofAdder;
	/** The register that an article is held against. */
	readonly registerOf: (path: string) => Promise<RegisterChecks | undefined>;
}

async function runChecks(io: Io, args: readonly string[], options: CheckOptions, plan: CheckPlan): Promise<number> {
	const settings = new SettingsReader();
	const listed = await listedFiles(args, settings);
	const { results, failed } = await resultsOf(io, listed, (file) => checkedFile(io, file, { ...plan, settings, date: options.date }));
	await writeData(io.stdout, report(options.format, results, io.generator()));
	return failed > 0 ? CHECK_EXIT.failed : exitCodeOf(results, options.failOn);
}

/** What the check of an article takes. */
interface Checking extends CheckPlan {
	readonly settings: SettingsReader;
	readonly date: string | undefined;
}

/** Undefined for what is no article. A source that cannot be read is reported, and fails nothing: `copydesk verify` does. */
async function checkedFile(io: Io, file: ListedFile, checking: Checking): Promise<CheckedFile | undefined> {
	const { settings, prover, date, registerOf } = checking;
	const article = await readArticleFile(file.path, io.stdin, true);
	if (!isArticle(file, article.text)) return undefined;
	const register = await registerOf(file.path);
	const read = annotateArticle(io, withIndex(io.annotate, register?.index), article, date);
	const { severities } = await settings.for(file.path);
	const isOn = (check: CheckId): boolean => severities[check] !== undefined;
	const contradictions = register?.findings(article.text, new AnnotationIndex(read), isOn) ?? [];
	if (!prover) return { path: file.path, findings: reported(article.text, read, severities, contradictions) };
	const { annotations, faults } = await prover.added(file.path, article, read);
	warnAll(io, faults);
	const more = [...findingsOfSources(article.text, annotations, severities), ...contradictions];
	return { path: file.path, findings: reportedFindings(article.text, annotations, severities, more) };
}

/** What sources say of quotes that were held against them. */
function findingsOfSources(text: string, annotations: Annotations, severities: CheckSeverities): readonly Finding[] {
	const proofs = new Map(annotations.quotes.flatMap(({ id, proof }): [string, QuoteProof][] => (proof ? [[id, proof]] : [])));
	return sourceFindings(text, annotations, proofs, (check) => severities[check] !== undefined, inEnglish);
}

function exitCodeOf(checked: readonly CheckedFile[], failOn: CheckOptions['failOn']): number {
	const fails = ({ severity }: { readonly severity: Severity }): boolean => failOn !== 'none' && isAtLeast(severity, failOn);
	return checked.some(({ findings }) => findings.some(fails)) ? CHECK_EXIT.found : CHECK_EXIT.passed;
}
