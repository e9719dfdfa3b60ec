/** Lines of trees, with the names and words of others in them. */
import type * as vscode from 'vscode';
import { plainLabel, plainLines } from '../../views/plain-text.js';

/** The line with whatever an article, or its sidecar, may hold made plain. */
export function plainItem<Item extends vscode.TreeItem>(item: Item): Item {
	const { label, description, tooltip, accessibilityInformation } = item;
	if (label !== undefined) item.label = typeof label === 'string' ? plainLabel(label) : plainHighlighted(label);
	if (typeof description === 'string') item.description = plainLabel(description);
	if (typeof tooltip === 'string') item.tooltip = plainLines(tooltip);
	if (accessibilityInformation)
		item.accessibilityInformation = { ...accessibilityInformation, label: plainLabel(accessibilityInformation.label) };
	return item;
}

/** Highlights keep their words, whose places change with what is made plain before them. */
function plainHighlighted({ label, highlights = [] }: vscode.TreeItemLabel): vscode.TreeItemLabel {
	const plain = plainLabel(label);
	if (plain === label) return { label, highlights };
	const placed = highlights.map(([start, end]): [number, number] => {
		const words = plainLabel(label.slice(start, end));
		const from = Math.max(0, plain.indexOf(words, plainLabel(label.slice(0, start)).length - 2));
		return [from, Math.min(plain.length, from + words.length)];
	});
	return { label: plain, highlights: placed };
}
