/** The word lists that source files hold: strings of words, arrays of strings, alternatives of regular expressions. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface WordList {
	/** `src/…/file.ts:12`. */
	readonly where: string;
	readonly words: ReadonlySet<string>;
}

/** Fewer words are no list. */
export const FEWEST = 5;
const WORD = /^(?:[aik]|[\p{L}'’][\p{L}'’.&-]+)$/u;
/** Constants that hold names of fields. */
const FIELDS: ReadonlySet<string> = new Set(['BLOCK_KINDS', 'COLUMNS', 'DECK_NEIGHBOURS', 'LIST_NAMES']);
/** Whole lines, labels and agencies' names in news pages: they are compared as wholes, not word by word. */
const PHRASES: ReadonlySet<string> = new Set(['AGENCIES', 'BOILERPLATE', 'CREDIT_OPENERS', 'OTHER_LABELS']);
/** Sentences for people, which share words as all sentences do. */
const PROSE = /[.?!:,;]\s|[.?!:]$|\{\d\}|\$\{|`/;

/** The lists in the TypeScript files under a folder. */
export function wordListsIn(folder: string): WordList[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return wordListsIn(path);
		return path.endsWith('.ts') ? listsOf(path) : [];
	});
}

/** Words that both lists have. */
export function shared(a: WordList, b: WordList): string[] {
	return [...a.words].filter((word) => b.words.has(word));
}

function listsOf(path: string): WordList[] {
	const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
	const found: WordList[] = [];
	const visit = (node: ts.Node): void => {
		if (isMessage(node) || isNoClass(node)) return;
		const own = wordsAt(node);
		if (!own) return ts.forEachChild(node, visit);
		const words = new Set(own.map((word) => word.toLowerCase()).filter((word) => WORD.test(word)));
		const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
		if (words.size >= FEWEST) found.push({ where: `${path}:${line}`, words });
	};
	visit(source);
	return found;
}

/** A sentence for people: what is translated, or what an error says. */
function isMessage(node: ts.Node): boolean {
	if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
	const called = node.expression.getText();
	return called === 't' || called.endsWith('l10n.t') || (ts.isNewExpression(node) && called.endsWith('Error'));
}

/** Names that a file format or a protocol has (of columns, of properties, of kinds), and phrases. */
function isNoClass(node: ts.Node): boolean {
	if (ts.isNewExpression(node)) return ['KeyOrder', 'PhraseTable'].includes(node.expression.getText());
	return ts.isVariableDeclaration(node) && (FIELDS.has(node.name.getText()) || PHRASES.has(node.name.getText()));
}

/** The words of a node that may be a list; undefined where its children are asked instead. */
function wordsAt(node: ts.Node): string[] | undefined {
	if (ts.isRegularExpressionLiteral(node)) return alternativesOf(node.text);
	const text = textOf(node);
	if (text !== undefined)
		return PROSE.test(text.trim()) ? [] : text.replace(/\([^()]*\)|\*|\/[a-z]+(?=[\s=]|$)/g, ' ').split(/[\s|;:,/=?]+/);
	if (!ts.isArrayLiteralExpression(node)) return undefined;
	const texts = node.elements.filter(ts.isStringLiteralLike).map((element) => element.text);
	return texts.length >= FEWEST && texts.length === node.elements.length ? texts : undefined;
}

/** The text of a string, or of strings added to each other. */
function textOf(node: ts.Node): string | undefined {
	if (ts.isStringLiteralLike(node)) return node.text;
	if (ts.isParenthesizedExpression(node)) return textOf(node.expression);
	if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
	const [left, right] = [textOf(node.left), textOf(node.right)];
	return left === undefined || right === undefined ? undefined : left + right;
}

/** The bare words among the alternatives of a regular expression. */
function alternativesOf(source: string): string[] {
	return source
		.replace(/^\/|\/[a-z]*$/g, '')
		.split(/\(\?[:=!]|\(\?<[=!]|[()|^$]|\\b/)
		.flatMap((piece) =>
			/^[\p{L}'’-]+(?:s\?)?$/u.test(piece) ? [piece.replace(/s\?$/, ''), ...(piece.endsWith('s?') ? [piece.replace('?', '')] : [])] : [],
		);
}
