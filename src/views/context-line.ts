/** The line after the dash as the reader wants it. */
import type { Entity } from '../annotations.js';
import { shortTitles } from '../engine/descriptions/short-titles.js';

/** What the article says of the entity; with the desk's short titles (`PM`, `Gen.`) where asked for. An editor's own words stay as they are. */
export function contextLine(entity: Entity, short: boolean): string | null {
	return entity.context === null || !short || entity.by === 'editor' ? entity.context : shortTitles(entity.context);
}
