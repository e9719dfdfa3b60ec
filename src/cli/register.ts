/** `copydesk register`: what changes a register and what it is written as. */
import { readFile, realpath } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { ENTITY_TYPES, type EntityType } from '../annotations.js';
import { wordsOf } from '../engine/lexicon/folding.js';
import { textOfBytes } from '../formats/utf8.js';
import { acceptedForms } from '../register/accepted-forms.js';
import { registerOfSheet, registerSheet } from '../register/csv.js';
import { SheetError } from '../register/csv-rows.js';
import { changedRegister, type EntryFacts, type RegisterChange } from '../register/change.js';
import { withImported, type ImportedRegister } from '../register/imported.js';
import { mergedRegisters } from '../register/merge.js';
import { textWithMarks } from '../register/merge-marks.js';
import { EMPTY_REGISTER, REGISTER_FILE, type Register, type RegisterRole } from '../register/register.js';
import { registerText } from '../register/write.js';
import { EXIT, warn, UsageError, writeData, type Io } from './io.js';
import { changeRegister, readRegister, readRegisters, registerOf, writeRegister } from './register-files.js';
import { writeOutput } from './write-file.js';
import { counted } from '../formats/counted.js';
import { messageOf } from '../engine/util/message-of.js';

export const REGISTER_FORMATS = ['json', 'csv', 'text'] as const;

/** Where a command finds the register that it changes. */
interface OfFile {
	readonly register?: string;
}

export interface AddOptions extends OfFile {
	readonly type?: EntityType;
	readonly id?: string;
	readonly alias?: readonly string[];
	/** `FORM` or `FORM=WHY`. */
	readonly avoid?: readonly string[];
	readonly role?: string;
	readonly from?: string;
	readonly to?: string;
	readonly source?: string;
	readonly uri?: string;
	readonly note?: string;
	/** Whether the words are a name, or never one. */
	readonly never?: boolean;
}

/** Adds an entry, or facts to the entry of `--id`; makes the file where there is none. Prints the id. */
export async function addToRegister(io: Io, words: string, options: AddOptions): Promise<number> {
	const path = options.register ?? REGISTER_FILE;
	const isNever = options.never === true;
	const { id, namesakes } = await changeRegister(path, (register) => {
		const change: RegisterChange = isNever ? { kind: 'never', words } : { kind: 'add', facts: factsOf(words, register, options) };
		const changed = changedRegister(register, change);
		if (!changed.ok)
			throw new UsageError(`${path} was not written: “${words}” is a name of the entry “${changed.entry.id}”, and never one.`);
		const named = isNever || options.id !== undefined ? [] : namesakesIn(register, words);
		return { register: changed.register, result: { id: changed.id, namesakes: named } };
	});
	if (namesakes.length > 0) warn(io, `${path} had this name already: ${namesakes.join(', ')}; --id adds facts to an entry`);
	if (id !== undefined) await writeData(io.stdout, `${id}\n`);
	return EXIT.done;
}

/** The ids of entries that have a name, in whatever case. */
function namesakesIn({ entries }: Register, name: string): readonly string[] {
	const words = wordsOf(name).join(' ');
	return entries.filter((entry) => acceptedForms(entry).some((form) => wordsOf(form).join(' ') === words)).map(({ id }) => id);
}

function factsOf(name: string, register: Register, options: AddOptions): EntryFacts {
	const { id, alias = [], avoid = [], role, from, to, source, uri, note } = options;
	const type = options.type ?? register.entries.find((entry) => entry.id === id)?.type;
	if (!type) {
		const [known] = id === undefined ? namesakesIn(register, name) : [];
		const wanted = known === undefined ? '--type is needed' : `--id ${known} adds to the entry of that name; a new one needs --type`;
		throw new UsageError(`${wanted}: ${ENTITY_TYPES.join(', ')}`);
	}
	if (role === undefined && (from ?? to ?? source) !== undefined) throw new UsageError('--from, --to and --source are of a --role');
	const title: RegisterRole[] =
		role === undefined ? [] : [{ title: role, ...(from && { from }), ...(to && { to }), ...(source && { source }) }];
	return {
		...(id !== undefined && { id }),
		name,
		type,
		aliases: alias,
		avoid: avoid.map(avoidedOf),
		roles: title,
		...(uri !== undefined && { uri }),
		...(note !== undefined && { note }),
	};
}

