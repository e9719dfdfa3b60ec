/** Reads each quoted stretch: the attribution in its sentence, and what kind of quote it is. */
import { kindOf, type KindGuess } from './kinds.js';
import { linkWithin, type Link } from './links.js';
import { placeOf, type Scene } from './scene.js';

/** A quoted stretch as read: `unit` is its first unit, -1 where it stands inside a name (a nickname). */
export interface Spoken extends KindGuess {
	readonly unit: number;
	readonly link: Link | null;
}

/** What each quoted stretch of the scene is, by its index. */
export function spokenOf(scene: Scene): Spoken[] {
	return scene.quoted.map((quoted, index) => {
		const unit = scene.frame.unitsOf[index]?.[0] ?? -1;
		if (unit < 0) return { unit, link: null, kind: 'mention', confidence: 0.95 };
		const link = linkAt(scene, unit) ?? linkOfLastPiece(scene, index, unit);
		const { kind, confidence } = kindOf(scene, quoted, unit, link);
		return { unit, link, kind, confidence };
	});
}

function linkAt(scene: Scene, unit: number): Link | null {
	return linkWithin(scene.frame, scene.attributions[placeOf(scene, unit).index] ?? [], unit, scene.cast.withoutRules);
}

/** A quote that runs over paragraphs is mostly attributed where it ends. */
function linkOfLastPiece(scene: Scene, index: number, first: number): Link | null {
	const last = scene.frame.unitsOf[index]?.at(-1);
	return last === undefined || last === first ? null : linkAt(scene, last);
}
