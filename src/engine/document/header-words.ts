/**
 * Words that mark what is no prose around an article. Our own lists, from the customary furniture of wire copy, CMS exports and
 * scraped news pages.
 */
import { phrases, words } from '../lexicon/word-class.js';

/** News and picture agencies as they stand in datelines, credits and bylines; lower case. */
export const AGENCIES = phrases(
	'reuters|associated press|the associated press|ap|ap photo|afp|agence france-presse|getty|getty images|afp/getty images|epa|epa-efe|efe|bloomberg|' +
		'bloomberg news|xinhua|tass|itar-tass|interfax|ria novosti|sputnik|pa|pa media|pa wire|pa images|press association|dpa|anp|ansa|anadolu|' +
		'anadolu agency|cbs|abc|nbc|pbs|itv|sky news|kyodo|kyodo news|jiji|yonhap|upi|pti|ani|ians|cnn|bbc|bbc news|npr|abc news|cbs news|nbc news|fox news|al jazeera|kuna|irna|isna|' +
		'wam|spa|mena|aap|cp|the canadian press|canadian press|inps|ips|voa|rfe/rl|shutterstock|alamy|istock|wikimedia commons|wikimedia|flickr|' +
		'nurphoto|zuma press|rex features|rex|eyevine|imago|magnum|pool|handout|supplied|courtesy|contributed|file|file photo|staff|afx|mt newswires|dow jones',
);

/** Words of which names of media are made. */
export const MEDIA_WORDS = words('agency media news post press radio times');

/** What wires say in a line on who did what; a part of a pattern. */
export const WIRE_WORK = 'reporting|writing|editing|compiled';

/** Words that open a picture's credit; lower case, without colon. */
export const CREDIT_OPENERS =
	'image copyright|image source|handout|photo|photos|photograph|photographs|photographer|photo credit|photo by|photograph by|picture|pictures|picture credit|image|images|image credit|' +
	'image by|illustration|file photo|file picture|file image|credit|credits|courtesy of|courtesy|copyright|©|ap photo|getty images|composite|video|graphic|' +
	'screenshot|screengrab|source|supplied';

/** Labels before a date; lower case, without colon. */
export const DATE_LABELS =
	'date|dated|published|publication date|published on|published at|publish date|pubdate|first published|posted|posted on|posted at|issued|issued on|' +
	'released|release date|for immediate release|created|created on|updated|last updated|last modified|modified|updated on|updated at|filed';

/** Labels of other lines that tell about the article; lower case, without colon. */
export const OTHER_LABELS =
	'source|url|link|permalink|section|category|categories|tag|tags|topic|topics|keyword|keywords|language|lang|location|slug|id|layout|type|draft|' +
	'description|summary|excerpt|edition|publisher|publication|outlet|word count|words|length|copyright|licence|license|image|thumbnail|via|doi|issn|' +
	'contact|media contact|embargo|embargoed|desk|priority|dateline|byline_title|series|guid|canonical|site|feed';

export const TITLE_LABELS = 'title|headline|head|hed|subject';
export const AUTHOR_LABELS =
	'author|authors|byline|by|writer|reporter|reporters|correspondent|written by|reported by|story by|words by|creator|from';

/** Buttons, adverts and invitations that scrapers leave between paragraphs; whole lines, lower case. */
export const BOILERPLATE = phrases(
	'share|share this|share this article|share this story|tweet|print|email|e-mail|save|comment|comments|leave a comment|advertisement|advertisements|' +
		'sponsored|sponsored content|story continues below advertisement|article continues after this advertisement|continue reading|' +
		'read more|read more:|related|related:|related articles|related stories|more on this story|you may also like|recommended|most read|trending|' +
		'subscribe|subscribe now|sign up|sign in|log in|newsletter|follow us|copy link|facebook|twitter|whatsapp|linkedin|reddit|loading|loading...|' +
		'breaking|breaking news|world news|us news|uk news|local news|top news|business news|sports news|breaking:|live|live updates|exclusive|opinion|analysis|explainer|news|world|politics|business|sport|sports|media caption|' +
		'image caption|image source|getty images|view gallery|play video|watch|watch:|listen|skip to main content|skip advertisement|menu|search|home|' +
		'media playback is unsupported on your device|back to top|end|ends|-ends-|###|-30-|# # #|xxx',
);

/** Tags of what a web page's editor put between paragraphs. */
export const EMBED_TAGS = 'tweet|iframe|embed|figure|img|video';
