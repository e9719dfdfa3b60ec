/** The last texts of registers' files without a fault, in the extension's own storage: one serves when a window opens and the file is broken. */
import * as vscode from 'vscode';
import { sha256 } from '../../sources/sha256.js';

/** Never writes where registers are. Never rejects: what cannot be stored is not there next time. */
export class LastGoodTexts {
	readonly #folder: vscode.Uri;
	/** What is stored by now, by the address of the file. */
	readonly #stored = new Map<string, string | undefined>();

	/** `storage` is the extension's own. */
	constructor(storage: vscode.Uri) {
		this.#folder = vscode.Uri.joinPath(storage, 'registers');
	}

	/** The text that was stored last for a file; undefined where there is none. It has yet to be checked. */
	async textOf(file: vscode.Uri): Promise<string | undefined> {
		const key = file.toString();
		if (!this.#stored.has(key)) this.#stored.set(key, await textAt(await this.#placeOf(file)));
		return this.#stored.get(key);
	}

	/** Stores the text of a file that has no fault. */
	async store(file: vscode.Uri, text: string): Promise<void> {
		if ((await this.textOf(file)) === text) return;
		this.#stored.set(file.toString(), text);
		await Promise.resolve(vscode.workspace.fs.writeFile(await this.#placeOf(file), new TextEncoder().encode(text))).catch(() => undefined);
	}

	/** The file is gone: were there another of its name, what this one held would be none of its. */
	async forget(file: vscode.Uri): Promise<void> {
		if ((await this.textOf(file)) === undefined) return;
		this.#stored.set(file.toString(), undefined);
		await Promise.resolve(vscode.workspace.fs.delete(await this.#placeOf(file))).catch(() => undefined);
	}

	async #placeOf(file: vscode.Uri): Promise<vscode.Uri> {
		return vscode.Uri.joinPath(this.#folder, `${await sha256(file.toString())}.json`);
	}
}

async function textAt(place: vscode.Uri): Promise<string | undefined> {
	try {
		return new TextDecoder().decode(await vscode.workspace.fs.readFile(place));
	} catch {
		return undefined;
	}
}
