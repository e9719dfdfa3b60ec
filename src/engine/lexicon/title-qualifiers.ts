/** Words before a title that change what it says. Common English; written out by hand. */
import { words } from './word-class.js';

/** They make another office of a title, or say that it is not held in full. */
export const OFFICE_QUALIFIERS = words(
	'acting assistant associate co deputy designate elect honorary interim junior shadow then under vice',
);
/** They say that a title is over. */
export const FORMER_QUALIFIERS = words('ex former late onetime past then');
