import type { Article } from '@aduan/knowledge';
import { boardArticles } from './board-articles.js';
import { complaintArticles } from './complaint-articles.js';
import { cooperativeArticles } from './cooperative-articles.js';
import { kdmpFinanceArticles } from './kdmp-finance-articles.js';
import { kdmpFoundingArticles } from './kdmp-founding-articles.js';
import { kdmpGovernanceArticles } from './kdmp-governance-articles.js';
import { meetingArticles } from './meeting-articles.js';
import { membershipArticles } from './membership-articles.js';
import { moneyArticles } from './money-articles.js';
import { sampleArticle } from './sample-article.js';
import { savingsAndLoanArticles } from './savings-and-loan-articles.js';

/**
 * Sample articles with questions of citizens about cooperatives and Koperasi Desa/Kelurahan Merah Putih. They were
 * written from public law and reports; **no ministry has reviewed them**, and each article says so. Have each one
 * reviewed by a responsible person before citizens read it.
 */
export const kopdesArticles: readonly Article[] = /* @__PURE__ */ [
  ...cooperativeArticles,
  ...membershipArticles,
  ...meetingArticles,
  ...boardArticles,
  ...moneyArticles,
  ...kdmpFoundingArticles,
  ...kdmpGovernanceArticles,
  ...kdmpFinanceArticles,
  ...savingsAndLoanArticles,
  ...complaintArticles,
].map(sampleArticle);
