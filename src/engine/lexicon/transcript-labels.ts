/** How transcripts label speakers whom they do not name; lower case. From transcripts of hearings, interviews and captions. */
import { words } from './word-class.js';

/** Answers, interpreters, unknown voices: any speaker of the article may be meant. */
export const ANONYMOUS_LABELS = words(
	'a all answer answers female guest interpreter male man narrator operator panelist panellist speaker translation translator unidentified unknown voice woman',
);
/** Who asks: nobody whom an article quotes for an answer. */
export const ASKING_LABELS = words('audience interviewer journalist moderator q question questions reporter reporters');
