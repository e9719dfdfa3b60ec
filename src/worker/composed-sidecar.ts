/** The text of the sidecar that an article is to have now. */
import type { Annotations, Correction } from '../annotations.js';
import { correctionsOf, type Reanchored } from '../corrections/reanchor.js';
import type { CorrectionsHost } from './corrections-host.js';

/** `json` is null where there is no correction, and nothing that others put into the sidecar. */
export interface ComposedSidecar {
	readonly all: readonly Correction[];
	readonly json: string | null;
}

/** The sidecar with all corrections as they are now. `before` is the document that was read from it, whose unknown fields stay. */
export async function composedSidecar(
	host: Pick<CorrectionsHost, 'text' | 'fileName' | 'run'>,
	{ held, orphans }: Reanchored,
	before: Annotations | undefined,
): Promise<ComposedSidecar> {
	const lost = orphans.map(({ correction }) => correction);
	const content = { held, lost, file: host.fileName(), text: host.text(), before };
	const all = correctionsOf({ held, orphans });
	const json = await host.run('writeSidecar', content);
	const isBlank = all.length === 0 && json === (await host.run('writeSidecar', { ...content, before: undefined }));
	return { all, json: isBlank ? null : json };
}
