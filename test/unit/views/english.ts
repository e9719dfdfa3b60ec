/** How the views speak to a reader of English. */
import type { Words } from '../../../src/views/phrase.js';

export const ENGLISH: Words = { t: (message) => message, locale: 'en' };
