/**
 * Nouns of documents and findings. Our own list. Behind a stroke marks: `d` its author speaks, `p` it is its publisher's own words, so that
 * `the statement` speaks for those who issued it sentences before, `u` somebody's utterance, `f` it shows or finds something and so reports it;
 * other subjects that show and find things report nothing.
 */
import { marked, withMark } from '../lexicon/marked-words.js';

const TABLE = marked(`
account/d advice/du advisory/dp alert/d analysis/df announcement/dp answer/du article/d audit/f blog/d book/d bulletin/dp census/df claims/d
column/d comments/d communique/d communiqué/d complaint/d data/df database/d decision/d declaration/d disclosures/f document/df documents/df
e-mail/d e-mails/f email/df emails/f estimates/df excerpt/d figures/df filing/df filings/f findings/df index/d judgement/d judgment/d lawsuit/d
letter/dp memo/dp message/du motto/du note/d notice/d numbers/d obituary/d opinion/d order/d page/d paper/d poll/df polling/f polls/f post/dp
press/d profile/d record/f records/df release/dp remarks/d reply/du report/df reports/df research/f response/du result/f results/f returns/f
review/f ruling/d schedule/d site/d speech/d statement/dp statements/d statistics/df studies/f study/df summary/d survey/df surveys/f
transcript/d tweet/dp tweets/d update/d verdict/du video/d warning/dp website/d words/d
`);

export const DOCUMENTS = withMark(TABLE, 'd');
export const PUBLISHED = withMark(TABLE, 'p');
export const UTTERANCES = withMark(TABLE, 'u');
export const FINDERS = withMark(TABLE, 'f');
