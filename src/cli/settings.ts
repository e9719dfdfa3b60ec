/**
 * The settings that the command line shares with the editor, by the same names. They are in `copydesk.config.json` or `.vscode/settings.json`,
 * whichever stands nearest above an article; where both stand in one folder, the former counts.
 */
import { dirname, join, resolve } from 'node:path';
import { findNodeAtLocation, getNodeValue, parseTree, type ParseError } from 'jsonc-parser';
import * as v from 'valibot';
import { problemAt, type Problem } from '../formats/json.js';
import { syntaxMessage } from '../formats/json-syntax.js';
import { CHECK_IDS, checkSetting, isOnByDefault } from '../views/checks/check.js';
import type { CheckSeverities } from '../views/checks/reported.js';
import { DEFAULT_SEVERITIES, SEVERITIES, type Severity } from '../views/checks/severity.js';
import { UsageError } from './io.js';
import { NearestAbove, textAt } from './files.js';

/** What holds for the articles below a folder. */
export interface Settings {
	/** The folder that globs are relative to; undefined where no settings were found. */
	readonly root?: string;
	readonly severities: CheckSeverities;
	/** Globs of the files that are articles; none where every text may be one. */
	readonly include: readonly string[];
	/** Globs of files that are none. */
	readonly exclude: readonly string[];
	/** Globs of the files that are sources of every article. */
	readonly sources: readonly string[];
}

const FILES = ['copydesk.config.json', join('.vscode', 'settings.json')];
const PREFIX = 'copydesk.';
const globs = v.optional(v.array(v.pipe(v.string(), v.nonEmpty('A glob is needed.'))), []);
const schema = v.object({
	...Object.fromEntries(CHECK_IDS.map((check) => [`${PREFIX}checks.${checkSetting(check)}`, v.optional(v.boolean())])),
	'copydesk.checks.severity': v.optional(v.record(v.picklist(CHECK_IDS.map(checkSetting)), v.picklist(SEVERITIES)), {}),
	'copydesk.files.include': globs,
	'copydesk.files.exclude': globs,
	'copydesk.sources': globs,
});

/** Finds settings, and remembers what each folder has. */
export class SettingsReader {
	readonly #nearest = new NearestAbove(settingsAt);

	/** The settings for an article. Throws a `UsageError` with file, line and column where the nearest settings cannot be read. */
	for(article: string): Promise<Settings> {
		return this.ofFolder(dirname(resolve(article)));
	}

	/** The settings for what is in a folder. Throws like `for`. */
	async ofFolder(folder: string): Promise<Settings> {
		return (await this.#nearest.above(folder)) ?? settingsOf({});
	}
}

async function settingsAt(folder: string): Promise<Settings | undefined> {
	for (const file of FILES) {
		const path = join(folder, file);
		const json = await textAt(path);
		if (json !== undefined) return settingsIn(json, path, folder);
	}
	return undefined;
}

function settingsIn(json: string, path: string, root: string): Settings {
	const errors: ParseError[] = [];
	const tree = parseTree(json, errors, { allowTrailingComma: true });
	const fault = ({ line, column, message }: Problem): UsageError => new UsageError(`${path}:${line}:${column} ${message}`);
	const [error] = errors;
	if (error) throw fault(problemAt(json, syntaxMessage(error), error.offset));
	if (tree?.type === 'array') throw fault(problemAt(json, 'Settings are an object, and no list.', tree.offset));
	const read = v.safeParse(schema, tree ? (getNodeValue(tree) as unknown) : {});
	if (read.success) return settingsOf(read.output, root);
	const [issue] = read.issues;
	const keys = (issue.path ?? []).map((item) => item.key as string | number);
	const node = tree && findNodeAtLocation(tree, keys);
	throw fault(problemAt(json, [...keys, issue.message].join(': '), node?.offset ?? 0));
}

function settingsOf(values: Partial<v.InferOutput<typeof schema>>, root?: string): Settings {
	const switches: Readonly<Record<string, unknown>> = values;
	const levels: Readonly<Partial<Record<string, Severity>>> = values['copydesk.checks.severity'] ?? {};
	const checks = CHECK_IDS.filter((check) => (switches[`${PREFIX}checks.${checkSetting(check)}`] ?? isOnByDefault(check)) === true);
	return {
		...(root === undefined ? {} : { root }),
		severities: Object.fromEntries(checks.map((check) => [check, levels[checkSetting(check)] ?? DEFAULT_SEVERITIES[check]])),
		include: values['copydesk.files.include'] ?? [],
		exclude: values['copydesk.files.exclude'] ?? [],
		sources: values['copydesk.sources'] ?? [],
	};
}
