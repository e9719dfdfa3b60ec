/** Pages to print: one HTML file each, without scripts, and with nothing that is loaded. */
import type { GeneratorInfo } from '../annotations.js';
import { generatorLine } from './generator.js';

/** What a page has of its own. */
export interface PageParts {
	readonly title: string;
	readonly generator: GeneratorInfo | undefined;
	/** A style sheet. */
	readonly style: string;
	/** HTML, in which everything from the article is escaped. */
	readonly content: readonly string[];
}

/** The page. */
export function htmlPage({ title, generator, style, content }: PageParts): string {
	return [
		'<!DOCTYPE html>',
		'<html lang="en">',
		'<head>',
		'<meta charset="utf-8">',
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<meta name="generator" content="${escaped(generatorLine(generator))}">`,
		`<title>${escaped(title)}</title>`,
		`<style>\n${style}</style>`,
		'</head>',
		'<body>',
		...content,
		'</body>',
		'</html>',
		'',
	].join('\n');
}

/** The text as HTML shows it, in an element or in an attribute. */
export function escaped(text: string): string {
	return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
