/** The command `copydesk register` and its options. */
import { Option, type Command } from 'commander';
import { ENTITY_TYPES } from '../annotations.js';
import { SEVERITIES } from '../views/checks/severity.js';
import { checkAgainstRegister, type CheckOptions } from './check-files.js';
import { REPORT_FORMATS } from './check-report.js';
import type { Io } from './io.js';
import {
	addToRegister,
	exportRegister,
	importIntoRegister,
	mergeRegisters,
	REGISTER_FORMATS,
	type AddOptions,
	type ExportOptions,
	type ImportOptions,
} from './register.js';

const FILE = 'the register; copydesk.register.json in the working directory where none is named';
const EXITS =
	'\nExit codes: 0 done, 1 a conflict or a file that could not be written, nothing was written; 2 wrong usage, or a file that cannot be read.';

/** An option that may be given several times. */
export function repeatable(flags: string, description: string): Option {
	return new Option(flags, description).argParser((value: string, values: readonly string[] | undefined) => [...(values ?? []), value]);
}

/** The registers of a command that reads articles. */
export function registerOption(more = ''): Option {
	return repeatable(
		'--register <FILE>',
		`what the newsroom knows of names; several are laid over each other, the most general first${more}`,
	);
}

/** From which severity on findings make a run fail. */
export function failOnOption(): Option {
	return new Option('--fail-on <level>', 'least severity that makes the run fail').choices([...SEVERITIES, 'none']).default('warning');
}

/** Adds the command to the program. `day` parses a day. */
export function addRegister(program: Command, io: Io, setExitCode: (code: number) => void, day: (value: string) => string): void {
	const register = program.command('register').description('the house register: hold articles against it, change it, write it as CSV');
	register
		.command('check')
		.description('look for avoided forms, other spellings, outdated titles, namesakes and missing roles')
		.argument('<FILE|DIR|GLOB...>', 'articles as UTF-8 text, or folders of them; - reads standard input')
		.addOption(registerOption('; otherwise the nearest copydesk.register.json above each article'))
		.addOption(new Option('-f, --format <format>', 'format of the report').choices(REPORT_FORMATS).default('text'))
		.addOption(failOnOption())
		.option('-d, --date <YYYY-MM-DD>', 'the date of the articles', day)
		.addHelpText('after', '\nExit codes: 0 nothing found at that level, 1 something found, 2 wrong usage, or a file could not be read.')
		.action(async (files: string[], flags: CheckOptions) => {
			setExitCode(await checkAgainstRegister(io, files, flags));
		});
	addChanges(register, io, setExitCode);
	register
		.command('export')
		.description('write the register, or several as one')
		.addOption(registerOption('; otherwise that of the working directory'))
		.addOption(new Option('-f, --format <format>', 'json, csv for spreadsheets, or text').choices(REGISTER_FORMATS).default('csv'))
		.option('-o, --out <FILE>', 'write there')
		.option('--force', 'replace a file there')
		.addHelpText('after', EXITS)
		.action(async (flags: ExportOptions) => {
			setExitCode(await exportRegister(io, flags));
		});
}

function addChanges(register: Command, io: Io, setExitCode: (code: number) => void): void {
	register
		.command('add')
		.description('add a name, or facts to the entry of --id; prints the id')
		.argument('<NAME>', 'the house spelling; with --never words that are no name')
		.option('--register <FILE>', FILE)
		.addOption(new Option('-t, --type <type>', 'what it is').choices(ENTITY_TYPES))
		.option('--id <ID>', 'the entry that is changed, or the id of a new one')
		.addOption(repeatable('--alias <FORM>', 'another form that the house accepts'))
		.addOption(repeatable('--avoid <FORM=WHY>', 'a form that the house does not print, and why'))
		.option('--role <TITLE>', 'what somebody is')
		.option('--from <DATE>', 'since when')
		.option('--to <DATE>', 'until when')
		.option('--source <WORDS>', 'where that is known from')
		.option('--uri <URI>', 'Wikidata, the own archive')
		.option('--note <WORDS>', 'a note')
		.option('--never', 'the words are no name here')
		.addHelpText('after', EXITS)
		.action(async (name: string, flags: AddOptions) => {
			setExitCode(await addToRegister(io, name, flags));
		});
	register
		.command('import')
		.description('take in the entries of a sheet (CSV) or of another register (.json)')
		.argument('<FILE>', 'the sheet or register')
		.option('--register <FILE>', FILE)
		.option('--replace', 'replace entries that are there otherwise')
		.addHelpText('after', EXITS)
		.action(async (file: string, flags: ImportOptions) => {
			setExitCode(await importIntoRegister(io, file, flags));
		});
	register
		.command('merge')
		.description('merge, entry by entry, what two people made of one register, into OURS; made to be a merge driver of git')
		.argument('<BASE>', 'the register from which both were made')
		.argument('<OURS>', 'one of them')
		.argument('<THEIRS>', 'the other')
		.addHelpText('after', EXITS)
		.action(async (base: string, ours: string, theirs: string) => {
			setExitCode(await mergeRegisters(io, base, ours, theirs));
		});
}
