/** The command `copydesk archive` and its options. */
import { type Command } from 'commander';
import { AUDIT_FORMATS, type AuditFormat } from './audit-report.js';
import { auditArchive, indexArchive, quotesInArchive, whoInArchive, type ArchiveOptions, type NameQuestionOptions } from './archive.js';
import { ARCHIVE_FORMATS } from './archive-report.js';
import type { Io } from './io.js';
import { formatOption, countOption, registerOption } from './options.js';

const NEAREST = '; otherwise the nearest copydesk.register.json above the folder';
const EXITS = `
The archive is kept in your folder for caches, or where --database says, and never in the folder of the articles.
Exit codes: 0 done, 1 an article could not be read, the run was stopped or nobody has the name, 2 wrong usage.`;

/** Adds the command to the program. */
export function addArchive(program: Command, io: Io, setExitCode: (code: number) => void): void {
	const archive = program
		.command('archive')
		.description('what a folder of articles says of people: who they are, what they said, how it is sourced');
	command(archive, 'index', 'read what is new or has changed; a run that was stopped goes on where it was')
		.argument('<DIR>', 'the folder')
		.addOption(formatOption('format of the summary', ['text', 'json']))
		.action(async (folder: string, options: ArchiveOptions & { format: 'text' | 'json' }) => {
			setExitCode(await indexArchive(io, folder, options));
		});
	question(archive, 'who', 'who has a name: the articles, what each called them, and who is named with them').action(
		async (name: string, options: NameQuestionOptions) => {
			setExitCode(await whoInArchive(io, name, options));
		},
	);
	question(archive, 'quotes', 'what somebody said in the articles').action(async (name: string, options: NameQuestionOptions) => {
		setExitCode(await quotesInArchive(io, name, options));
	});
	command(archive, 'audit', 'how the articles are sourced; what is new or has changed is read first')
		.argument('<DIR>', 'the folder')
		.addOption(formatOption('format of the report', AUDIT_FORMATS))
		.action(async (folder: string, options: ArchiveOptions & { format: AuditFormat }) => {
			setExitCode(await auditArchive(io, folder, options));
		});
}

function command(archive: Command, name: string, description: string): Command {
	return archive
		.command(name)
		.description(description)
		.option('--database <FILE>', 'the archive’s file')
		.addOption(registerOption(NEAREST))
		.addHelpText('after', EXITS);
}

/** Names that an answer has where it is not said how many. */
const MOST_NAMES = 10;

function question(archive: Command, name: string, description: string): Command {
	return command(archive, name, description)
		.argument('<NAME>', 'a name, or the first letters of its words')
		.option('-d, --folder <DIR>', 'the folder that was indexed', '.')
		.addOption(formatOption('format of the answer', ARCHIVE_FORMATS))
		.addOption(countOption('-n, --limit <N>', 'names at most').default(MOST_NAMES));
}
