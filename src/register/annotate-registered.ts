/** Annotates a text with a register and an article's own corrections, which beat it: what the worker, the command line and the library call. */
import type { Annotations, Correction, Entity, RegisteredAs } from '../annotations.js';
import { applied } from '../corrections/apply.js';
import { annotateCorrected, correctionsIn } from '../corrections/annotate-corrected.js';
import { constraintsOf } from '../corrections/constraints.js';
import { keyOf } from '../corrections/spans.js';
import { annotate, type AnnotateOptions } from '../engine/annotate.js';
import { registerConstraints, withEditors } from './constraints.js';
import type { RegisterIndex } from './index-of.js';
import { recognized, type RecognizedPlace, type Recognition } from './recognition.js';
import type { RegisterEntry } from './register.js';

/** What `annotateCorrected` gives, with the names of a register found and said what it knows of them; without a register the very same. */
export function annotateRegistered(
	text: string,
	corrections: readonly Correction[],
	options: AnnotateOptions,
	index: RegisterIndex | undefined,
): Annotations {
	return annotateRecognized(text, corrections, options, index && recognized(text, index));
}

/** The same, with the register's names recognized already. */
export function annotateRecognized(
	text: string,
	corrections: readonly Correction[],
	options: AnnotateOptions,
	recognition: Recognition | undefined,
): Annotations {
	if (!recognition) return annotateCorrected(text, corrections, options);
	const anchored = correctionsIn(text, corrections);
	const constraints = withEditors(text, registerConstraints(recognition), constraintsOf(text, anchored));
	return withEntries(applied(annotate(text, { ...options, constraints }), text, anchored), recognition.places);
}

/** Entities with what the register knows of them. Of several that have names of one entry, for an editor set them apart, the first has it. */
function withEntries(annotations: Annotations, places: readonly RecognizedPlace[]): Annotations {
	const entityAt = new Map(annotations.mentions.map((mention) => [keyOf(mention), mention.entity]));
	const entryOf = new Map<string, RegisterEntry>();
	const seen = new Set<RegisterEntry>();
	for (const place of places) {
		const entity = entityAt.get(keyOf(place));
		if (!place.entry || entity === undefined || entryOf.has(entity) || seen.has(place.entry)) continue;
		seen.add(place.entry);
		entryOf.set(entity, place.entry);
	}
	const registered = (entity: Entity): Entity => {
		const entry = entryOf.get(entity.id);
		return entry?.type === entity.type ? { ...entity, register: registeredAs(entry) } : entity;
	};
	return entryOf.size === 0 ? annotations : { ...annotations, entities: annotations.entities.map(registered) };
}

function registeredAs({ id, name, roles, uri, note }: RegisterEntry): RegisteredAs {
	return { id, name, ...(roles && { roles }), ...(uri !== undefined && { uri }), ...(note !== undefined && { note }) };
}
