/** Mends what a tagger that reads line by line cannot know: borders and types that the words around, or the rest of the article, settle. */
import type { Name } from '../../types.js';
import { withAbbreviations } from './abbreviations.js';
import { takenApart } from './apart.js';
import { withAuthors } from './authors.js';
import { withBorders } from './borders.js';
import { withCrafts } from './crafts.js';
import { withNicknamed } from './nicknames.js';
import { withoutCommonNouns } from './no-names.js';
import { withCountriesOfEntrants } from './entrants.js';
import { withInstitutions } from './institutions.js';
import { withIntroduced } from './introduced.js';
import { withKnown } from './known.js';
import { withKinds } from './kinds.js';
import { withRecalled } from './recalled.js';
import { withRepeated } from './repeated.js';
import { withResults } from './results.js';
import { withSpeakers } from './said.js';
import { withShorthand } from './shorthand.js';
import { withQuotedTitles } from './titles.js';
import { putTogether } from './together.js';
import type { Usage } from './usage.js';
import type { Section, Wording } from './wording.js';

/**
 * The names of a section of an article, in text order, mended. No step looks at more than the paragraph of a name, or some words beside it, and
 * at how the whole article names things: see `FoundNames`.
 */
export function mended(found: readonly Name[], wording: Wording, usage: Usage, section: Section): Name[] {
	const read = withAuthors(withoutCommonNouns(found, wording), wording, section);
	const told = withIntroduced(withCountriesOfEntrants(withSpeakers(read, wording, section), wording, section), wording, section);
	const nicknamed = withNicknamed(told, wording, section);
	const recalled = withRepeated(withRecalled(nicknamed, wording, usage, section), wording, usage, section);
	const named = withKnown(recalled, wording, section);
	const capitalised = withResults(named, wording, usage, section);
	const whole = withBorders(putTogether(takenApart(capitalised, wording, usage), wording), wording);
	const typed = withInstitutions(
		withAbbreviations(withKinds(withQuotedTitles(whole, wording, section), wording, usage), wording, usage),
		wording,
		section,
	);
	return [...withShorthand(withCrafts(typed, wording, usage, section), wording, section)];
}
