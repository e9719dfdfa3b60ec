/** The commands and their options. */
import { styleText } from 'node:util';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { isDay } from '../engine/document/calendar.js';
import { FORMAT_IDS } from '../formats/formats.js';
import { SHOWN_VERDICTS, type ShownVerdict } from '../views/verdicts.js';
import { addArchive } from './archive-command.js';
import { annotatedArticle } from './annotate-article.js';
import { annotate } from './annotate.js';
import { addAudit } from './audit.js';
import { readArticleFile } from './article-file.js';
import { cardsText } from './cards.js';
import { checkFiles, type CheckOptions } from './check-files.js';
import type { AnnotateFlags } from './plan.js';
import { verify, type VerifyOptions } from './verify.js';
import { VERIFY_FORMATS } from './verify-report.js';
import { REPORT_FORMATS } from './check-report.js';
import { addRegister, failOnOption, registerOption } from './register-command.js';
import { ServedFolders } from './served-folders.js';
import { verifyServed } from './served-quotes.js';
import { EXIT, messageOf, tell, terminalLines, UsageError, write, type Io } from './io.js';

const NO_CORRECTIONS = 'pass over the corrections kept beside an article (NAME.annotations.json)';

const CHECK_HELP = `
Findings that somebody ignored in the editor, checks that are switched off and severities are those of copydesk.config.json or
.vscode/settings.json, whichever stands nearest above an article.
Exit codes: 0 nothing found at that level, 1 something found, 2 wrong usage, or a file could not be read.`;

const VERIFY_HELP = `
Without --sources, an article has those in a folder sources/ beside or above it, those of the setting copydesk.sources, and those that its front
matter and its corrections name.
Exit codes: 0 all done, 1 a verdict of --fail-on was found, or an article or source could not be read, 2 wrong usage.`;

/** Runs the command line with the arguments after the program's name; resolves to the exit code. Never rejects. */
export async function run(args: readonly string[], io: Io): Promise<number> {
	let exitCode: number = EXIT.done;
	const program = programOf(io, (code) => {
		exitCode = code;
	});
	try {
		await program.parseAsync(args, { from: 'user' });
		return exitCode;
	} catch (error) {
		// Commander has reported its own already.
		if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
		tell(io, messageOf(error));
		return error instanceof UsageError ? EXIT.usage : EXIT.failed;
	}
}

function programOf(io: Io, setExitCode: (code: number) => void): Command {
	const program = new Command('copydesk')
		.description('Marks every name and quote in news articles, says who is who and who said what.')
		.option('-V, --version', 'print the version and the digest of the model')
		.on('option:version', () => {
			const { name, version, model } = io.generator();
			io.stdout.write(`${name} ${version}\n${model === undefined ? 'no model' : `model ${model}`}\n`);
			throw new CommanderError(0, 'commander.version', version);
		})
		.exitOverride()
		.configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(terminalLines(text)) });
	program
		.command('annotate')
		.description('annotate articles: one document a file; - reads standard input')
		.argument('[FILE|DIR|GLOB...]', 'articles as UTF-8 text, or .jsonl and .jsonl.gz with {"id","text"} a line')
		.addOption(new Option('-f, --format <format>', 'format of the output').choices(FORMAT_IDS).default('json'))
		.option('-o, --out <DIR|FILE.jsonl>', 'write a file for each article into a folder, or all into one file of JSON Lines')
		.option('--force', 'replace files in that folder that other programs may have written; never articles or corrections')
		.option('-d, --date <YYYY-MM-DD>', 'the date of the articles, against which “Friday” is reckoned', isoDate)
		.option('--jsonl', 'filter: {"id","text"} a line in, one annotation document a line out, in order')
		.addOption(new Option('-j, --jobs <N>', 'annotate in so many threads').argParser(count).default(1))
		.option('--resume', 'go on where an earlier run with the same --out was stopped')
		.option('--report <FILE>', 'write a line about each document: input, digest, seconds, words, status, as CSV')
		.option('--no-corrections', NO_CORRECTIONS)
		.option('--sources [DIR|FILE...]', 'hold quotes against these, or against the sources that each article has; exports have the verdicts')
		.addOption(registerOption())
		.addHelpText('after', '\nExit codes: 0 all done, 1 some documents failed, 2 wrong usage.')
		.action(async (files: string[], flags: AnnotateFlags) => {
			setExitCode(await annotate(io, files, flags));
		});
	program
		.command('check')
		.description('look for what an editor may want to put right: names in two spellings, quotes without a speaker, unpaired marks …')
		.argument('<FILE|DIR|GLOB...>', 'articles as UTF-8 text, or folders of them; - reads standard input')
		.addOption(new Option('-f, --format <format>', 'format of the report').choices(REPORT_FORMATS).default('text'))
		.addOption(failOnOption())
		.option('-d, --date <YYYY-MM-DD>', 'the date of the articles', isoDate)
		.addOption(registerOption('; otherwise the nearest copydesk.register.json above each article'))
		.addHelpText('after', CHECK_HELP)
		.action(async (files: string[], flags: CheckOptions) => {
			setExitCode(await checkFiles(io, files, flags));
		});
	addVerify(program, io, setExitCode);
	addAudit(program, io, setExitCode, isoDate);
	addRegister(program, io, setExitCode, isoDate);
	addArchive(program, io, setExitCode);
	addMcp(program, io);
	addCards(program, io);
	return program;
}

