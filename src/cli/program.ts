/** The commands and their options. */
import { styleText } from 'node:util';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { FORMAT_IDS } from '../formats/formats.js';
import { SHOWN_VERDICTS, type ShownVerdict } from '../views/verdicts.js';
import { addArchive } from './archive-command.js';
import { annotateArticle } from './annotate-article.js';
import { annotate } from './annotate.js';
import { addAudit } from './audit.js';
import { readArticleFile } from './article-file.js';
import { cardsText } from './cards.js';
import { checkFiles, type CheckOptions } from './check-files.js';
import type { AnnotateFlags } from './plan.js';
import { verify, type VerifyOptions } from './verify.js';
import { VERIFY_FORMATS } from './verify-report.js';
import { addRegister } from './register-command.js';
import { formatOption, dateOption, countOption, ARTICLES, registerOption, withCheckOptions } from './options.js';
import { ServedFolders } from './served-folders.js';
import { EXIT, isStyledOn, warn, terminalLines, UsageError, write, type Io } from './io.js';
import { messageOf } from '../engine/util/message-of.js';

/** More threads than this do not fit the memory of any machine that one would use. */
const MOST_JOBS = 256;
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
		warn(io, messageOf(error));
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
		.addOption(formatOption('format of the output', FORMAT_IDS))
		.option('-o, --out <DIR|FILE.jsonl>', 'write a file for each article into a folder, or all into one file of JSON Lines')
		.option('--force', 'replace files in that folder that other programs may have written; never articles or corrections')
		.addOption(dateOption('the date of the articles, from which “Friday” is worked out'))
		.option('--jsonl', 'filter: {"id","text"} a line in, one annotation document a line out, in order')
		.addOption(countOption('-j, --jobs <N>', 'annotate in so many threads', MOST_JOBS).default(1))
		.option('--resume', 'go on where an earlier run with the same --out was stopped')
		.option('--report <FILE>', 'write a line about each document: input, digest, seconds, words, status, as CSV')
		.option('--no-corrections', NO_CORRECTIONS)
		.option('--sources [DIR|FILE...]', 'hold quotes against these, or against the sources that each article has; exports have the verdicts')
		.addOption(registerOption())
		.addHelpText('after', '\nExit codes: 0 all done, 1 some documents failed, 2 wrong usage.')
		.action(async (files: string[], flags: AnnotateFlags) => {
			setExitCode(await annotate(io, files, flags));
		});
	withCheckOptions(program.command('check'))
		.description('look for what an editor may want to put right: names in two spellings, quotes without a speaker, unpaired marks …')
		.addHelpText('after', CHECK_HELP)
		.action(async (files: string[], flags: CheckOptions) => {
			setExitCode(await checkFiles(io, files, flags));
		});
	addVerify(program, io, setExitCode);
	addAudit(program, io, setExitCode);
	addRegister(program, io, setExitCode);
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
		.addOption(dateOption('the date of the article'))
		.action(async (file: string, { date }: { date?: string }) => {
			const article = await readArticleFile(file, io.stdin, true);
			const isStyled = isStyledOn(io.stdout);
			const bold = (words: string): string => (isStyled ? styleText('bold', words) : words);
			const annotations = annotateArticle(io, io.annotate, article, date);
			await write(io.stdout, cardsText(annotations, article.text, bold));
		});
}

function addVerify(program: Command, io: Io, setExitCode: (code: number) => void): void {
	program
		.command('verify')
		.description('hold every quotation against the sources: verbatim, tidied, shortened, altered, stitched, said by another or not found')
		.argument(...ARTICLES)
		.option(
			'-s, --sources <DIR|FILE...>',
			'what was said and written: transcripts, releases, minutes; otherwise those that the articles have',
		)
		.addOption(formatOption('format of the report', VERIFY_FORMATS))
		.option('-o, --out <FILE>', 'write the report there')
		.option('--force', 'replace a file there that another program may have written; never articles, sources or corrections')
		.addOption(
			new Option('--fail-on <verdicts>', `verdicts that make the run fail, with commas: ${SHOWN_VERDICTS.join(', ')}`)
				.argParser(verdicts)
				.default([], 'none'),
		)
		.addOption(dateOption())
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
			await serveAssistants(io, await ServedFolders.of(folders));
		});
}
