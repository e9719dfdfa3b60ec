/** Reads a sidecar as it is written, line by line, which takes as long as reading it whole but can pause; anything else is left to others. */
import type { Steps } from '../corrections/steps.js';

const OPENING = '\n\t"corrections": [\n';
const CLOSING = '\n\t]';

/** The document, if the text is JSON with a list of corrections laid out as a sidecar's, one a line; else undefined, which says nothing about it. */
export function* readingLines(json: string): Steps<object | undefined> {
	const start = json.indexOf(OPENING);
	const end = start < 0 ? -1 : json.indexOf(CLOSING, start + OPENING.length);
	if (end < 0) return undefined;
	const shell = shellOf(`${json.slice(0, start)}\n\t"corrections": []${json.slice(end + CLOSING.length)}`);
	if (!shell) return undefined;
	const corrections: unknown[] = [];
	for (let at = start + OPENING.length; at < end;) {
		const stop = Math.min(end, lineEnd(json, at));
		const isLast = stop === end;
		// Of all lines but the last the comma is left out.
		if (!isLast && json[stop - 1] !== ',') return undefined;
		const correction = parsedObject(json.slice(at, isLast ? stop : stop - 1));
		if (!correction) return undefined;
		corrections.push(correction);
		at = stop + 1;
		yield;
	}
	return { ...shell, corrections };
}

/** The document without its corrections; undefined where these are not a list at the top of it, and named once. */
function shellOf(json: string): object | undefined {
	if (json.split('"corrections"').length !== 2) return undefined;
	const shell = parsedObject(json);
	return shell && 'corrections' in shell && Array.isArray(shell.corrections) ? shell : undefined;
}

function parsedObject(json: string): object | undefined {
	try {
		const value: unknown = JSON.parse(json);
		return typeof value === 'object' && value !== null ? value : undefined;
	} catch {
		return undefined;
	}
}

function lineEnd(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return end < 0 ? text.length : end;
}
