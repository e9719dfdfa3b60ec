/** Options and arguments that several commands have. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { isDay } from '../engine/document/calendar.js';
import { SEVERITIES } from '../views/checks/severity.js';
import { REPORT_FORMATS } from './check-report.js';

/** The files that a command reads. */
export const ARTICLES = ['<FILE|DIR|GLOB...>', 'articles as UTF-8 text, or folders of them; - reads standard input'] as const;

/** The register that an article is checked against where none is named. */
const NEAREST_REGISTER = '; otherwise the nearest copydesk.register.json above each article';

/** What the output is, of `formats`, whose first is written where none is named. */
export function formatOption(description: string, formats: readonly string[]): Option {
	return new Option('-f, --format <format>', description).choices(formats).default(formats[0]);
}

/** The day of publication. */
export function dateOption(description = 'the date of the articles'): Option {
	return new Option('-d, --date <YYYY-MM-DD>', description).argParser((value) => {
		if (!isDay(value)) throw new InvalidArgumentError('A day such as 2020-01-05 is needed.');
		return value;
	});
}

/** A whole number from 1 to `most`. */
export function countOption(flags: string, description: string, most = Infinity): Option {
	return new Option(flags, description).argParser((value) => {
		const number = Number(value);
		if (!Number.isInteger(number) || number < 1 || number > most)
			throw new InvalidArgumentError(`A number from 1 ${most === Infinity ? 'on' : `to ${most}`} is needed.`);
		return number;
	});
}

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

/** Gives a command that looks for faults the arguments and options that all of these have. */
export function withCheckOptions(command: Command): Command {
	return command
		.argument(...ARTICLES)
		.addOption(formatOption('format of the report', REPORT_FORMATS))
		.addOption(
			new Option('--fail-on <level>', 'least severity that makes the run fail').choices([...SEVERITIES, 'none']).default('warning'),
		)
		.addOption(dateOption())
		.addOption(registerOption(NEAREST_REGISTER));
}
