/** What features may ask of the newsroom's registers. */
import type * as vscode from 'vscode';
import type { Entity } from '../../annotations.js';
import type { Problem } from '../../formats/json.js';
import type { Run, Words } from '../../views/phrase.js';
import type { SharedRegister } from '../../worker/engine.js';

/** A file of a register, as it is known now. */
export interface RegisterFileState {
	readonly uri: vscode.Uri;
	/** `faulty`: the last text without a fault serves, where there was one. */
	readonly state: 'read' | 'faulty' | 'missing';
	/** The text that serves; undefined where none does. */
	readonly text: string | undefined;
	/** How many entries that text has. */
	readonly entries: number;
	/** What is wrong with the present text. */
	readonly problems: readonly Problem[];
}

/** The registers of an article laid over each other, the most general first. */
export interface ArticleRegister {
	readonly files: readonly RegisterFileState[];
	/** What the engine is given; undefined where no file has a text that serves. */
	readonly shared: SharedRegister | undefined;
}

/** Where registers come from. Files are known by their addresses, articles by theirs. */
export interface Registers {
	/** What is known now; undefined where the article has no register, or it was not read yet. */
	registerFor(article: vscode.Uri): ArticleRegister | undefined;
	/** As `registerFor`, once it is known whether there is a register and its files are read. Never rejects. */
	whenKnown(article: vscode.Uri): Promise<ArticleRegister | undefined>;
	/**
	 * The lines of a card that come from the register, in an article of that date (ISO; null where it is not known). `articles` is in how many
	 * articles the entity is, where that is known.
	 */
	linesOf(entity: Entity, date: string | null, words: Words, articles?: Run): Run[][];
	/** Fires after a register was read for the first time, or has changed, or is gone. */
	readonly onDidChange: vscode.Event<void>;
}

/** What a request to the engine says of an article's register. */
export function registeredBy(registers: Registers, article: vscode.Uri): { readonly register?: SharedRegister } {
	const shared = registers.registerFor(article)?.shared;
	return shared ? { register: shared } : {};
}
