/** The words that the project's own names are made of. */
import ts from 'typescript';
import { basename } from 'node:path';
import { sourceOf } from './sources.js';

/**
 * Words of a private dialect, with their inflections, and what a stranger would search for instead. A word may stand for what it means to
 * everybody: `givenName` is a textbook's term.
 */
export const DIALECT: ReadonlyMap<string, string> = new Map([
	...entries('mend mends mended mending', 'rules, repair'),
	...entries('told', 'the verb that the text is about, or the fact that is known'),
	...entries('apart', 'split'),
	...entries('together', 'joined, merged'),
	...entries('instead', 'replacement'),
	...entries('alone', 'isIsolated, only'),
	...entries('said', 'speech, statement, speakerBeforeVerb'),
	...entries('given', 'constraints'),
	...entries('standing', 'anchoredCorrections'),
	...entries('rehome rehomes rehomed', 'reassignAnchor'),
	...entries('placing placings', 'anchoring'),
	...entries('keep keeps keeping kept', 'store, retain'),
	...entries('room rooms', 'arena, buffer, folder'),
	...entries('desk desks', 'main'),
	...entries('begun', 'started'),
	...entries('ahead', 'prewarm, next'),
	...entries('body bodies', 'organization'),
	...entries('people peoples', 'group, nationality'),
	...entries('behind', 'after'),
	...entries('bare', 'untitled, plain'),
	...entries('heard', 'received'),
	...entries('wish wishes wished', 'arguments, request, mode'),
	...entries('tell tells telling', 'warn, report, notify, distinguish'),
	...entries('stead anew heed', 'replacement, again, notice'),
]);

const TEXTBOOK = /givenNames?|lookahead/gi;

function entries(words: string, better: string): [string, string][] {
	return words.split(' ').map((word) => [word, better]);
}

/** The words of a name in camel, Pascal, snake or kebab case, in lower case: `readAHead-of` has `read`, `a`, `head`, `of`. */
export function wordsOf(name: string): string[] {
	return (
		name
			.replace(TEXTBOOK, '')
			.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g)
			?.map((word) => word.toLowerCase()) ?? []
	);
}

/** The names that a file declares, its own first, each once: variables, parameters, functions, types, members and import aliases. */
export function namesDeclaredIn(file: string): string[] {
	const names = new Set([basename(file, '.ts')]);
	const visit = (node: ts.Node): void => {
		const name = isDeclaration(node) ? node.name : undefined;
		if (name && (ts.isIdentifier(name) || ts.isPrivateIdentifier(name))) names.add(name.text);
		ts.forEachChild(node, visit);
	};
	visit(sourceOf(file));
	return [...names];
}

/** The names of the types that a file declares: interfaces, aliases, classes and enumerations. */
export function typesDeclaredIn(file: string): string[] {
	const names: string[] = [];
	const visit = (node: ts.Node): void => {
		const isType =
			ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node) || ts.isEnumDeclaration(node);
		if (isType && node.name) names.push(node.name.text);
		ts.forEachChild(node, visit);
	};
	visit(sourceOf(file));
	return names;
}

function isDeclaration(node: ts.Node): node is ts.NamedDeclaration {
	return (
		ts.isVariableDeclaration(node) ||
		ts.isParameter(node) ||
		ts.isBindingElement(node) ||
		ts.isFunctionLike(node) ||
		ts.isClassLike(node) ||
		ts.isInterfaceDeclaration(node) ||
		ts.isTypeAliasDeclaration(node) ||
		ts.isTypeParameterDeclaration(node) ||
		ts.isPropertyDeclaration(node) ||
		ts.isPropertySignature(node) ||
		ts.isEnumDeclaration(node) ||
		ts.isEnumMember(node) ||
		ts.isNamespaceImport(node) ||
		ts.isImportSpecifier(node)
	);
}

/** The names of a file that have a word of the dialect in them. */
export function dialectIn(file: string): string[] {
	return namesDeclaredIn(file).filter((name) => wordsOf(name).some((word) => DIALECT.has(word)));
}