function addCards(program: Command, io: Io): void {
	program
		.command('cards')
		.description('print who is who in an article, and who said what')
		.argument('<FILE>', 'an article as UTF-8 text; - reads standard input')
		.option('-d, --date <YYYY-MM-DD>', 'the date of the article', isoDate)
		.action(async (file: string, { date }: { date?: string }) => {
			const article = await readArticleFile(file, io.stdin, true);
			for (const warning of article.warnings) tell(io, warning);
			const isStyled = io.stdout.isTTY === true && !process.env['NO_COLOR'];
			const bold = (words: string): string => (isStyled ? styleText('bold', words) : words);
			const { annotations, messages } = annotatedArticle(io.annotate, article, date);
			for (const message of messages) tell(io, message);
			await write(io.stdout, cardsText(annotations, article.text, bold));
		});
}

function addVerify(program: Command, io: Io, setExitCode: (code: number) => void): void {
	program
		.command('verify')
		.description('hold every quotation against the sources: verbatim, tidied, shortened, altered, stitched, said by another or not found')
		.argument('<FILE|DIR|GLOB...>', 'articles as UTF-8 text, or folders of them; - reads standard input')
		.option(
			'-s, --sources <DIR|FILE...>',
			'what was said and written: transcripts, releases, minutes; otherwise those that the articles have',
		)
		.addOption(new Option('-f, --format <format>', 'format of the report').choices(VERIFY_FORMATS).default('text'))
		.option('-o, --out <FILE>', 'write the report there')
		.option('--force', 'replace a file there that another program may have written; never articles, sources or corrections')
		.addOption(
			new Option('--fail-on <verdicts>', `verdicts that make the run fail, with commas: ${SHOWN_VERDICTS.join(', ')}`)
				.argParser(verdicts)
				.default([], 'none'),
		)
		.option('-d, --date <YYYY-MM-DD>', 'the date of the articles', isoDate)
		.option('--no-corrections', NO_CORRECTIONS)
		.addHelpText('after', VERIFY_HELP)
		.action(async (files: string[], flags: VerifyOptions) => {
			setExitCode(await verify(io, files, flags));
		});
}

/** The verdicts of a list with commas. */
function verdicts(value: string): readonly ShownVerdict[] {
	return value.split(',').map((part) => {
		const found = SHOWN_VERDICTS.find((mark) => mark === part.trim());
		if (!found) throw new InvalidArgumentError(`There is no verdict “${part.trim()}”; those that there are: ${SHOWN_VERDICTS.join(', ')}.`);
		return found;
	});
}

function addMcp(program: Command, io: Io): void {
	program
		.command('mcp')
		.description('answer assistants that speak the Model Context Protocol, over standard input and output, until that ends')
		.argument('[DIR...]', 'folders whose articles they may ask for; the working directory where none is named')
		.action(async (folders: string[]) => {
			// A bundle of its own, which no other command waits for.
			const { serveAssistants } = await import('./mcp.js');
			await serveAssistants({ io, served: await ServedFolders.of(folders), verify: verifyServed });
		});
}

/** More threads than this do not fit the memory of any machine that one would use. */
const MOST_JOBS = 256;

function count(value: string): number {
	const number = Number(value);
	if (!Number.isInteger(number) || number < 1 || number > MOST_JOBS)
		throw new InvalidArgumentError(`A number from 1 to ${MOST_JOBS} is needed.`);
	return number;
}

function isoDate(value: string): string {
	if (!isDay(value)) throw new InvalidArgumentError('A day such as 2020-01-05 is needed.');
	return value;
}
