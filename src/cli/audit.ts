/** `copydesk audit FILE|DIR|GLOB…`: who is quoted, how each source is named, and how much of the text is theirs. */
import { type Command } from 'commander';
import { auditedArticle } from '../audit/audited-article.js';
import type { AuditedArticle } from '../audit/audit.js';
import { RegisterIndex } from '../register/index-of.js';
import { annotateArticle } from './annotate-article.js';
import { isArticle, listedFiles, withoutSources, type ListedFile } from './article-files.js';
import { readArticleFile } from './article-file.js';
import { AUDIT_FORMATS, auditReport, type AuditFormat } from './audit-report.js';
import { resultsOf } from './each-file.js';
import { EXIT, writeData, type Annotate, type Io } from './io.js';
import { formatOption, dateOption, ARTICLES, registerOption } from './options.js';
import { readRegisters, withIndex } from './register-files.js';
import { SettingsReader } from './settings.js';

interface AuditOptions {
	readonly format: AuditFormat;
	readonly date?: string;
	readonly corrections: boolean;
	/** Files of registers by whose names the articles are read. */
	readonly register?: readonly string[];
}

/** Adds the command to the program. */
export function addAudit(program: Command, io: Io, setExitCode: (code: number) => void): void {
	program
		.command('audit')
		.description('say who is quoted, how each source is named and why not, who did not comment, and how much of the text is theirs')
		.argument(...ARTICLES)
		.addOption(formatOption('format of the report; html is a page to print', AUDIT_FORMATS))
		.addOption(dateOption())
		.option('--no-corrections', 'read the articles without the corrections that lie beside them')
		.addOption(registerOption())
		.addHelpText('after', '\nExit codes: 0 all done, 2 wrong usage, or a file could not be read.')
		.action(async (files: string[], options: AuditOptions) => {
			setExitCode(await auditFiles(io, files, options));
		});
}

/** Audits the files and writes one report. A file that cannot be read does not stop the others. Returns the exit code. */
async function auditFiles(io: Io, args: readonly string[], options: AuditOptions): Promise<number> {
	const register = options.register && new RegisterIndex(await readRegisters(options.register));
	const annotate = withIndex(io.annotate, register);
	const listed = withoutSources(await listedFiles(args, new SettingsReader()));
	const { results, failed } = await resultsOf(io, listed, (file) => auditedFile(io, annotate, file, options));
	await writeData(io.stdout, auditReport(options.format, results, io.generator()));
	return failed > 0 ? EXIT.usage : EXIT.done;
}

/** Undefined for what is no article. */
async function auditedFile(io: Io, annotate: Annotate, file: ListedFile, options: AuditOptions): Promise<AuditedArticle | undefined> {
	const article = await readArticleFile(file.path, io.stdin, options.corrections);
	if (!isArticle(file, article.text)) return undefined;
	return auditedArticle(file.path, article.text, annotateArticle(io, annotate, article, options.date));
}