function avoidedOf(words: string): { readonly form: string; readonly why?: string } {
	const at = words.indexOf('=');
	return at < 0 ? { form: words } : { form: words.slice(0, at), why: words.slice(at + 1) };
}

export interface ImportOptions extends OfFile {
	/** Whether entries that are there otherwise are replaced. */
	readonly replace?: boolean;
}

/** Takes the entries of a sheet or another register into the register. Where one is there otherwise, nothing is written. */
export async function importIntoRegister(
	io: Io,
	file: string,
	{ register: path = REGISTER_FILE, replace = false }: ImportOptions,
): Promise<number> {
	const from = await readAny(file);
	const conflicts = await changeRegister(path, (into) => {
		const taken = withImported(into, from);
		return taken.conflicts.length > 0 && !replace ? { result: taken.conflicts } : { register: taken.register, result: [] };
	});
	if (conflicts.length === 0) return EXIT.done;
	for (const id of conflicts) warn(io, `${path} has the entry “${id}” otherwise`);
	warn(io, `nothing was written: ${counted(conflicts.length, 'conflict')}; --replace takes those of ${file}`);
	return EXIT.failed;
}

async function readAny(file: string): Promise<ImportedRegister> {
	if (extname(file).toLowerCase() === '.json') return { register: await readRegister(file), isSheet: false };
	try {
		return { register: registerOfSheet(textOfBytes(await readFile(file))), isSheet: true };
	} catch (error) {
		throw new UsageError(error instanceof SheetError ? `${file}:${error.line} ${error.message}` : `${file}: ${messageOf(error)}`);
	}
}

export interface ExportOptions {
	readonly register?: readonly string[];
	readonly format: (typeof REGISTER_FORMATS)[number];
	readonly out?: string;
	readonly force?: boolean;
}

/** Writes one register, or several as one, to standard output or a file. */
export async function exportRegister(
	io: Io,
	{ register: paths = [REGISTER_FILE], format, out, force = false }: ExportOptions,
): Promise<number> {
	const register = await readRegisters(paths);
	if (out !== undefined && format !== 'json') await refuseRead(out, paths);
	const text = { json: registerText, csv: registerSheet, text: listOf }[format](register);
	if (out === undefined) await writeData(io.stdout, text);
	else await writeOutput({ path: out, text, kind: 'report' }, force);
	return EXIT.done;
}

/** A sheet has not all that a register may hold, and so takes none's place. @throws UsageError where it would. */
async function refuseRead(out: string, paths: readonly string[]): Promise<void> {
	const [target, ...read] = await Promise.all([out, ...paths].map((path) => realpath(path).catch(() => resolve(path))));
	if (target !== undefined && read.includes(target)) throw new UsageError(`${out} is read, too; write to another file`);
}

/** A line for each entry and for each word that is never a name. */
function listOf({ entries, never = [] }: Register): string {
	const lines = entries.map(({ id, name, type, roles = [] }) =>
		[id, type, name, roles.map(({ title }) => title).join('; ')].join('\t').trimEnd(),
	);
	return [...lines, ...never.map((words) => `\tnever\t${words}`)].map((line) => `${line}\n`).join('');
}

/**
 * Merges what two people made of `base` into the file `ours`, as git calls its drivers. Where both changed an entry, the file has both between the marks
 * of a merge, and nothing else.
 */
export async function mergeRegisters(io: Io, base: string, ours: string, theirs: string): Promise<number> {
	const registers = [await orEmpty(base), await readRegister(ours), await readRegister(theirs)] as const;
	const merged = mergedRegisters(...registers);
	if (merged.ok) {
		await writeRegister(ours, merged.register);
		return EXIT.done;
	}
	const { conflicts, register } = merged;
	await writeOutput({ path: ours, text: textWithMarks(register, conflicts), kind: 'report' }, true);
	for (const { id } of conflicts) warn(io, `both changed “${id}”`);
	warn(io, `the register has the marks of a merge around ${counted(conflicts.length, 'conflict')}: say which side is right`);
	return EXIT.failed;
}

/** Git gives an empty file where both sides made the file. */
async function orEmpty(path: string): Promise<Register> {
	const text = textOfBytes(await readFile(path));
	return text.trim() === '' ? EMPTY_REGISTER : registerOf(text, path);
}
