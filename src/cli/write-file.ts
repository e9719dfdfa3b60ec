/** Writes the command line's files: whole or not at all, and never over somebody's work. */
import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync } from 'node:fs';
import { lstat, mkdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FORMAT, type Correction } from '../annotations.js';
import { sayAlike } from '../corrections/subject.js';
import type { FormatId } from '../formats/formats.js';
import { readSidecar } from '../formats/sidecar.js';
import { codeOf, DocumentError } from './io.js';
import { isSummary } from './verify-text.js';
import { messageOf } from '../engine/util/message-of.js';

/** A file to write. */
export interface OutputFile {
	readonly path: string;
	readonly text: string;
	/** `copy` is the article's text for brat, `settings` brat's configuration, `report` what `copydesk verify` writes. */
	readonly kind: FormatId | 'copy' | 'settings' | 'report';
	/** The corrections that `text` holds. */
	readonly corrections?: readonly Correction[];
}

/**
 * Puts a file in its place, at the end of whatever links lead there. What is there is replaced where Copydesk wrote it and nothing is lost; other
 * files with `force` alone; articles, corrections and brat's configuration never.
 * @throws DocumentError where what is there has to stay; errors of the file system, after which the file is as it was.
 */
export async function writeOutput(file: OutputFile, force: boolean): Promise<void> {
	const path = await realpath(file.path).catch(() => file.path);
	const present = await presentAt(path);
	if (present) {
		const text = present.toString();
		if (file.kind === 'settings' || text === file.text || text === `\ufeff${file.text}`) return;
		checkReplaceable(file, text, force);
	}
	await replace(path, file.text, present);
}

/**
 * Looks first whether `writeOutput` will write over what is there.
 * @throws DocumentError where it has to stay.
 */
export async function checkOutput(file: OutputFile, force: boolean): Promise<void> {
	const present = await presentAt(await realpath(file.path).catch(() => file.path));
	if (present) checkReplaceable(file, present.toString(), force);
}

async function presentAt(path: string): Promise<Buffer | undefined> {
	try {
		if ((await lstat(path)).isFile()) return await readFile(path);
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return undefined;
		throw error;
	}
	throw new DocumentError(`${path} is there and is no file`);
}

function checkReplaceable({ path, kind, corrections = [] }: OutputFile, text: string, force: boolean): void {
	if (kind === 'copy') throw new DocumentError(`${path} is there with another text and stays; name another folder`);
	const read = readSidecar(text);
	if (!read.ok && kind === 'json' && text.includes(FORMAT))
		throw new DocumentError(`${path} holds annotations that cannot be read, and stays`);
	const written = new Map(corrections.map((correction) => [correction.id, correction]));
	const isWritten = (one: Correction): boolean => sayAlike(written.get(one.id) ?? { ...one, id: '' }, one);
	if (read.ok && !read.sidecar.corrections.every(isWritten))
		throw new DocumentError(`${path} stays: it holds corrections that are not in this export; name another folder`);
	if (!force && !isOurs(kind, text, read.ok))
		throw new DocumentError(`${path} is there, perhaps with somebody’s work in it; --force replaces it`);
}

/** Whether Copydesk wrote a file. Quote sheets and brat's annotations are worked on in other programs, so who wrote them tells nothing. */
function isOurs(kind: OutputFile['kind'], text: string, isSidecar: boolean): boolean {
	if (kind === 'html') return text.startsWith('<!DOCTYPE html>\n<html lang="en">') && text.includes('<title>Proof: ');
	if (kind === 'report') return isReport(text);
	return kind === 'w3c' ? text.includes('"copydesk:document"') : kind === 'json' && isSidecar;
}

/** Whether a text is a report of ours; a sheet may have been worked on. */
function isReport(text: string): boolean {
	const isJson =
		text.startsWith('{') && ['"copydesk/verification"', '"name": "Copydesk"'].some((mark) => text.slice(0, 400).includes(mark));
	return text === '' || isJson || isSummary(text.slice(text.trimEnd().lastIndexOf('\n') + 1));
}

/**
 * Writes beside the file and then renames, so that at every moment the old or the new text is whole in its place. What a kill leaves beside a
 * sidecar has the name by which the extension finds and tidies it.
 */
async function replace(path: string, text: string, present: Buffer | undefined): Promise<void> {
	const fresh = `${path}.export-${randomUUID().slice(0, 8)}.new`;
	try {
		await writeFile(fresh, text, { flag: 'wx', flush: true, ...(present && { mode: (await stat(path)).mode }) });
		// At once: between the look and the new name nothing else of this program runs.
		if (!isStill(path, present)) throw new DocumentError(`${path} was changed by another program meanwhile`);
		renameSync(fresh, path);
	} catch (error) {
		await rm(fresh, { force: true });
		throw error instanceof DocumentError ? error : new DocumentError(`${path} was not written: ${messageOf(error)}`);
	}
}

/** Whether a file has the bytes that it had; undefined where there was none. */
function isStill(path: string, before: Buffer | undefined): boolean {
	try {
		const now = readFileSync(path);
		return before !== undefined && now.equals(before);
	} catch (error) {
		return before === undefined && codeOf(error) === 'ENOENT';
	}
}

/** Makes a folder and those above it. Node's own way spins for ever where a folder vanishes as it is made, as in `/proc`. */
export async function makeFolder(path: string): Promise<void> {
	try {
		await mkdir(path);
	} catch (error) {
		if (codeOf(error) === 'EEXIST' && (await stat(path)).isDirectory()) return;
		if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error;
		await makeFolder(dirname(path));
		await mkdir(path);
	}
}
