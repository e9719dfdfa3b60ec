/**
 * Collects every phrase that the extension shows into `l10n/bundle.l10n.json`, from which translations are made: the
 * literals that the code hands to `t`, be it `vscode.l10n.t` or the views' own.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '..');
const BUNDLE = join(ROOT, 'l10n', 'bundle.l10n.json');

/** The bundle as it should be: each phrase with itself, sorted. Throws where a phrase is put together in code, which nobody can translate. */
export function phrasesInCode(): Record<string, string> {
	const phrases = new Set<string>();
	for (const folder of ['src/extension', 'src/views']) {
		for (const entry of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
			if (entry.endsWith('.ts')) collect(join(ROOT, folder, entry), phrases);
		}
	}
	return Object.fromEntries([...phrases].sort().map((phrase) => [phrase, phrase]));
}

/** The bundle as it is. */
export function phrasesInBundle(): unknown {
	return JSON.parse(readFileSync(BUNDLE, 'utf8'));
}

function collect(file: string, phrases: Set<string>): void {
	const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
	const visit = (node: ts.Node): void => {
		if (ts.isCallExpression(node) && isTranslation(node.expression)) {
			const [phrase] = node.arguments;
			if (phrase && ts.isStringLiteralLike(phrase)) phrases.add(phrase.text);
			else if (phrase && !isPassedOn(phrase)) throw new Error(`${file}: ${node.getText()} cannot be translated; write the phrase out`);
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
}

/** `t(…)`, `l10n.t(…)`, `words.t(…)`. */
function isTranslation(callee: ts.Expression): boolean {
	return ts.isIdentifier(callee) ? callee.text === 't' : ts.isPropertyAccessExpression(callee) && callee.name.text === 't';
}

/** `t(message)`: somebody else's literal on its way through. */
function isPassedOn(argument: ts.Expression): boolean {
	return ts.isIdentifier(argument) && argument.text === 'message';
}

if (process.argv[1] === import.meta.filename) writeFileSync(BUNDLE, JSON.stringify(phrasesInCode(), null, '\t') + '\n');
