/** The command `copydesk register` and its options. */
import { Option, type Command } from 'commander';
import { ENTITY_TYPES } from '../annotations.js';
import { checkAgainstRegister, type CheckOptions } from './check-files.js';
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
import { withCheckOptions, registerOption, repeatable } from './options.js';

const FILE = 'the register; copydesk.register.json in the working directory where none is named';
const EXITS =
	'\nExit codes: 0 done, 1 a conflict or a file that could not be written, nothing was written; 2 wrong usage, or a file that cannot be read.';

/** Adds the command to the program. */
export function addRegister(program: Command, io: Io, setExitCode: (code: number) => void): void {
	const register = program.command('register').description('the house register: hold articles against it, change it, write it as CSV');
	withCheckOptions(register.command('check'))
		.description(
			'look for avoided forms, other spellings, outdated titles, namesakes and missing roles; of a register, whether it is sound',
		)
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
